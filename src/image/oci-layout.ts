import { archiveLimits, registryLimits } from '../limits.ts'
import { checkContent } from '../registry/content.ts'
import type { ContentSource } from '../registry/content.ts'
import { digestOf } from '../registry/digest.ts'
import type { Digest } from '../registry/digest.ts'
import { parseJsonObject, stringMember } from '../registry/json.ts'
import {
  descriptorOf,
  isIndexType,
  isManifestType,
  mediaTypes,
  readManifest,
} from '../registry/manifest.ts'
import type { Descriptor, FetchedManifest, ImageIndex } from '../registry/manifest.ts'
import { contentError, oneLine } from '../registry/origin.ts'
import type { Origin } from '../registry/origin.ts'
import { referrersTag } from '../registry/referrers.ts'
import { readFileOf } from './file-tree.ts'
import type { FileTree } from './file-tree.ts'
import { blobPath, findRoot, refName } from './oci-root.ts'
import type { FetchedIndex } from './oci-root.ts'
import type { LocalSource } from './source.ts'

/**
 * An OCI layout (image specification, image-layout.md) as a source of content.
 *
 * @param source what the user named, with the tag of one of several images
 * @throws CanaryError (input) when it is no layout
 */
export async function openLayout(
  tree: FileTree,
  source: Pick<LocalSource, 'written' | 'tag'>,
  origin: Origin,
): Promise<ContentSource> {
  const index = await readLayout(tree, origin)
  const manifest = (digest: Digest) => readLayoutManifest(tree, digest, null, origin)
  const read = (entry: Descriptor) =>
    readLayoutManifest(tree, entry.digest, entry.mediaType, origin)
  return {
    name: source.written,
    root: () => findRoot(index, source.tag, { tree, origin, read }),
    manifest,
    blob: (descriptor, maxBytes) => readBlob(tree, descriptor, maxBytes, origin),
    referrers: (subject, artifactType) =>
      findReferrers(tree, index.manifest, subject, artifactType, origin),
  }
}

async function readLayout(tree: FileTree, origin: Origin): Promise<FetchedIndex> {
  const marker = { ...origin, name: `the file oci-layout of ${origin.name}` }
  await refuseDockerArchive(tree, origin)
  const bytes = await readFileOf(tree, 'oci-layout', archiveLimits.indexBytes, marker)
  const version = stringMember(parseJsonObject(bytes, marker), 'imageLayoutVersion')
  if (version?.startsWith('1.') !== true) {
    throw contentError(
      origin,
      'layout',
      `is no OCI layout of version 1: ${oneLine(version ?? 'none', 40)}`,
    )
  }
  const named = { ...origin, name: `the index.json of ${origin.name}` }
  const index = await readFileOf(tree, 'index.json', archiveLimits.indexBytes, named)
  const fetched = readManifest(index, mediaTypes.ociIndex, null, named)
  const { manifest } = fetched
  if (manifest.type !== 'index') throw contentError(named, 'layout', 'is not an index')
  return { ...fetched, manifest }
}

/** An archive of `docker save` before Docker 25 is no layout, and has a name of its own here. */
async function refuseDockerArchive(tree: FileTree, origin: Origin): Promise<void> {
  if ((await tree.find('oci-layout')) !== null) return
  if ((await tree.find('manifest.json')) === null) return
  const hint = 'what docker save writes is named docker-archive:<tar>'
  throw contentError(origin, 'layout', 'is no OCI layout', hint)
}

async function readLayoutManifest(
  tree: FileTree,
  digest: Digest,
  mediaType: string | null,
  origin: Origin,
): Promise<FetchedManifest> {
  const named = { ...origin, name: `the manifest ${digest} of ${origin.name}` }
  const bytes = await readFileOf(tree, blobPath(digest), registryLimits.manifestBytes, named)
  return readManifest(bytes, mediaType, digest, named)
}

async function readBlob(
  tree: FileTree,
  descriptor: Descriptor,
  maxBytes: number,
  origin: Origin,
): Promise<Uint8Array> {
  const named = { ...origin, name: `the content ${descriptor.digest} of ${origin.name}` }
  const bytes = await readFileOf(tree, blobPath(descriptor.digest), maxBytes, named)
  checkContent(bytes, descriptor, named)
  return bytes
}

/**
 * A layout has no list of referrers: they are the entries of its index, or of an index under the
 * referrers tag, whose manifests name the subject.
 */
async function findReferrers(
  tree: FileTree,
  index: ImageIndex,
  subject: Digest,
  artifactType: string,
  origin: Origin,
): Promise<readonly Descriptor[]> {
  const found = new Map<Digest, Descriptor>()
  for (const entry of await candidates(tree, index, subject, origin)) {
    if (!isManifestType(entry.mediaType) || found.has(entry.digest)) continue
    const fetched = await readLayoutManifest(tree, entry.digest, entry.mediaType, origin)
    const { manifest, bytes } = fetched
    if (manifest.type !== 'image' || manifest.subject?.digest !== subject) continue
    // A registry would take both from the manifest; so its word counts here too.
    if (manifest.artifactType !== artifactType) continue
    found.set(entry.digest, {
      ...descriptorOf(manifest.mediaType, digestOf(bytes), bytes.length),
      artifactType,
      annotations: manifest.annotations,
    })
  }
  return [...found.values()]
}

async function candidates(
  tree: FileTree,
  index: ImageIndex,
  subject: Digest,
  origin: Origin,
): Promise<readonly Descriptor[]> {
  const tag = referrersTag(subject)
  const tagged = index.manifests.filter((entry) => entry.annotations.get(refName) === tag)
  const listed = [...index.manifests]
  for (const entry of tagged.filter((one) => isIndexType(one.mediaType))) {
    const { manifest } = await readLayoutManifest(tree, entry.digest, entry.mediaType, origin)
    if (manifest.type === 'index') listed.push(...manifest.manifests)
  }
  if (listed.length > archiveLimits.layoutManifests) {
    const what = `lists more than ${archiveLimits.layoutManifests} manifests, which is the limit`
    throw contentError(origin, 'referrers-too-many', what)
  }
  return listed
}
