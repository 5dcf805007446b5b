/** Volumes with the API server's defaults; see `to-container.ts`. */
import type {
  DownwardFile,
  FileSource,
  KeyToPath,
  PodVolume,
  ProjectedSource,
  VolumeSource,
} from '../pod.ts'
import { isDriver, sourceOf } from './check-volumes.ts'
import type { SourceName } from './check-volumes.ts'
import type {
  DriverField,
  RawDownwardFiles,
  RawItems,
  RawProjectedSource,
  RawVolume,
} from './raw-volumes.ts'
import {
  fieldPathOf,
  filledOrNull,
  pullPolicyOf,
  toResourceReference,
  wordOr,
} from './to-container.ts'

const usualMode = 0o644

export function toVolume(raw: RawVolume): PodVolume {
  return { name: raw.name ?? '', source: toSource(raw) }
}

function toSource(raw: RawVolume): VolumeSource {
  const source = sourceOf(raw) ?? 'emptyDir'
  return isDriver(source) ? toDriver(source, raw) : readers[source](raw)
}

const readers: Readonly<
  Record<Exclude<SourceName, DriverField>, (raw: RawVolume) => VolumeSource>
> = {
  emptyDir: ({ emptyDir }) => ({
    kind: 'emptyDir',
    medium: mediumOf(emptyDir?.medium),
    sizeLimit: emptyDir?.sizeLimit ?? null,
  }),
  hostPath: ({ hostPath }) => {
    const { path = '', type = '' } = hostPath ?? {}
    return { kind: 'hostPath', path, type }
  },
  configMap: ({ configMap }) => toFiles('configMap', configMap?.name, configMap),
  secret: ({ secret }) => toFiles('secret', secret?.secretName, secret),
  downwardAPI: ({ downwardAPI }) => toDownward(downwardAPI?.items, downwardAPI?.defaultMode),
  projected: ({ projected }) => toProjected(projected),
  image: ({ image }) => toImage(image),
  persistentVolumeClaim: ({ persistentVolumeClaim }) => {
    const { claimName = '', readOnly = false } = persistentVolumeClaim ?? {}
    return { kind: 'persistentVolumeClaim', claimName, readOnly }
  },
  ephemeral: () => ({ kind: 'ephemeral' }),
  csi: ({ csi }) => toProgramDriver('csi', csi),
  flexVolume: ({ flexVolume }) => toProgramDriver('flexVolume', flexVolume),
}

function toProgramDriver(
  field: string,
  raw: RawVolume['csi'] | RawVolume['flexVolume'],
): VolumeSource {
  const { driver = '', readOnly = false } = raw ?? {}
  return { kind: 'driver', field, driver, readOnly }
}

/** Huge pages of a size, such as `HugePages-2Mi`, are huge pages. */
function mediumOf(medium = ''): '' | 'Memory' | 'HugePages' {
  if (medium === 'Memory') return 'Memory'
  return medium.startsWith('HugePages') ? 'HugePages' : ''
}

function toDriver(source: DriverField, raw: RawVolume): VolumeSource {
  const readOnly = raw[source]?.['readOnly'] === true
  return { kind: 'driver', field: source, driver: source, readOnly }
}

function toImage(raw: RawVolume['image']): VolumeSource {
  const { reference = '', pullPolicy } = raw ?? {}
  return { kind: 'image', reference, pullPolicy: wordOr(pullPolicy, pullPolicyOf(reference)) }
}

interface RawFiles {
  readonly defaultMode?: number | undefined
  readonly items?: RawItems | undefined
  readonly optional?: boolean | undefined
}

function toFiles(
  kind: 'configMap' | 'secret',
  name = '',
  raw: RawFiles = {},
  mode = usualMode,
): FileSource {
  return {
    kind,
    name,
    defaultMode: raw.defaultMode ?? mode,
    items: toItems(raw.items),
    optional: raw.optional ?? false,
  }
}

/** An empty list is none. */
function toItems(items: RawItems): readonly KeyToPath[] | null {
  if (items === undefined || items.length === 0) return null
  return items.map(({ key = '', path = '', mode }) => ({ key, path, mode: mode ?? null }))
}

function toDownward(items: RawDownwardFiles, defaultMode = usualMode): FileSource {
  return { kind: 'downwardAPI', defaultMode, items: (items ?? []).map(toDownwardFile) }
}

function toDownwardFile(raw: NonNullable<RawDownwardFiles>[number]): DownwardFile {
  const { path = '', mode, fieldRef, resourceFieldRef } = raw
  return {
    path,
    mode: mode ?? null,
    from:
      fieldRef === undefined
        ? { kind: 'resource', ...toResourceReference(resourceFieldRef ?? {}) }
        : { kind: 'field', fieldPath: fieldPathOf(fieldRef.fieldPath) },
  }
}

/** Sources have no mode of their own: they take that of the volume. */
function toProjected(raw: RawVolume['projected']): VolumeSource {
  const { defaultMode = usualMode, sources = [] } = raw ?? {}
  return {
    kind: 'projected',
    defaultMode,
    sources: sources.flatMap((source) => toProjectedSource(source, defaultMode)),
  }
}

function toProjectedSource(raw: RawProjectedSource, mode: number): readonly ProjectedSource[] {
  const { configMap, secret, downwardAPI, serviceAccountToken: token } = raw
  if (configMap !== undefined) return [toFiles('configMap', configMap.name, configMap, mode)]
  if (secret !== undefined) return [toFiles('secret', secret.name, secret, mode)]
  if (downwardAPI !== undefined) return [toDownward(downwardAPI.items, mode)]
  if (token !== undefined) {
    const { path = '', audience = '' } = token
    return [{ kind: 'serviceAccountToken', path, audience }]
  }
  const { clusterTrustBundle: bundle, podCertificate: certificate } = raw
  if (bundle !== undefined) {
    return [{ kind: 'cluster', field: 'clusterTrustBundle', path: filledOrNull(bundle.path) }]
  }
  if (certificate === undefined) return []
  const path = filledOrNull(certificate.credentialBundlePath) ?? filledOrNull(certificate.keyPath)
  return [{ kind: 'cluster', field: 'podCertificate', path }]
}
