import { engineLimits } from '../../limits.ts'
import type { ContainerPort, ContainerRequest } from '../engine.ts'
import type { CreateRequest, PortBindings } from './run-options/create-request.ts'

/**
 * The body of `POST /containers/create`: what the tool asks for, then the manifest's options as if
 * they stood behind it on one command line.
 *
 * @throws CanaryError (input) when the options are not what docker's command line takes
 */
export async function toCreateRequest(request: ContainerRequest): Promise<{
  readonly body: CreateRequest
  readonly platform: string | null
}> {
  const base = baseRequest(request)
  if (request.options === null) return { body: base, platform: request.platform }
  // A table of some hundred flags: loaded by those who use it.
  const { applyOptions } = await import('./options.ts')
  const { body, platform } = applyOptions(base, request.options)
  return { body, platform: request.platform ?? platform }
}

function baseRequest(request: ContainerRequest): CreateRequest {
  const empty = request.volumes.filter(({ source }) => source === null)
  const bound = request.volumes.filter(({ source }) => source !== null)
  return {
    Image: request.image,
    Env: request.env.map(({ name, value }) => `${name}=${value}`),
    Labels: request.labels,
    // A binding of a port that is not exposed is ignored by engines before 29.
    ExposedPorts: Object.fromEntries(request.ports.map((port) => [portKey(port), {}])),
    Volumes: Object.fromEntries(empty.map(({ mountPath }) => [mountPath, {}])),
    ...(request.command.length === 0 ? {} : { Cmd: request.command }),
    // The image's own health check is not asked, and would disturb short runs.
    Healthcheck: { Test: ['NONE'] },
    HostConfig: {
      ...(request.network === null ? {} : { NetworkMode: request.network }),
      Binds: bound.map(({ mountPath, source }) => `${source ?? ''}:${mountPath}`),
      PortBindings: portBindings(request),
      LogConfig: {
        Type: 'json-file',
        Config: { 'max-size': engineLimits.logFile, 'max-file': '1' },
      },
    },
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
