import type { Pod } from '../pod.ts'
import { clusterDomain } from './hostname.ts'

/** What `/etc/resolv.conf` is to say; what is empty is left to the engine. */
export interface DnsSettings {
  readonly servers: readonly string[]
  readonly searches: readonly string[]
  readonly options: readonly string[]
  /** Kubelet's words about what it left out: messages of an event `DNSConfigForming`. */
  readonly warnings: readonly string[]
}

// pkg/apis/core/validation
const mostServers = 3
const mostSearches = 32
const searchCharacters = 2048
const oneSearchCharacters = 253

/**
 * As `GetPodDNS` (pkg/kubelet/network/dns) has it. There is no cluster's DNS here: where the Pod would
 * ask that, the engine's servers stay.
 */
export function dnsOf({ namespace, spec }: Pod): DnsSettings {
  const { dnsConfig } = spec
  const isCluster =
    spec.dnsPolicy === 'ClusterFirstWithHostNet' ||
    (spec.dnsPolicy === 'ClusterFirst' && !spec.hostNetwork)
  const searches = isCluster
    ? [`${namespace}.svc.${clusterDomain}`, `svc.${clusterDomain}`, clusterDomain]
    : []
  const servers = [...new Set(dnsConfig.nameservers)]
  const usedServers = servers.slice(0, mostServers)
  const wanted = [...new Set([...searches, ...dnsConfig.searches])]
  const usedSearches = fittingSearches(wanted)
  return {
    servers: usedServers,
    searches: usedSearches,
    options: mergeOptions(isCluster ? [['ndots', '5']] : [], dnsConfig.options),
    warnings: [
      ...(usedServers.length < servers.length
        ? [leftOut('Nameserver limits were', 'nameservers', 'nameserver', usedServers)]
        : []),
      ...(usedSearches.length < wanted.length
        ? [leftOut('Search Line limits were', 'search paths', 'search', usedSearches)]
        : []),
    ],
  }
}

function fittingSearches(searches: readonly string[]): readonly string[] {
  const short = searches
    .slice(0, mostSearches)
    .filter((search) => search.length <= oneSearchCharacters)
  let count = short.length
  while (short.slice(0, count).join(' ').length > searchCharacters) count -= 1
  return short.slice(0, count)
}

function mergeOptions(
  defaults: readonly [string, string][],
  options: Pod['spec']['dnsConfig']['options'],
): readonly string[] {
  const merged = new Map([
    ...defaults,
    ...options.map(({ name, value }): [string, string] => [name, value ?? '']),
  ])
  return [...merged].map(([name, value]) => (value === '' ? name : `${name}:${value}`))
}

function leftOut(limits: string, what: string, line: string, applied: readonly string[]): string {
  const rest = `the applied ${line} line is: ${applied.join(' ')}`
  return `${limits} exceeded, some ${what} have been omitted, ${rest}`
}
