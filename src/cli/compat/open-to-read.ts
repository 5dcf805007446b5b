import { randomUUID } from 'node:crypto'
import { runLabels } from '../../container/ownership.ts'
import { ownIdentity } from '../../container/process-identity.ts'
import { contactEngine } from '../../engine/find/connect.ts'
import type { Engine } from '../../engine/engine.ts'
import { CanaryError } from '../../errors.ts'
import type { ReadableImage } from '../../image/readable-image.ts'
import type { RegistryClient } from '../../registry/client.ts'
import type { CommandIo } from '../command.ts'
import { engineOptions } from '../engine-options.ts'

export interface ReadRequest {
  /** As the user wrote it. */
  readonly written: string
  readonly platform: string | null
  /** The engine that is named; null for any that answers. */
  readonly engine: string | null
  /** Of the image's registry; null for an archive or a layout, which no engine is asked for either. */
  readonly client: RegistryClient | null
}

/**
 * Opens an image to be read: an archive or a layout where it lies, a reference on the engine where one answers
 * and has it, and else in its registry.
 *
 * @throws CanaryError where it is not there, or a named engine does not answer
 */
export async function openToRead(
  { written, platform, engine: named, client }: ReadRequest,
  io: CommandIo,
): Promise<ReadableImage> {
  const [{ openReadableImage }, { parseElf, readElf }] = await Promise.all([
    import('../../image/read/open.ts'),
    import('../../elf/read.ts'),
  ])
  const engine = client === null ? null : await engineIfAny(named, io)
  const run = { runId: randomUUID(), owner: 'compat infer' }
  const options = {
    ...{ directory: io.cwd, platform, engine, client },
    labels: runLabels(run, new Date(), await ownIdentity()),
    elf: { parse: parseElf, read: readElf },
  }
  try {
    const image = await openReadableImage(written, options, io.signal)
    return {
      ...image,
      close: async () => {
        await image.close().finally(() => engine?.close())
      },
    }
  } catch (error) {
    engine?.close()
    throw error
  }
}

/** Where none answers the registry has it, unless one was named. */
async function engineIfAny(named: string | null, io: CommandIo): Promise<Engine | null> {
  try {
    const found = await contactEngine(engineOptions({ engine: named ?? undefined }, io), io.signal)
    return await found.open()
  } catch (error) {
    const isAbsent = error instanceof CanaryError && error.kind === 'infrastructure'
    if (isAbsent && named === null) return null
    throw error
  }
}
