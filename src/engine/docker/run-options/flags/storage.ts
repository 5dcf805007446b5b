/** Volumes, mounts, devices and block devices. */
import type { DeviceMapping, HostConfig, Mount, ThrottleDevice } from '../create-request.ts'
import type { Draft } from '../draft.ts'
import { isQualifiedCdiName } from '../values/cdi-name.ts'
import {
  parseByteRate,
  parseDevice,
  parseDeviceCgroupRule,
  parseDeviceWeight,
  parseOperationRate,
} from '../values/device.ts'
import { parseStorageOption } from '../values/environment.ts'
import { parseGpus } from '../values/gpus.ts'
import { parseMount } from '../values/mount.ts'
import { parseUnsigned } from '../values/numbers.ts'
import { cut, withEntry } from '../values/records.ts'
import { parseVolume } from '../values/volume.ts'
import { hostList, hostNumber, hostRecord, hostText, valueFlag } from './flag.ts'
import type { Flag } from './flag.ts'

type ThrottleKey = {
  [Key in keyof HostConfig]-?: HostConfig[Key] extends readonly ThrottleDevice[] | undefined
    ? Key
    : never
}[keyof HostConfig]

export const storageFlags: readonly Flag[] = [
  valueFlag(
    'volume',
    (draft, value, { context }) => {
      const volume = parseVolume(value, context.baseDirectory)
      if (volume.kind === 'bind') draft.binds.add(volume.bind)
      else draft.config.Volumes = withEntry(draft.config.Volumes, volume.target, {})
    },
    { shorthand: 'v' },
  ),
  valueFlag('mount', (draft, value, { context, token }) => {
    const mount = parseMount(value, context.baseDirectory)
    draft.host.Mounts = [...(draft.host.Mounts ?? []), mount]
    requireForMount(draft, mount, token)
  }),
  hostList('volumes-from', 'VolumesFrom'),
  hostText('volume-driver', 'VolumeDriver'),
  hostRecord('tmpfs', 'Tmpfs', (value) => {
    const [path, options] = cut(value, ':')
    return [path, options ?? '']
  }),
  hostRecord('storage-opt', 'StorageOpt', parseStorageOption),

  valueFlag('device', (draft, value, { token }) => {
    if (!isQualifiedCdiName(value)) {
      const devices: readonly DeviceMapping[] = draft.host.Devices ?? []
      draft.host.Devices = [...devices, parseDevice(value)]
      return
    }
    draft.cdiDevices.push({ token, name: value })
  }),
  hostList('device-cgroup-rule', 'DeviceCgroupRules', parseDeviceCgroupRule),
  valueFlag('gpus', (draft, value, { token }) => {
    draft.host.DeviceRequests = [...(draft.host.DeviceRequests ?? []), parseGpus(value)]
    draft.dockerOnly.push({ token, message: `Podman's API drops --gpus ${value}` })
  }),

  throttle('device-read-bps', 'BlkioDeviceReadBps', parseByteRate),
  throttle('device-write-bps', 'BlkioDeviceWriteBps', parseByteRate),
  throttle('device-read-iops', 'BlkioDeviceReadIOps', parseOperationRate),
  throttle('device-write-iops', 'BlkioDeviceWriteIOps', parseOperationRate),
  hostNumber('blkio-weight', 'BlkioWeight', (value) => parseUnsigned(value, 65_535)),
  valueFlag('blkio-weight-device', (draft, value) => {
    const weight = parseDeviceWeight(value)
    draft.host.BlkioWeightDevice = [...(draft.host.BlkioWeightDevice ?? []), weight]
  }),
]

function throttle(name: string, key: ThrottleKey, parse: (value: string) => ThrottleDevice): Flag {
  return valueFlag(name, (draft, value) => {
    draft.host[key] = [...(draft.host[key] ?? []), parse(value)]
  })
}

function requireForMount(draft: Draft, mount: Mount, token: number): void {
  const require = (option: string, apiVersion: string): void => {
    draft.requirements.push({ token, option: `--mount ${option}`, apiVersion })
  }
  if (mount.Type === 'image') require('type=image', '1.48')
  if (mount.ImageOptions?.Subpath !== undefined) require('image-subpath', '1.49')
  if (mount.VolumeOptions?.Subpath !== undefined) require('volume-subpath', '1.45')
  if (mount.BindOptions?.CreateMountpoint === true) require('bind-create-src', '1.42')
  if (mount.BindOptions?.ReadOnlyForceRecursive === true) require('bind-recursive=readonly', '1.44')
}
