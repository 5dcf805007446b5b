import type { DocumentPath } from '../yaml/parse.ts'
import { splitKind } from './qualified-name.ts'
import type { ContainerEdits, Specification } from './specification.ts'

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

/** Something in a file that versions before `version` do not have. */
export interface Requirement {
  readonly version: SpecificationVersion
  /** As a person would name it, such as `intelRdt.schemata`. */
  readonly what: string
  readonly path: DocumentPath
}

/**
 * The oldest version whose features cover the file: the highest row that applies to the spec or any
 * of its devices. Never below 0.3.0.
 */
export function minimumVersion(specification: Specification): SpecificationVersion {
  let minimum: SpecificationVersion = '0.3.0'
  for (const { version } of requirementsOf(specification)) {
    if (compareVersions(version, minimum) > 0) minimum = version
  }
  return minimum
}

/** Everything in the file that needs a version above 0.3.0, in no particular order. */
export function* requirementsOf(specification: Specification): Generator<Requirement> {
  const { annotations, kind, devices, containerEdits } = specification
  if (annotations.size > 0) yield needs('0.6.0', 'annotations', ['annotations'])
  const { vendor, class: deviceClass } = splitKind(kind)
  if (vendor !== '' && deviceClass.includes('.')) {
    yield needs('0.6.0', 'a dot in the class of kind', ['kind'])
  }
  yield* editsRequirements(containerEdits, ['containerEdits'])
  for (const [index, device] of devices.entries()) {
    if (/^[0-9]/.test(device.name)) {
      yield needs('0.5.0', 'a device name that begins with a digit', ['devices', index, 'name'])
    }
    if (device.annotations.size > 0) {
      yield needs('0.6.0', 'annotations', ['devices', index, 'annotations'])
    }
    yield* editsRequirements(device.containerEdits, ['devices', index, 'containerEdits'])
  }
}

function needs(version: SpecificationVersion, what: string, path: DocumentPath): Requirement {
  return { version, what, path }
}

function* editsRequirements(edits: ContainerEdits, path: DocumentPath): Generator<Requirement> {
  const { netDevices, intelRdt, additionalGids, deviceNodes, mounts } = edits
  if (netDevices.length > 0) yield needs('1.1.0', 'netDevices', [...path, 'netDevices'])
  if (intelRdt !== undefined) {
    const at = [...path, 'intelRdt']
    yield needs('0.7.0', 'intelRdt', at)
    if (intelRdt.schemata !== undefined) {
      yield needs('1.1.0', 'intelRdt.schemata', [...at, 'schemata'])
    }
    if (intelRdt.enableMonitoring) {
      yield needs('1.1.0', 'intelRdt.enableMonitoring', [...at, 'enableMonitoring'])
    }
  }
  if (additionalGids.length > 0) yield needs('0.7.0', 'additionalGids', [...path, 'additionalGids'])
  const node = deviceNodes.findIndex(({ hostPath }) => hostPath !== '')
  if (node !== -1) {
    yield needs('0.5.0', 'hostPath of a device node', [...path, 'deviceNodes', node, 'hostPath'])
  }
  const mount = mounts.findIndex(({ type }) => type !== '')
  if (mount !== -1) {
    yield needs('0.4.0', 'type of a mount', [...path, 'mounts', mount, 'type'])
  }
}

/** A field that the libraries of 1.1.0 do not know any more, so that they refuse the whole file. */
export interface RemovedField {
  /** Such as `intelRdt.enableCMT`. */
  readonly what: string
  readonly path: DocumentPath
}

/** From this version on the fields of {@link removedFieldsOf} are unknown. */
export const removingVersion: SpecificationVersion = '1.1.0'

export function removedFieldsOf({ containerEdits, devices }: Specification): RemovedField[] {
  return [
    ...removedFromRdt(containerEdits, ['containerEdits']),
    ...devices.flatMap((device, index) =>
      removedFromRdt(device.containerEdits, ['devices', index, 'containerEdits']),
    ),
  ]
}

function removedFromRdt({ intelRdt }: ContainerEdits, path: DocumentPath): RemovedField[] {
  if (intelRdt === undefined) return []
  return (['enableCMT', 'enableMBM'] as const)
    .filter((field) => intelRdt[field] !== undefined)
    .map((field) => ({ what: `intelRdt.${field}`, path: [...path, 'intelRdt', field] }))
}
