import { randomUUID } from 'node:crypto'
import { runLabels } from '../container/ownership.ts'
import { ownIdentity } from '../container/process-identity.ts'
import { parseElf, readElf } from '../elf/read.ts'
import type { Engine } from '../engine/engine.ts'
import { contactEngine } from '../engine/find/connect.ts'
import { CanaryError } from '../errors.ts'
import { openReadableImage } from '../image/read/open.ts'
import type { ReadableImage } from '../image/readable-image.ts'
import { isKeptForPrograms } from '../programs/kept.ts'
import type { RegistryClient } from '../registry/client.ts'
import type { CommandIo } from './command.ts'
import { engineOptions } from './engine-options.ts'

export interface ReadRequest {
  /** As the user wrote it. */
  readonly written: string
  /** Null for the engine's own, or this machine's. */
  readonly platform: string | null
  /** Null where no engine is to be asked. */
  readonly engine: AskedEngine | null
  /** Of the image's registry; null where no registry is to be asked. Whoever opened it closes it. */
  readonly client: RegistryClient | null
  /** The command that reads it, for what it leaves on an engine. */
  readonly command: string
}

export interface AskedEngine {
  /** Undefined for any that answers. */
  readonly named: string | undefined
  /** Whether nothing else may have the image. One that is named has to answer anyway. */
  readonly isNeeded: boolean
}

/**
 * Opens an image whose programs are looked at: an archive or a layout where it lies, a reference on the engine
 * where one answers and has it, and else in its registry.
 *
 * @throws CanaryError where it is not there, or an engine that has to answer does not
 */
export async function openToRead(
  { written, platform, engine: asked, client, command }: ReadRequest,
  io: CommandIo,
): Promise<ReadableImage> {
  const engine = asked === null ? null : await openEngine(asked, io)
  try {
    const run = { runId: randomUUID(), owner: command }
    const options = {
      ...{ directory: io.cwd, platform, engine, client },
      labels: runLabels(run, new Date(), await ownIdentity()),
      keeps: isKeptForPrograms,
      elf: { parse: parseElf, read: readElf },
    }
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

/** Null where none answers and none has to. */
async function openEngine({ named, isNeeded }: AskedEngine, io: CommandIo): Promise<Engine | null> {
  try {
    const found = await contactEngine(engineOptions({ engine: named }, io), io.signal)
    return await found.open()
  } catch (error) {
    const isAbsent = error instanceof CanaryError && error.kind === 'infrastructure'
    if (isAbsent && !isNeeded && named === undefined) return null
    throw error
  }
}
