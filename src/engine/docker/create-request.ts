import { engineLimits } from '../../limits.ts'
import type { Notice } from '../../model.ts'
import { plainContainer } from '../container-request.ts'
import type { ContainerPort, ContainerRequest, NetworkRequest } from '../container-request.ts'
import {
  confinementFields,
  fileFields,
  mountFields,
  namespaceFields,
  processFields,
  resourceFields,
} from './container-fields.ts'
import type { RequestDialect } from './devices.ts'
import { harden } from './harden.ts'
import { shutOwnDirectories } from './read-only-root.ts'
import type { CreateRequest, HostConfig, PortBindings } from './run-options/create-request.ts'

/**
 * The body of `POST /containers/create`: what the tool asks for, then the manifest's options as if
 * they stood behind it on one command line, held to what a restricted container may have, then
 * devices, as an engine that knows them would add them at the end.
 *
 * @throws CanaryError (input) when the options are not what docker's command line takes, or when
 *   the devices cannot be asked for
 */
export async function toCreateRequest(
  request: ContainerRequest,
  dialect: RequestDialect,
): Promise<{
  readonly body: CreateRequest
  readonly platform: string | null
  /** What the devices lose. */
  readonly notices: readonly Notice[]
}> {
  const { body, platform } = await withOptions(request, dialect)
  const held = request.hardening === null ? body : harden(body, request.hardening)
  const isOpen = request.readOnlyRoot && dialect.name === 'podman'
  const base = isOpen ? shutOwnDirectories(held) : held
  if (request.devices === null) return { body: base, platform, notices: [] }
  const { addDevices } = await import('./devices.ts')
  return { ...addDevices(base, request.devices, dialect), platform }
}

async function withOptions(
  request: ContainerRequest,
  dialect: RequestDialect,
): Promise<{ readonly body: CreateRequest; readonly platform: string | null }> {
  const base = baseRequest(request, dialect)
  if (request.options === null) return { body: base, platform: request.platform }
  // A table of some hundred flags: loaded by those who use it.
  const { applyOptions } = await import('./options.ts')
  const { body, platform } = applyOptions(base, request.options)
  const isGuest = body.HostConfig?.NetworkMode?.startsWith('container:') === true
  return {
    // Ports are the other container's to expose; engines refuse them here.
    body: isGuest
      ? applyOptions(baseRequest({ ...request, ports: [] }, dialect), request.options).body
      : body,
    platform: request.platform ?? platform,
  }
}

/** What a container would lose of its devices, whatever else it is. */
export async function checkDevices(
  request: Pick<ContainerRequest, 'devices' | 'volumes' | 'options'>,
  dialect: RequestDialect,
): Promise<readonly Notice[]> {
  const container = { ...plainContainer, name: '', image: '', ...request }
  return (await toCreateRequest(container, dialect)).notices
}

function baseRequest(request: ContainerRequest, dialect: RequestDialect): CreateRequest {
  const empty = request.volumes.filter(({ source }) => source === null)
  const bound = request.volumes.filter(({ source }) => source !== null)
  const mounts = mountFields(request, dialect)
  return {
    Image: request.image,
    Env: request.env.map(({ name, value }) => `${name}=${value}`),
    Labels: request.labels,
    // A binding of a port that is not exposed is ignored by engines before 29.
    ExposedPorts: Object.fromEntries(request.ports.map((port) => [portKey(port), {}])),
    Volumes: Object.fromEntries(empty.map(({ mountPath }) => [mountPath, {}])),
    ...processFields(request),
    // The image's own health check is not asked, and would disturb short runs.
    Healthcheck: { Test: ['NONE'] },
    HostConfig: {
      ...confinementFields(request, dialect),
      ...resourceFields(request, dialect),
      ...fileFields(request),
      ...namespaceFields(request),
      ...(mounts.length === 0 ? {} : { Mounts: mounts }),
      ...networkMode(request.network),
      Binds: bound.map(({ mountPath, source }) => `${source ?? ''}:${mountPath}`),
      PortBindings: portBindings(request),
      LogConfig: {
        Type: 'json-file',
        Config: { 'max-size': engineLimits.logFile, 'max-file': '1' },
      },
    },
  }
}

function networkMode(network: NetworkRequest): Pick<HostConfig, 'NetworkMode'> {
  switch (network.kind) {
    case 'own':
      return network.name === null ? {} : { NetworkMode: network.name }
    case 'of':
      return { NetworkMode: `container:${network.container}` }
    default:
      return { NetworkMode: network.kind }
  }
}

function portBindings(request: ContainerRequest): PortBindings {
  const { publish } = request
  if (publish === null) return {}
  // An empty host port lets the engine choose: two runs on one host never collide.
  const binding = { HostIp: publish.hostAddress, HostPort: '' }
  return Object.fromEntries(request.ports.map((port) => [portKey(port), [binding]]))
}

export function portKey({ port, protocol }: ContainerPort): string {
  return `${port}/${protocol}`
}
