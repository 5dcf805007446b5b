/**
 * Names of Services, as far as `/etc/hosts` can say what a cluster's DNS says
 * (https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/).
 */
import type { Pod } from '../pod.ts'
import type { ServiceObject } from '../pod-objects.ts'
import { clusterDomain, hostnameOf } from './hostname.ts'
import type { HostsEntry } from './hosts.ts'

/** The Services that lead to a Pod: those of its namespace whose selector matches its labels. */
export function servicesOf(
  { namespace, labels }: Pick<Pod, 'namespace' | 'labels'>,
  services: readonly ServiceObject[],
): readonly ServiceObject[] {
  return services.filter((service) => {
    const wanted = Object.entries(service.selector)
    const isOfPod = service.namespace === namespace && service.type !== 'ExternalName'
    // Without a selector somebody else says where it leads.
    if (!isOfPod || wanted.length === 0) return false
    return wanted.every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value)
  })
}

/**
 * What leads to a Pod by the names of its Services, one entry a Service.
 *
 * @param asker namespace of the Pod that asks: only there a Service has its short name
 */
export function serviceEntries(
  pod: Pod,
  services: readonly ServiceObject[],
  { address, asker }: { readonly address: string; readonly asker: string },
): readonly HostsEntry[] {
  return servicesOf(pod, services).map(({ name, namespace }) => {
    const names = spellings(name, namespace, asker)
    const { hostname } = hostnameOf(pod)
    const isOwnDomain = pod.spec.subdomain === name
    const own = isOwnDomain ? names.map((one) => `${hostname}.${one}`) : []
    return { address, names: [...names, ...own] }
  })
}

function spellings(name: string, namespace: string, asker: string): readonly string[] {
  const long = `${name}.${namespace}`
  const names = [`${long}.svc.${clusterDomain}`, `${long}.svc`, long]
  return namespace === asker ? [...names, name] : names
}

/** A port of a Service that leads to another port of the Pod. */
export interface MovedPort {
  readonly service: ServiceObject
  readonly port: number
  readonly target: number
}

/**
 * Ports that a name in `/etc/hosts` does not lead to as the Service would. A headless Service moves none,
 * and a port that nobody declares leads nowhere in a cluster either.
 */
export function movedPorts(pod: Pod, services: readonly ServiceObject[]): readonly MovedPort[] {
  return servicesOf(pod, services)
    .filter(({ clusterIP }) => clusterIP !== 'None')
    .flatMap((service) =>
      service.ports.flatMap(({ port, targetPort }) => {
        const target = typeof targetPort === 'number' ? targetPort : portCalled(pod, targetPort)
        return target === null || target === port ? [] : [{ service, port, target }]
      }),
    )
}

function portCalled({ spec }: Pod, wanted: string): number | null {
  const ports = spec.containers.flatMap((container) => container.ports)
  return ports.find(({ name }) => name === wanted)?.containerPort ?? null
}
