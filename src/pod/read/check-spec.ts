/** A Pod's spec, as the API server judges it. */
import { isIP } from 'node:net'
import {
  alias,
  below,
  duplicate,
  forbidden,
  invalid,
  invalidFor,
  item,
  notFound,
  oneOf,
  required,
  tooLong,
  unsupported,
} from './place.ts'
import type { Place, Refusal } from './place.ts'
import { checkContainers, checkInitContainers } from './check-container.ts'
import { checkHostNetworkPorts } from './check-ports.ts'
import { checkPodResources } from './check-resources.ts'
import { checkClaimsOfPod, checkTolerations } from './check-scheduling.ts'
import { checkPodSecurity } from './check-security.ts'
import { checkVolumes, sourceOf } from './check-volumes.ts'
import type { VolumeOwner } from './check-volumes.ts'
import {
  labelFaults,
  labelValueFaults,
  qualifiedNameFaults,
  rangeFaults,
  searchPathFaults,
  subdomainFaults,
} from './names.ts'
import type { RawContainer } from './raw.ts'
import type { RawPodSpec } from './raw-spec.ts'

/** Seconds that a Pod has to stop in: a negative number is one second, nothing is half a minute. */
export function graceOf({ terminationGracePeriodSeconds: seconds }: RawPodSpec): number {
  if (seconds === undefined) return 30
  return seconds < 0 ? 1 : seconds
}

export function checkPodSpec(spec: RawPodSpec, at: Place, owner: VolumeOwner): readonly Refusal[] {
  const { volumes = [], containers = [], initContainers = [], resources } = spec
  const checked = checkVolumes(volumes, below(at, 'volumes'), owner)
  const usable = volumes.filter(({ name = '' }) => checked.usable.has(name))
  const around = {
    spec,
    grace: graceOf(spec),
    system: spec.os?.name ?? null,
    volumes: new Map(
      usable.map((volume) => [
        volume.name ?? '',
        ['persistentVolumeClaim', 'ephemeral'].includes(sourceOf(volume) ?? ''),
      ]),
    ),
  }
  const sidecars = initContainers.filter(({ restartPolicy }) => restartPolicy === 'Always')
  return [
    ...checked.refusals,
    ...checkClaimsOfPod(spec, at),
    ...checkContainers(around, at),
    ...checkInitContainers(around, at),
    ...(resources === undefined
      ? []
      : checkPodResources(
          resources,
          [...containers, ...sidecars],
          below(at, 'resources'),
          (spec.resourceClaims ?? []).flatMap(({ name }) => name ?? []),
        )),
    ...checkHostNetworkPorts(spec, at),
    ...checkWords(spec, at),
    ...checkLabelMap(spec.nodeSelector ?? {}, below(at, 'nodeSelector')),
    ...checkPodSecurity(spec, at),
    ...checkDns(spec, below(at, 'dnsConfig')),
    ...checkGates(spec, at),
    ...checkNamespaces(spec, at),
    ...checkNames(spec, at),
    ...checkHostAliases(spec, below(at, 'hostAliases')),
    ...checkTolerations(spec, below(at, 'tolerations')),
    ...checkFileVolumes(spec, at),
  ]
}

/** Words of which there are a few. */
function checkWords(spec: RawPodSpec, at: Place): readonly Refusal[] {
  const { activeDeadlineSeconds: deadline, os } = spec
  const osPlace = below(at, 'os')
  return [
    ...oneOf(below(at, 'restartPolicy'), spec.restartPolicy, ['Always', 'OnFailure', 'Never']),
    ...oneOf(below(at, 'dnsPolicy'), spec.dnsPolicy, [
      ...['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None'],
    ]),
    ...oneOf(below(at, 'preemptionPolicy'), spec.preemptionPolicy, [
      ...['PreemptLowerPriority', 'Never'],
    ]),
    ...(deadline === undefined
      ? []
      : invalidFor(
          below(at, 'activeDeadlineSeconds'),
          deadline,
          rangeFaults(deadline, 1, 2_147_483_647),
        )),
    ...(os !== undefined && (os.name ?? '') === '' ? [required(below(osPlace, 'name'))] : []),
    ...oneOf(alias(osPlace, below(osPlace, 'name')), os?.name, ['linux', 'windows']),
  ]
}

