import { inputError } from '../errors.ts'
import { archiveLimits, registryLimits } from '../limits.ts'
import { checkContent } from '../registry/content.ts'
import { algorithmOf, encodedOf } from '../registry/digest.ts'
import type { Digest } from '../registry/digest.ts'
import { parseJsonObject } from '../registry/json.ts'
import { isIndexType } from '../registry/manifest.ts'
import type { Descriptor, FetchedManifest, ImageIndex } from '../registry/manifest.ts'
import { contentError, oneLine } from '../registry/origin.ts'
import type { Origin } from '../registry/origin.ts'
import { formatPlatform, readPlatform } from '../registry/platform.ts'
import type { Platform } from '../registry/platform.ts'
import { isImage } from '../registry/select.ts'
import { readFileOf } from './file-tree.ts'
import type { FileTree } from './file-tree.ts'
import { isNamed, noSuchImage } from './image-names.ts'

/** The tag of an entry, and the name that containerd and BuildKit write. */
export const refName = 'org.opencontainers.image.ref.name'
const containerdName = 'io.containerd.image.name'

export type FetchedIndex = FetchedManifest & { readonly manifest: ImageIndex }

/** Where a layout is read from. */
export interface LayoutReader {
  readonly tree: FileTree
  readonly origin: Origin
  readonly read: (entry: Descriptor) => Promise<FetchedManifest>
}

/** Where a layout keeps content. A digest has been checked, so this is a name and no path upwards. */
export function blobPath(digest: Digest): string {
  return `blobs/${algorithmOf(digest)}/${encodedOf(digest)}`
}

/**
 * What a layout holds under a name: an image; an index with its images of several platforms, however
 * deep they are nested; or the entries of index.json themselves, where they are one image for several
 * platforms, as some tools write them. Images whose content was left out do not count.
 *
 * @param tag which of several; null for the only one
 * @throws CanaryError (input) when it is not there, or is not one image
 */
export async function findRoot(
  index: FetchedIndex,
  tag: string | null,
  reader: LayoutReader,
): Promise<FetchedManifest> {
  const images = index.manifest.manifests.filter(mayBeImage)
  const matching = unique(images.filter((entry) => tag === null || isEntryNamed(entry, tag)))
  const [first] = matching
  const missing = () => {
    const names = [...new Set(images.flatMap(namesOf))]
    return noSuchImage(reader.origin, { tag, names, count: images.length })
  }
  if (first === undefined) throw missing()
  if (matching.length > 1 && !haveOneName(matching)) throw missing()
  const root = matching.length === 1 ? await reader.read(first) : index
  if (root.manifest.type === 'image') return root
  const listed = matching.length === 1 ? root.manifest.manifests : matching
  const manifests = await describeAll(await flatten(listed, reader), reader)
  // A registry's index may list a platform twice, and its first is taken: an index.json may not.
  if (root === index) refuseTwins(manifests, reader.origin)
  return { ...root, manifest: { ...root.manifest, manifests } }
}

/** Entries that refer to others, or list those that do, are no images that a person means. */
function mayBeImage(entry: Descriptor): boolean {
  const isReferrer =
    entry.artifactType !== null || /^sha(?:256|512)-/.test(entry.annotations.get(refName) ?? '')
  return !isReferrer && (isImage(entry) || isIndexType(entry.mediaType))
}

function namesOf(entry: Descriptor): string[] {
  const names = [entry.annotations.get(refName), entry.annotations.get(containerdName)]
  return names.filter((name) => name !== undefined)
}

function isEntryNamed(entry: Descriptor, tag: string): boolean {
  return namesOf(entry).some((name) => isNamed(name, tag))
}

function unique(entries: readonly Descriptor[]): Descriptor[] {
  return [...new Map(entries.toReversed().map((entry) => [entry.digest, entry])).values()].reverse()
}

function haveOneName(entries: readonly Descriptor[]): boolean {
  return new Set(entries.map((entry) => JSON.stringify(namesOf(entry)))).size === 1
}

/** The images of an index and of the indexes in it; attestations and the like left out. */
async function flatten(
  entries: readonly Descriptor[],
  reader: LayoutReader,
): Promise<readonly Descriptor[]> {
  const images: Descriptor[] = []
  const seen = new Set<Digest>()
  const visit = async (list: readonly Descriptor[]): Promise<void> => {
    for (const entry of list) {
      if (seen.has(entry.digest) || !mayBeImage(entry)) continue
      seen.add(entry.digest)
      refuseMany(seen.size, reader.origin)
      if (!isIndexType(entry.mediaType)) images.push(entry)
      else if (await isThere(entry, reader)) {
        const { manifest } = await reader.read(entry)
        if (manifest.type === 'index') await visit(manifest.manifests)
      }
    }
  }
  await visit(entries)
  return await present(images, reader)
}

function refuseMany(count: number, origin: Origin): void {
  if (count <= archiveLimits.layoutManifests) return
  const what = `lists more than ${archiveLimits.layoutManifests} manifests, which is the limit`
  throw contentError(origin, 'index-too-many', what)
}

/** An index often lists more platforms than were saved with it. */
async function present(
  images: readonly Descriptor[],
  reader: LayoutReader,
): Promise<readonly Descriptor[]> {
  const there: Descriptor[] = []
  for (const image of images) if (await isThere(image, reader)) there.push(image)
  return there.length === 0 ? images : there
}

async function isThere({ digest }: Descriptor, { tree }: LayoutReader): Promise<boolean> {
  return (await tree.find(blobPath(digest))) !== null
}

/** Says of every image which platform it is for, where there is more than one to choose from. */
async function describeAll(
  images: readonly Descriptor[],
  reader: LayoutReader,
): Promise<readonly Descriptor[]> {
  if (images.length < 2) return images
  const described: Descriptor[] = []
  for (const image of images) {
    const platform = image.platform ?? (await platformInside(image, reader))
    if (platform !== null) described.push({ ...image, platform })
  }
  return described
}

/** Null for what is no image: an artifact that its descriptor does not call one. */
async function platformInside(
  image: Descriptor,
  { tree, origin, read }: LayoutReader,
): Promise<Platform | null> {
  const { manifest } = await read(image)
  if (manifest.type !== 'image' || manifest.subject !== null) return null
  if (!/\.(?:image\.config|container\.image)\.v1\+json$/.test(manifest.config.mediaType))
    return null
  const named = { ...origin, name: `the configuration ${manifest.config.digest} of ${origin.name}` }
  const path = blobPath(manifest.config.digest)
  const bytes = await readFileOf(tree, path, registryLimits.configBytes, named)
  checkContent(bytes, manifest.config, named)
  return readPlatform(parseJsonObject(bytes, named))
}

function refuseTwins(images: readonly Descriptor[], origin: Origin): void {
  const byPlatform = Map.groupBy(images, ({ platform }) =>
    platform === null ? '' : `${formatPlatform(platform)}:${platform.osVersion}`,
  )
  for (const [, twins] of byPlatform) {
    const platform = twins[0]?.platform ?? null
    if (twins.length < 2 || platform === null) continue
    const digests = oneLine(twins.map(({ digest }) => digest).join(', '), 400)
    throw inputError({
      code: 'archive-image',
      message: `${origin.name} holds ${twins.length} images for ${formatPlatform(platform)}: ${digests}`,
      hint: 'its index.json gives them no names to tell them apart: save the one that is meant alone',
    })
  }
}
