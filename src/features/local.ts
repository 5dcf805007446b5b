import { featureLimits } from '../limits.ts'
import type { Notice } from '../model.ts'
import { isAbsence, isMissing } from './absence.ts'
import { markUnread, newFindings } from './findings.ts'
import type { Findings } from './findings.ts'
import type { Host } from './host.ts'
import { trimSpace } from './text.ts'

const directory = '/etc/kubernetes/node-feature-discovery/features.d'

/**
 * The source `local`: files in which administrators name features of their own.
 *
 * @param now what `expiry-time` is compared with
 */
export function discoverLocal(host: Host, now: Date): Findings {
  const findings = newFindings()
  const features = new Map<string, string>()
  const labels = new Map<string, string>()
  findings.attributes.set('local.feature', features)
  findings.attributes.set('local.label', labels)
  const names = host.list(directory)
  if (isAbsence(names)) {
    if (!isMissing(names) || isAbsence(host.kind('/etc'))) markLocal(findings)
    return findings
  }
  for (const name of names) {
    if (name.startsWith('.')) continue
    const path = `${directory}/${name}`
    if (host.kind(path) !== 'file') continue
    const text = host.text(path, { maxBytes: featureLimits.localFileBytes })
    if (isAbsence(text)) {
      markLocal(findings)
      continue
    }
    const file = parseFeatureFile(text, path, now)
    for (const [key, value] of file.features) features.set(key, value)
    for (const [key, value] of file.labels) labels.set(key, value)
    findings.notices.push(...file.notices.slice(0, featureLimits.noticesPerFile))
  }
  return findings
}

function markLocal(findings: Findings): void {
  markUnread(findings, 'local.feature')
  markUnread(findings, 'local.label')
}

export interface FeatureFile {
  readonly features: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  readonly notices: readonly Notice[]
}

interface FileState {
  readonly features: Map<string, string>
  readonly labels: Map<string, string>
  readonly notices: Notice[]
  isExpired: boolean
  /** The next line is no feature, no label. */
  skipFeature: boolean
  skipLabel: boolean
}

/** Lines `key=value`, `key`, comments, and directives, which are comments that begin with `# +`. */
export function parseFeatureFile(text: string, path: string, now: Date): FeatureFile {
  const state: FileState = {
    features: new Map(),
    labels: new Map(),
    notices: [],
    isExpired: false,
    skipFeature: false,
    skipLabel: false,
  }
  for (const [index, raw] of text.split('\n').entries()) {
    const line = trimSpace(raw)
    if (line === '') continue
    if (line.startsWith('# +')) {
      const problem = obey(line.slice('# +'.length), state, now)
      if (problem !== null) state.notices.push(noticeOf(problem, path, index + 1))
    } else if (!line.startsWith('#') && !state.isExpired) {
      takeLine(line, state)
    }
  }
  return state
}

function takeLine(line: string, state: FileState): void {
  const equals = line.indexOf('=')
  const key = equals === -1 ? line : line.slice(0, equals)
  const value = equals === -1 ? 'true' : line.slice(equals + 1)
  if (state.skipFeature) state.features.delete(key)
  else state.features.set(key, value)
  if (state.skipLabel) state.labels.delete(key)
  else state.labels.set(key, value)
  state.skipFeature = false
  state.skipLabel = false
}

/** @returns what is wrong with the directive, or null */
function obey(directive: string, state: FileState, now: Date): string | null {
  const equals = directive.indexOf('=')
  const key = equals === -1 ? directive : directive.slice(0, equals)
  switch (key) {
    case 'expiry-time': {
      const time = equals === -1 ? null : parseRfc3339(directive.slice(equals + 1))
      if (time === null) return 'expiry-time needs a time such as 2030-12-31T23:59:59Z'
      state.isExpired = time < now.getTime()
      return null
    }
    case 'no-feature':
      state.skipFeature = true
      return null
    case 'no-label':
      state.skipLabel = true
      return null
    default:
      return `there is no directive ${JSON.stringify(key)}`
  }
}

/** Milliseconds since 1970; null for what is no RFC 3339 time. */
export function parseRfc3339(text: string): number | null {
  const match =
    /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d([.,]\d+)?(Z|[+-]\d\d:[0-5]\d)$/.exec(text)
  if (match === null) return null
  const [, day = '', , fraction = '', zone = ''] = match
  // Date takes February 30 for March 2.
  const midnight = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return null
  const [hours = 0, minutes = 0] = zone === 'Z' ? [] : zone.slice(1).split(':').map(Number)
  const offset = (hours * 60 + minutes) * 60_000 * (zone.startsWith('-') ? -1 : 1)
  const seconds = Date.parse(`${text.slice(0, 19)}Z`)
  return seconds + Number(fraction.replace(/^[.,]/, '0.')) * 1000 - offset
}

function noticeOf(problem: string, path: string, line: number): Notice {
  return {
    severity: 'warning',
    code: 'feature-file-directive',
    message: `${problem}; the line is ignored`,
    location: { file: path, line, column: 1 },
    hint: null,
  }
}