export function checkLabelMap(
  labels: Readonly<Record<string, string>>,
  at: Place,
): readonly Refusal[] {
  return Object.entries(labels).flatMap(([name, value]) => {
    const place = { text: at.text, path: [...at.path, name] }
    return [
      ...invalidFor(place, name, qualifiedNameFaults(name)),
      ...invalidFor(place, value, labelValueFaults(value)),
    ]
  })
}

const dnsMost = { servers: 3, searches: 32, characters: 2048 }

function checkDns({ dnsPolicy, dnsConfig }: RawPodSpec, at: Place): readonly Refusal[] {
  const { nameservers = [], searches = [], options = [] } = dnsConfig ?? {}
  const [servers, paths] = [below(at, 'nameservers'), below(at, 'searches')]
  if (dnsPolicy === 'None') {
    if (dnsConfig === undefined) {
      return [required(at, 'must provide `dnsConfig` when `dnsPolicy` is None')]
    }
    if (nameservers.length === 0) {
      const detail = 'must provide at least one DNS nameserver when `dnsPolicy` is None'
      return [required(servers, detail)]
    }
  }
  const refusals: Refusal[] = []
  if (nameservers.length > dnsMost.servers) {
    refusals.push(invalid(servers, nameservers, 'must not have more than 3 nameservers'))
  }
  if (searches.length > dnsMost.searches) {
    refusals.push(invalid(paths, searches, 'must not have more than 32 search paths'))
  }
  if (searches.join(' ').length > dnsMost.characters) {
    const detail = 'must not have more than 2048 characters (including spaces) in the search list'
    refusals.push(invalid(paths, searches, detail))
  }
  return [
    ...refusals,
    ...nameservers.flatMap((server, index) => checkAddress(server, item(servers, index))),
    ...searches.flatMap((search, index) => {
      const name = search === '.' ? 'a' : search.replace(/\.$/, '')
      return invalidFor(item(paths, index), name, searchPathFaults(name))
    }),
    ...options.flatMap(({ name = '' }, index) =>
      name === '' ? [required(item(below(at, 'options'), index), 'must not be empty')] : [],
    ),
  ]
}

