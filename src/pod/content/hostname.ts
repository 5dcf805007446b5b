import type { Pod } from '../pod.ts'
import { noText, text } from './outcome.ts'
import type { Text } from './outcome.ts'

const longestHostname = 63
const longestNodename = 64

/** Where kubelet thinks that it is. */
export const clusterDomain = 'cluster.local'

export interface Hostname {
  readonly hostname: string
  /** Behind the hostname, where the Pod has a subdomain; else empty. */
  readonly domain: string
}

/** As `GeneratePodHostNameAndDomain` (pkg/kubelet/kubelet_pods.go) does. */
export function hostnameOf({ name, namespace, spec }: Pod): Hostname {
  const { hostname, subdomain } = spec
  const full = hostname === null || hostname === '' ? name : hostname
  const cut =
    full.length > longestHostname ? full.slice(0, longestHostname).replace(/[-.]+$/, '') : full
  const domain =
    subdomain === null || subdomain === '' ? '' : `${subdomain}.${namespace}.svc.${clusterDomain}`
  return { hostname: cut, domain }
}

/**
 * What the kernel and `HOSTNAME` are to say (`GetNodenameForKernel`), or why the Pod cannot start. A Pod
 * in the node's network has the node's name.
 */
export function kernelNodename(pod: Pod, facts: { readonly nodeName: string }): Text {
  if (pod.spec.hostNetwork) return text(facts.nodeName)
  const { hostname, domain } = hostnameOf(pod)
  if (!pod.spec.setHostnameAsFQDN || domain === '') return text(hostname)
  const full = `${hostname}.${domain}`
  if (full.length <= longestNodename) return text(full)
  const excess = `${longestNodename} characters is the max, ${full.length} characters requested`
  return noText(
    `failed to construct FQDN from pod hostname and cluster domain, FQDN ${full} is too long (${excess})`,
  )
}

/** The same where the Pod has started: its hostname where the whole name is too long. */
export function nodeName(pod: Pod, facts: { readonly nodeName: string }): string {
  const name = kernelNodename(pod, facts)
  return name.ok ? name.value : hostnameOf(pod).hostname
}
