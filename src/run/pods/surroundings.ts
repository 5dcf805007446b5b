/** What a cluster has around a Pod and is not here, or not in the same way. */
import type { Notice } from '../../model.ts'
import { mountedVolumes } from '../../pod/content/mounts.ts'
import { movedPorts } from '../../pod/content/service-names.ts'
import type { Pod, PodVolume } from '../../pod/pod.ts'
import type { ServiceObject } from '../../pod/pod-objects.ts'
import { setting } from '../../settings.ts'
import { isOfCluster } from './stand-ins.ts'

/** @param beside Pods that run beside it */
export function surroundingsOf(
  pod: Pod,
  services: readonly ServiceObject[],
  beside: readonly Pod[],
  standIns: ReadonlyMap<string, string>,
): readonly Notice[] {
  return [
    ...portNotice([pod, ...beside].flatMap((one) => movedPorts(one, services))),
    ...volumeNotice(pod, standIns),
  ]
}

function portNotice(moved: ReturnType<typeof movedPorts>): readonly Notice[] {
  const [first] = moved
  if (first === undefined) return []
  const list = moved.map(
    ({ service: { name }, port, target }) => `${name}:${port} would lead to ${target}`,
  )
  return [
    {
      severity: 'notice',
      code: 'pod-service-port',
      message: `names of Services lead to Pods themselves here, with the ports that these have: ${[...new Set(list)].join(', ')}`,
      location: first.service.location,
      hint: 'give the port and its targetPort the same number, or expect nobody at the port',
    },
  ]
}

function volumeNotice(pod: Pod, standIns: ReadonlyMap<string, string>): readonly Notice[] {
  const empty = mountedVolumes(pod).filter((one) => isOfCluster(one) && !standIns.has(one.name))
  const [first] = empty
  if (first === undefined) return []
  const list = empty.map((volume) => `${volume.name} (${sourceOf(volume)})`).join(', ')
  return [
    {
      severity: 'notice',
      code: 'pod-volume-empty',
      message: `${empty.length === 1 ? 'a volume is' : 'volumes are'} empty here, where a cluster may have data: ${list}`,
      location: pod.locate(['spec', 'volumes', pod.spec.volumes.indexOf(first)]),
      hint: `${setting('volumes', `${first.name}=<directory>`)} puts a directory in its place`,
    },
  ]
}

function sourceOf({ source }: PodVolume): string {
  return source.kind === 'driver' ? source.field : source.kind
}

/** Names that Services only hand on to other names: a cluster's DNS says so, and no file can. */
export function externalNotices(
  pods: readonly Pod[],
  services: readonly ServiceObject[],
): readonly Notice[] {
  const namespaces = new Set(pods.map(({ namespace }) => namespace))
  const external = services.filter(
    ({ type, namespace }) => type === 'ExternalName' && namespaces.has(namespace),
  )
  const [first] = external
  if (first === undefined) return []
  const list = external.map(({ name, externalName }) => `${name} (${externalName ?? ''})`)
  return [
    {
      severity: 'notice',
      code: 'pod-service-external',
      message: `Services of type ExternalName do not resolve here, since only DNS has other names for names: ${list.join(', ')}`,
      location: first.location,
      hint: null,
    },
  ]
}
