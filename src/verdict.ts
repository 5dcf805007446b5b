/**
 * Every rule by which a verdict is made, from a check's attempts to an exit code. Pure: what is known
 * comes in as data, and whoever asks acts on the answer.
 */
import type {
  AttemptReport,
  CheckReport,
  CompatibilityReport,
  CompatibilitySetReport,
  CompatibilityVerdict,
  ErrorReport,
  ImageReport,
  MarginReport,
  MatchVerdict,
  PodStatusReport,
  Reason,
  ReasonCode,
  Report,
  ValidatorReport,
  Verdict,
} from './model.ts'

/** Errored is worse than failed: it says that nobody knows. Nothing at all is no pass either. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0 || verdicts.includes('errored')) return 'errored'
  return verdicts.includes('failed') ? 'failed' : 'passed'
}

type Errors = readonly Pick<ErrorReport, 'message'>[]

/** Whatever went wrong, nobody knows what else would have been found. */
export function verdictOfRun(run: {
  readonly errors: Errors
  readonly images: readonly Pick<ImageReport, 'verdict'>[]
}): Verdict {
  return run.errors.length > 0 ? 'errored' : worstVerdict(run.images.map(({ verdict }) => verdict))
}

/** @param image its `compatibility` is null where nobody asked for it, or there was nothing to ask */
export function verdictOfImage(image: {
  readonly errors: Errors
  readonly validators: readonly Pick<ValidatorReport, 'verdict'>[]
  readonly compatibility: Verdict | null
}): Verdict {
  if (image.errors.length > 0) return 'errored'
  const verdicts = image.validators.map(({ verdict }) => verdict)
  return worstVerdict(image.compatibility === null ? verdicts : [...verdicts, image.compatibility])
}

/**
 * Only what ran and passed is a pass; a check that never ran is none.
 *
 * @param validator its `checks` are null where the run broke before they could end
 */
export function verdictOfValidator(validator: {
  readonly errors: Errors
  readonly checks: readonly Pick<CheckReport, 'outcome'>[] | null
}): Verdict {
  const outcomes = validator.checks?.map(({ outcome }) => outcome) ?? []
  if (validator.errors.length > 0 || outcomes.length === 0) return 'errored'
  if (outcomes.includes('errored')) return 'errored'
  return outcomes.every((outcome) => outcome === 'passed') ? 'passed' : 'failed'
}

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

const ours: ReadonlySet<ReasonCode> = new Set(['internal', 'engine', 'unproven'])

/** Whether an attempt that ended so could not be made, or not be judged, from here. */
export function isFaultOfOurs(code: ReasonCode): boolean {
  return ours.has(code)
}

/** Nothing behind an engine that stands still answers either. */
function lostBehindEngine({ seen, silentEngine }: CheckEvidence): Reason | null {
  return seen.attempts.at(-1)?.reason.code === 'attempt-timeout' ? silentEngine : null
}

/** What was seen of a Pod, from its first container to its end. */
export interface PodEvidence {
  /** It is to stay ready, or to end by itself. */
  readonly purpose: 'serve' | 'complete'
  /** Why it had not become ready, or had not completed, in time; null where it had. */
  readonly late: Reason | null
  /** Why it did not stay so: not ready any more, a restart. */
  readonly unsteady: Reason | null
  /** How it ended when it was told to; null where it ended by itself, or never came so far. */
  readonly stop: {
    /** Containers that had to be killed. */
    readonly forced: readonly string[]
    readonly reason: Reason
    readonly isStrict: boolean
  } | null
}

/** What a Pod came to, step by step; what never came is skipped, or null where it is not asked for. */
export interface PodDecisions {
  readonly ready: Decision
  readonly steady: PodDecision | null
  readonly stopped: PodDecision | null
}

type PodDecision = Decision | { readonly outcome: 'skipped'; readonly reason: Reason }

/**
 * A Pod passes when it has become ready in time, has stayed so without a restart, and has ended cleanly;
 * that it had to be killed is a warning unless that was to be strict. One that completes has nothing
 * to stay.
 */
