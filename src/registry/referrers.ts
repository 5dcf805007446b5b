import { CanaryError, inputError } from '../errors.ts'
import { registryLimits } from '../limits.ts'
import { checkLocation } from './client.ts'
import type { RegistryClient, RegistryRequest } from './client.ts'
import { algorithmOf, encodedOf } from './digest.ts'
import type { Digest } from './digest.ts'
import { readErrors } from './failure.ts'
import { manifestAccept, mediaTypes, readManifest } from './manifest.ts'
import type { Descriptor, ImageIndex } from './manifest.ts'
import { contentError, oneLine } from './origin.ts'
import type { Origin } from './origin.ts'
import { formatRepository } from './reference.ts'
import type { Repository } from './reference.ts'
import { discard, readBody } from './transport.ts'
import type { HttpResponse } from './transport.ts'

/** Statuses by which registries without the referrers API say so. */
const unsupportedStatuses = [400, 404, 405, 406, 501]

/**
 * Lists what refers to a manifest (distribution specification, "Listing Referrers"): by the
 * referrers API, all its pages; where the registry has none, by the index under the referrers tag.
 * The artifact type is always compared here too, whether or not the registry filters.
 *
 * @throws CanaryError when there are more than `registryLimits.referrers`, or the list is broken
 */
export async function fetchReferrers(
  client: RegistryClient,
  repository: Repository,
  subject: Digest,
  artifactType: string,
  signal: AbortSignal,
): Promise<readonly Descriptor[]> {
  const byApi =
    client.referrersApi.get(repository.registry) === false
      ? null
      : await listByApi(client, repository, subject, artifactType, signal)
  const listed = byApi ?? (await listByTag(client, repository, subject, signal))
  return listed.filter((descriptor) => descriptor.artifactType === artifactType)
}

/** True when the registry answers the referrers API, asked for one page when it is not known. */
export async function hasReferrersApi(
  client: RegistryClient,
  repository: Repository,
  subject: Digest,
  artifactType: string,
  signal: AbortSignal,
): Promise<boolean> {
  const known = client.referrersApi.get(repository.registry)
  return known ?? (await askApi(client, repository, subject, artifactType, signal)) !== null
}

/** The tag under which the referrers of a manifest are listed where there is no API for it. */
export function referrersTag(subject: Digest): string {
  return `${algorithmOf(subject)}-${encodedOf(subject)}`
}

/** What stands under a referrers tag. */
export type TaggedReferrers =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'index'; readonly index: ImageIndex }
  /** Something of somebody else's, such as a signature; it lists no referrers. */
  | { readonly kind: 'foreign'; readonly why: CanaryError }

export function fetchTaggedReferrers(
  client: RegistryClient,
  repository: Repository,
  subject: Digest,
  signal: AbortSignal,
): Promise<TaggedReferrers> {
  const origin = originOf(repository, subject)
  return client.call(
    {
      method: 'GET',
      repository,
      actions: 'pull',
      target: `manifests/${referrersTag(subject)}`,
      headers: { accept: manifestAccept },
      expect: [200, ...unsupportedStatuses],
      what: origin.name,
      signal,
    },
    async (response) => {
      if (response.status !== 200) {
        await discard(response)
        return { kind: 'nothing' }
      }
      const bytes = await readBody(response, registryLimits.manifestBytes, origin)
      return readIndex(bytes, response.headers['content-type'] ?? null, origin)
    },
  )
}

function readIndex(
  bytes: Uint8Array,
  contentType: string | null,
  origin: Origin,
): Exclude<TaggedReferrers, { kind: 'nothing' }> {
  try {
    const { manifest } = readManifest(bytes, contentType, null, origin)
    if (manifest.type === 'index') return { kind: 'index', index: manifest }
    return { kind: 'foreign', why: contentError(origin, 'referrers', 'is not an index') }
  } catch (error) {
    if (!(error instanceof CanaryError)) throw error
    return { kind: 'foreign', why: error }
  }
}

async function listByTag(
  client: RegistryClient,
  repository: Repository,
  subject: Digest,
  signal: AbortSignal,
): Promise<readonly Descriptor[]> {
  const tagged = await fetchTaggedReferrers(client, repository, subject, signal)
  // "If the response is not a valid image index, assume that there are no referrers" (specification).
  const listed = tagged.kind === 'index' ? tagged.index.manifests : []
  refuseTooMany(listed.length, 0, originOf(repository, subject))
  return listed
}

interface Page {
  readonly referrers: readonly Descriptor[]
  readonly next: URL | null
  readonly bytes: number
}

