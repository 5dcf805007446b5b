import { CanaryError, infrastructureError, inputError } from '../../errors.ts'
import { CallRefused } from '../../grpc/status.ts'
import { criLimits } from '../../limits.ts'
import type { Sendable } from '../../protobuf/schema.ts'
import { imageConfiguration } from '../image-configuration.ts'
import type {
  EngineImage,
  EngineImages,
  PulledImage,
  PullRequest,
  RegistryCredentials,
} from '../images.ts'
import { isInfrastructureTrouble } from '../infrastructure-trouble.ts'
import { isRecord, recordOf, textOf } from '../json.ts'
import type { JsonRecord } from '../json.ts'
import { refusedBy } from './client.ts'
import type { CriClient } from './client.ts'
import type { AuthConfig, Image } from './messages.ts'

/**
 * Images of a runtime: those of Kubernetes, which are one of each name, for the runtime's own machine. It
 * takes no archives, gives no names, and sends none to registries.
 *
 * @param runtimeHandler runtimes keep an image for each handler where its images differ
 */
export function imagesOf(client: CriClient, runtimeHandler: string): EngineImages {
  return {
    find: (reference, signal) => findImage(client, reference, runtimeHandler, signal),
    pull: (request, signal) => pullImage(client, request, runtimeHandler, signal),
    load: null,
    tag: (_id, reference) =>
      Promise.reject(withoutWay(client, `to give an image the name ${reference}`)),
    push: ({ reference }) =>
      Promise.reject(withoutWay(client, `to push ${reference} to a registry`)),
  }
}

async function findImage(
  client: CriClient,
  reference: string,
  runtimeHandler: string,
  signal: AbortSignal,
): Promise<EngineImage | null> {
  const doing = `looking for the image ${reference}`
  const request = { image: { image: reference, runtimeHandler }, verbose: true }
  try {
    const { image, info } = await client.call('ImageStatus', request, { doing }, signal)
    return image === null ? null : toImage(image, specOf(info, doing, client.where))
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error
    if (error.status === 'NOT_FOUND') return null
    // containerd and CRI-O give no status of its own to what is no reference.
    if (
      /invalid reference format|could not parse|repository name must be lowercase/i.test(
        error.message,
      )
    ) {
      throw inputError({
        code: 'image-reference',
        message: `"${reference}" is no image reference: ${error.message}`,
      })
    }
    throw refusedBy(error, doing)
  }
}

/** The image's own configuration, which runtimes tell where they are asked for more than CRI has fields for. */
function specOf(info: ReadonlyMap<string, string>, doing: string, where: string): JsonRecord {
  try {
    const told = recordOf(JSON.parse(info.get('info') ?? '{}') as unknown)
    const spec = told['imageSpec'] ?? (JSON.parse(info.get('imageSpec') ?? 'null') as unknown)
    if (isRecord(spec)) return spec
  } catch {
    // What is no JSON tells nothing.
  }
  throw infrastructureError({
    code: 'engine-answer',
    message: `the runtime at ${where} does not tell the configuration of an image while ${doing}`,
    hint: 'containerd and CRI-O do; judge the image on one of them, on Docker or on Podman',
  })
}

function toImage(image: Image, spec: JsonRecord): EngineImage {
  const config = recordOf(spec['config'])
  const variant = textOf(spec['variant'])
  const platform = `${textOf(spec['os'])}/${textOf(spec['architecture'])}`
  const labels = Object.entries(recordOf(config['Labels'])).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  const created = textOf(spec['created'])
  return {
    id: idOf(image),
    repoDigests: image.repoDigests,
    // Nothing else gives an image a digest under a name.
    isFromRegistry: image.repoDigests.length > 0,
    platform: variant === '' ? platform : `${platform}/${variant}`,
    user: textOf(config['User']),
    configuration: imageConfiguration(config),
    ...(image.size > 0n && { sizeBytes: Number(image.size) }),
    ...(labels.length > 0 && { labels: new Map(labels) }),
    ...(created !== '' && { created }),
  }
}

/** CRI-O leaves the algorithm out. */
function idOf({ id }: Image): string {
  return /^[0-9a-f]{64}$/.test(id) ? `sha256:${id}` : id
}

async function pullImage(
  client: CriClient,
  { reference, credentials, onProgress }: PullRequest,
  runtimeHandler: string,
  signal: AbortSignal,
): Promise<PulledImage> {
  const doing = `pulling ${reference}`
  onProgress(doing)
  const request = {
    image: { image: reference, runtimeHandler },
    ...(credentials === null ? {} : { auth: authOf(credentials) }),
  }
  // A runtime gives up by itself where nothing comes, and tells nothing until all has come.
  const asking = { doing, deadlineMs: criLimits.pull }
  try {
    const { imageRef } = await client.call('PullImage', request, asking, signal)
    return pulledImage(imageRef)
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error
    const kind = isPassing(error) ? 'infrastructure' : 'input'
    const message = `cannot pull ${reference}: ${error.message}`
    throw new CanaryError(kind, { code: 'image-pull', message }, { cause: error })
  }
}

/** A digest under a name, as CRI-O tells it, or the image's id, as containerd does. */
function pulledImage(told: string): PulledImage {
  const [, digest] = /@(sha256:[0-9a-f]{64})$/.exec(told) ?? []
  if (digest !== undefined) return { digest, id: null }
  const [, id] = /^(?:sha256:)?([0-9a-f]{12,64})$/.exec(told) ?? []
  return { digest: null, id: id ?? null }
}

function isPassing({ status, message }: CallRefused): boolean {
  const isBusy =
    status === 'UNAVAILABLE' || status === 'DEADLINE_EXCEEDED' || status === 'CANCELLED'
  return isBusy || isInfrastructureTrouble(message)
}

/**
 * Without the server's address, as kubelet sends them: they were chosen for this image's registry, and
 * containerd would hold an address against the host that Docker's registry has today.
 */
function authOf(credentials: RegistryCredentials): Sendable<AuthConfig> {
  const { username, password, identityToken, registryToken } = credentials
  if (identityToken !== '') return { identityToken }
  return registryToken === '' ? { username, password } : { registryToken }
}

function withoutWay({ where }: CriClient, what: string): CanaryError {
  return inputError({
    code: 'cri-unsupported',
    message: `CRI has no way ${what}, and the runtime at ${where} speaks nothing else`,
    hint: 'build, tag and push on Docker or Podman',
  })
}
