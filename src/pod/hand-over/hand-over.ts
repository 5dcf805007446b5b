/** What a cluster is handed of a Pod, so that its own kubelet runs it. Pure. */
import type { PodObject, PodRequest } from '../../engine/pods.ts'
import type { HostsEntry } from '../content/hosts.ts'
import type { Pod, PodContainer } from '../pod.ts'
import { objectKey } from '../pod-objects.ts'
import type { DataObject, PodObjects } from '../pod-objects.ts'
import type { RawContainer } from '../read/raw.ts'
import type { RawPodSpec } from '../read/raw-spec.ts'
import { plain } from './plain.ts'
import { withNames } from './references.ts'

export interface HandOverContext {
  readonly objects: PodObjects
  /** Names of what runs beside it. */
  readonly beside: readonly HostsEntry[]
  /** It comes from strangers: no token of a service account is mounted. */
  readonly isRestricted: boolean
}

/**
 * The Pod as it was written, but for what would make it collide with others of the namespace that it runs in, or
 * let it meddle with them:
 *
 * - its name and those of its ConfigMaps and Secrets are others; its host name is its own name;
 * - it has no labels, by which Services would send it requests and controllers adopt it, unless it reads them;
 * - the images that are under test are where the manifest names others.
 */
export function handOver(pod: Pod, context: HandOverContext): Omit<PodRequest, 'ownership'> {
  const { name, annotations } = pod
  const spec = withHostname(withImages(pod.manifest, pod), pod)
  const objects = objectsOf(pod, spec, context.objects)
  return {
    ...{ name, annotations, objects },
    labels: readsLabels(spec) ? pod.labels : {},
    spec: (nameOf) => {
      const renamed = withNames(spec, (kind, own) => {
        const object = objects.find((one) => one.kind === kind && one.name === own)
        return object === undefined ? own : nameOf(object)
      })
      const whole = plain(withSurroundings(renamed, context))
      // A spec is an object, and stays one.
      return whole as object
    },
  }
}

function withImages(spec: RawPodSpec, { spec: known }: Pod): RawPodSpec {
  const replace = (all: readonly PodContainer[]) => (container: RawContainer, index: number) => {
    const { image, imagePullPolicy } = all[index] ?? {}
    if (image === undefined || image === container.image) return container
    return { ...container, image, ...(imagePullPolicy === undefined ? {} : { imagePullPolicy }) }
  }
  const { containers, initContainers } = spec
  return {
    ...spec,
    ...(containers === undefined ? {} : { containers: containers.map(replace(known.containers)) }),
    ...(initContainers === undefined
      ? {}
      : { initContainers: initContainers.map(replace(known.initContainers)) }),
  }
}

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** A Pod's name is its host name where it says nothing else; with a dot in it no field can say it. */
function withHostname(spec: RawPodSpec, { name }: Pod): RawPodSpec {
  const { hostname = '' } = spec
  return hostname !== '' || !label.test(name) ? spec : { ...spec, hostname: name }
}

/** Whatever is told of names in the text of a spec: `metadata.labels`, or one of them. */
function readsLabels(spec: RawPodSpec): boolean {
  return JSON.stringify(plain(spec)).includes('"fieldPath":"metadata.labels')
}

function objectsOf(
  { namespace }: Pod,
  spec: RawPodSpec,
  { configMaps, secrets }: PodObjects,
): readonly PodObject[] {
  const found = new Map<string, PodObject>()
  withNames(spec, (kind, name) => {
    const known = kind === 'ConfigMap' ? configMaps : secrets
    const object = known.get(objectKey(namespace, name))
    // What every namespace of a cluster has of its own is there already.
    if (object !== undefined && object.isStandIn !== true) {
      found.set(`${kind}/${name}`, toObject(kind, object))
    }
    return name
  })
  return [...found.values()]
}

function toObject(kind: PodObject['kind'], { name, data, binaryKeys }: DataObject): PodObject {
  return { kind, name, data, binaryKeys: binaryKeys ?? new Set() }
}

function withSurroundings(spec: RawPodSpec, { beside, isRestricted }: HandOverContext): RawPodSpec {
  const aliases = beside.map(({ address, names }) => ({ ip: address, hostnames: [...names] }))
  return {
    ...spec,
    ...(aliases.length === 0 ? {} : { hostAliases: [...(spec.hostAliases ?? []), ...aliases] }),
    ...(isRestricted ? { automountServiceAccountToken: false } : {}),
  }
}
