import type { ContainerEdits, Device, Specification } from './specification.ts'
import { splitKind } from './qualified-name.ts'

/** Every released version of the specification, oldest first. */
export const knownVersions = [
  '0.1.0',
  '0.2.0',
  '0.3.0',
  '0.4.0',
  '0.5.0',
  '0.6.0',
  '0.7.0',
  '0.8.0',
  '1.0.0',
  '1.1.0',
] as const

export type SpecificationVersion = (typeof knownVersions)[number]

/** The known version that a file's `cdiVersion` names (one leading `v` is allowed), or undefined. */
export function parseSpecificationVersion(text: string): SpecificationVersion | undefined {
  const bare = text.startsWith('v') ? text.slice(1) : text
  return knownVersions.find((version) => version === bare)
}

/** Negative when `left` is older than `right`. */
export function compareVersions(left: SpecificationVersion, right: SpecificationVersion): number {
  return knownVersions.indexOf(left) - knownVersions.indexOf(right)
}

/**
 * The oldest version whose features cover the file: the highest row that applies to the spec or any
 * of its devices. Never below 0.3.0.
 */
export function minimumVersion(specification: Specification): SpecificationVersion {
  const edits = [
    specification.containerEdits,
    ...specification.devices.map((device) => device.containerEdits),
  ]
  if (edits.some(needs110)) return '1.1.0'
  if (edits.some((one) => one.intelRdt !== undefined || one.additionalGids.length > 0)) {
    return '0.7.0'
  }
  if (needs060(specification)) return '0.6.0'
  if (specification.devices.some(startsWithDigit) || edits.some(hasHostPath)) return '0.5.0'
  if (edits.some((one) => one.mounts.some((mount) => mount.type !== ''))) return '0.4.0'
  return '0.3.0'
}

function needs110(edits: ContainerEdits): boolean {
  return (
    edits.netDevices.length > 0 ||
    edits.intelRdt?.schemata !== undefined ||
    edits.intelRdt?.enableMonitoring === true
  )
}

function needs060(specification: Specification): boolean {
  const kind = splitKind(specification.kind)
  return (
    specification.annotations.size > 0 ||
    specification.devices.some((device) => device.annotations.size > 0) ||
    (kind.vendor !== '' && kind.class.includes('.'))
  )
}

function startsWithDigit(device: Device): boolean {
  return /^[0-9]/.test(device.name)
}

function hasHostPath(edits: ContainerEdits): boolean {
  return edits.deviceNodes.some((node) => node.hostPath !== '')
}