export function decisionsOfPod({ purpose, late, unsteady, stop }: PodEvidence): PodDecisions {
  if (late !== null) {
    const reason = { code: late.code, message: 'it did not come so far' }
    const skipped = { outcome: 'skipped', reason } as const
    const rest = purpose === 'serve' ? skipped : null
    return { ready: { outcome: 'failed', reason: late }, steady: rest, stopped: rest }
  }
  const ready = passedWith('it became ready')
  if (purpose === 'complete')
    return { ready: passedWith('it completed'), steady: null, stopped: null }
  const steady = unsteady === null ? passedWith('it stayed ready') : failedWith(unsteady)
  if (stop === null) {
    const reason: Reason = { code: 'pod-not-steady', message: 'it did not come so far' }
    return { ready, steady, stopped: { outcome: 'skipped', reason } }
  }
  const isBad = stop.isStrict && stop.forced.length > 0
  return {
    ready,
    steady,
    stopped: isBad ? failedWith(stop.reason) : passedWith(stop.reason.message),
  }
}

function passedWith(message: string): Decision {
  return { outcome: 'passed', reason: { code: 'ok', message } }
}

function failedWith(reason: Reason): Decision {
  return { outcome: 'failed', reason }
}

/** Whether a status is that of a Pod that may have passed. */
export function isPodGood({
  phase,
  conditions,
}: Pick<PodStatusReport, 'phase' | 'conditions'>): boolean {
  // One that was only held against its images has none.
  if (phase === 'Succeeded') return true
  if (phase === 'Pending' && conditions.length === 0) return true
  // Gates of others are theirs to open.
  const ready = conditions.find(({ type }) => type === 'ContainersReady')
  return phase === 'Running' && ready?.status === 'True'
}

