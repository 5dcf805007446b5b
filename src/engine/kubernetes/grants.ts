import type { Grant, PlainGrantKind } from '../grant.ts'
import { listOf, recordOf, textOf } from '../json.ts'
import type { JsonRecord } from '../json.ts'
import type { KubernetesObject } from './list.ts'

/**
 * What a Pod has beyond a plain one, as the cluster has admitted it: what was asked for, and what webhooks of
 * the cluster have added.
 */
export function grantsOfPod(pod: KubernetesObject): readonly Grant[] {
  const spec = recordOf(pod['spec'])
  const volumes = listOf(spec['volumes']).map(recordOf)
  const containers = [...listOf(spec['containers']), ...listOf(spec['initContainers'])].map(
    recordOf,
  )
  const sources = new Map(volumes.map((volume) => [textOf(volume['name']), volume]))
  return [
    ...(spec['hostNetwork'] === true ? [{ kind: 'network', name: 'host' } as const] : []),
    ...plain(spec['hostPID'] === true, 'pid-namespace', 'host'),
    ...plain(spec['hostIPC'] === true, 'ipc-namespace', 'host'),
    ...plain(textOf(spec['runtimeClassName']) !== '', 'runtime', textOf(spec['runtimeClassName'])),
    ...listOf(recordOf(spec['securityContext'])['sysctls']).map((one): Grant => ({
      kind: 'kernel-parameter',
      name: textOf(recordOf(one)['name']),
    })),
    ...volumes.flatMap(volumeGrants),
    ...containers.flatMap((container) => [
      ...containerGrants(container),
      ...bindsOf(container, sources),
    ]),
  ]
}

function plain(isThere: boolean, kind: PlainGrantKind, value: string): readonly Grant[] {
  return isThere ? [{ kind, value }] : []
}

/** Kinds of volumes that hold nothing but what the Pod itself puts there. */
const empty: ReadonlySet<string> = new Set(['name', 'emptyDir', 'hostPath'])

function volumeGrants(volume: JsonRecord): readonly Grant[] {
  return Object.keys(volume)
    .filter((kind) => !empty.has(kind))
    .map((kind) => ({ kind: 'volume', value: `${textOf(volume['name'])} (${kind})` }))
}

function bindsOf(
  container: JsonRecord,
  sources: ReadonlyMap<string, JsonRecord>,
): readonly Grant[] {
  return listOf(container['volumeMounts']).flatMap((one): readonly Grant[] => {
    const { name, mountPath, readOnly } = recordOf(one)
    const source = textOf(recordOf(sources.get(textOf(name))?.['hostPath'])['path'])
    if (source === '') return []
    return [{ kind: 'bind', source, target: textOf(mountPath), isReadOnly: readOnly === true }]
  })
}

function containerGrants(container: JsonRecord): readonly Grant[] {
  const security = recordOf(container['securityContext'])
  const added = listOf(recordOf(security['capabilities'])['add'])
  const { seccompProfile, appArmorProfile, procMount } = security
  return [
    ...plain(security['privileged'] === true, 'privileged', 'true'),
    ...added.map((name): Grant => ({ kind: 'capability', value: textOf(name) })),
    ...plain(
      recordOf(seccompProfile)['type'] === 'Unconfined',
      'confinement',
      'seccomp=unconfined',
    ),
    ...plain(
      recordOf(appArmorProfile)['type'] === 'Unconfined',
      'confinement',
      'apparmor=unconfined',
    ),
    ...plain(procMount === 'Unmasked', 'confinement', 'systempaths=unconfined'),
    ...listOf(container['volumeDevices']).map((one): Grant => ({
      kind: 'volume',
      value: textOf(recordOf(one)['name']),
    })),
    ...listOf(container['ports']).flatMap((one): readonly Grant[] => {
      const port = recordOf(one)['hostPort']
      return typeof port === 'number' && port > 0
        ? [{ kind: 'published-port', value: String(port) }]
        : []
    }),
  ]
}