/** Null when the registry has no referrers API. */
async function listByApi(
  client: RegistryClient,
  repository: Repository,
  subject: Digest,
  artifactType: string,
  signal: AbortSignal,
): Promise<readonly Descriptor[] | null> {
  const origin = originOf(repository, subject)
  const first = await askApi(client, repository, subject, artifactType, signal)
  if (first === null) return null
  const listed = [...first.referrers]
  const seen = new Set<string>()
  let { next, bytes } = first
  for (let pages = 1; next !== null; pages++) {
    refuseTooMany(listed.length, bytes, origin)
    if (pages >= registryLimits.referrerPages || seen.has(next.href)) {
      throw contentError(origin, 'referrers', `does not end after ${pages} pages`)
    }
    seen.add(next.href)
    const page = await askPage(client, repository, next, [200], origin, signal)
    if (page === null) throw contentError(origin, 'referrers', 'is no index on a later page')
    listed.push(...page.referrers)
    bytes += page.bytes
    next = page.next
  }
  refuseTooMany(listed.length, bytes, origin)
  return listed
}

/** The first page. Null when the registry has no referrers API, which is then remembered. */
async function askApi(
  client: RegistryClient,
  repository: Repository,
  subject: Digest,
  artifactType: string,
  signal: AbortSignal,
): Promise<Page | null> {
  const target = `referrers/${subject}?artifactType=${encodeURIComponent(artifactType)}`
  const expect = [200, ...unsupportedStatuses]
  const origin = originOf(repository, subject)
  const page = await askPage(client, repository, target, expect, origin, signal)
  client.referrersApi.set(repository.registry, page !== null)
  return page
}

function askPage(
  client: RegistryClient,
  repository: Repository,
  target: string | URL,
  expect: readonly number[],
  origin: Origin,
  signal: AbortSignal,
): Promise<Page | null> {
  const request: RegistryRequest = {
    method: 'GET',
    repository,
    actions: 'pull',
    target,
    headers: { accept: mediaTypes.ociIndex },
    expect,
    what: origin.name,
    signal,
  }
  return client.call(request, (response) => readPage(response, request, origin))
}

async function readPage(
  response: HttpResponse,
  request: RegistryRequest,
  origin: Origin,
): Promise<Page | null> {
  if (response.status !== 200) return readUnsupported(response, request)
  const type = response.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase()
  if (type !== mediaTypes.ociIndex) {
    // What does not know the API may answer anything, such as a page for browsers.
    await discard(response)
    return null
  }
  const bytes = await readBody(response, registryLimits.manifestBytes, origin)
  const page = readIndex(bytes, type, origin)
  if (page.kind === 'foreign') return null
  const link = nextLink(response.headers['link'])
  return {
    referrers: page.index.manifests,
    next: link === null ? null : nextPage(link, response.url, request, origin),
    bytes: bytes.length,
  }
}

/** A repository that does not exist is told; every other refusal means: no such API. */
async function readUnsupported(response: HttpResponse, request: RegistryRequest): Promise<null> {
  const origin = { name: 'the answer', kind: 'infrastructure' } as const
  const bytes = await readBody(response, registryLimits.errorBytes, origin)
  const unknown = readErrors(bytes).find((error) => error.code === 'NAME_UNKNOWN')
  if (response.status !== 404 || unknown === undefined) return null
  const { repository, what } = request
  throw inputError({
    code: 'registry-not-found',
    message: `${repository.registry} does not know ${formatRepository(repository)}, asked for ${what}: ${oneLine(unknown.message)}`,
  })
}

/** The next page; only the registry itself may have it, for it is asked with credentials. */
function nextPage(link: string, base: URL, request: RegistryRequest, origin: Origin): URL {
  const url = checkLocation(request, link, base, base)
  if (url.origin !== base.origin) {
    throw contentError(origin, 'referrers', `continues at another host, ${url.host}`)
  }
  return url
}

/** The target of the link whose relation is `next` (RFC 8288); null when there is none. */
function nextLink(header: string | string[] | undefined): string | null {
  const text = Array.isArray(header) ? header.join(', ') : (header ?? '')
  for (const match of text.matchAll(/<([^>]*)>([^<]*)/g)) {
    if (/;\s*rel\s*=\s*"?(?:[^";,]*\s)?next(?:\s[^";,]*)?"?\s*(?:[;,]|$)/i.test(match[2] ?? ''))
      return match[1] ?? null
  }
  return null
}

function refuseTooMany(count: number, bytes: number, origin: Origin): void {
  const { referrers, referrersBytes } = registryLimits
  if (count <= referrers && bytes <= referrersBytes) return
  const what =
    count > referrers
      ? `has more than ${referrers} entries, which is the limit`
      : `has more than ${referrersBytes} bytes, which is the limit`
  const hint = 'remove referrers that are no longer needed'
  throw contentError(origin, 'referrers-too-many', what, hint)
}

function originOf(repository: Repository, subject: Digest): Origin {
  const name = `the list of referrers of ${formatRepository(repository)}@${subject}`
  return { name, kind: 'infrastructure' }
}
