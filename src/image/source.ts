import { inputError } from '../errors.ts'
import { oneLine } from '../registry/origin.ts'
import { parseReference } from '../registry/reference.ts'
import type { ImageReference } from '../registry/reference.ts'

/** What a person named as the image. */
export type ImageSource = ReferenceSource | LocalSource

/** An image of the engine or of a registry. */
export interface ReferenceSource {
  readonly type: 'reference'
  readonly written: string
  readonly reference: ImageReference
}

/** An image in a file or a directory. */
export interface LocalSource {
  /** What `docker save` writes; an OCI layout as tar; an OCI layout as a directory. */
  readonly type: 'docker-archive' | 'oci-archive' | 'oci-layout'
  readonly written: string
  /** As it was written: relative to the working directory. */
  readonly path: string
  /** Which image, where there are several: a tag of the archive. Null for the only one. */
  readonly tag: string | null
}

const localTypes = ['docker-archive', 'oci-archive', 'oci-layout'] as const

/**
 * Reads an image as people write it: a reference as docker has it, or `docker-archive:<tar>`,
 * `oci-archive:<tar>`, `oci-layout:<directory>`, each perhaps with `:<tag>` behind. As with
 * skopeo, the path of an archive holds no colon.
 *
 * @throws CanaryError (input) when it is neither
 */
export function parseImageSource(text: string): ImageSource {
  const type = localTypes.find((name) => text.startsWith(`${name}:`))
  if (type === undefined) {
    refusePath(text)
    return { type: 'reference', written: text, reference: parseReference(text) }
  }
  const rest = text.slice(type.length + 1)
  const colon = rest.indexOf(':')
  const path = colon === -1 ? rest : rest.slice(0, colon)
  const tag = colon === -1 ? null : rest.slice(colon + 1)
  if (path === '' || tag === '') {
    throw inputError({
      code: 'image-source',
      message: `"${oneLine(text)}" names no ${path === '' ? 'path' : 'tag'}`,
      hint: `write it as ${type}:<path>[:<tag>]`,
    })
  }
  return { type, written: text, path, tag }
}

/** Whether words name an archive or a layout, right or wrong. */
export function isLocalImage(text: string): boolean {
  return localTypes.some((name) => text.startsWith(`${name}:`))
}

/** The registries of the images that are references, each once. @throws CanaryError (input) */
export function registriesOf(images: readonly string[]): readonly string[] {
  const sources = images.map(parseImageSource)
  const named = sources.flatMap((source) =>
    source.type === 'reference' ? [source.reference.registry] : [],
  )
  return [...new Set(named)]
}

/** A bare path looks like a reference that is wrong; this says what was meant. */
function refusePath(text: string): void {
  const isPath = /^\.{0,2}\//.test(text) || /\.(?:tar|tar\.gz|tgz)$/.test(text)
  if (!isPath) return
  throw inputError({
    code: 'image-source',
    message: `"${oneLine(text)}" is a path, not an image reference`,
    hint: 'name an archive as docker-archive:<tar> or oci-archive:<tar>, a directory as oci-layout:<directory>',
  })
}
