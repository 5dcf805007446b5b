import type { DeviceMapping, ThrottleDevice, WeightDevice } from '../create-request.ts'
import { InvalidValue, quote } from '../run-option-error.ts'
import { parseBytes } from './bytes.ts'
import { cleanPath } from './host-path.ts'
import { parseDecimalUnsigned } from './numbers.ts'
import { cut } from './records.ts'

/**
 * `--device host[:container][:permissions]`. The container's path is the host's where none is given,
 * permissions are `rwm`. Both paths must be absolute.
 *
 * @throws InvalidValue
 */
export function parseDevice(value: string): DeviceMapping {
  const [host = '', second, third, ...rest] = value.split(':')
  if (rest.length > 0) throw new InvalidValue(`${quote(value)} has too many colons`)
  if (!host.startsWith('/')) {
    throw new InvalidValue(
      `${quote(value)} is neither an absolute path nor a qualified CDI device name`,
    )
  }
  if (third !== undefined) {
    if (!isPermissions(third)) throw new InvalidValue(`${quote(third)} is not a set of r, w and m`)
    return mapping(host, absolute(second ?? '', value), third)
  }
  if (second === undefined) return mapping(cleanPath(host), cleanPath(host), 'rwm')
  if (isPermissions(second)) return mapping(cleanPath(host), cleanPath(host), second)
  return mapping(host, cleanPath(absolute(second, value)), 'rwm')
}

function mapping(host: string, container: string, permissions: string): DeviceMapping {
  return { PathOnHost: host, PathInContainer: container, CgroupPermissions: permissions }
}

function absolute(path: string, value: string): string {
  if (path.startsWith('/')) return path
  throw new InvalidValue(`${quote(value)}: ${quote(path)} is not an absolute path`)
}

function isPermissions(text: string): boolean {
  return /^[rwm]{1,3}$/.test(text) && new Set(text).size === text.length
}

/** A rule of the device cgroup, such as `c 1:3 rwm`. @throws InvalidValue */
export function parseDeviceCgroupRule(value: string): string {
  if (/^[acb] (?:[0-9]+|\*):(?:[0-9]+|\*) [rwm]{1,3}$/.test(value)) return value
  throw new InvalidValue(`${quote(value)} is not a rule such as "c 1:3 rwm"`)
}

/** `/dev/x:size`, bytes per second. @throws InvalidValue */
export function parseByteRate(value: string): ThrottleDevice {
  const [path, rate] = blockDevice(value)
  return { Path: path, Rate: parseBytes(rate) }
}

/** `/dev/x:number`, operations per second. @throws InvalidValue */
export function parseOperationRate(value: string): ThrottleDevice {
  const [path, rate] = blockDevice(value)
  return { Path: path, Rate: parseDecimalUnsigned(rate) }
}

/** `/dev/x:weight`, 10 to 1000, or 0 for none. @throws InvalidValue */
export function parseDeviceWeight(value: string): WeightDevice {
  const [path, text] = blockDevice(value)
  const weight = parseDecimalUnsigned(text, 1000)
  if (weight > 0 && weight < 10) throw new InvalidValue(`weight ${weight} is below 10`)
  return { Path: path, Weight: weight }
}

function blockDevice(value: string): readonly [string, string] {
  const [path, rest] = cut(value, ':')
  if (!path.startsWith('/dev/') || rest === null) {
    throw new InvalidValue(`${quote(value)} is not /dev/<device>:<number>`)
  }
  return [path, rest]
}
