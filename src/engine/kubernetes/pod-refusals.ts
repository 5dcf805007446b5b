import { CanaryError } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import type { ContainerRequest } from '../container-request.ts'

/**
 * What is asked of a container and no Pod can have, each in a sentence: whoever wants it has to know before
 * anything is judged without it.
 *
 * @throws CanaryError (input) with all of them
 */
export function refuseImpossible(request: ContainerRequest): void {
  const [first, ...rest] = [
    ...ofVolumes(request),
    ...ofNamespaces(request),
    ...ofLimits(request),
    ...ofDevices(request),
    ...ofUser(request),
    ...ofTmpfs(request),
  ]
  if (first !== undefined) throw new CanaryError('input', [first, ...rest])
}

function refused(what: string, hint?: string): Problem {
  const message = `${what}, which a Pod cannot have`
  return { code: 'pod-impossible', message, ...(hint === undefined ? {} : { hint }) }
}

function ofVolumes({ volumes, mounts }: ContainerRequest): readonly Problem[] {
  const named = volumes.flatMap(({ source, mountPath }) => {
    if (source === null) return []
    const what = `the container is to have ${source} mounted at ${mountPath}`
    return [
      source.startsWith('/')
        ? refused(`${what}, a file of this machine`, 'nodes do not have it: put it into the image')
        : refused(`${what}, a volume of a container engine`),
    ]
  })
  const others = mounts.map(({ target }) =>
    refused(`the container is to share what is mounted at ${target} with other containers`),
  )
  return [...named, ...others]
}

function ofNamespaces({ network, pid, ipc, unmasked }: ContainerRequest): readonly Problem[] {
  const isOwn = network.kind === 'own' && network.name === null
  return [
    ...(network.kind === 'none'
      ? [
          refused(
            'the container is to have no network',
            'a NetworkPolicy of the namespace may close it',
          ),
        ]
      : []),
    ...(isOwn || network.kind === 'none'
      ? []
      : [refused('the container is to be in a network that is not its own')]),
    ...(pid.kind === 'own'
      ? []
      : [refused('the container is to see processes that are not its own')]),
    ...(ipc.kind === 'own' || ipc.kind === 'shareable'
      ? []
      : [refused('the container is to share its IPC objects')]),
    ...(unmasked ? [refused('/proc is to be unmasked')] : []),
  ]
}

function ofLimits({
  pids,
  processors,
  disk,
  stopSignal,
  seccomp,
}: ContainerRequest): readonly Problem[] {
  const onNodes = 'the configuration of the nodes decides of it'
  return [
    ...(pids === null ? [] : [refused('the number of processes is to be limited', onNodes)]),
    ...(processors === null
      ? []
      : [refused('the container is to run on certain processors', onNodes)]),
    ...(disk === null
      ? []
      : [refused('a device is to be read and written no faster than it is told')]),
    ...(stopSignal === null
      ? []
      : [
          refused('the container is to be stopped by another signal', "set the image's STOPSIGNAL"),
        ]),
    ...(typeof seccomp === 'string' ? [] : [refused('a seccomp profile of its own', onNodes)]),
  ]
}

function ofDevices({ devices }: ContainerRequest): readonly Problem[] {
  if (devices === null) return []
  const hint = 'ask for what their device plugin offers, such as limits nvidia.com/gpu: 1'
  return [refused('the container is to have devices by their CDI names', hint)]
}

/** Nobody looks into the image's /etc/passwd before the Pod is made. */
function ofUser({ user, groups }: ContainerRequest): readonly Problem[] {
  const hint = 'write numbers'
  const names = [...(user === null ? [] : user.split(':')), ...groups]
  return names
    .filter((name) => !/^\d{1,10}$/.test(name))
    .map((name) => refused(`the container is to run as "${name}", a name`, hint))
}

function ofTmpfs({ tmpfs }: ContainerRequest): readonly Problem[] {
  return Object.entries(tmpfs).flatMap(([path, options]) => {
    const unknown = options.split(',').filter((one) => one !== '' && !tmpfsOption.test(one))
    if (unknown.length === 0) return []
    return [refused(`the memory at ${path} is to be mounted with ${unknown.join(',')}`)]
  })
}

/** What an `emptyDir` in memory is anyway, and its size. */
export const tmpfsOption = /^(?:rw|exec|mode=0?1777|size=(\d+)([kmg]?))$/i
