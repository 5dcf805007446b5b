/** The words and marks that every format shares, so that all of them tell the same story. */
import { describeLocation } from '../errors.ts'
import type {
  CheckCause,
  CheckReport,
  CompatibilityVerdict,
  ContainerReport,
  EngineReport,
  ImageReport,
  MatchVerdict,
  Outcome,
  Report,
  Seen,
  Verdict,
} from '../model.ts'
import { isWarning } from '../verdict.ts'
import { placeOf } from './place.ts'
import { describeStep } from './words-step.ts'

/** Checks by outcome. */
export type Counts = Readonly<Record<ShownOutcome, number>>

/** `warned`: it is optional, and did not pass. */
export type ShownOutcome = Outcome | 'warned'

export function shownOutcome(check: CheckReport): ShownOutcome {
  return isWarning(check) ? 'warned' : check.outcome
}

export function countChecks(checks: readonly CheckReport[]): Counts {
  const counts = { passed: 0, failed: 0, errored: 0, skipped: 0, warned: 0 }
  for (const check of checks) counts[shownOutcome(check)] += 1
  return counts
}

export function checksOf(images: readonly ImageReport[]): CheckReport[] {
  return images.flatMap((image) => image.validators.flatMap((validator) => validator.checks))
}

/** A failed check always has; one that could not be run only where it was tried. */
export function hasMoreToTell(check: CheckReport): boolean {
  return check.outcome === 'failed' || (check.outcome === 'errored' && check.attempts.length > 0)
}

/** Worst first; checks of one outcome stay in the order of the manifest. */
export function byUrgency(checks: readonly CheckReport[]): CheckReport[] {
  return checks.toSorted(
    (left, right) => urgency[shownOutcome(left)] - urgency[shownOutcome(right)],
  )
}

/** Smaller is worse. */
const urgency: Counts = { errored: 0, failed: 1, skipped: 2, warned: 3, passed: 4 }

/** `2 of 6 checks failed`, `all 6 checks passed`, `1 of 6 checks could not be run`. */
export function describeResults(checks: readonly CheckReport[]): string {
  const counts = countChecks(checks)
  const total = checks.length
  if (total === 0) return 'no check was run'
  if (counts.passed === total)
    return total === 1 ? 'its check passed' : `all ${total} checks passed`
  const parts = [
    [counts.failed, 'failed'],
    [counts.errored, 'could not be run'],
    [counts.skipped, counts.skipped === 1 ? 'was skipped' : 'were skipped'],
    [counts.warned, 'only warned'],
  ] as const
  return describeParts(parts, plural(total, 'check'))
}

/** What an image came to: its checks, where it runs, and what reading it told. */
export function describeImage(image: ImageReport): string {
  const checks = checksOf([image])
  const compatibility = image.compatibility?.verdict
  const others = [
    compatibility === undefined ? '' : compatibilityWords[compatibility],
    describeStatic(image, checks.length === 0 && compatibility === undefined),
  ].filter((part) => part !== '')
  const own = checks.length === 0 && others.length > 0 ? [] : [describeResults(checks)]
  return [...own, ...others].join(', ')
}

/** That nothing was found is worth a word where it is all there is to say. */
function describeStatic({ static: read }: ImageReport, isAll: boolean): string {
  if (read === undefined) return ''
  const errors = read.findings.filter(({ severity }) => severity === 'error').length
  if (errors > 0) return plural(errors, 'static error')
  return isAll ? 'nothing is wrong with its files' : ''
}

const compatibilityWords: Readonly<Record<CompatibilityVerdict, string>> = {
  compatible: 'compatible with every node',
  incompatible: 'not compatible with every node',
  undetermined: 'compatibility undetermined',
  errored: 'compatibility could not be decided',
}

