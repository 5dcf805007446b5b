/** Where a container mounts its volumes. */
import { alias, below, forbidden, invalid, item, notFound, oneOf, required } from './place.ts'
import type { Place, Refusal } from './place.ts'
import { checkDescending, checkNoWayUp } from './check-paths.ts'
import type { RawContainer, RawVolumeMount } from './raw.ts'

/** By name; true where the source may be a block device. */
export type KnownVolumes = ReadonlyMap<string, boolean>

export function checkMounts(
  container: RawContainer,
  at: Place,
  volumes: KnownVolumes,
): readonly Refusal[] {
  const { volumeMounts = [], volumeDevices = [] } = container
  const seen = new Set<string>()
  const place = below(at, 'volumeMounts')
  return [
    ...volumeMounts.flatMap((mount, index) => {
      const { mountPath = '' } = mount
      const isTaken = seen.has(mountPath)
      seen.add(mountPath)
      return [
        ...checkMount(mount, item(place, index), volumes, isTaken),
        ...checkDevicesBeside(mount, volumeDevices, item(place, index)),
        ...checkParts(mount, place, index),
        ...checkPropagation(mount, place, index, container),
      ]
    }),
    ...checkDevices(container, below(at, 'volumeDevices'), volumes),
  ]
}

function checkMount(
  { name = '', mountPath = '' }: RawVolumeMount,
  at: Place,
  volumes: KnownVolumes,
  isTaken: boolean,
): readonly Refusal[] {
  const place = below(at, 'mountPath')
  return [
    ...(name === '' ? [required(below(at, 'name'))] : []),
    ...(volumes.has(name) ? [] : [notFound(below(at, 'name'), name)]),
    ...(mountPath === '' ? [required(place)] : []),
    ...(isTaken ? [invalid(place, mountPath, 'must be unique')] : []),
  ]
}

type Devices = NonNullable<RawContainer['volumeDevices']>

function checkDevicesBeside(
  { name = '', mountPath = '' }: RawVolumeMount,
  devices: Devices,
  at: Place,
): readonly Refusal[] {
  const path = 'must not already exist as a path in volumeDevices'
  return [
    ...(devices.some((device) => device.name === name)
      ? [invalid(below(at, 'name'), name, 'must not already exist in volumeDevices')]
      : []),
    ...(devices.some(({ devicePath }) => devicePath === mountPath)
      ? [invalid(below(at, 'mountPath'), mountPath, path)]
      : []),
  ]
}

/** These are told by the list's name, without the index. */
function withoutIndex(place: Place, index: number, name: string): Place {
  return alias(below(place, name), below(item(place, index), name))
}

function checkParts(
  { subPath = '', subPathExpr = '' }: RawVolumeMount,
  at: Place,
  index: number,
): readonly Refusal[] {
  const both = 'subPathExpr and subPath are mutually exclusive'
  return [
    ...(subPath === '' ? [] : checkDescending(subPath, withoutIndex(at, index, 'subPath'))),
    ...(subPathExpr !== '' && subPath !== ''
      ? [invalid(below(item(at, index), 'subPathExpr'), subPathExpr, both)]
      : []),
    ...(subPathExpr === ''
      ? []
      : checkDescending(subPathExpr, withoutIndex(at, index, 'subPathExpr'))),
  ]
}

function checkPropagation(
  mount: RawVolumeMount,
  at: Place,
  index: number,
  { securityContext }: RawContainer,
): readonly Refusal[] {
  const { mountPropagation, readOnly = false, recursiveReadOnly } = mount
  const [propagation, recursive] = [
    withoutIndex(at, index, 'mountPropagation'),
    withoutIndex(at, index, 'recursiveReadOnly'),
  ]
  const needsPrivileges =
    mountPropagation === 'Bidirectional' && securityContext?.privileged !== true
  const isRecursive = ['Enabled', 'IfPossible'].includes(recursiveReadOnly ?? '')
  const spreads = !['None', undefined].includes(mountPropagation)
  const privileges = 'Bidirectional mount propagation is available only to privileged containers'
  return [
    ...oneOf(propagation, mountPropagation, ['Bidirectional', 'HostToContainer', 'None']),
    ...(needsPrivileges ? [forbidden(propagation, privileges)] : []),
    ...oneOf(recursive, recursiveReadOnly, ['Disabled', 'Enabled', 'IfPossible']),
    ...(isRecursive && !readOnly
      ? [forbidden(recursive, 'may only be specified when readOnly is true')]
      : []),
    ...(isRecursive && spreads
      ? [
          forbidden(
            recursive,
            'may only be specified when mountPropagation is None or not specified',
          ),
        ]
      : []),
  ]
}

function checkDevices(
  { volumeDevices = [], volumeMounts = [] }: RawContainer,
  at: Place,
  volumes: KnownVolumes,
): readonly Refusal[] {
  return volumeDevices.flatMap(({ name = '', devicePath = '' }, index) => {
    const before = volumeDevices.slice(0, index)
    const [namePlace, pathPlace] = [
      below(item(at, index), 'name'),
      below(item(at, index), 'devicePath'),
    ]
    const known = volumes.get(name)
    const block =
      'can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode'
    const isUp = devicePath !== '' && checkNoWayUp(devicePath, pathPlace).length > 0
    const mounted = (test: (mount: RawVolumeMount) => boolean) => volumeMounts.some(test)
    return [
      ...(name === '' ? [required(namePlace)] : []),
      ...(name !== '' && before.some((device) => device.name === name)
        ? [invalid(namePlace, name, 'must be unique')]
        : []),
      ...(known === false ? [invalid(namePlace, name, block)] : []),
      ...(known === undefined ? [notFound(namePlace, name)] : []),
      ...(devicePath === '' ? [required(pathPlace)] : []),
      ...(before.some((device) => (device.devicePath ?? '') === devicePath)
        ? [invalid(pathPlace, devicePath, 'must be unique')]
        : []),
      ...(isUp ? [invalid(pathPlace, devicePath, "can not contain backsteps ('..')")] : []),
      ...(mounted((mount) => mount.name === name)
        ? [invalid(namePlace, name, 'must not already exist in volumeMounts')]
        : []),
      ...(mounted(({ mountPath }) => mountPath === devicePath)
        ? [invalid(pathPlace, devicePath, 'must not already exist as a path in volumeMounts')]
        : []),
    ]
  })
}
