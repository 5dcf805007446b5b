/** Security contexts (https://kubernetes.io/docs/tasks/configure-pod-container/security-context/). */
import {
  below,
  duplicate,
  forbidden,
  invalid,
  invalidFor,
  item,
  oneOf,
  required,
  tooLong,
  unsupported,
} from './place.ts'
import type { Place, Refusal } from './place.ts'
import { checkDescending } from './check-paths.ts'
import { rangeFaults } from './names.ts'
import type { RawContainerSecurity, RawPodSecurity, RawSeccompProfile } from './raw.ts'
import type { RawPodSpec } from './raw-spec.ts'

export function checkContainerSecurity(
  security: RawContainerSecurity | undefined,
  at: Place,
  { hostUsers = true, os }: RawPodSpec,
): readonly Refusal[] {
  if (security === undefined) return []
  const place = below(at, 'securityContext')
  const { procMount, privileged, allowPrivilegeEscalation: escalates, capabilities } = security
  const conflict = (words: string) =>
    invalid(
      place,
      ownForm(security),
      `cannot set \`allowPrivilegeEscalation\` to false and ${words}`,
    )
  return [
    ...checkIds(security, place),
    ...oneOf(below(place, 'procMount'), procMount, ['Default', 'Unmasked']),
    ...(procMount === 'Unmasked' && hostUsers
      ? [
          invalid(
            below(place, 'procMount'),
            procMount,
            '`hostUsers` must be false to use `Unmasked`',
          ),
        ]
      : []),
    ...checkSeccomp(security.seccompProfile, below(place, 'seccompProfile')),
    ...(escalates === false && privileged === true ? [conflict('`privileged` to true')] : []),
    ...(escalates === false && (capabilities?.add ?? []).includes('CAP_SYS_ADMIN')
      ? [conflict('`capabilities.Add` CAP_SYS_ADMIN')]
      : []),
    ...checkAppArmor(security.appArmorProfile, below(place, 'appArmorProfile')),
    ...checkWindows(security.windowsOptions, place, os?.name),
  ]
}

/** Of its own type, which is what the API server tells. */
function ownForm(security: RawContainerSecurity): unknown {
  const plain = (name: keyof RawContainerSecurity) => security[name] ?? null
  return {
    Capabilities: capabilitiesForm(security),
    Privileged: plain('privileged'),
    SELinuxOptions: labelsForm(security),
    WindowsOptions: plain('windowsOptions'),
    RunAsUser: plain('runAsUser'),
    RunAsGroup: plain('runAsGroup'),
    RunAsNonRoot: plain('runAsNonRoot'),
    ReadOnlyRootFilesystem: plain('readOnlyRootFilesystem'),
    AllowPrivilegeEscalation: plain('allowPrivilegeEscalation'),
    ProcMount: plain('procMount'),
    SeccompProfile: profileForm(security.seccompProfile),
    AppArmorProfile: profileForm(security.appArmorProfile),
  }
}

function capabilitiesForm({ capabilities }: RawContainerSecurity): unknown {
  if (capabilities === undefined) return null
  return { Add: capabilities.add ?? null, Drop: capabilities.drop ?? null }
}

function labelsForm({ seLinuxOptions: labels }: RawContainerSecurity): unknown {
  if (labels === undefined) return null
  const part = (name: string) => labels[name] ?? ''
  return { User: part('user'), Role: part('role'), Type: part('type'), Level: part('level') }
}

function profileForm(profile: RawSeccompProfile | undefined): unknown {
  if (profile === undefined) return null
  return { Type: profile.type ?? '', LocalhostProfile: profile.localhostProfile ?? null }
}

export function checkPodSecurity(spec: RawPodSpec, at: Place): readonly Refusal[] {
  const place = below(at, 'securityContext')
  const security = spec.securityContext ?? {}
  const shares = spec.shareProcessNamespace === true && spec.hostPID === true
  const sharing = alias(below(place, 'shareProcessNamespace'), below(at, 'shareProcessNamespace'))
  return [
    ...checkIds(security, place),
    ...(security.supplementalGroups ?? []).flatMap((group, index) => {
      const groupPlace = item(below(place, 'supplementalGroups'), index)
      return invalidFor(groupPlace, group, rangeFaults(group, 0, mostId))
    }),
    ...(shares
      ? [invalid(sharing, true, 'ShareProcessNamespace and HostPID cannot both be enabled')]
      : []),
    ...checkSysctls(security, spec, below(place, 'sysctls')),
    ...oneOf(below(place, 'fsGroupChangePolicy'), security.fsGroupChangePolicy, [
      'Always',
      'OnRootMismatch',
    ]),
    ...checkSeccomp(security.seccompProfile, below(place, 'seccompProfile')),
    ...checkAppArmor(security.appArmorProfile, below(place, 'appArmorProfile')),
    ...oneOf(below(place, 'supplementalGroupsPolicy'), security.supplementalGroupsPolicy, [
      'Merge',
      'Strict',
    ]),
    ...oneOf(below(place, 'seLinuxChangePolicy'), security.seLinuxChangePolicy, ['Recursive']),
    ...checkWindows(security.windowsOptions, place, spec.os?.name),
  ]
}

