/** What is told beside the outcomes of checks. */
import type { SourceLocation } from './location.ts'

export interface LogTail {
  readonly text: string
  readonly truncated: boolean
}

export const faults = ['input', 'infrastructure', 'cancelled', 'internal'] as const

/**
 * Whose an error is. `input`: what the user gave us is wrong (a manifest, a flag, a file);
 * `infrastructure`: the engine, a registry, the disk, the network; `cancelled`: the run was told to
 * stop; `internal`: a bug of ours. `input` ends with exit code 2, everything else with 3.
 */
export type Fault = (typeof faults)[number]

export const severities = ['error', 'warning', 'notice'] as const

/** Something worth telling that is no check's outcome. */
export interface Notice {
  readonly severity: (typeof severities)[number]
  /** Stable, kebab-case. */
  readonly code: string
  readonly message: string
  readonly location: SourceLocation | null
  /** What to do about it, where that is known. */
  readonly hint: string | null
  /** The last lines that a command behind it wrote, such as a failed step of a build. */
  readonly output?: LogTail
  /** Of a cause of `errored`, told in its place; the same stands in the `errors` of the report. */
  readonly kind?: Fault
}

/** A cause of `errored`, and whose it is. */
export interface ErrorReport extends Notice {
  readonly kind: Fault
}
