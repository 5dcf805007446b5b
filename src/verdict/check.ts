/** What one check came to, and the end of its container. */
import type { AttemptReport, Reason, ReasonCode, Verdict } from '../model.ts'

/** What one check came to, and why. */
export interface Decision {
  readonly outcome: Verdict
  readonly reason: Reason
}

/** What a check saw, and what else is known that says more than that. */
export interface CheckEvidence {
  /** What its schedule made of its attempts; `aborted`: it was not let finish. */
  readonly seen: {
    readonly outcome: 'passed' | 'failed' | 'aborted'
    readonly reason: Reason
    readonly attempts: readonly Pick<AttemptReport, 'reason'>[]
  }
  /** So many attempts in a row make a failure. */
  readonly failureThreshold: number
  /** What became of the container; null where it runs on and was left alone. */
  readonly fate: Decision | null
  /** The engine stands between us and the container, and stood still when time was up. */
  readonly silentEngine: Reason | null
  /** The last attempt met a program of another processor. */
  readonly foreignProgram: Reason | null
}

/**
 * A pass is a pass. What failed is the image's fault unless something else explains it: the end of
 * the container, an attempt that this machine could not make, an engine that stood still, a program
 * for another machine.
 */
export function outcomeOfCheck(evidence: CheckEvidence): Decision {
  const { seen, fate, foreignProgram } = evidence
  if (seen.outcome === 'passed') return { outcome: 'passed', reason: seen.reason }
  if (fate !== null) return fate
  const fault = faultOfOurs(evidence) ?? lostBehindEngine(evidence) ?? foreignProgram
  if (fault !== null) return { outcome: 'errored', reason: fault }
  return { outcome: seen.outcome === 'aborted' ? 'errored' : 'failed', reason: seen.reason }
}

/** An attempt that decided, and that this machine could not make: it says nothing of the image. */
function faultOfOurs({ seen, failureThreshold }: CheckEvidence): Reason | null {
  if (seen.reason.code === 'internal') return seen.reason
  const deciding = seen.reason.code === 'check-timeout' ? 1 : failureThreshold
  const reasons = seen.attempts.slice(-deciding).map(({ reason }) => reason)
  return reasons.find(({ code }) => isFaultOfOurs(code)) ?? null
}

const ours: ReadonlySet<ReasonCode> = new Set([
  'internal',
  'engine',
  'unproven',
  'undecided',
  'image-unreadable',
])

/** Whether an attempt that ended so could not be made, or not be judged, from here. */
export function isFaultOfOurs(code: ReasonCode): boolean {
  return ours.has(code)
}

/** Nothing behind an engine that stands still answers either. */
function lostBehindEngine({ seen, silentEngine }: CheckEvidence): Reason | null {
  return seen.attempts.at(-1)?.reason.code === 'attempt-timeout' ? silentEngine : null
}

/** Whether a failed attempt says something of the image, so that it may decide of it. */
export function isTelling(code: ReasonCode): boolean {
  return code !== 'attempt-timeout' && code !== 'engine'
}

/** What a check comes to whose commands before it could not be run to their end. */
export function outcomeOfSetup(reason: Reason): Decision {
  return { outcome: isFaultOfOurs(reason.code) ? 'errored' : 'failed', reason }
}

/**
 * A container that ended by itself is its image's fault; one that others had their hands in says
 * nothing of the image.
 *
 * @param intervention what they did, in a sentence; null where it ended by itself
 */
export function outcomeOfEnd(intervention: string | null, own: Reason): Decision {
  return intervention === null
    ? { outcome: 'failed', reason: own }
    : { outcome: 'errored', reason: { code: 'container-changed', message: intervention } }
}
