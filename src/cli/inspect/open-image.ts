import { contactEngine } from '../../engine/find/connect.ts'
import type { Engine } from '../../engine/engine.ts'
import { CanaryError } from '../../errors.ts'
import { parseImageSource } from '../../image/source.ts'
import { openForInspection } from '../../run/inspect/open-image.ts'
import { openRegistryClient } from '../compat/open-registry.ts'
import type { CommandIo } from '../command.ts'
import { engineOptions } from '../engine-options.ts'
import type { OpenedImage, OpenRequest } from '../inspect.ts'

/**
 * Opens an image where it is: an archive or a layout where it lies, a reference on the engine where one answers and has
 * it, and else in its registry.
 *
 * @throws CanaryError (infrastructure) where an engine is asked for and none answers
 */
export async function openImage(
  { written, from, flags }: OpenRequest,
  io: CommandIo,
): Promise<OpenedImage> {
  const source = parseImageSource(written)
  const reference = source.type === 'reference' ? source.reference : null
  const isWanted = reference !== null && from !== 'registry'
  const engine = isWanted ? await openEngineIfAny(flags.engine, from === 'engine', io) : null
  const close = () => {
    engine?.close()
    client?.close()
  }
  const client =
    reference === null || from === 'engine'
      ? null
      : await openRegistryClient(flags, reference.registry, io).catch((error: unknown) => {
          engine?.close()
          throw error
        })
  const where = { directory: io.cwd, platform: flags.platform ?? null, engine, client }
  try {
    const image = await openForInspection(written, where, io.signal)
    return {
      image,
      close: async () => {
        await image.close().finally(close)
      },
    }
  } catch (error) {
    close()
    throw error
  }
}

/** Where no engine answers, the registry is asked, unless an engine was named. */
async function openEngineIfAny(
  named: string | undefined,
  isNeeded: boolean,
  io: CommandIo,
): Promise<Engine | null> {
  try {
    const found = await contactEngine(engineOptions({ engine: named }, io), io.signal)
    return await found.open()
  } catch (error) {
    const isAbsent = error instanceof CanaryError && error.kind === 'infrastructure'
    if (isAbsent && !isNeeded && named === undefined) return null
    throw error
  }
}