export function plural(count: number, noun: string): string {
  return `${describeNumber(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** `7`, `12,345`. No locale is asked: loading one takes longer than some reports. */
export function describeNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** The largest of any number of numbers, 0 for none: arguments of `Math.max` are bounded. */
export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0)
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

/** As `Date` writes it, and every run. */
const isPlainTime = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{3}Z$/

/** The time of day of an RFC 3339 time, in UTC: `14:03:01.120`. What is no time stays as it is. */
export function timeOfDay(time: string): string {
  if (isPlainTime.test(time)) return time.slice(11, 23)
  const ms = Date.parse(time)
  return Number.isNaN(ms) ? time : new Date(ms).toISOString().slice(11, 23)
}

/** What an attempt saw, in one line: `HTTP 404 from 172.17.0.2:8888`. Empty: nothing at all. */
export function describeSeen(seen: Seen): string {
  const parts: string[] = []
  if (seen.status !== undefined) parts.push(`HTTP ${seen.status}`)
  if (seen.body !== undefined) parts.push(`a body that begins ${JSON.stringify(seen.body)}`)
  if (seen.location !== undefined) parts.push(`a redirect to ${seen.location}`)
  for (const header of seen.headers ?? []) parts.push(`${header.name}: ${header.value}`)
  if (seen.exitCode !== undefined) parts.push(`exit code ${seen.exitCode}`)
  if (seen.serving !== undefined) parts.push(seen.serving)
  if (seen.error !== undefined) parts.push(seen.error)
  const what = parts.join(', ')
  if (seen.address === undefined) return what
  return what === '' ? `tried ${seen.address}` : `${what} (${seen.address})`
}

/** `the image's user is set here: USER root (Dockerfile:14:1)`. */
export function describeCause({ message, location }: CheckCause): string {
  return `${message} (${describeLocation(location)})`
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
  const step = describeStep(report)
  return `${verdictWord(report.verdict)}: ${describeRun(report)}${step === '' ? '' : `; ${step}`}`
}

function describeRun(report: Report): string {
  const [only] = report.images
  const problems = report.errors.filter((error) => error.severity === 'error').length
  const parts = [
    problems === 0 ? '' : plural(problems, 'problem'),
    only === undefined ? 'nothing was run' : '',
    only !== undefined && report.images.length === 1 ? describeImage(only) : '',
    report.images.length > 1 ? describeImages(report.images) : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** `3 images`, `3 platforms` of one; `no image` where nothing could be looked at. */
export function describeImageCount(images: readonly ImageReport[]): string {
  return images.length === 0 ? 'no image' : plural(images.length, nounOf(images))
}

/** What an image of a report is: one of several platforms of a name, one on a kind of nodes, or an image. */
export function nounOf(images: readonly ImageReport[]): 'image' | 'platform' | 'run' {
  if (images.some(({ nodeGroup }) => nodeGroup !== undefined)) return 'run'
  return isOneName(images) ? 'platform' : 'image'
}

/** Whether there are several, and they are the platforms of one name. */
export function isOneName([first, ...rest]: readonly ImageReport[]): boolean {
  const platforms = new Set([first, ...rest].map((image) => image && placeOf(image)))
  return (
    rest.length > 0 &&
    platforms.size === rest.length + 1 &&
    rest.every(({ reference }) => reference === first?.reference)
  )
}

function describeImages(images: readonly ImageReport[]): string {
  const count = (verdict: Verdict) => images.filter((image) => image.verdict === verdict).length
  if (count('passed') === images.length) return `all ${images.length} ${nounOf(images)}s passed`
  const parts = [
    [count('failed'), 'failed'],
    [count('errored'), 'could not be decided'],
  ] as const
  return describeParts(parts, plural(images.length, nounOf(images)))
}

/** `2 of 6 checks failed, 1 was skipped`; what is zero is left out. */
function describeParts(parts: readonly (readonly [number, string])[], total: string): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what], index) =>
      index === 0 ? `${count} of ${total} ${what}` : `${count} ${what}`,
    )
    .join(', ')
}

export function verdictWord(verdict: Verdict): string {
  return verdictWords[verdict]
}

const verdictWords: Readonly<Record<Verdict, string>> = {
  passed: 'Passed',
  failed: 'Failed',
  errored: 'Could not be decided',
}

/** Any answer in the shades that people read. */
export type Tone = 'good' | 'warning' | 'bad' | 'broken' | 'unknown'

export function toneOf(answer: Outcome | CompatibilityVerdict | MatchVerdict): Tone {
  return tones[answer]
}

export function toneOfCheck(check: CheckReport): Tone {
  return isWarning(check) ? 'warning' : toneOf(check.outcome)
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
