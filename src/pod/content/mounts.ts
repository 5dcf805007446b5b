import type { FieldPath, Pod, PodContainer, PodVolume, VolumeMount } from '../pod.ts'
import { expand } from './expand.ts'
import { configError, containerPath } from './outcome.ts'
import type { ConfigError } from './outcome.ts'

/** A volume at a place in a container. */
export interface Mount {
  readonly volume: PodVolume
  /** Absolute. */
  readonly mountPath: string
  readonly readOnly: boolean
  /** Expanded, and without `..`; null for the whole volume. */
  readonly subPath: string | null
  readonly propagation: VolumeMount['mountPropagation']
  readonly path: FieldPath
}

/** The volumes that some container mounts. Kubelet does not look at the others. */
export function mountedVolumes({ spec }: Pod): readonly PodVolume[] {
  const names = new Set(
    [...spec.initContainers, ...spec.containers].flatMap(({ volumeMounts }) =>
      volumeMounts.map(({ name }) => name),
    ),
  )
  return spec.volumes.filter(({ name }) => names.has(name))
}

/**
 * What is mounted in a container, as `makeMounts` (pkg/kubelet/kubelet_pods.go) decides.
 *
 * @param values the container's environment
 * @throws CanaryError (input) for a sub-path longer than any path
 */
export function mountsOf(
  pod: Pod,
  container: PodContainer,
  values: ReadonlyMap<string, string>,
): { readonly ok: true; readonly mounts: readonly Mount[] } | ConfigError {
  const mounts: Mount[] = []
  for (const [index, mount] of container.volumeMounts.entries()) {
    const path = [...containerPath(pod, container), 'volumeMounts', index]
    const volume = pod.spec.volumes.find(({ name }) => name === mount.name)
    if (volume === undefined) {
      const words = `cannot find volume "${mount.name}" to mount into container "${container.name}"`
      return configError(words, [...path, 'name'])
    }
    const subPath = subPathOf(mount, values)
    if (!subPath.ok) return configError(subPath.message, [...path, subPath.field])
    mounts.push({
      volume,
      mountPath: mount.mountPath.startsWith('/') ? mount.mountPath : `/${mount.mountPath}`,
      readOnly: mount.readOnly || isReadOnly(volume),
      subPath: subPath.value === '' ? null : subPath.value,
      propagation: mount.mountPropagation,
      path,
    })
  }
  return { ok: true, mounts }
}

type SubPath =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly message: string; readonly field: 'subPath' | 'subPathExpr' }

function subPathOf(mount: VolumeMount, values: ReadonlyMap<string, string>): SubPath {
  const expression = mount.subPathExpr ?? ''
  const field = expression === '' ? 'subPath' : 'subPathExpr'
  const missing = new Set<string>()
  const value =
    expression === ''
      ? (mount.subPath ?? '')
      : expand(expression, (name) => {
          const found = values.get(name) ?? ''
          if (found === '') missing.add(name)
          return found
        })
  if (missing.size > 0) {
    return { ok: false, message: `missing value for ${[...missing].toSorted().join(', ')}`, field }
  }
  if (value.startsWith('/')) {
    return { ok: false, message: `error SubPath \`${value}\` must not be an absolute path`, field }
  }
  if (value.split('/').includes('..')) {
    const message = `unable to provision SubPath \`${value}\`: must not contain '..'`
    return { ok: false, message, field }
  }
  return { ok: true, value }
}

/** Whether a volume can be written to by nobody, whatever its mounts say. */
function isReadOnly({ source }: PodVolume): boolean {
  switch (source.kind) {
    case 'configMap':
    case 'secret':
    case 'downwardAPI':
    case 'projected':
    case 'image':
      return true
    case 'persistentVolumeClaim':
    case 'driver':
      return source.readOnly
    case 'emptyDir':
    case 'hostPath':
    case 'ephemeral':
      return false
  }
}
