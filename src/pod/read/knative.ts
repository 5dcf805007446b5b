/**
 * What Knative makes of a Service's template before it is a Pod's
 * (https://github.com/knative/specs/blob/main/specs/serving/runtime-contract.md). Its queue-proxy is not
 * run: probes ask the container itself.
 */
import type { RawContainer, RawProbe } from './raw.ts'
import type { RawPodSpec } from './raw-spec.ts'
import type { RawKnative } from './raw-workloads.ts'

const usualPort = 8080
const usualTimeout = 300

export function knativePodSpec(template: RawKnative['template'], service: string): RawPodSpec {
  const { timeoutSeconds = usualTimeout, ...spec } = template?.spec ?? {}
  const { containers = [] } = spec
  const serving = servingIndex(containers)
  return {
    enableServiceLinks: false,
    terminationGracePeriodSeconds: timeoutSeconds,
    ...spec,
    containers: containers.map((container, index) => {
      const name = container.name ?? nameOf(index, containers.length)
      const named = { ...container, name }
      return index === serving ? servingContainer(named, service) : named
    }),
  }
}

/** The one that has a port, or the only one. */
function servingIndex(containers: readonly RawContainer[]): number {
  const index = containers.findIndex(({ ports = [] }) => ports.length > 0)
  return index === -1 ? 0 : index
}

function nameOf(index: number, count: number): string {
  return count === 1 ? 'user-container' : `user-container-${index}`
}

function servingContainer(container: RawContainer, service: string): RawContainer {
  const [first = {}] = container.ports ?? []
  const port = first.containerPort ?? usualPort
  const given = [
    { name: 'PORT', value: String(port) },
    { name: 'K_SERVICE', value: service },
    { name: 'K_CONFIGURATION', value: service },
    { name: 'K_REVISION', value: `${service}-00001` },
  ]
  const usual: RawProbe = { tcpSocket: { port }, successThreshold: 1 }
  return {
    ...container,
    ports: [{ name: 'user-port', ...first, containerPort: port }],
    env: [...(container.env ?? []), ...given],
    readinessProbe: withPort(container.readinessProbe ?? usual, port),
    ...(container.livenessProbe === undefined
      ? {}
      : { livenessProbe: withPort(container.livenessProbe, port) }),
    ...(container.startupProbe === undefined
      ? {}
      : { startupProbe: withPort(container.startupProbe, port) }),
  }
}

/** A probe without a port, or without anything to do, asks the serving port. */
function withPort(probe: RawProbe, port: number): RawProbe {
  const { exec, grpc, httpGet, tcpSocket } = probe
  if (httpGet !== undefined && !isPlainPort(httpGet.port)) {
    return { ...probe, httpGet: { ...httpGet, port } }
  }
  if (tcpSocket !== undefined && !isPlainPort(tcpSocket.port)) {
    return { ...probe, tcpSocket: { ...tcpSocket, port } }
  }
  if (grpc !== undefined && !isPlainPort(grpc.port)) return { ...probe, grpc: { ...grpc, port } }
  const handlers = [exec, grpc, httpGet, tcpSocket]
  return handlers.some((handler) => handler !== undefined)
    ? probe
    : { ...probe, tcpSocket: { port } }
}

/** Zero is no port, as it is where nothing is written. */
function isPlainPort(port: number | string | undefined): boolean {
  return port !== undefined && port !== 0 && port !== ''
}