export function checkAddress(address: string, at: Place): readonly Refusal[] {
  if (/^0|\.0\d/.test(address) && isIP(address.replaceAll(/(^|\.)0+(?=\d)/g, '$1')) === 4) {
    return isIP(address) === 4 ? [] : [invalid(at, address, 'must not have leading 0s')]
  }
  if (/^(?:0*:)*:?ffff:[\d.]+$/i.test(address) && isIP(address) === 6) {
    return [invalid(at, address, 'must not be an IPv4-mapped IPv6 address')]
  }
  if (isIP(address) !== 0 && !address.includes('%')) return []
  return [invalid(at, address, 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)')]
}

function checkGates(spec: RawPodSpec, at: Place): readonly Refusal[] {
  const { readinessGates = [], schedulingGates = [], nodeName = '' } = spec
  const seen = new Set<string>()
  return [
    ...readinessGates.flatMap(({ conditionType = '' }, index) => {
      const place = below(item(below(at, 'readinessGates'), index), 'conditionType')
      return invalidFor(place, conditionType, qualifiedNameFaults(conditionType))
    }),
    ...schedulingGates.flatMap(({ name = '' }, index) => {
      const place = item(below(at, 'schedulingGates'), index)
      const isDouble = seen.has(name)
      seen.add(name)
      return [
        ...invalidFor(place, name, qualifiedNameFaults(name)),
        ...(isDouble ? [duplicate(place, name)] : []),
      ]
    }),
    ...(schedulingGates.length > 0 && nodeName !== ''
      ? [
          forbidden(
            below(at, 'nodeName'),
            'cannot be set until all schedulingGates have been cleared',
          ),
        ]
      : []),
  ]
}

/** A Pod in a user namespace has the others to itself as well. */
function checkNamespaces(spec: RawPodSpec, at: Place): readonly Refusal[] {
  if (spec.hostUsers !== false) return []
  const refuse = (told: string, written: string) =>
    forbidden(alias(below(at, told), below(at, written)), 'when `hostUsers` is false')
  const devices = (['containers', 'initContainers'] as const).flatMap((list) =>
    (spec[list] ?? []).flatMap(({ volumeDevices = [] }, index) => {
      const place = below(item(below(at, list), index), 'volumeDevices')
      return volumeDevices.length > 0 ? [forbidden(place, 'when `hostUsers` is false')] : []
    }),
  )
  return [
    ...(spec.hostNetwork === true ? [refuse('hostNetwork', 'hostNetwork')] : []),
    ...(spec.hostPID === true ? [refuse('HostPID', 'hostPID')] : []),
    ...(spec.hostIPC === true ? [refuse('HostIPC', 'hostIPC')] : []),
    ...devices,
  ]
}

function checkNames(spec: RawPodSpec, at: Place): readonly Refusal[] {
  const { hostnameOverride: override } = spec
  const place = below(at, 'hostnameOverride')
  const account = spec.serviceAccountName ?? ''
  return [
    ...(override !== undefined && spec.setHostnameAsFQDN === true
      ? [forbidden(place, 'may not be specified when setHostnameAsFQDN is true')]
      : []),
    ...(override !== undefined && spec.hostNetwork === true
      ? [forbidden(place, 'may not be specified when hostNetwork is true')]
      : []),
    ...(override !== undefined && override.length > 64 ? [tooLong(place, 64)] : []),
    ...(override === undefined ? [] : invalidFor(place, override, subdomainFaults(override))),
    ...checkName(account, below(at, 'serviceAccountName'), subdomainFaults),
    ...checkName(spec.nodeName ?? '', below(at, 'nodeName'), subdomainFaults),
    ...checkName(spec.hostname ?? '', below(at, 'hostname'), labelFaults),
    ...checkName(spec.subdomain ?? '', below(at, 'subdomain'), labelFaults),
    ...checkName(spec.priorityClassName ?? '', below(at, 'priorityClassName'), subdomainFaults),
    ...(spec.runtimeClassName === undefined
      ? []
      : invalidFor(
          below(at, 'runtimeClassName'),
          spec.runtimeClassName,
          subdomainFaults(spec.runtimeClassName),
        )),
  ]
}

function checkName(
  name: string,
  at: Place,
  faultsOf: (name: string) => readonly string[],
): readonly Refusal[] {
  return name === '' ? [] : invalidFor(at, name, faultsOf(name))
}

function checkHostAliases({ hostAliases = [] }: RawPodSpec, at: Place): readonly Refusal[] {
  return hostAliases.flatMap(({ ip = '', hostnames = [] }, index) => {
    const place = item(at, index)
    return [
      ...checkAddress(ip, below(place, 'ip')),
      ...hostnames.flatMap((name, position) =>
        invalidFor(item(below(place, 'hostnames'), position), name, subdomainFaults(name)),
      ),
    ]
  })
}

/** Files that variables are read from stand in an emptyDir. */
function checkFileVolumes(spec: RawPodSpec, at: Place): readonly Refusal[] {
  const { volumes = [] } = spec
  const check = ({ env = [] }: RawContainer, place: Place): readonly Refusal[] =>
    env.flatMap(({ valueFrom }, index) => {
      const file = valueFrom?.fileKeyRef
      if (file === undefined) return []
      const name = file.volumeName ?? ''
      const volume = volumes.findLast((one) => one.name === name)
      const own = below(item(below(place, 'env'), index), 'valueFrom', 'fileKeyRef', 'volumeName')
      if (volume === undefined) return [notFound(own, name)]
      const source = sourceOf(volume)
      if (source === null || volume.emptyDir !== undefined) return []
      return [invalid(own, name, 'referenced volume must be of type emptyDir')]
    })
  return (['initContainers', 'containers'] as const).flatMap((list) =>
    (spec[list] ?? []).flatMap((container, index) =>
      check(container, item(below(at, list), index)),
    ),
  )
}

/** @returns the refusal of any other word than those, whether it is empty or not */
export function exactly(
  place: Place,
  value: string,
  supported: readonly string[],
): readonly Refusal[] {
  return supported.includes(value) ? [] : [unsupported(place, value, supported)]
}
