/** Why a run did not pass: one cause, and everything that it befell. */
import type { CheckReport, SourceLocation } from '../../model.ts'

export const causeOutcomes = ['failed', 'errored', 'skipped'] as const

export type CauseOutcome = (typeof causeOutcomes)[number]

export interface RunCause {
  readonly outcome: CauseOutcome
  /** Null where no page tells of it, such as of a file that cannot be read. */
  readonly code: string | null
  /** In the words of the first that it befell. */
  readonly message: string
  readonly hint: string | null
  /** What a log says of it in one line; empty where it says nothing. */
  readonly headline: string
  /** Decisive lines of that log. */
  readonly lines: readonly string[]
  /** Where it may be mended, each place once. */
  readonly places: readonly SourceLocation[]
  /** What is written at the first place, where that is known. */
  readonly placeNote: string | null
  /** In the order of the report; nothing where it befell the run itself. */
  readonly befell: readonly Befallen[]
}

export interface Befallen {
  /** Positions in the report; null: all of the image. */
  readonly image: number
  readonly validator: number | null
  readonly imageName: string
  /** Empty: all of the image. */
  readonly validatorName: string
  /** Null: all of it. */
  readonly check: CheckReport | null
}
