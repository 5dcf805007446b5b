import type { Notice } from '../model.ts'
import { isAbsence, isMissing } from './absence.ts'
import type { Absence } from './absence.ts'
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
 * True when an absence says nothing about the host: the file is there and gives no answer, or the
 * file system it belongs to is not mounted where the host is read.
 */
export function saysNothing(host: Host, absence: Absence, mount: '/sys' | '/proc'): boolean {
  if (!isMissing(absence)) return true
  const entries = host.list(mount)
  return isAbsence(entries) || entries.length === 0
}

/**
 * The entries of a directory below /sys that a source stands on; none where it is missing, since a
 * machine without such a directory is a machine without such devices. Whatever that may hide is
 * marked.
 */
export function listDevices(
  host: Host,
  findings: Findings,
  features: readonly string[],
  directory: string,
): readonly string[] {
  const names = host.list(directory)
  if (!isAbsence(names)) return names
  if (saysNothing(host, names, '/sys')) {
    for (const feature of features) markUnread(findings, feature)
  }
  return []
}

/** {@link listDevices} for directories that nearly every host has: their absence deserves a word. */
export function listUsualDevices(
  host: Host,
  findings: Findings,
  features: readonly string[],
  directory: string,
  what: string,
): readonly string[] {
  const names = listDevices(host, findings, features, directory)
  if (names.length === 0 && isAbsence(host.kind(directory))) {
    const isUnread = features.some((feature) => findings.unobservable.has(feature))
    findings.notices.push({
      severity: 'notice',
      code: 'feature-source-missing',
      message: isUnread
        ? `${directory} cannot be read: nothing is known about ${what} of the host`
        : `there is no ${directory}: the host has no ${what}`,
      location: null,
      hint: null,
    })
  }
  return names
}