function alias({ text }: Place, { path }: Place): Place {
  return { text, path }
}

const mostId = 2_147_483_647

function checkIds(
  security: Pick<RawPodSecurity, 'fsGroup' | 'runAsUser' | 'runAsGroup'>,
  at: Place,
): readonly Refusal[] {
  return (['fsGroup', 'runAsUser', 'runAsGroup'] as const).flatMap((name) => {
    const id = security[name]
    return id === undefined ? [] : invalidFor(below(at, name), id, rangeFaults(id, 0, mostId))
  })
}

const seccompTypes = ['Localhost', 'RuntimeDefault', 'Unconfined']

function checkSeccomp(profile: RawSeccompProfile | undefined, at: Place): readonly Refusal[] {
  if (profile === undefined) return []
  const { type = '', localhostProfile } = profile
  const place = below(at, 'localhostProfile')
  const file =
    localhostProfile === undefined
      ? [required(place, 'must be set when seccomp type is Localhost')]
      : checkDescending(localhostProfile, place)
  const needless = [
    invalid(place, profileForm(profile), 'can only be set when seccomp type is Localhost'),
  ]
  return [
    ...(type === ''
      ? [required(below(at, 'type'), 'type is required when seccompProfile is set')]
      : oneOf(below(at, 'type'), type, seccompTypes)),
    ...(type === 'Localhost' ? file : localhostProfile === undefined ? [] : needless),
  ]
}

function checkAppArmor(
  profile: RawContainerSecurity['appArmorProfile'],
  at: Place,
): readonly Refusal[] {
  if (profile === undefined) return []
  const { type = '', localhostProfile } = profile
  const [typePlace, place] = [below(at, 'type'), below(at, 'localhostProfile')]
  if (type === '') return [required(typePlace, 'type is required when appArmorProfile is set')]
  if (!seccompTypes.includes(type)) return [unsupported(typePlace, type, seccompTypes)]
  if (type !== 'Localhost') {
    const detail = 'can only be set when AppArmor type is Localhost'
    return localhostProfile === undefined ? [] : [invalid(place, localhostProfile, detail)]
  }
  const file = localhostProfile ?? ''
  if (file.trim() === '' && file === '') {
    return [required(place, 'must be set when AppArmor type is Localhost')]
  }
  return [
    ...(file === file.trim() ? [] : [invalid(place, file, 'must not be padded with whitespace')]),
    ...(file.length > 4095 ? [tooLong(place, 4095)] : []),
  ]
}

function checkWindows(options: unknown, at: Place, system: string | undefined): readonly Refusal[] {
  if (options === undefined || system !== 'linux') return []
  return [forbidden(below(at, 'windowsOptions'), 'windows options cannot be set for a linux pod')]
}

const sysctlPattern = '([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?'

function checkSysctls(
  { sysctls = [] }: RawPodSecurity,
  spec: RawPodSpec,
  at: Place,
): readonly Refusal[] {
  const seen = new Set<string>()
  return sysctls.flatMap(({ name = '' }, index) => {
    const place = below(item(at, index), 'name')
    const isDouble = seen.has(name)
    seen.add(name)
    const host = checkHostSysctl(name, place, spec)
    if (name === '') return [required(place), ...host]
    if (name.length > 253 || !new RegExp(`^${sysctlPattern}$`).test(name)) {
      const detail = `must have at most 253 characters and match regex ^${sysctlPattern}$`
      return [invalid(place, name, detail), ...host]
    }
    return [...(isDouble ? [duplicate(place, name)] : []), ...host]
  })
}

const ipcSysctls = /^kernel[./](?:sem|shm\w*|msg\w*)$|^fs[./]mqueue[./]/

/** What belongs to a namespace of the host is the host's. */
function checkHostSysctl(
  name: string,
  at: Place,
  { hostNetwork = false, hostIPC = false }: RawPodSpec,
): readonly Refusal[] {
  if (hostNetwork && /^net[./]/.test(name)) {
    return [invalid(at, name, "may not be specified when 'hostNetwork' is true")]
  }
  if (hostIPC && ipcSysctls.test(name)) {
    return [invalid(at, name, "may not be specified when 'hostIPC' is true")]
  }
  return []
}
