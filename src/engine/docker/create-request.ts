import { engineLimits } from '../../limits.ts'
import type { ContainerPort, ContainerRequest } from '../engine.ts'

/** The body of `POST /containers/create`, in the API's own spelling. */
export interface CreateRequest {
  readonly Image: string
  readonly Env: readonly string[]
  readonly Labels: Readonly<Record<string, string>>
  readonly ExposedPorts: Readonly<Record<string, object>>
  readonly Volumes: Readonly<Record<string, object>>
  readonly Cmd?: readonly string[]
  readonly Healthcheck: { readonly Test: readonly string[] }
  readonly HostConfig: {
    readonly NetworkMode?: string
    readonly Binds: readonly string[]
    readonly PortBindings: Readonly<Record<string, readonly PortBinding[]>>
    readonly LogConfig: { readonly Type: string; readonly Config: Readonly<Record<string, string>> }
  }
}

interface PortBinding {
  readonly HostIp: string
  readonly HostPort: string
}

export function toCreateRequest(request: ContainerRequest): {
  readonly body: unknown
  readonly platform: string | null
} {
  const body: CreateRequest = {
    Image: request.image,
    Env: request.env.map(({ name, value }) => `${name}=${value}`),
    Labels: request.labels,
    // A binding of a port that is not exposed is ignored by engines before 29.
    ExposedPorts: Object.fromEntries(request.ports.map((port) => [portKey(port), {}])),
    Volumes: Object.fromEntries(
      request.volumes
        .filter(({ source }) => source === null)
        .map(({ mountPath }) => [mountPath, {}]),
    ),
    ...(request.command.length === 0 ? {} : { Cmd: request.command }),
    // The image's own health check is not asked, and would disturb short runs.
    Healthcheck: { Test: ['NONE'] },
    HostConfig: {
      ...(request.network === null ? {} : { NetworkMode: request.network }),
      Binds: request.volumes
        .filter(({ source }) => source !== null)
        .map(({ mountPath, source }) => `${source ?? ''}:${mountPath}`),
      PortBindings: portBindings(request),
      LogConfig: {
        Type: 'json-file',
        Config: { 'max-size': engineLimits.logFile, 'max-file': '1' },
      },
    },
  }
  return { body, platform: request.platform }
}

function portBindings(request: ContainerRequest): Readonly<Record<string, readonly PortBinding[]>> {
  const { publish } = request
  if (publish === null) return {}
  // An empty host port lets the engine choose: two runs on one host never collide.
  const binding = { HostIp: publish.hostAddress, HostPort: '' }
  return Object.fromEntries(request.ports.map((port) => [portKey(port), [binding]]))
}

export function portKey({ port, protocol }: ContainerPort): string {
  return `${port}/${protocol}`
}