/** Whether a failed attempt says something of the image, so that it may decide of it. */
export function isTelling(code: ReasonCode): boolean {
  return code !== 'attempt-timeout' && code !== 'engine'
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

/** Under this factor a probe's margin is worth a warning, whether somebody asked for more or not. */
export const narrowMargin = 2

/** What of a probe may come near to its limit. */
export type JudgedMargin = Pick<MarginReport, 'factor' | 'failuresInRow' | 'failureThreshold'> & {
  readonly startup: Pick<NonNullable<MarginReport['startup']>, 'factor'> | null
}

/** `unknown`: it never answered, so nobody knows. */
export type MarginVerdict = 'enough' | 'narrow' | 'unknown'

/**
 * Whether a probe stays so many times away from all that it must not reach: its timeout, its failure
 * threshold, and the time to start.
 */
export function judgeMargin(margin: JudgedMargin, least: number): MarginVerdict {
  const { factor, failuresInRow, failureThreshold, startup } = margin
  const failures = failuresInRow === 0 ? Infinity : failureThreshold / failuresInRow
  const smallest = Math.min(factor ?? Infinity, startup?.factor ?? Infinity, failures)
  if (smallest < least) return 'narrow'
  return factor === null ? 'unknown' : 'enough'
}

/**
 * A margin that is too small is the Pod's or the image's fault; one that could not be measured is no
 * pass where somebody asked for it.
 *
 * @param least null where nobody asked for any
 */
export function verdictOfMargins(margins: readonly JudgedMargin[], least: number | null): Verdict {
  if (least === null) return 'passed'
  const verdicts = margins.map((margin) => judgeMargin(margin, least))
  if (verdicts.includes('narrow')) return 'failed'
  return verdicts.includes('unknown') ? 'errored' : 'passed'
}

/** 0 passed, 1 failed, 2 when only the input is at fault, 3 for everything else. */
export function exitCodeOf(report: Pick<Report, 'verdict' | 'errors'>): 0 | 1 | 2 | 3 {
  if (report.verdict === 'passed') return 0
  if (report.verdict === 'failed') return 1
  return exitCodeOfErrors(report.errors.map(({ kind }) => kind))
}

/** Of what was to be done and was not. */
export function exitCodeOfErrors(kinds: readonly ErrorReport['kind'][]): 2 | 3 {
  return kinds.length > 0 && kinds.every((kind) => kind === 'input') ? 2 : 3
}

/** Of a node that was asked: 0 compatible, 1 not, 2 a broken question. */
export function exitCodeOfNodes(
  verdict: CompatibilityVerdict,
  onUndetermined: OnUndetermined,
  isExitZero: boolean,
): 0 | 1 | 2 {
  const answer = verdictOfAnswer(verdict, onUndetermined)
  if (answer === 'errored') return 2
  return answer === 'failed' && !isExitZero ? 1 : 0
}

/** Of images asked of many nodes: 0 each runs somewhere, 1 one runs nowhere, 2 a broken question. */
export function exitCodeOfFleet(
  images: readonly Pick<CompatibilityReport, 'verdict' | 'nodes'>[],
): 0 | 1 | 2 {
  if (images.length === 0 || images.some(({ verdict }) => verdict === 'errored')) return 2
  const runsSomewhere = ({ nodes }: Pick<CompatibilityReport, 'nodes'>) =>
    nodes.some(({ verdict }) => verdict === 'compatible')
  return images.every(runsSomewhere) ? 0 : 1
}

/** The step of a workflow fails unless everything is known to be well. */
export function isStepGood(verdict: Verdict): boolean {
  return verdict === 'passed'
}

/** Told to stop, it did not come to know; a verdict that was there before counts. */
export function isCancelled(
  { verdict, errors }: Pick<Report, 'verdict' | 'errors'>,
  stopped: boolean,
): boolean {
  return verdict === 'errored' && (stopped || errors.some(({ kind }) => kind === 'cancelled'))
}

/**
 * What a required status check goes by. What nobody could decide is no success and no shade of grey.
 *
 * @param isDoubtful another run wrote the report, and is not to be believed
 */
export function conclusionOf(
  verdict: Verdict,
  { isDoubtful, cancelled }: { readonly isDoubtful: boolean; readonly cancelled: boolean },
): 'success' | 'failure' | 'neutral' | 'cancelled' {
  if (isDoubtful) return 'neutral'
  if (cancelled) return 'cancelled'
  return verdict === 'passed' ? 'success' : 'failure'
}

/**
 * A pass is not taken from a run that itself did not end well.
 *
 * @param conclusion of that run, in GitHub's word
 */
export function isPassDoubtful(verdict: Verdict, conclusion: string): boolean {
  return verdict === 'passed' && conclusion !== 'success'
}

export const undeterminedPolicies = ['warn', 'fail'] as const
export type OnUndetermined = (typeof undeterminedPolicies)[number]

/** What the compatibility of an image does to its verdict. */
export function verdictOfAnswer(
  answer: CompatibilityVerdict,
  onUndetermined: OnUndetermined,
): Verdict {
  switch (answer) {
    case 'compatible':
      return 'passed'
    case 'incompatible':
      return 'failed'
    case 'undetermined':
      return onUndetermined === 'fail' ? 'failed' : 'passed'
    case 'errored':
      return 'errored'
  }
}

/**
 * All rules of a set are required. A broken rule breaks the question, whatever the other rules say;
 * else one rule that matches in no world decides.
 */
export function verdictOfSet(rules: readonly MatchVerdict[]): CompatibilityVerdict {
  if (rules.includes('errored')) return 'errored'
  if (rules.includes('unmatched')) return 'incompatible'
  return rules.includes('undetermined') ? 'undetermined' : 'compatible'
}

/**
 * Sets are alternatives, so one that is compatible wins. Where none is, a broken set comes before
 * one that cannot be determined: undetermined may pass a gate, a broken question must not. Without
 * any set nothing says that the image may run, so the answer is no.
 */
export function verdictOfNode(sets: readonly CompatibilityVerdict[]): CompatibilityVerdict {
  const order = ['compatible', 'errored', 'undetermined'] as const
  return order.find((verdict) => sets.includes(verdict)) ?? 'incompatible'
}

/** The worst answer of all nodes; where none was asked, nobody knows. */
export function verdictOfNodes(nodes: readonly CompatibilityVerdict[]): CompatibilityVerdict {
  if (nodes.length === 0) return 'errored'
  const order = ['errored', 'incompatible', 'undetermined'] as const
  return order.find((verdict) => nodes.includes(verdict)) ?? 'compatible'
}

/** Index of the compatible set with the highest weight, the first one on ties; null without one. */
export function bestSetOf(sets: readonly CompatibilitySetReport[]): number | null {
  let best: number | null = null
  let heaviest = Number.NEGATIVE_INFINITY
  for (const [index, { verdict, weight }] of sets.entries()) {
    if (verdict !== 'compatible' || weight <= heaviest) continue
    best = index
    heaviest = weight
  }
  return best
}

/** How a run has ended that was to send what it built to registries. */
export interface PushEvidence {
  readonly verdict: Verdict
  readonly isCancelled: boolean
  /** Ids of what was built. */
  readonly built: readonly string[]
  readonly images: readonly Pick<ImageReport, 'id' | 'verdict'>[]
}

/**
 * Nothing is sent but what has passed itself, in a run that has passed as a whole: a name that leads to
 * another image by now says nothing of the one that was built.
 */
export function mayPush({ verdict, isCancelled, built, images }: PushEvidence): boolean {
  if (verdict !== 'passed' || isCancelled || built.length === 0) return false
  return built.every((id) => images.some((image) => image.id === id && image.verdict === 'passed'))
}
