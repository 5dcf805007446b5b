/** A Pod's spec with the API server's defaults; see `to-container.ts`. */
import type { PodSecurityContext, PodSpec } from '../pod.ts'
import { graceOf } from './check-spec.ts'
import type { RawPodSecurity } from './raw.ts'
import type { RawPodSpec } from './raw-spec.ts'
import { filledOrNull, toContainer, toResources, toSeccompProfile, wordOr } from './to-container.ts'
import { toVolume } from './to-volume.ts'

export function toPodSpec(raw: RawPodSpec): PodSpec {
  const { hostNetwork = false, serviceAccount = '' } = raw
  const containers = (raw.containers ?? []).map((one) => toContainer(one, hostNetwork))
  const [first, ...more] = containers
  if (first === undefined) throw new Error('checks let no Pod without containers pass')
  return {
    initContainers: (raw.initContainers ?? []).map((one) => toContainer(one, hostNetwork)),
    containers: [first, ...more],
    volumes: (raw.volumes ?? []).map(toVolume),
    restartPolicy: wordOr(raw.restartPolicy, 'Always'),
    terminationGracePeriodSeconds: graceOf(raw),
    activeDeadlineSeconds: raw.activeDeadlineSeconds ?? null,
    shareProcessNamespace: raw.shareProcessNamespace ?? false,
    hostNetwork,
    hostPID: raw.hostPID ?? false,
    hostIPC: raw.hostIPC ?? false,
    hostUsers: raw.hostUsers ?? true,
    hostname: filledOrNull(raw.hostname),
    subdomain: filledOrNull(raw.subdomain),
    setHostnameAsFQDN: raw.setHostnameAsFQDN ?? false,
    hostAliases: (raw.hostAliases ?? []).map(({ ip = '', hostnames = [] }) => ({ ip, hostnames })),
    dnsPolicy: wordOr(raw.dnsPolicy, 'ClusterFirst'),
    dnsConfig: toDnsConfig(raw.dnsConfig),
    enableServiceLinks: raw.enableServiceLinks ?? true,
    serviceAccountName:
      filledOrNull(raw.serviceAccountName) ?? filledOrNull(serviceAccount) ?? 'default',
    nodeName: filledOrNull(raw.nodeName),
    readinessGates: (raw.readinessGates ?? []).map(({ conditionType = '' }) => conditionType),
    securityContext: toSecurityContext(raw.securityContext),
    resources: toResources(raw.resources),
  }
}

function toDnsConfig(raw: RawPodSpec['dnsConfig']): PodSpec['dnsConfig'] {
  const { nameservers = [], searches = [], options = [] } = raw ?? {}
  return {
    nameservers,
    searches,
    options: options.map(({ name = '', value }) => ({ name, value: value ?? null })),
  }
}

function toSecurityContext(raw: RawPodSecurity | undefined): PodSecurityContext {
  return {
    runAsUser: raw?.runAsUser ?? null,
    runAsGroup: raw?.runAsGroup ?? null,
    runAsNonRoot: raw?.runAsNonRoot ?? null,
    fsGroup: raw?.fsGroup ?? null,
    supplementalGroups: raw?.supplementalGroups ?? [],
    supplementalGroupsPolicy: wordOr(raw?.supplementalGroupsPolicy, 'Merge'),
    sysctls: (raw?.sysctls ?? []).map(({ name = '', value = '' }) => ({ name, value })),
    seccompProfile: toSeccompProfile(raw?.seccompProfile),
  }
}
