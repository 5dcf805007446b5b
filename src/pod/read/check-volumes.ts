/** Volumes (https://kubernetes.io/docs/concepts/storage/volumes/). */
import {
  alias,
  below,
  duplicate,
  forbidden,
  invalid,
  invalidFor,
  item,
  oneOf,
  required,
} from './place.ts'
import type { Place, Refusal } from './place.ts'
import { checkDownwardFiles, checkItems, checkMode, filled } from './check-files.ts'
import { checkNoWayUp } from './check-paths.ts'
import { checkDriver, checkProgramDriver } from './check-drivers.ts'
import { checkProjected } from './check-projected.ts'
import { labelFaults, subdomainFaults } from './names.ts'
import { driverFields } from './raw-volumes.ts'
import type { DriverField, RawItems, RawVolume } from './raw-volumes.ts'

/** The object that the Pod is in, as far as its volumes go by it. */
export interface VolumeOwner {
  /** Of the Pod; null where a template makes Pods whose names are not known. */
  readonly podName: string | null
}

/** In the order in which the API server looks at them: the first one counts. */
const sourceNames = [
  ...(['emptyDir', 'hostPath', 'gitRepo', 'gcePersistentDisk', 'awsElasticBlockStore'] as const),
  ...(['secret', 'nfs', 'iscsi', 'glusterfs', 'flocker', 'persistentVolumeClaim', 'rbd'] as const),
  ...(['cinder', 'cephfs', 'quobyte', 'downwardAPI', 'fc', 'flexVolume', 'configMap'] as const),
  ...(['azureFile', 'vsphereVolume', 'photonPersistentDisk', 'portworxVolume'] as const),
  ...(['azureDisk', 'storageos', 'projected', 'scaleIO', 'csi', 'ephemeral', 'image'] as const),
]

export type SourceName = (typeof sourceNames)[number]

/** The source of a volume; null for one that names none, which is an empty directory. */
export function sourceOf(volume: RawVolume): SourceName | null {
  return sourceNames.find((name) => volume[name] !== undefined) ?? null
}

/** @returns what is wrong, and the volumes that may be mounted */
export function checkVolumes(
  volumes: readonly RawVolume[],
  at: Place,
  owner: VolumeOwner,
): { readonly refusals: readonly Refusal[]; readonly usable: ReadonlySet<string> } {
  const usable = new Set<string>()
  const refusals = volumes.flatMap((volume, index) => {
    const place = item(at, index)
    const wrong = checkVolume(volume, place, owner, usable)
    if (wrong.length === 0) usable.add(volume.name ?? '')
    return [...wrong, ...checkClaim(volume, volumes, place, owner)]
  })
  return { refusals, usable }
}

function checkVolume(
  volume: RawVolume,
  at: Place,
  owner: VolumeOwner,
  usable: ReadonlySet<string>,
): readonly Refusal[] {
  const { name = '' } = volume
  const place = below(at, 'name')
  const sources = sourceNames.filter((source) => volume[source] !== undefined)
  const [first, ...more] = sources
  return [
    ...(first === undefined ? [] : checkSource(first, volume, at, owner)),
    ...more.map((source) => {
      // Two of them have another name where the API server tells this.
      const told = { cephfs: 'cephFS', downwardAPI: 'downwarAPI' }[source as string] ?? source
      return forbidden(
        alias(below(at, told), below(at, source)),
        'may not specify more than 1 volume type',
      )
    }),
    ...(name === '' ? [required(place)] : invalidFor(place, name, labelFaults(name))),
    ...(usable.has(name) ? [duplicate(place, name)] : []),
  ]
}

function checkSource(
  source: SourceName,
  volume: RawVolume,
  at: Place,
  owner: VolumeOwner,
): readonly Refusal[] {
  const place = below(at, source)
  if (isDriver(source)) return checkDriver(source, volume[source] ?? {}, place)
  return checks[source](volume, place, { at, owner })
}

type Check = (
  volume: RawVolume,
  place: Place,
  around: { readonly at: Place; readonly owner: VolumeOwner },
) => readonly Refusal[]

