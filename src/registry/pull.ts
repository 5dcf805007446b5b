import { Readable } from 'node:stream'
import { CanaryError } from '../errors.ts'
import { registryLimits } from '../limits.ts'
import type { RegistryClient } from './client.ts'
import { checkContent, verified } from './content.ts'
import type { ContentSource } from './content.ts'
import { parseDigest } from './digest.ts'
import { networkFailure } from './failure.ts'
import { manifestAccept, readManifest } from './manifest.ts'
import type { Descriptor, FetchedManifest } from './manifest.ts'
import { contentError } from './origin.ts'
import type { Origin } from './origin.ts'
import { formatReference, formatRepository, tagOrDigest } from './reference.ts'
import type { ImageReference, Repository } from './reference.ts'
import { fetchReferrers } from './referrers.ts'
import { readBody } from './transport.ts'
import type { HttpResponse } from './transport.ts'

/** The repository of an image as a source of content. */
export function repositoryContent(
  client: RegistryClient,
  reference: ImageReference,
): ContentSource {
  return {
    name: formatRepository(reference),
    root: (signal) => fetchManifest(client, reference, signal),
    manifest: (digest, signal) =>
      fetchManifest(client, { ...reference, tag: null, digest }, signal),
    blob: (descriptor, maxBytes, signal) =>
      fetchBlob(client, reference, descriptor, maxBytes, signal),
    referrers: (subject, artifactType, signal) =>
      fetchReferrers(client, reference, subject, artifactType, signal),
  }
}

/**
 * Fetches the manifest or index that a reference names: one request.
 *
 * @throws CanaryError when it is not there, too large, not what its digest names, or no manifest
 */
export function fetchManifest(
  client: RegistryClient,
  reference: ImageReference,
  signal: AbortSignal,
): Promise<FetchedManifest> {
  const what = `the manifest of ${formatReference(reference)}`
  return client.call(
    {
      method: 'GET',
      repository: reference,
      actions: 'pull',
      target: `manifests/${tagOrDigest(reference)}`,
      headers: { accept: manifestAccept },
      expect: [200],
      what,
      signal,
    },
    (response) => readManifestResponse(response, reference, { name: what, kind: 'infrastructure' }),
  )
}

async function readManifestResponse(
  response: HttpResponse,
  reference: ImageReference,
  origin: Origin,
): Promise<FetchedManifest> {
  const contentType = response.headers['content-type'] ?? null
  refuseHtml(response, origin)
  const bytes = await readBody(response, registryLimits.manifestBytes, origin)
  const promised = parseDigest(response.headers['docker-content-digest'])
  return readManifest(bytes, contentType, reference.digest ?? promised, origin)
}

/** A login page, or a proxy's word, where a registry should have answered. */
function refuseHtml(response: HttpResponse, origin: Origin): void {
  if (response.headers['content-type']?.includes('text/html') !== true) return
  response.body.destroy()
  const hint = 'is this host a registry? A login page or a proxy may answer for it'
  throw contentError(origin, 'registry-html', 'is an HTML page', hint)
}

/**
 * Fetches small content whole.
 *
 * @param maxBytes content that says it is larger is not even asked for
 */
export async function fetchBlob(
  client: RegistryClient,
  repository: Repository,
  descriptor: Descriptor,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const origin = blobOrigin(repository, descriptor)
  if (descriptor.size > maxBytes) {
    const what = `has ${descriptor.size} bytes; at most ${maxBytes} are read`
    throw contentError(origin, 'content-too-large', what)
  }
  return callForBlob(client, repository, descriptor, signal, async (response) => {
    // The bound comes first: a server may send more than it said.
    const bytes = await readBody(response, maxBytes, origin)
    checkContent(bytes, descriptor, origin)
    return bytes
  })
}

/**
 * Opens content of any size. It is verified as it passes: the stream fails at the end when the
 * size or the digest differ, so what was read is good only when the stream has ended.
 */
export async function openBlob(
  client: RegistryClient,
  repository: Repository,
  descriptor: Descriptor,
  signal: AbortSignal,
): Promise<Readable> {
  const origin = blobOrigin(repository, descriptor)
  return callForBlob(client, repository, descriptor, signal, (response) => {
    const stream = verified(told(response, origin), descriptor, origin)
    return Promise.resolve(Readable.from(stream, { objectMode: false }))
  })
}

function callForBlob<T>(
  client: RegistryClient,
  repository: Repository,
  descriptor: Descriptor,
  signal: AbortSignal,
  consume: (response: HttpResponse) => Promise<T>,
): Promise<T> {
  const { name } = blobOrigin(repository, descriptor)
  return client.call(
    {
      method: 'GET',
      repository,
      actions: 'pull',
      target: `blobs/${descriptor.digest}`,
      expect: [200],
      what: name,
      signal,
    },
    consume,
  )
}

/** A broken connection in the middle of a stream, told as any other. */
async function* told(response: HttpResponse, origin: Origin): AsyncGenerator<Uint8Array> {
  try {
    // A response without an encoding gives bytes.
    yield* response.body as AsyncIterable<Uint8Array>
  } catch (error) {
    if (error instanceof CanaryError) throw error
    const failure = networkFailure(error, response.url)
    throw contentError(origin, 'content-broken-off', `broke off: ${failure.message}`)
  } finally {
    response.body.destroy()
  }
}

function blobOrigin(repository: Repository, descriptor: Descriptor): Origin {
  const name = `the content ${descriptor.digest} of ${formatRepository(repository)}`
  return { name, kind: 'infrastructure' }
}
