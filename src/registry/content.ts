import { createHash } from 'node:crypto'
import { registryLimits } from '../limits.ts'
import { algorithmOf, digestOf, encodedOf } from './digest.ts'
import type { Digest } from './digest.ts'
import type { Descriptor, FetchedManifest } from './manifest.ts'
import { contentError } from './origin.ts'
import type { Origin } from './origin.ts'
import { createMinorCollector } from './minor-collection.ts'

/**
 * One image's surroundings, wherever they are: a repository of a registry, or an OCI layout. All
 * content is verified against its size and digest before it is given out.
 */
export interface ContentSource {
  /** How people call it, such as `ghcr.io/acme/app`. */
  readonly name: string
  /** The manifest or index that the user's words mean. */
  readonly root: (signal: AbortSignal) => Promise<FetchedManifest>
  readonly manifest: (digest: Digest, signal: AbortSignal) => Promise<FetchedManifest>
  /** Small content, whole. */
  readonly blob: (
    descriptor: Descriptor,
    maxBytes: number,
    signal: AbortSignal,
  ) => Promise<Uint8Array>
  /** What refers to `subject` and has the artifact type, in the order in which it is listed. */
  readonly referrers: (
    subject: Digest,
    artifactType: string,
    signal: AbortSignal,
  ) => Promise<readonly Descriptor[]>
}

/**
 * Passes bytes on and counts and hashes them on the way.
 *
 * @throws CanaryError at the first byte too many, and at the end when the size or the digest differs
 */
export async function* verified(
  source: AsyncIterable<Uint8Array>,
  descriptor: Pick<Descriptor, 'digest' | 'size'>,
  origin: Origin,
): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash(algorithmOf(descriptor.digest))
  const collect = createMinorCollector()
  let size = 0
  let collected = 0
  for await (const part of source) {
    size += part.length
    if (size - collected >= registryLimits.streamGarbageBytes) {
      collect()
      collected = size
    }
    if (size > descriptor.size) refuseSize(size, descriptor, origin)
    hash.update(part)
    yield part
  }
  refuseSize(size, descriptor, origin)
  refuseDigest(hash.digest('hex'), descriptor.digest, origin)
}

/** @throws CanaryError when `bytes` are not of the descriptor's size and digest */
export function checkContent(
  bytes: Uint8Array,
  descriptor: Pick<Descriptor, 'digest' | 'size'>,
  origin: Origin,
): void {
  refuseSize(bytes.length, descriptor, origin)
  const found = digestOf(bytes, algorithmOf(descriptor.digest))
  refuseDigest(encodedOf(found), descriptor.digest, origin)
}

/** The content that stands inside a descriptor (descriptor.md, `data`); null when there is none. */
export function inlineData(descriptor: Descriptor, origin: Origin): Uint8Array | null {
  if (descriptor.data === null) return null
  const bytes = Buffer.from(descriptor.data, 'base64')
  checkContent(bytes, descriptor, origin)
  return bytes
}

function refuseSize(size: number, descriptor: Pick<Descriptor, 'size'>, origin: Origin): void {
  if (size === descriptor.size) return
  const found = size > descriptor.size ? 'more than' : `only ${size} of`
  const what = `has ${found} the ${descriptor.size} bytes that its descriptor names`
  throw contentError(origin, 'content-size', what)
}

function refuseDigest(found: string, digest: Digest, origin: Origin): void {
  if (found === encodedOf(digest)) return
  const what = `hashes to ${algorithmOf(digest)}:${found}, not to ${digest}`
  throw contentError(origin, 'digest-mismatch', what)
}
