import type { Outcome } from '../model.ts'

/** What is known of one container of a trial. */
export interface TrialFacts {
  /** Of its checks. */
  readonly outcomes: readonly Outcome[]
  /** Its checks ended while somebody still looked at it: it was started. */
  readonly wasSeen: boolean
  /** It ran on once they had ended. */
  readonly ranOn: boolean
  /** It did when nothing was taken from it. */
  readonly mustRunOn: boolean
}

/** Whether an image runs with what it was left: as it ran before, or not at all. */
export function passedTrial({ outcomes, wasSeen, ranOn, mustRunOn }: TrialFacts): boolean {
  const isFine = outcomes.every((outcome) => outcome === 'passed')
  return isFine && wasSeen && (ranOn || !mustRunOn)
}

/** Whether there is something to harden: checks of a container that pass, or one that runs on. */
export function isFitToHarden(
  facts: Omit<TrialFacts, 'mustRunOn'> & { readonly isProbed: boolean },
): boolean {
  const { isProbed, ranOn, wasSeen, outcomes } = facts
  const isFine = outcomes.every((outcome) => outcome === 'passed')
  return isFine && wasSeen && (isProbed || ranOn)
}

/** Of an image that was hardened: 0 there is an answer, 1 it does not run as it is, or not twice alike. */
export function exitCodeOfHardening(outcome: 'hardened' | 'unfit' | 'unsteady'): 0 | 1 {
  return outcome === 'hardened' ? 0 : 1
}

/** Of an image whose first manifest was to be written: 0 it is, 1 none passes. */
export function exitCodeOfDraft(isWritten: boolean): 0 | 1 {
  return isWritten ? 0 : 1
}
