/** From names to container edits, in the order in which engines apply them. */
import { CanaryError, quoteName } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { cdiLimits } from '../limits.ts'
import type { SourceLocation } from '../model.ts'
import type { DocumentPath } from '../yaml/parse.ts'
import type { Catalog, CatalogDevice, SpecificationFile } from './catalog.ts'
import {
  describeNameFault,
  parseQualifiedName,
  splitKind,
  splitQualifiedName,
} from './qualified-name.ts'
import { specificationFileName } from './file-name.ts'
import { appendEdits } from './specification.ts'
import type { ContainerEdits } from './specification.ts'

/** Edits of one place in a spec file. */
export interface SourcedEdits {
  readonly file: SpecificationFile
  /** The device that brought them; spec-level edits come with the first device of their file. */
  readonly device: CatalogDevice
  /** Where they stand in the file. */
  readonly path: DocumentPath
  readonly edits: ContainerEdits
}

export interface Resolution {
  readonly devices: readonly CatalogDevice[]
  /** In the order of application. */
  readonly sources: readonly SourcedEdits[]
  /** All of `sources`, appended. */
  readonly edits: ContainerEdits
}

/**
 * Collects the edits of the named devices. A name given twice is applied twice, as CDI's library
 * does; {@link mergeDevices} drops repetitions before.
 *
 * @param places where people wrote a name
 * @throws CanaryError (input) when any name does not resolve: all of them are told, with what there is
 *   instead and which files are broken
 */
export function resolveDevices(
  catalog: Catalog,
  names: readonly string[],
  places: ReadonlyMap<string, SourceLocation> = new Map(),
): Resolution {
  const devices = names.flatMap((name) => catalog.devices.get(name) ?? [])
  if (devices.length < names.length) throw unresolvable(catalog, names, places)
  const seen = new Set<SpecificationFile>()
  const sources = devices.flatMap((device) => {
    const [shared, own] = sourcesOf(device)
    if (seen.has(device.file)) return [own]
    seen.add(device.file)
    return [shared, own]
  })
  return { devices, sources, edits: appendEdits(sources.map((source) => source.edits)) }
}

/** The edits of the device's file, then its own. */
export function sourcesOf(device: CatalogDevice): readonly [SourcedEdits, SourcedEdits] {
  const { file, index } = device
  return [
    { file, device, path: ['containerEdits'], edits: file.specification.containerEdits },
    {
      file,
      device,
      path: ['devices', index, 'containerEdits'],
      edits: device.device.containerEdits,
    },
  ]
}

/** Names of `names` that the catalog does not resolve, in their order. */
export function unresolvedNames(catalog: Catalog, names: readonly string[]): string[] {
  return names.filter((name) => !catalog.devices.has(name))
}

/** `available: a, b, …`, those of the same kind as `wanted` first. */
export function describeAvailable(names: Iterable<string>, wanted: string): string {
  const { vendor, class: deviceClass } = splitQualifiedName(wanted)
  const all = [...names].sort()
  const related = all.filter((name) => name.startsWith(`${vendor}/${deviceClass}=`))
  const list = [...new Set([...related, ...all])]
  if (list.length === 0) return 'no CDI device is available'
  const more = list.length - cdiLimits.namesInHint
  const shown = list.slice(0, cdiLimits.namesInHint).join(', ')
  return `available: ${shown}${more > 0 ? ` and ${more} more` : ''}`
}

function unresolvable(
  catalog: Catalog,
  names: readonly string[],
  places: ReadonlyMap<string, SourceLocation>,
): CanaryError {
  const missing = unresolvedNames(catalog, names).map((name): Problem => ({
    ...missingProblem(catalog, name),
    ...locationOf(name, places),
  }))
  const broken = [...catalog.brokenFiles.values()].flatMap((error) => error.problems)
  const [first, ...rest] = [
    ...missing.slice(0, cdiLimits.problems),
    ...catalog.unreadableDirectories,
    ...broken.slice(0, cdiLimits.problems),
  ]
  if (first === undefined) throw new Error('every name resolves')
  return new CanaryError('input', [first, ...rest])
}

/** The part of a problem about a name that says where it was written. */
export function locationOf(
  name: string,
  places: ReadonlyMap<string, SourceLocation>,
): Pick<Problem, 'location'> {
  const location = places.get(name)
  return location === undefined ? {} : { location }
}

function missingProblem(catalog: Catalog, name: string): Problem {
  const parsed = parseQualifiedName(name)
  if (!parsed.ok) return { code: 'cdi-name', message: describeNameFault(name, parsed.fault) }
  const files = catalog.conflicts.get(name)
  if (files !== undefined) return conflictProblem(name, files)
  const places = catalog.directories.join(', ')
  return {
    code: 'cdi-device-unresolvable',
    message: `no spec file in ${places === '' ? 'any directory' : places} defines the CDI device ${quoteName(name)}`,
    hint: describeAvailable(catalog.devices.keys(), name),
  }
}

/** A device that nobody resolves, because files of one directory both define it. */
export function conflictProblem(name: string, files: readonly string[]): Problem {
  const kind = splitKind(name.slice(0, name.indexOf('=')))
  const conventional = `${specificationFileName(kind.vendor, kind.class)}.yaml`
  return {
    code: 'cdi-device-conflict',
    message: `the CDI device ${quoteName(name)} is defined by ${files.map(quoteName).join(' and ')}, which have the same priority, so no engine resolves it`,
    hint: `keep one of them; by convention it is named ${conventional}`,
  }
}

/** Spec files of the resolved devices, each once. */
export function usedFiles(resolution: Resolution): SpecificationFile[] {
  return [...new Set(resolution.devices.map((device) => device.file))]
}

export function filesOf(resolution: Resolution): string[] {
  return usedFiles(resolution).map((file) => file.path)
}
