import type { Workload } from '../../workload/workload.ts'
import { dnsOf } from '../content/dns.ts'
import { hostsFile } from '../content/hosts.ts'
import { hostnameOf } from '../content/hostname.ts'
import { mountedVolumes } from '../content/mounts.ts'
import { normalizeSysctl, rejectionOf } from '../content/node-admission.ts'
import { serviceEntries } from '../content/service-names.ts'
import { isSidecar } from '../pod.ts'
import type { Pod, PodContainer } from '../pod.ts'
import { containerOf } from './container-of.ts'
import type { CompileContext } from './context.ts'
import { portsOf } from './probes-of.ts'
import { volumeOf } from './volume-of.ts'

/**
 * What runs of a Pod, on any engine.
 *
 * @throws CanaryError (input) for what nobody could run
 */
export function workloadOf(pod: Pod, context: CompileContext): Workload {
  const { spec } = pod
  const rejection = rejectionOf(pod)
  const roleOf = (container: PodContainer) => (isSidecar(container) ? 'sidecar' : 'init')
  return {
    name: pod.name,
    namespace: pod.namespace,
    uid: context.facts.uid,
    sandbox: {
      hostname: hostnameOf(pod).hostname,
      network: spec.hostNetwork ? 'host' : 'own',
      pid: spec.hostPID ? 'host' : spec.shareProcessNamespace ? 'shared' : 'container',
      ipc: spec.hostIPC ? 'host' : 'shared',
      dns: dnsOf(pod),
      sysctls: Object.fromEntries(
        spec.securityContext.sysctls.map(({ name, value }) => [normalizeSysctl(name), value]),
      ),
      hosts: hostsOf(pod, context),
      ports: portsOf(pod),
    },
    volumes: mountedVolumes(pod).map((volume) => volumeOf(volume, pod, context)),
    initContainers: spec.initContainers.map((container) =>
      containerOf(container, roleOf(container), pod, context),
    ),
    containers: spec.containers.map((container) => containerOf(container, 'app', pod, context)),
    restartPolicy: spec.restartPolicy,
    gracePeriodSeconds: spec.terminationGracePeriodSeconds,
    activeDeadlineSeconds: spec.activeDeadlineSeconds,
    readinessGates: spec.readinessGates,
    rejection: rejection === null ? null : { reason: rejection.reason, message: rejection.message },
  }
}

/** In the node's network kubelet leaves the node's own file, unless there is something to add to it. */
function hostsOf(pod: Pod, { objects, beside = [] }: CompileContext): Workload['sandbox']['hosts'] {
  const services = (address: string) => [
    ...serviceEntries(pod, objects.services, { address, asker: pod.namespace }),
    ...beside,
  ]
  const { hostNetwork, hostAliases } = pod.spec
  if (hostNetwork && hostAliases.length === 0 && services('').length === 0) return null
  return (podIP) => hostsFile(pod, { podIP }, services(podIP))
}
