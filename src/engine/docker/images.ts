import type { AuthConfigObject } from 'dockerode'
import { CanaryError, inputError } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import type { EngineImage, PulledImage, PullRequest, RegistryCredentials } from '../images.ts'
import { isInfrastructureTrouble } from '../infrastructure-trouble.ts'
import { hasApi } from './client.ts'
import type { DockerClient } from './client.ts'
import { recordOf, textOf, textsOf } from '../json.ts'
import type { JsonRecord } from '../json.ts'
import { imageConfiguration } from '../image-configuration.ts'
import { followProgress, ProgressError } from './progress.ts'
import { ApiError, unexpectedAnswer } from './transport.ts'
import type { StreamCall } from './transport.ts'

/** Since this version an engine can be asked for one of the platforms that a name has. */
const platformApi = '1.49'

/**
 * Docker's store of containerd has images of several platforms under one name, and the id that it
 * runs them by is their index's: the platform decides which of them a container gets.
 */
export async function findImage(
  client: DockerClient,
  { reference, platform }: { readonly reference: string; readonly platform: string | null },
  signal: AbortSignal,
): Promise<EngineImage | null> {
  const shown = await inspectImage(client, reference, {}, signal)
  const isAsked = platform !== null && client.name === 'docker' && hasApi(client, platformApi)
  if (shown === null || !isAsked) return shown
  // By its id: the name may lead elsewhere by now.
  const query = { platform: platformQuery(platform) }
  const found = await inspectImage(client, shown.id, query, signal)
  return found === null ? shown : { ...found, id: shown.id, isFromRegistry: shown.isFromRegistry }
}

