/** A Pod's spec with the API server's defaults; see `to-container.ts`. */
import type { PodContainer, PodSecurityContext, PodSpec, Resources } from '../pod.ts'
import { canonicalText } from '../../quantity.ts'
import type { Quantity } from '../../quantity.ts'
import { graceOf } from './check-spec.ts'
import type { RawPodSecurity } from './raw.ts'
import type { RawPodSpec } from './raw-spec.ts'
import {
  filledOrNull,
  toContainer,
  toIdentity,
  toResources,
  toSeccompProfile,
  wordOr,
} from './to-container.ts'
import { toVolume } from './to-volume.ts'

export function toPodSpec(raw: RawPodSpec): PodSpec {
  const { hostNetwork = false, hostAliases = [], readinessGates = [], volumes = [] } = raw
  const [first, ...more] = toContainers(raw.containers, hostNetwork)
  if (first === undefined) throw new Error('checks let no Pod without containers pass')
  return {
    initContainers: toContainers(raw.initContainers, hostNetwork),
    containers: [first, ...more],
    volumes: volumes.map(toVolume),
    restartPolicy: wordOr(raw.restartPolicy, 'Always'),
    terminationGracePeriodSeconds: graceOf(raw),
    activeDeadlineSeconds: raw.activeDeadlineSeconds ?? null,
    hostNetwork,
    ...toSwitches(raw),
    hostname: filledOrNull(raw.hostname),
    subdomain: filledOrNull(raw.subdomain),
    hostAliases: hostAliases.map(({ ip = '', hostnames = [] }) => ({ ip, hostnames })),
    dnsPolicy: wordOr(raw.dnsPolicy, 'ClusterFirst'),
    dnsConfig: toDnsConfig(raw.dnsConfig),
    serviceAccountName: accountOf(raw),
    nodeName: filledOrNull(raw.nodeName),
    readinessGates: readinessGates.map(({ conditionType = '' }) => conditionType),
    securityContext: toSecurityContext(raw.securityContext),
    resources: toPodResources(raw),
  }
}

function toContainers(
  raw: RawPodSpec['containers'] = [],
  hostNetwork: boolean,
): readonly PodContainer[] {
  return raw.map((container) => toContainer(container, hostNetwork))
}

/** What is limited and not requested for the Pod is what its containers request together, if any does. */
function toPodResources({
  resources,
  containers = [],
  initContainers = [],
}: RawPodSpec): Resources {
  const { limits = {}, requests = {} } = resources ?? {}
  if (Object.keys(limits).length === 0) return { limits, requests }
  const sidecars = initContainers.filter(({ restartPolicy }) => restartPolicy === 'Always')
  const asked = [...containers, ...sidecars].map((one) => toResources(one.resources).requests)
  const together = (['cpu', 'memory'] as const).flatMap((name) => {
    const parts = asked.flatMap((own) => own[name] ?? [])
    return parts.length === 0 ? [] : [[name, sumOf(parts)] as const]
  })
  return { limits, requests: { ...limits, ...Object.fromEntries(together), ...requests } }
}

function sumOf(parts: readonly Quantity[]): Quantity {
  const milli = parts.reduce((sum, part) => sum + part.milli, 0n)
  // Told in the units of its first part.
  return { text: canonicalText({ text: parts[0]?.text ?? '', milli }), milli }
}

type Switches = Pick<
  PodSpec,
  | ('shareProcessNamespace' | 'hostPID' | 'hostIPC' | 'hostUsers')
  | ('setHostnameAsFQDN' | 'enableServiceLinks')
>

function toSwitches(raw: RawPodSpec): Switches {
  const { shareProcessNamespace = false, hostPID = false, hostIPC = false, hostUsers = true } = raw
  const { setHostnameAsFQDN = false, enableServiceLinks = true } = raw
  return {
    ...{ shareProcessNamespace, hostPID, hostIPC, hostUsers },
    ...{ setHostnameAsFQDN, enableServiceLinks },
  }
}

/** By its name, or by the one that it had. */
function accountOf({ serviceAccountName, serviceAccount }: RawPodSpec): string {
  return filledOrNull(serviceAccountName) ?? filledOrNull(serviceAccount) ?? 'default'
}

function toDnsConfig(raw: RawPodSpec['dnsConfig']): PodSpec['dnsConfig'] {
  const { nameservers = [], searches = [], options = [] } = raw ?? {}
  return {
    nameservers,
    searches,
    options: options.map(({ name = '', value }) => ({ name, value: value ?? null })),
  }
}

function toSecurityContext(raw: RawPodSecurity = {}): PodSecurityContext {
  const { supplementalGroups = [], sysctls = [] } = raw
  return {
    ...toIdentity(raw),
    fsGroup: raw.fsGroup ?? null,
    supplementalGroups,
    supplementalGroupsPolicy: wordOr(raw.supplementalGroupsPolicy, 'Merge'),
    sysctls: sysctls.map(({ name = '', value = '' }) => ({ name, value })),
    seccompProfile: toSeccompProfile(raw.seccompProfile),
  }
}
