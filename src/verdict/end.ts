/** What whoever asked is told in the end: exit codes, conclusions. */
import type {
  CompatibilityReport,
  CompatibilityVerdict,
  ErrorReport,
  OnUndetermined,
  Report,
  Verdict,
} from '../model.ts'
import { verdictOfAnswer } from './compatibility.ts'
import { stepOf } from './step.ts'

/** 0 where the step is good, 1 where it is not, 2 when only the input is at fault, 3 for everything else. */
export function exitCodeOf(report: Report): 0 | 1 | 2 | 3 {
  if (report.verdict === 'errored') return exitCodeOfErrors(report.errors.map(({ kind }) => kind))
  return stepOf(report).isGood ? 0 : 1
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

/** Of a spec that was held against its image: 0 it asks for all that is needed, 1 for too little. */
export function exitCodeOfShortfalls(shortfalls: readonly unknown[]): 0 | 1 {
  return shortfalls.length > 0 ? 1 : 0
}

/** Told to stop, it did not come to know; a verdict that was there before counts. */
export function isCancelled(
  { verdict, errors }: Pick<Report, 'verdict' | 'errors'>,
  stopped: boolean,
): boolean {
  return verdict === 'errored' && (stopped || errors.some(({ kind }) => kind === 'cancelled'))
}

/**
 * What a required status check goes by. What nobody could decide is no success and no shade of grey;
 * what failed and is excused is grey, for it did not pass.
 *
 * @param isDoubtful another run wrote the report, and is not to be believed
 */
export function conclusionOf(
  report: Report,
  { isDoubtful, cancelled }: { readonly isDoubtful: boolean; readonly cancelled: boolean },
): 'success' | 'failure' | 'neutral' | 'cancelled' {
  if (isDoubtful) return 'neutral'
  if (cancelled) return 'cancelled'
  if (!stepOf(report).isGood) return 'failure'
  return report.verdict === 'passed' ? 'success' : 'neutral'
}

/**
 * A pass is not taken from a run that itself did not end well.
 *
 * @param conclusion of that run, in GitHub's word
 */
export function isPassDoubtful(verdict: Verdict, conclusion: string): boolean {
  return verdict === 'passed' && conclusion !== 'success'
}
