import { infrastructureError } from '../../errors.ts'
import type { FetchedManifest } from '../../registry/manifest.ts'

/**
 * Whether a registry's manifest is that very image. An engine knows an image by the digest of its
 * configuration, or by that of its manifest or index; either names all of its content.
 *
 * @param id as the engine has it, with or without `sha256:`
 */
export function isImageOf({ descriptor, manifest }: FetchedManifest, id: string): boolean {
  const digest = id.startsWith('sha256:') ? id : `sha256:${id}`
  if (descriptor.digest === digest) return true
  return manifest.type === 'image' && manifest.config.digest === digest
}

/** @throws CanaryError (infrastructure) where a name leads to anything but the image that was judged */
export function requireImageOf(found: FetchedManifest, id: string, name: string): void {
  if (isImageOf(found, id)) return
  const { descriptor, manifest } = found
  const config = manifest.type === 'image' ? ` (configuration ${manifest.config.digest})` : ''
  throw infrastructureError({
    code: 'push-moved',
    message: `${id} was judged and pushed as ${name}, and the registry has ${descriptor.digest}${config} under that name: that image was not judged`,
    hint: 'something else moved the name on this engine or in the registry at that moment: push the judged image again, and give every run names of its own',
  })
}
