/** The words and marks that every format shares, so that all of them tell the same story. */
import type {
  CheckReport,
  CompatibilityVerdict,
  ContainerReport,
  EngineReport,
  ImageReport,
  MatchVerdict,
  Outcome,
  Report,
  Seen,
  ValidatorReport,
  Verdict,
} from '../model.ts'

/** Checks by outcome. */
export type Counts = Readonly<Record<Outcome, number>>

export function countChecks(checks: readonly CheckReport[]): Counts {
  const counts = { passed: 0, failed: 0, errored: 0, skipped: 0 }
  for (const check of checks) counts[check.outcome] += 1
  return counts
}

export function checksOf(images: readonly ImageReport[]): CheckReport[] {
  return images.flatMap((image) => image.validators.flatMap((validator) => validator.checks))
}

/** Worst first; checks of one outcome stay in the order of the manifest. */
export function byUrgency(checks: readonly CheckReport[]): CheckReport[] {
  return outcomes.flatMap((outcome) => checks.filter((check) => check.outcome === outcome))
}

const outcomes: readonly Outcome[] = ['errored', 'failed', 'skipped', 'passed']

/** `4 passed, 2 failed`; what is zero is left out; `no checks` where there are none. */
export function describeCounts(counts: Counts): string {
  const parts = (['passed', 'failed', 'errored', 'skipped'] as const)
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${counts[outcome]} ${outcome}`)
  return parts.length === 0 ? 'no checks' : parts.join(', ')
}

/** `2 of 6 checks failed`, `all 6 checks passed`, `1 of 6 checks could not be run`. */
export function describeValidatorResult(validator: ValidatorReport): string {
  const counts = countChecks(validator.checks)
  const total = validator.checks.length
  if (total === 0) return 'no check was run'
  if (counts.passed === total)
    return total === 1 ? 'its check passed' : `all ${total} checks passed`
  const parts = [
    [counts.failed, 'failed'],
    [counts.errored, 'could not be run'],
    [counts.skipped, counts.skipped === 1 ? 'was skipped' : 'were skipped'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what], index) =>
      index === 0 ? `${count} of ${plural(total, 'check')} ${what}` : `${count} ${what}`,
    )
    .join(', ')
}

export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`
}

/** `3 ms`, `1.2 s`, `30.0 s`, `2 min 5 s`, `1 h 2 min`. */
export function describeDuration(ms: number): string {
  if (!Number.isFinite(ms) || ms < 0) return 'unknown time'
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`
}

/** The time of day of an RFC 3339 time, in UTC: `14:03:01.120`. What is no time stays as it is. */
export function timeOfDay(time: string): string {
  const ms = Date.parse(time)
  return Number.isNaN(ms) ? time : new Date(ms).toISOString().slice(11, 23)
}

/** What an attempt saw, in one line: `HTTP 404 from 172.17.0.2:8888`. Empty: nothing at all. */
export function describeSeen(seen: Seen): string {
  const parts: string[] = []
  if (seen.status !== undefined) parts.push(`HTTP ${seen.status}`)
  if (seen.location !== undefined) parts.push(`a redirect to ${seen.location}`)
  for (const header of seen.headers ?? []) parts.push(`${header.name}: ${header.value}`)
  if (seen.exitCode !== undefined) parts.push(`exit code ${seen.exitCode}`)
  if (seen.serving !== undefined) parts.push(seen.serving)
  if (seen.error !== undefined) parts.push(seen.error)
  const what = parts.join(', ')
  if (seen.address === undefined) return what
  return what === '' ? `tried ${seen.address}` : `${what} (${seen.address})`
}

/** `docker 28.0.1 (API 1.48)`. */
export function describeEngine(engine: EngineReport | null): string {
  return engine === null
    ? 'no engine'
    : `${engine.name} ${engine.version} (API ${engine.apiVersion})`
}

/** `exited with code 1`, `was killed for memory (code 137)`, `was running`. */
export function describeContainer(container: ContainerReport): string {
  const code = container.exitCode === null ? '' : `code ${container.exitCode}`
  if (container.oomKilled) return `was killed for memory${code === '' ? '' : ` (${code})`}`
  if (container.exitCode !== null) return `exited with ${code}`
  return containerStates[container.state]
}

const containerStates: Readonly<Record<ContainerReport['state'], string>> = {
  created: 'was created and never ran',
  running: 'was running',
  exited: 'exited',
  removed: 'was running until it was removed',
}

/** The first twelve digits, as engines show it. */
export function shortDigest(digest: string): string {
  return digest.replace(/^([a-z0-9]+:[0-9a-f]{12})[0-9a-f]+$/, '$1')
}

/** One sentence over everything that ran. */
export function describeVerdict(report: Report): string {
  const counts = countChecks(checksOf(report.images))
  const results = report.images.length === 0 ? 'nothing was run' : describeCounts(counts)
  return `${verdictWord(report.verdict)}: ${results}`
}

export function verdictWord(verdict: Verdict): string {
  return verdictWords[verdict]
}

const verdictWords: Readonly<Record<Verdict, string>> = {
  passed: 'Passed',
  failed: 'Failed',
  errored: 'Could not be decided',
}

/** Any answer in the four shades that people read. */
export type Tone = 'good' | 'bad' | 'broken' | 'unknown'

export function toneOf(answer: Outcome | CompatibilityVerdict | MatchVerdict): Tone {
  return tones[answer]
}

const tones: Readonly<Record<Outcome | CompatibilityVerdict | MatchVerdict, Tone>> = {
  passed: 'good',
  compatible: 'good',
  matched: 'good',
  failed: 'bad',
  incompatible: 'bad',
  unmatched: 'bad',
  errored: 'broken',
  skipped: 'unknown',
  undetermined: 'unknown',
}