const checks: Readonly<Record<Exclude<SourceName, DriverField>, Check>> = {
  emptyDir: ({ emptyDir }, place) => checkEmptyDir(emptyDir, place),
  hostPath: ({ hostPath }, place) => checkHostPath(hostPath, place),
  secret: ({ secret }, place) => checkFiles(secret?.secretName, secret, place, 'secretName'),
  configMap: ({ configMap }, place) => checkFiles(configMap?.name, configMap, place, 'name'),
  downwardAPI: ({ downwardAPI }, place) => [
    ...checkMode(downwardAPI?.defaultMode, below(place, 'defaultMode')),
    ...checkDownwardFiles(downwardAPI?.items, place),
  ],
  projected: ({ projected = {} }, place) => checkProjected(projected, place),
  persistentVolumeClaim: ({ persistentVolumeClaim: claim }, place) =>
    filled(claim?.claimName, below(place, 'claimName')),
  ephemeral: (volume, _place, { at, owner }) => checkEphemeral(volume, at, owner),
  image: ({ image }, place, { owner }) => checkImage(image, place, owner),
  csi: (volume, place) => checkProgramDriver('csi', volume, place),
  flexVolume: (volume, place) => checkProgramDriver('flexVolume', volume, place),
}

export function isDriver(source: string): source is DriverField {
  return Object.hasOwn(driverFields, source)
}

function checkEmptyDir(source: RawVolume['emptyDir'], at: Place): readonly Refusal[] {
  const { sizeLimit } = source ?? {}
  if (sizeLimit === undefined || sizeLimit.milli >= 0n) return []
  return [forbidden(below(at, 'sizeLimit'), 'SizeLimit field must be a valid resource quantity')]
}

const hostPathTypes = [
  ...['', 'BlockDevice', 'CharDevice', 'Directory', 'DirectoryOrCreate', 'File', 'FileOrCreate'],
  ...['Socket'],
]

function checkHostPath(source: RawVolume['hostPath'], at: Place): readonly Refusal[] {
  const { path = '', type = '' } = source ?? {}
  if (path === '') return [required(below(at, 'path'))]
  return [
    ...checkNoWayUp(path, below(at, 'path')),
    ...oneOf(below(at, 'type'), type, hostPathTypes),
  ]
}

function checkFiles(
  name: string | undefined,
  source:
    | { readonly defaultMode?: number | undefined; readonly items?: RawItems | undefined }
    | undefined,
  at: Place,
  nameField: string,
): readonly Refusal[] {
  return [
    ...filled(name, below(at, nameField)),
    ...checkMode(source?.defaultMode, below(at, 'defaultMode')),
    ...checkItems(source?.items, below(at, 'items')),
  ]
}

function checkEphemeral(volume: RawVolume, at: Place, owner: VolumeOwner): readonly Refusal[] {
  const { name = '', ephemeral } = volume
  if (ephemeral?.volumeClaimTemplate === undefined) {
    return [required(below(at, 'ephemeral', 'volumeClaimTemplate'))]
  }
  if (owner.podName === null || owner.podName === '' || name === '') return []
  const claim = `${owner.podName}-${name}`
  return subdomainFaults(claim).map((fault) =>
    invalid(below(at, 'name'), name, `PVC name ${JSON.stringify(claim)}: ${fault}`),
  )
}

function checkImage(image: RawVolume['image'], at: Place, owner: VolumeOwner): readonly Refusal[] {
  const { pullPolicy, reference } = image ?? {}
  return [
    // A template may leave it to what makes its Pods.
    ...(owner.podName === null ? [] : filled(reference, below(at, 'reference'))),
    ...oneOf(below(at, 'pullPolicy'), pullPolicy, ['Always', 'IfNotPresent', 'Never']),
  ]
}

/** A claim that another volume of the Pod makes is nobody else's. */
function checkClaim(
  { persistentVolumeClaim }: RawVolume,
  volumes: readonly RawVolume[],
  at: Place,
  { podName }: VolumeOwner,
): readonly Refusal[] {
  const claim = persistentVolumeClaim?.claimName
  const isMade = volumes.some(
    ({ name = '', ephemeral }) => ephemeral !== undefined && claim === `${podName ?? ''}-${name}`,
  )
  if (claim === undefined || podName === null || !isMade) return []
  return [
    invalid(
      below(at, 'persistentVolumeClaim', 'claimName'),
      claim,
      'must not reference a PVC that gets created for an ephemeral volume',
    ),
  ]
}
