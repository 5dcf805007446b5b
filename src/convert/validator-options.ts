import { quote } from '../errors.ts'
import { isWritten } from '../pod/content/files.ts'
import { privilegesOf } from '../pod/content/privileges.ts'
import { limitsOf } from '../pod/content/resources.ts'
import type { Pod, PodContainer, PodVolume, VolumeMount } from '../pod/pod.ts'

/** What an engine is asked for beside a Validator's own fields, and what nobody can ask it for. */
export interface DockerOptions {
  readonly options: readonly string[]
  readonly lost: readonly string[]
}

/** As `docker run` takes them, one argument each. */
export function optionsOf(pod: Pod, container: PodContainer): DockerOptions {
  const volumes = container.volumeMounts.map((mount) => volumeOption(pod, mount))
  const user = userOptions(pod, container)
  return {
    options: [
      ...user.options,
      ...privilegeOptions(pod, container),
      ...limitOptions(pod, container),
      ...namespaceOptions(pod),
      ...volumes.flatMap(({ options }) => options),
      ...(container.workingDir === null ? [] : [`--workdir=${container.workingDir}`]),
      ...(container.lifecycle.stopSignal === null
        ? []
        : [`--stop-signal=${container.lifecycle.stopSignal}`]),
      ...(container.tty ? ['--tty'] : []),
    ],
    lost: [...user.lost, ...volumes.flatMap(({ lost }) => lost)],
  }
}

function userOptions({ spec }: Pod, { securityContext: own }: PodContainer): DockerOptions {
  const { securityContext: whole } = spec
  const user = own.runAsUser ?? whole.runAsUser
  const group = own.runAsGroup ?? whole.runAsGroup
  const groups = [...whole.supplementalGroups, ...(whole.fsGroup === null ? [] : [whole.fsGroup])]
  const isNonRoot = own.runAsNonRoot ?? whole.runAsNonRoot
  return {
    options: [
      ...(user === null ? [] : [`--user=${user}${group === null ? '' : `:${group}`}`]),
      ...groups.map((id) => `--group-add=${id}`),
    ],
    lost: [
      ...(user === null && group !== null
        ? [`runAsGroup ${group} is left out: an engine takes a group with a user only`]
        : []),
      ...(isNonRoot === true && user === null
        ? ['runAsNonRoot is not held against the user of the image']
        : []),
    ],
  }
}

function privilegeOptions(pod: Pod, container: PodContainer): readonly string[] {
  const { privileged, capabilities, readOnlyRoot, noNewPrivileges } = privilegesOf(pod, container)
  const profile =
    container.securityContext.seccompProfile ?? pod.spec.securityContext.seccompProfile
  return [
    ...(privileged ? ['--privileged'] : []),
    ...capabilities.add.map((name) => `--cap-add=${name}`),
    ...capabilities.drop.map((name) => `--cap-drop=${name}`),
    ...(readOnlyRoot ? ['--read-only'] : []),
    ...(noNewPrivileges ? ['--security-opt=no-new-privileges'] : []),
    ...(profile?.type === 'Unconfined' ? ['--security-opt=seccomp=unconfined'] : []),
  ]
}

function limitOptions(pod: Pod, container: PodContainer): readonly string[] {
  const { memory, cpu } = limitsOf(pod, container)
  return [
    // Kubernetes gives no swap beside it.
    ...(memory === null ? [] : [`--memory=${memory}`, `--memory-swap=${memory}`]),
    ...(cpu === null ? [] : [`--cpus=${cpu / 1000}`]),
  ]
}

function namespaceOptions({ spec }: Pod): readonly string[] {
  return [
    ...(spec.hostNetwork ? ['--network=host'] : []),
    ...(spec.hostPID ? ['--pid=host'] : []),
    ...(spec.hostIPC ? ['--ipc=host'] : []),
    ...spec.hostAliases.flatMap(({ ip, hostnames }) =>
      hostnames.map((name) => `--add-host=${name}=${ip}`),
    ),
    ...(spec.hostNetwork
      ? []
      : spec.securityContext.sysctls.map(({ name, value }) => `--sysctl=${name}=${value}`)),
  ]
}

const nothing: DockerOptions = { options: [], lost: [] }

function volumeOption({ spec }: Pod, mount: VolumeMount): DockerOptions {
  const volume = spec.volumes.find(({ name }) => name === mount.name)
  if (volume === undefined) return nothing
  const { mountPath } = mount
  const { source } = volume
  if (mountPath.includes(':')) return { options: [], lost: [missing(volume, mount, 'is left out')] }
  switch (source.kind) {
    case 'emptyDir':
      return { options: [tmpfs(mountPath)], lost: [] }
    case 'persistentVolumeClaim':
    case 'ephemeral':
    case 'driver':
      return { options: [tmpfs(mountPath)], lost: [missing(volume, mount, 'is an empty one')] }
    case 'hostPath': {
      if (source.path.includes(':') || mount.subPath !== null || mount.subPathExpr !== null) {
        return { options: [], lost: [missing(volume, mount, 'is left out')] }
      }
      const readOnly = mount.readOnly ? ':ro' : ''
      return { options: [`--volume=${source.path}:${mountPath}${readOnly}`], lost: [] }
    }
    default:
      return { options: [], lost: [missing(volume, mount, 'is left out')] }
  }
}

/** As an `emptyDir` is: anybody may write to it, and execute what lies there. */
function tmpfs(path: string): string {
  return `--tmpfs=${path}:exec,mode=0777`
}

function missing({ name, source }: PodVolume, { mountPath }: VolumeMount, what: string): string {
  const kind = source.kind === 'driver' ? source.field : source.kind
  const files = isWritten(source)
    ? '; where the image needs its files, mount a directory there'
    : ''
  return `the volume ${name} (${kind}) at ${quote(mountPath)} ${what}${files}`
}
