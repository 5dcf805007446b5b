import { inputError } from '../../errors.ts'
import { ownPlatform } from '../local-image.ts'
import type { ReadableImage } from '../readable-image.ts'
import { parseImageSource } from '../source.ts'
import { openLocal } from './local.ts'
import { platformOf } from './options.ts'
import type { ReadOptions } from './options.ts'

export type { ReadOptions } from './options.ts'

/**
 * Opens an image to be read without being run: an archive, a layout, an image of an engine, or else of its
 * registry. Of its files nothing is read before something is asked for.
 *
 * @param written a reference, `docker-archive:`, `oci-archive:` or `oci-layout:`
 * @throws CanaryError (input) where it is not there, damaged, or not for the platform
 */
export async function openReadableImage(
  written: string,
  options: ReadOptions,
  signal: AbortSignal,
): Promise<ReadableImage> {
  const source = parseImageSource(written)
  const { engine, client } = options
  const preferred = engine === null ? ownPlatform() : await platformOf(engine, signal)
  if (source.type !== 'reference') return await openLocal(source, preferred, options, signal)
  if (client === null) throw missing(written)
  const { openInRegistry } = await import('./registry.ts')
  return await openInRegistry(source, client, preferred, options, signal)
}

function missing(written: string): Error {
  return inputError({
    code: 'image-missing',
    message: `the image ${written} is on no engine that is asked, and no registry is to be asked for it`,
    hint: 'build or load it first, or name an archive or a layout of it',
  })
}
