import type { Notice } from '../model.ts'
import { isAbsence, isMissing } from './absence.ts'
import type { Host } from './host.ts'
import type { InstanceElement } from './model.ts'

/** What one source found, in the making. A key that is not there is a feature that is absent. */
export interface Findings {
  readonly flags: Map<string, ReadonlySet<string>>
  readonly attributes: Map<string, ReadonlyMap<string, string>>
  readonly instances: Map<string, readonly InstanceElement[]>
  /**
   * Names by feature that cannot be observed here. A feature of unknown names, such as
   * `kernel.config`, stands here with none when it could not be read at all.
   */
  readonly unobservable: Map<string, Set<string>>
  readonly notices: Notice[]
}

export function newFindings(): Findings {
  return {
    flags: new Map(),
    attributes: new Map(),
    instances: new Map(),
    unobservable: new Map(),
    notices: [],
  }
}

export function markUnobservable(
  findings: Findings,
  feature: string,
  names: Iterable<string>,
): void {
  for (const name of names) {
    const known = findings.unobservable.get(feature)
    if (known === undefined) findings.unobservable.set(feature, new Set([name]))
    else known.add(name)
  }
}

/** For a feature that could not be read at all and whose names nobody can list. */
export function markUnread(findings: Findings, feature: string): void {
  if (!findings.unobservable.has(feature)) findings.unobservable.set(feature, new Set())
}

/** An element and the file, below a directory, that holds its value. */
export type AttributeFile = readonly [name: string, file: string]

/**
 * Attributes that each have a file, trimmed. Those without a value are left out; those that are
 * there and cannot be read are marked as unobservable.
 */
export function readAttributes(
  host: Host,
  findings: Findings,
  feature: string,
  directory: string,
  files: readonly AttributeFile[],
): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [name, file] of files) {
    const value = host.value(`${directory}/${file}`)
    if (!isAbsence(value)) attributes.set(name, value)
    else if (!value.expected) markUnobservable(findings, feature, [name])
  }
  return attributes
}

/**
 * The entries of a directory that a source stands on. A machine without it is a machine without
 * such devices, which deserves a word; one that cannot be read says nothing about the machine: null.
 */
export function listDevices(
  host: Host,
  findings: Findings,
  features: readonly string[],
  directory: string,
  what: string,
): readonly string[] | null {
  const names = host.list(directory)
  if (!isAbsence(names)) return names
  if (!isMissing(names)) {
    for (const feature of features) markUnread(findings, feature)
    return null
  }
  findings.notices.push({
    severity: 'notice',
    code: 'feature-source-missing',
    message: `there is no ${directory}: the host has no ${what}`,
    location: null,
    hint: null,
  })
  return []
}
