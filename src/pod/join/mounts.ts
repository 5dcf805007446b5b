import { posix } from 'node:path'
import { isWritten } from '../content/files.ts'
import type { PodFacts } from '../content/facts.ts'
import { mountsOf } from '../content/mounts.ts'
import type { Mount } from '../content/mounts.ts'
import { payloadOf } from '../content/payload.ts'
import type { WrittenSource } from '../content/payload.ts'
import { objectKey } from '../pod-objects.ts'
import type { Pod, PodContainer, ProjectedSource } from '../pod.ts'
import type { PodObjects } from '../pod-objects.ts'
import type { SeenFile, SeenMount } from './container-view.ts'

/** What a container has over its image, as far as the Pod's own files tell. */
export function seenMounts(
  pod: Pod,
  container: PodContainer,
  objects: PodObjects,
  known: { readonly values: ReadonlyMap<string, string>; readonly anyNode: PodFacts },
): readonly SeenMount[] {
  const found = mountsOf(pod, container, known.values)
  if (!found.ok) {
    return container.volumeMounts.map(({ mountPath }) => ({
      path: placeOf(mountPath),
      files: null,
    }))
  }
  return found.mounts.map((mount) => ({
    path: placeOf(mount.mountPath),
    files: filesOf(mount, pod, objects, known.anyNode),
  }))
}

function placeOf(mountPath: string): string {
  return posix.resolve('/', mountPath)
}

function filesOf(
  { volume: { source }, subPath }: Mount,
  pod: Pod,
  objects: PodObjects,
  facts: PodFacts,
): ReadonlyMap<string, SeenFile> | null {
  const all = isWritten(source) ? writtenFiles(source, pod, objects, facts) : null
  if (all === null || subPath === null) return all
  return partOf(all, posix.normalize(subPath).replace(/\/$/, ''))
}

/** What kubelet writes, by path within the volume; null where that depends on what is not in the files. */
export function writtenFiles(
  source: WrittenSource,
  pod: Pod,
  objects: PodObjects,
  facts: PodFacts,
): ReadonlyMap<string, SeenFile> | null {
  if (mayHaveMore(source, pod, objects)) return null
  const payload = payloadOf(source, pod, objects, facts)
  if (!payload.ok) return null
  const isSecret = holdsSecrets(source)
  return new Map(
    [...payload.files].map(([path, { bytes, mode }]) => {
      return [posix.normalize(path), { permissions: mode, bytes: isSecret ? null : bytes }]
    }),
  )
}

/** A cluster may have the object that is optional here. */
function mayHaveMore(source: WrittenSource, { namespace }: Pod, objects: PodObjects): boolean {
  const parts: readonly ProjectedSource[] = source.kind === 'projected' ? source.sources : [source]
  return parts.some((part) => {
    if (part.kind === 'cluster') return true
    if (part.kind !== 'configMap' && part.kind !== 'secret') return false
    const place = part.kind === 'secret' ? objects.secrets : objects.configMaps
    return part.optional && !place.has(objectKey(namespace, part.name))
  })
}

function holdsSecrets(source: WrittenSource): boolean {
  return source.kind === 'projected'
    ? source.sources.some(({ kind }) => kind !== 'configMap' && kind !== 'downwardAPI')
    : source.kind === 'secret'
}

function partOf(
  files: ReadonlyMap<string, SeenFile>,
  subPath: string,
): ReadonlyMap<string, SeenFile> {
  const file = files.get(subPath)
  if (file !== undefined) return new Map([['.', file]])
  const below = `${subPath}/`
  return new Map(
    [...files]
      .filter(([path]) => subPath === '.' || path.startsWith(below))
      .map(([path, one]) => [subPath === '.' ? path : path.slice(below.length), one]),
  )
}
