import type { Pod, PodContainer } from '../pod.ts'
import type { PodFacts } from './facts.ts'
import { hostnameOf } from './hostname.ts'

export interface HostsEntry {
  readonly address: string
  readonly names: readonly string[]
}

/**
 * What `/etc/hosts` says beyond loopback: the Pod itself, unless it is in the node's network, and its
 * `hostAliases`.
 */
export function hostsOf(pod: Pod, facts: Pick<PodFacts, 'podIP'>): readonly HostsEntry[] {
  const aliases = pod.spec.hostAliases.map(({ ip, hostnames }) => ({
    address: ip,
    names: hostnames,
  }))
  if (pod.spec.hostNetwork) return aliases
  const { hostname, domain } = hostnameOf(pod)
  const names = domain === '' ? [hostname] : [`${hostname}.${domain}`, hostname]
  return [{ address: facts.podIP, names }, ...aliases]
}

/**
 * The whole file as `managedHostsFileContent` (pkg/kubelet/kubelet_pods.go) writes it.
 *
 * @param services what a cluster's DNS would say; what the Pod says itself stands before it, and wins
 */
export function hostsFile(
  pod: Pod,
  facts: Pick<PodFacts, 'podIP'>,
  services: readonly HostsEntry[] = [],
): string {
  const entries = hostsOf(pod, facts)
  const aliases = entries.slice(entries.length - pod.spec.hostAliases.length)
  const own = entries.slice(0, entries.length - aliases.length)
  return [
    '# Kubernetes-managed hosts file.',
    '127.0.0.1\tlocalhost',
    '::1\tlocalhost ip6-localhost ip6-loopback',
    'fe00::0\tip6-localnet',
    'fe00::0\tip6-mcastprefix',
    'fe00::1\tip6-allnodes',
    'fe00::2\tip6-allrouters',
    ...own.map(toLine),
    ...(aliases.length === 0
      ? []
      : ['', '# Entries added by HostAliases.', ...aliases.map(toLine)]),
    ...(services.length === 0 ? [] : ['', '# Names of Services.', ...services.map(toLine)]),
    '',
  ].join('\n')
}

/** Whether kubelet gives the container this file: not where it mounts one there itself. */
export function hasHostsFile({ volumeMounts }: PodContainer): boolean {
  return volumeMounts.every(({ mountPath }) => mountPath !== '/etc/hosts')
}

function toLine({ address, names }: HostsEntry): string {
  return [address, ...names].join('\t')
}
