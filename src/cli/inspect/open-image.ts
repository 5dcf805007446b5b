import { parseImageSource } from '../../image/source.ts'
import type { CommandIo } from '../command.ts'
import { openRegistryClient } from '../compat/open-registry.ts'
import type { OpenedImage, OpenRequest } from '../inspect.ts'
import { openToRead } from '../open-to-read.ts'

/**
 * Opens an image where it is, or (`from`) in one place alone.
 *
 * @throws CanaryError as {@link openToRead}
 */
export async function openImage(
  { written, from, flags }: OpenRequest,
  io: CommandIo,
): Promise<OpenedImage> {
  const source = parseImageSource(written)
  const reference = source.type === 'reference' ? source.reference : null
  const client =
    reference === null || from === 'engine'
      ? null
      : await openRegistryClient(flags, reference.registry, io)
  const engine =
    reference === null || from === 'registry'
      ? null
      : { named: flags.engine, isNeeded: from === 'engine' }
  const request = { written, platform: flags.platform ?? null, engine, client, command: 'inspect' }
  try {
    const image = await openToRead(request, io)
    return {
      image,
      close: async () => {
        await image.close().finally(() => client?.close())
      },
    }
  } catch (error) {
    client?.close()
    throw error
  }
}
