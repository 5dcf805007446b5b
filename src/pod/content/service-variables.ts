import type { Pod } from '../pod.ts'
import type { PodObjects, ServiceObject } from '../pod-objects.ts'

/**
 * The variables of services (pkg/kubelet/envvars): of the API server always, of those in the Pod's
 * namespace where it wants them.
 */
export function serviceVariables(pod: Pod, objects: PodObjects): ReadonlyMap<string, string> {
  const own = objects.services
    .map((service, index) => ({ ...service, clusterIP: clusterIP(service, index) }))
    .filter(({ namespace }) => namespace === pod.namespace && pod.spec.enableServiceLinks)
  return new Map([apiServer, ...own].flatMap(variablesOf))
}

/** Addresses that a cluster would give. They are the same in every run, and nothing answers there. */
const apiServer: Addressed = {
  name: 'kubernetes',
  clusterIP: '10.96.0.1',
  ports: [{ name: 'https', port: 443, protocol: 'TCP' }],
}

/** Null for a Service that has no address of its own: headless, or a name elsewhere. */
function clusterIP({ clusterIP: given, type }: ServiceObject, index: number): string | null {
  if (given === 'None' || type === 'ExternalName') return null
  if (given !== null && given !== '') return given
  return `10.96.${1 + (Math.floor(index / 254) % 255)}.${1 + (index % 254)}`
}

interface Addressed {
  readonly name: string
  readonly clusterIP: string | null
  readonly ports: readonly {
    readonly name: string | null
    readonly port: number
    readonly protocol: string
  }[]
}

function variablesOf({ name, clusterIP: ip, ports }: Addressed): [string, string][] {
  const [first] = ports
  if (ip === null || first === undefined) return []
  const prefix = variableName(name)
  return [
    [`${prefix}_SERVICE_HOST`, ip],
    [`${prefix}_SERVICE_PORT`, String(first.port)],
    ...ports.flatMap((port): [string, string][] =>
      port.name === null || port.name === ''
        ? []
        : [[`${prefix}_SERVICE_PORT_${variableName(port.name)}`, String(port.port)]],
    ),
    [`${prefix}_PORT`, addressOf(ip, first)],
    ...ports.flatMap((port) => linkVariables(prefix, ip, port)),
  ]
}

/** As Docker's links had them. */
function linkVariables(
  prefix: string,
  ip: string,
  port: Addressed['ports'][number],
): [string, string][] {
  const link = `${prefix}_PORT_${port.port}_${port.protocol.toUpperCase()}`
  return [
    [link, addressOf(ip, port)],
    [`${link}_PROTO`, port.protocol.toLowerCase()],
    [`${link}_PORT`, String(port.port)],
    [`${link}_ADDR`, ip],
  ]
}

function addressOf(ip: string, { port, protocol }: Addressed['ports'][number]): string {
  return `${protocol.toLowerCase()}://${ip.includes(':') ? `[${ip}]` : ip}:${port}`
}

function variableName(name: string): string {
  return name.replaceAll('-', '_').toUpperCase()
}
