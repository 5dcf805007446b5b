import { inputError } from '../../errors.ts'
import { splitTag } from '../../image-name.ts'
import { splitList } from '../../options.ts'
import { formatPlatform, hostArchitecture, parsePlatform } from '../../registry/platform.ts'
import { formatReference, parseReference } from '../../registry/reference.ts'
import type { BuildOrder, BuildRequest } from './request.ts'

/** What an order asks a builder for, one after the other: an image for each of its platforms. */
export function buildsOf(order: BuildOrder): readonly BuildRequest[] {
  if (order.platforms.length === 0) return [order]
  return order.platforms.map((platform) => ({
    ...order,
    platform,
    tag: platformTag(order.tag, platform),
  }))
}

/** Names that an order's images are judged by; none where nothing is built. */
export function builtNames(order: BuildOrder | null): readonly string[] {
  return order === null ? [] : buildsOf(order).map(({ tag }) => tag)
}

/** Characters of a tag (distribution specification, "Pulling manifests"). */
const tagCharacters = 128

/**
 * The name of one platform's image: `app:1` for `linux/arm64` is `app:1-linux-arm64`. An engine has one
 * image under a name, and a registry takes an image by a tag of its own before an index can name it.
 */
export function platformTag(name: string, platform: string): string {
  const { repository, tag } = splitTag(name)
  const normal = formatPlatform(parsePlatform(platform, hostArchitecture()))
  const suffix = `-${normal.replaceAll(/[^a-z0-9_.]+/g, '-')}`
  return `${repository}:${(tag ?? 'latest').slice(0, tagCharacters - suffix.length)}${suffix}`
}

/**
 * Platforms, with commas or lines between them, each once.
 *
 * @throws CanaryError (input) for what is none
 */
export function readPlatforms(texts: readonly string[]): readonly string[] {
  const platforms = splitList(texts).map((text) =>
    formatPlatform(parsePlatform(text, hostArchitecture())),
  )
  return [...new Set(platforms)]
}

/**
 * A name that an image can be given, and be pushed under: without a digest.
 *
 * @param option how it was asked for, for error sentences
 * @throws CanaryError (input) for anything else
 */
export function readTag(text: string, option: string): string {
  const reference = parseReference(text)
  if (reference.digest === null) return text
  throw inputError({
    code: 'usage',
    message: `${option}: "${text.slice(0, 200)}" has a digest, and what is built gets a name`,
    hint: 'leave out what stands behind "@"',
  })
}

/** What a build is to be called, and where it is to go. */
export interface Names {
  /** The first image that was named; null: none was. */
  readonly image: string | null
  readonly tags: readonly string[]
  readonly isPushed: boolean
}

/**
 * The image that was named is what is judged, and the tags are more names of it; without one the first
 * tag is. What is pushed goes under the tags, or where there are none under the image's own name.
 *
 * @param options how tags and the push are asked for, for error sentences
 * @throws CanaryError (input) where there is no name to push under
 */
export function namesOf(
  { image, tags, isPushed }: Names,
  options: { readonly tags: string; readonly push: string },
): Pick<BuildOrder, 'otherTags' | 'pushAs'> & { readonly tag: string | null } {
  const unique = [...new Set(tags.map((text) => readTag(text, options.tags)))]
  const tag = image ?? unique[0] ?? null
  const names = unique.length > 0 || image === null ? unique : [readTag(image, options.push)]
  if (isPushed && names.length === 0) {
    throw inputError({
      code: 'usage',
      message: `${options.push} is asked for, and the image has no name to be pushed under`,
      hint: `name it with ${options.tags}`,
    })
  }
  return {
    tag,
    otherTags: unique.filter((name) => name !== tag),
    pushAs: isPushed
      ? [...new Set(names.map((name) => formatReference(parseReference(name))))]
      : [],
  }
}
