/** What a section of the comment remembers for the next run, in a line that nobody sees. */
import { createHash } from 'node:crypto'
import { githubLimits } from '../../limits.ts'
import { verdicts } from '../../model.ts'
import type { Verdict } from '../../model.ts'

export interface Memory {
  readonly runId: number
  readonly attempt: number
  /** Milliseconds since 1970: tells two writes of one run apart, and which is newer. */
  readonly writtenAt: number
  readonly headSha: string
  readonly verdict: Verdict
  readonly failed: Remembered
  readonly errored: Remembered
  /** Only the first line is told, for want of room. */
  readonly folded: boolean
  /** Such as `build / canary (3.12)`; sections stand in its order. */
  readonly place: string
  /** Sixteen hexadecimal digits for the step that wrote it, whatever its images; empty: unknown. */
  readonly owner: string
}

/** Fingerprints of checks; not all of them where there were too many. */
export interface Remembered {
  readonly fingerprints: readonly string[]
  readonly complete: boolean
}

/** Eight letters for a check, equal from run to run. Not meant to withstand anybody. */
export function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64').slice(0, length)
}

const length = 8

/** As many as are remembered. */
export function remember(fingerprints: readonly string[]): Remembered {
  const distinct = [...new Set(fingerprints)]
  return {
    fingerprints: distinct.slice(0, githubLimits.rememberedChecks),
    complete: distinct.length <= githubLimits.rememberedChecks,
  }
}

/** Words of letters, digits, `+`, `/`, `=` and `~`: nothing that could end an HTML comment. */
export function writeMemory(memory: Memory): string {
  const { runId, attempt, writtenAt, headSha, verdict, failed, errored, folded, place } = memory
  const { owner } = memory
  return [
    ...['v1', runId, attempt, writtenAt, /^[0-9a-f]{1,64}$/.test(headSha) ? headSha : '0'],
    ...[verdict, writeRemembered(failed), writeRemembered(errored)],
    ...[folded ? 'folded' : 'whole', Buffer.from(clipPlace(place)).toString('base64') || '='],
    ...(/^[0-9a-f]{16}$/.test(owner) ? [owner] : []),
  ].join(' ')
}

/** Anybody who may write may have changed it: null for whatever we would not have written. */
export function readMemory(text: string): Memory | null {
  const words = pattern.exec(text)?.groups
  if (words === undefined) return null
  const [runId, attempt, writtenAt] = [words['run'], words['attempt'], words['at']].map(Number)
  const verdict = verdicts.find((one) => one === words['verdict'])
  if (verdict === undefined || !isCount(runId) || !isCount(attempt) || !isCount(writtenAt)) {
    return null
  }
  return {
    ...{ runId, attempt, writtenAt, verdict },
    headSha: words['sha'] ?? '',
    failed: readRemembered(words['failed'] ?? ''),
    errored: readRemembered(words['errored'] ?? ''),
    folded: words['size'] === 'folded',
    place: clipPlace(Buffer.from(words['place'] ?? '', 'base64').toString('utf8')),
    owner: words['owner'] ?? '',
  }
}

const pattern = new RegExp(
  [
    '^v1 (?<run>\\d{1,16}) (?<attempt>\\d{1,6}) (?<at>\\d{1,16}) (?<sha>[0-9a-f]{1,64})',
    `(?<verdict>${verdicts.join('|')})`,
    `(?<failed>\\.[A-Za-z0-9+/]{0,${githubLimits.rememberedChecks * length}}~?)`,
    `(?<errored>\\.[A-Za-z0-9+/]{0,${githubLimits.rememberedChecks * length}}~?)`,
    `(?<size>folded|whole) (?<place>[A-Za-z0-9+/=]{1,${githubLimits.placeCharacters * 4 + 4}})(?: (?<owner>[0-9a-f]{16}))?$`,
  ].join(' '),
)

function isCount(number: number | undefined): number is number {
  return number !== undefined && Number.isSafeInteger(number)
}

function writeRemembered({ fingerprints, complete }: Remembered): string {
  return `.${fingerprints.join('')}${complete ? '' : '~'}`
}

function readRemembered(word: string): Remembered {
  const complete = !word.endsWith('~')
  const letters = word.slice(1, complete ? undefined : -1)
  const fingerprints = letters.match(/.{8}/g) ?? []
  return { fingerprints, complete: complete && letters.length % length === 0 }
}

function clipPlace(place: string): string {
  return place.slice(0, githubLimits.placeCharacters).toWellFormed()
}

/** The later write: of the later run, of its later attempt, at the later time. */
export function isNewer(left: Memory, right: Memory): boolean {
  if (left.runId !== right.runId) return left.runId > right.runId
  if (left.attempt !== right.attempt) return left.attempt > right.attempt
  return left.writtenAt > right.writtenAt
}
