import { newFindings } from './findings.ts'
import type { Findings } from './findings.ts'

/** A device of a Container Device Interface specification on the host. */
export interface CdiDeviceDescription {
  readonly vendor: string
  readonly class: string
  readonly name: string
  /** Every path of the host that the device names exists; null when nobody looked. */
  readonly pathsExist: boolean | null
}

/**
 * The source `cdi`, a domain that NFD does not use: an instance of `cdi.device` for each device.
 *
 * @param devices null when the specifications could not be read
 */
export function cdiDeviceFeatures(devices: readonly CdiDeviceDescription[] | null): Findings {
  const findings = newFindings()
  if (devices === null) {
    findings.unobservable.set('cdi.device', new Set())
    return findings
  }
  const instances = devices.map((device) => ({
    attributes: new Map([
      ['vendor', device.vendor],
      ['class', device.class],
      ['name', device.name],
      ...pathsExist(device),
    ]),
  }))
  findings.instances.set('cdi.device', instances)
  if (devices.some((device) => device.pathsExist === null)) {
    findings.unobservable.set('cdi.device', new Set(['paths_exist']))
  }
  return findings
}

function pathsExist(device: CdiDeviceDescription): [string, string][] {
  return device.pathsExist === null ? [] : [['paths_exist', String(device.pathsExist)]]
}