async function inspectImage(
  client: DockerClient,
  reference: string,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<EngineImage | null> {
  const doing = `looking for the image ${reference}`
  const path = `/images/${encodeReference(reference)}/json`
  try {
    const call = { method: 'GET', path, doing, query } as const
    const image = toImage(recordOf(await client.transport.readJson(call, signal)), client)
    if (image.id === '') throw unexpectedAnswer(doing)
    return image
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    if (error instanceof ApiError && isNoReference(error)) {
      throw inputError({
        code: 'image-reference',
        message: `"${reference}" is no image reference: ${error.reason}`,
      })
    }
    throw error
  }
}

function platformQuery(platform: string): string {
  const [os, architecture, variant] = platform.split('/')
  return JSON.stringify({ os, architecture, variant })
}

/** Docker answers 400; Podman 500, as for its own faults. */
function isNoReference({ status, reason }: ApiError): boolean {
  return status === 400 || /invalid reference format/i.test(reason)
}

/** Slashes and colons are part of the path; everything else is escaped. */
export function encodeReference(reference: string): string {
  return encodeURIComponent(reference).replaceAll('%2F', '/').replaceAll('%3A', ':')
}

function toImage(image: JsonRecord, { name }: DockerClient): EngineImage {
  const variant = textOf(image['Variant'])
  const platform = `${textOf(image['Os'])}/${textOf(image['Architecture'])}`
  const id = textOf(image['Id'])
  const repoDigests = textsOf(image['RepoDigests'])
  const config = recordOf(image['Config'])
  // Podman makes one for whatever it has, and the containerd store of Docker gives an image its id
  // as one: only a digest beside the id of the configuration was told by a registry.
  const isFromRegistry =
    name === 'docker' &&
    repoDigests.length > 0 &&
    !repoDigests.some((one) => one.endsWith(`@${id}`))
  return {
    id,
    repoDigests,
    isFromRegistry,
    platform: variant === '' ? platform : `${platform}/${variant}`,
    user: textOf(config['User']),
    configuration: imageConfiguration(config),
    ...sizeOf(image['Size']),
    ...labelsOf(recordOf(config['Labels'])),
    ...createdAt(textOf(image['Created'])),
  }
}

function labelsOf(labels: JsonRecord): Pick<EngineImage, 'labels'> {
  const texts = Object.entries(labels).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  return texts.length === 0 ? {} : { labels: new Map(texts) }
}

function createdAt(created: string): Pick<EngineImage, 'created'> {
  return created === '' ? {} : { created }
}

/** Engines of some versions say 0 where they do not know. */
function sizeOf(size: unknown): Pick<EngineImage, 'sizeBytes'> {
  return typeof size === 'number' && Number.isSafeInteger(size) && size > 0
    ? { sizeBytes: size }
    : {}
}

export async function pullImage(
  client: DockerClient,
  request: PullRequest,
  signal: AbortSignal,
): Promise<PulledImage> {
  const doing = `pulling ${request.reference}`
  try {
    const image = {
      fromImage: request.reference,
      // Without a tag or digest the engine would pull every tag.
      ...(hasTagOrDigest(request.reference) ? {} : { tag: 'latest' }),
      ...(request.platform === null ? {} : { platform: request.platform }),
    }
    const auth = request.credentials === null ? undefined : toAuthConfig(request.credentials)
    const open: StreamCall['open'] = (docker, abortSignal) =>
      docker.createImage(auth, { ...image, abortSignal })
    const deadlineMs = engineLimits.silence
    const response = await client.transport.open({ doing, open, deadlineMs }, signal)
    const told = new Map<string, string>()
    let pulled: PulledImage = { digest: null, id: null }
    await followProgress(response, doing, signal, (line) => {
      // Layers report every few milliseconds; people read when something changes.
      const [id, status] = [textOf(line['id']), textOf(line['status'])]
      pulled = pulledBy(client, pulled, { id, status })
      if (told.get(id) === status) return
      told.set(id, status)
      request.onProgress(id === '' ? status : `${id}: ${status}`)
    })
    // An image of this name may be there already, and would be taken for the one that was pulled.
    if (![...told.values()].some((status) => status !== '')) throw unexpectedAnswer(doing)
    return pulled
  } catch (error) {
    throw refusal(error, 'image-pull', `cannot pull ${request.reference}`)
  }
}

/** Docker says `Digest: sha256:…`; the last thing that Podman has downloaded is the image itself. */
function pulledBy(
  { name }: DockerClient,
  before: PulledImage,
  { id, status }: { readonly id: string; readonly status: string },
): PulledImage {
  if (name === 'podman') {
    const isWhole = /^(?:Download|Pull) complete$/.test(status) && /^[0-9a-f]{12,64}$/.test(id)
    return isWhole ? { ...before, id } : before
  }
  const [, digest] = /^Digest: (sha256:[0-9a-f]{64})$/.exec(status.trim()) ?? []
  return id !== '' || digest === undefined ? before : { ...before, digest }
}

export function toAuthConfig(credentials: RegistryCredentials): AuthConfigObject {
  const { serverAddress: serveraddress, username, password } = credentials
  const { identityToken: identitytoken, registryToken: registrytoken } = credentials
  if (identitytoken !== '') return { identitytoken, serveraddress }
  if (registrytoken !== '') return { registrytoken, serveraddress }
  return { username, password, serveraddress }
}

function hasTagOrDigest(reference: string): boolean {
  return reference.slice(reference.lastIndexOf('/') + 1).includes(':') || reference.includes('@')
}

export async function loadImage(
  client: DockerClient,
  archive: NodeJS.ReadableStream,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const doing = 'loading an image archive'
  const loaded: string[] = []
  try {
    const open: StreamCall['open'] = (docker, abortSignal) =>
      docker.loadImage(archive, { quiet: true, abortSignal })
    const deadlineMs = engineLimits.silence
    const response = await client.transport.open({ doing, open, deadlineMs }, signal)
    await followProgress(response, doing, signal, (line) => {
      const [, name] = /^Loaded image(?: ID)?: (\S+)/.exec(textOf(line['stream']).trim()) ?? []
      if (name !== undefined) loaded.push(name)
    })
    return loaded
  } catch (error) {
    throw refusal(error, 'image-load', 'the engine cannot load the archive')
  }
}

/**
 * What the engine or the registry refuses is the input's fault; a full disk, and what keeps them
 * from each other, is not; the words of both are kept. Engines tell either before the stream begins, or in it.
 */
export function refusal(error: unknown, code: string, what: string): unknown {
  const isRefusal = error instanceof ProgressError || error instanceof ApiError
  if (!isRefusal) return error
  const reason = error instanceof ApiError ? error.reason : error.message
  const kind = isInfrastructureTrouble(reason) ? 'infrastructure' : 'input'
  return new CanaryError(kind, { code, message: `${what}: ${reason}` }, { cause: error })
}
