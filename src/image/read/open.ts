import { ownPlatform } from '../local-image.ts'
import type { ReadableImage } from '../readable-image.ts'
import { parseImageSource } from '../source.ts'
import { openLocal } from './local.ts'
import { imageMissing, onEngine, openOnEngine } from './on-engine.ts'
import { askedPlatform, platformOf } from './options.ts'
import type { ReadOptions } from './options.ts'

export { listPlatforms } from './platforms.ts'
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
  const preferred = async () => (engine === null ? ownPlatform() : await platformOf(engine, signal))
  if (source.type !== 'reference') {
    return await openLocal(source, await preferred(), options, signal)
  }
  const found = await onEngine(source, engine, askedPlatform(options), signal)
  if (found !== null) return openOnEngine(source, found, options, signal)
  if (client === null) throw imageMissing(written)
  const { openInRegistry } = await import('./registry.ts')
  return await openInRegistry(source, client, await preferred(), options, signal)
}
