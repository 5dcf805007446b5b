import { infrastructureError } from '../errors.ts'
import { registryLimits } from '../limits.ts'
import { checkLocation, redirectStatuses } from './client.ts'
import type { RegistryClient, RegistryRequest } from './client.ts'
import { digestOf } from './digest.ts'
import type { Digest } from './digest.ts'
import { mediaTypes } from './manifest.ts'
import type { Descriptor } from './manifest.ts'
import { contentError } from './origin.ts'
import { fetchTaggedReferrers, hasReferrersApi, referrersTag } from './referrers.ts'
import { formatRepository } from './reference.ts'
import type { Repository } from './reference.ts'
import { discard } from './transport.ts'

/**
 * Uploads small content in one piece (distribution specification, "POST then PUT"), unless the
 * repository has it already.
 */
export async function pushBlob(
  client: RegistryClient,
  repository: Repository,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<void> {
  const digest = digestOf(bytes)
  const what = `the content ${digest} of ${formatRepository(repository)}`
  const common = { repository, actions: 'pull,push', signal, what } as const
  if (await hasBlob(client, common, digest)) return
  const location = await startUpload(client, common)
  // Added as text: a registry may have signed the query, and `searchParams` would write it anew.
  location.search += `${location.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`
  const isStored = await client.call(
    {
      ...common,
      method: 'PUT',
      target: location,
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
      expect: [201, 404],
      what: `the upload of ${what}`,
    },
    async (response) => {
      await discard(response)
      return response.status === 201
    },
  )
  // An upload is over once it was stored, also when the word of that was lost on its way to us.
  if (isStored || (await hasBlob(client, common, digest))) return
  throw infrastructureError({
    code: 'registry-upload',
    message: `${repository.registry} forgot the upload of ${what}`,
    hint: 'try again',
  })
}

type UploadRequest = Pick<RegistryRequest, 'repository' | 'actions' | 'signal' | 'what'>

async function hasBlob(
  client: RegistryClient,
  common: UploadRequest,
  digest: Digest,
): Promise<boolean> {
  // A redirect leads to where the content is, which is not asked: signed URLs are for GET.
  const expect = [200, 404, ...redirectStatuses]
  return client.call(
    { ...common, method: 'HEAD', target: `blobs/${digest}`, expect },
    async (response) => {
      await discard(response)
      return response.status !== 404
    },
  )
}

function startUpload(client: RegistryClient, common: UploadRequest): Promise<URL> {
  const { repository, what } = common
  return client.call(
    {
      ...common,
      method: 'POST',
      target: 'blobs/uploads/',
      body: new Uint8Array(),
      expect: [202],
      what: `an upload of ${what}`,
    },
    async (response) => {
      await discard(response)
      const { location } = response.headers
      if (location !== undefined) {
        return checkLocation(common, location, response.url, response.url)
      }
      throw infrastructureError({
        code: 'registry-upload',
        message: `${repository.registry} does not say where to upload ${what}`,
      })
    },
  )
}

/**
 * Uploads a manifest under its digest, and makes what it refers to know it: where the registry has
 * no referrers API, by the index under the referrers tag.
 *
 * By "Pushing Manifests with Subject" (distribution specification 1.1) the answer's `OCI-Subject`
 * says that the registry took note. The API is asked all the same, as "Unavailable Referrers API"
 * wants it: a proxy may drop the header, or hand it on and not have the API, and a referrer that is
 * listed nowhere is lost. Who gets an answer from the API reads no index, so none is written then,
 * even while the new referrer is not listed yet.
 *
 * @param referrer the descriptor that lists of referrers show: with artifact type and annotations
 */
export async function pushReferrer(
  client: RegistryClient,
  repository: Repository,
  bytes: Uint8Array,
  referrer: Descriptor,
  subject: Digest,
  signal: AbortSignal,
): Promise<void> {
  const { digest, mediaType } = referrer
  await pushManifest(client, repository, digest, bytes, mediaType, signal)
  if (await hasReferrersApi(client, repository, subject, typeOf(referrer), signal)) return
  await updateReferrersIndex(
    client,
    repository,
    subject,
    (entries) => [...entries.filter((entry) => entry['digest'] !== digest), toEntry(referrer)],
    signal,
  )
}

/**
 * Deletes a manifest that refers to another, and its entry in the referrers tag's index.
 *
 * @param referrer as it was listed
 * @returns where the registry deletes no manifests: `unlisted` when nothing refers to it any more,
 * since the referrers tag is what listed it; `refused` when the registry's own list still does
 */
export async function deleteReferrer(
  client: RegistryClient,
  repository: Repository,
  referrer: Descriptor,
  subject: Digest,
  signal: AbortSignal,
): Promise<'deleted' | 'unlisted' | 'refused'> {
  const { digest } = referrer
  const type = typeOf(referrer)
  const hasApi = await hasReferrersApi(client, repository, subject, type, signal)
  if (!hasApi) {
    const without = (entries: readonly IndexEntry[]) =>
      entries.filter((entry) => entry['digest'] !== digest)
    await updateReferrersIndex(client, repository, subject, without, signal)
  }
  const deleted = await client.call(
    {
      method: 'DELETE',
      repository,
      actions: 'delete,pull',
      target: `manifests/${digest}`,
      expect: [200, 202, 404, 405],
      what: `the deletion of ${formatRepository(repository)}@${digest}`,
      signal,
    },
    async (response) => {
      await discard(response)
      return response.status !== 405
    },
  )
  if (deleted) return 'deleted'
  return hasApi ? 'refused' : 'unlisted'
}

function typeOf({ artifactType, mediaType }: Descriptor): string {
  return artifactType ?? mediaType
}

/** Stores a manifest, or an index, under a tag or its own digest. */
export async function pushManifest(
  client: RegistryClient,
  repository: Repository,
  tagOrDigest: string,
  bytes: Uint8Array,
  mediaType: string,
  signal: AbortSignal,
): Promise<void> {
  return client.call(
    {
      method: 'PUT',
      repository,
      actions: 'pull,push',
      target: `manifests/${tagOrDigest}`,
      headers: { 'content-type': mediaType },
      body: bytes,
      expect: [201],
      what: `the upload of the manifest ${formatRepository(repository)}:${tagOrDigest}`,
      signal,
    },
    discard,
  )
}

type IndexEntry = Readonly<Record<string, unknown>>

/**
 * Changes the index under the referrers tag. Registries offer no way to write only if nobody else
 * did, so it is read again afterwards, and written again when somebody's change took ours away.
 *
 * @param change from the entries as they are to the entries as they should be; applying it twice
 * must do no more than once
 */
async function updateReferrersIndex(
  client: RegistryClient,
  repository: Repository,
  subject: Digest,
  change: (entries: readonly IndexEntry[]) => readonly IndexEntry[],
  signal: AbortSignal,
): Promise<void> {
  const read = async () => {
    const tagged = await fetchTaggedReferrers(client, repository, subject, signal)
    // It is not ours to overwrite.
    if (tagged.kind === 'foreign') throw tagged.why
    const document = tagged.kind === 'index' ? tagged.index.document : { schemaVersion: 2 }
    // Entries keep members that we do not know: they were checked to be objects when they were read.
    const entries = (document['manifests'] ?? []) as readonly IndexEntry[]
    return { document, entries }
  }
  for (let tries = 0; tries < registryLimits.indexUpdates; tries++) {
    const { document, entries } = await read()
    const wanted = change(entries)
    if (sameEntries(entries, wanted)) return
    const bytes = Buffer.from(
      JSON.stringify({ ...document, mediaType: mediaTypes.ociIndex, manifests: wanted }),
    )
    if (bytes.length > registryLimits.manifestBytes) break
    const tag = referrersTag(subject)
    await pushManifest(client, repository, tag, bytes, mediaTypes.ociIndex, signal)
    const { clock, random } = client.pace
    await clock.sleep(registryLimits.indexUpdateMs * (1 + random()), signal)
  }
  const { entries } = await read()
  if (sameEntries(entries, change(entries))) return
  const name = `the list of referrers of ${formatRepository(repository)}@${subject}`
  throw contentError(
    { name, kind: 'infrastructure' },
    'referrers-conflict',
    'could not be changed: it is full, or others write it at the same time',
    'try again',
  )
}

function sameEntries(some: readonly IndexEntry[], others: readonly IndexEntry[]): boolean {
  const digests = (entries: readonly IndexEntry[]) =>
    entries
      .map((entry) => String(entry['digest']))
      .sort()
      .join()
  return digests(some) === digests(others)
}

function toEntry(referrer: Descriptor): IndexEntry {
  return {
    mediaType: referrer.mediaType,
    digest: referrer.digest,
    size: referrer.size,
    ...(referrer.artifactType !== null && { artifactType: referrer.artifactType }),
    ...(referrer.annotations.size > 0 && { annotations: Object.fromEntries(referrer.annotations) }),
  }
}
