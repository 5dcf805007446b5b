/** What a report tells of another run that it was held against, and of what is excused for a time. */
import type { SourceLocation } from './location.ts'

export const failOnPolicies = ['failed', 'new', 'warning', 'never'] as const

/**
 * What makes the step fail. `failed`: whatever failed; `new`: only what failed and did not before;
 * `warning`: warnings as well; `never`: nothing that failed. What could not be decided always does.
 */
export type FailOn = (typeof failOnPolicies)[number]

export const undeterminedPolicies = ['warn', 'fail'] as const

/** What becomes of an answer that could not be observed. */
export type OnUndetermined = (typeof undeterminedPolicies)[number]

/** By what the step's result is drawn from the report. */
export interface GateReport {
  readonly failOn: FailOn
  readonly onUndetermined: OnUndetermined
}

export const subjectKinds = ['Validator', 'Pod', 'Compatibility', 'Static'] as const

/** One thing that an image is asked, by its names. */
export interface SubjectReport {
  /** The image's reference, as its own report has it. */
  readonly image: string
  /** Of the image, such as `linux/amd64`; null where it is not known. */
  readonly platform: string | null
  /** What asked: a Validator, a Pod, a compatibility spec, or what reading an image looks for. */
  readonly kind: (typeof subjectKinds)[number]
  /** Name of the Validator or the Pod; empty for what is neither. */
  readonly validator: string
  /** Name of the check; `compatibility` for compatibility, code and path of a finding. */
  readonly check: string
}

/** Where it stands in the lists of this report, from 0. Names may stand in them twice. */
export interface SubjectPlace {
  /** In `images`. */
  readonly image: number
  /** In its `validators`; null for compatibility and for findings. */
  readonly validator: number | null
  /** In its `checks`, or in its `static.findings`; null for compatibility, of which an image has one. */
  readonly check: number | null
}

export const changeKinds = ['newly-failing', 'still-failing', 'fixed', 'added', 'gone'] as const

export type ChangeKind = (typeof changeKinds)[number]

export interface ChangeReport extends SubjectReport {
  /** What became of it since the run before. */
  readonly change: ChangeKind
  /** Null for what is gone, and for a finding that is fixed. */
  readonly place: SubjectPlace | null
}

/**
 * `start`: from the request for a container until its process ran; `pass`: until a check passed;
 * `answer`: the slowest answer to a probe of a Pod; `ready`: until a container of a Pod had answered
 * its startup probe, all in milliseconds. `size`: of the image, in bytes.
 */
export const measureKinds = ['start', 'pass', 'answer', 'ready', 'size'] as const

export type MeasureKind = (typeof measureKinds)[number]

/** Something that takes clearly more than it took. */
export interface SlowerReport {
  /** What was measured; sizes are in bytes, times in milliseconds. */
  readonly measure: MeasureKind
  /** The image's reference, as its own report has it. */
  readonly image: string
  /** Of the image; null where it is not known. */
  readonly platform: string | null
  /** Name of the Validator or the Pod; null where it is about the image as a whole. */
  readonly validator: string | null
  /** The check, or the container and its probe, such as `web liveness`. */
  readonly part: string | null
  /** In the run before. */
  readonly before: number
  /** In this run. */
  readonly after: number
}

/** This run, held against one before. */
export interface ComparisonReport {
  /** The file of the report before, as people know it. */
  readonly baseline: string
  /** RFC 3339; null where nothing could be compared. */
  readonly startedAt: string | null
  /** Why nothing could be compared, in a sentence; null where it was. */
  readonly problem: string | null
  /** What fails newly, fails still, is fixed, came or went; in the order of the report. */
  readonly changes: readonly ChangeReport[]
  /** What takes clearly more than it took. */
  readonly slower: readonly SlowerReport[]
}

export const waiverStates = ['used', 'idle', 'expired', 'unknown'] as const

/**
 * `used`: it excuses something that failed; `idle`: what it names did not fail; `expired`: it excuses
 * nothing any more; `unknown`: it names nothing that was looked at.
 */
export type WaiverState = (typeof waiverStates)[number]

/** One entry of a file of waivers. */
export interface WaiverReport {
  /** A name, or a pattern with `*` and `?`, as all three of them. */
  readonly check: string
  /** Null: of any. */
  readonly validator: string | null
  /** With its tag or without; null: of any. */
  readonly image: string | null
  /** Why. */
  readonly reason: string
  /** The last day that it counts, `YYYY-MM-DD`, UTC. */
  readonly expires: string
  readonly location: SourceLocation
  readonly state: WaiverState
  /**
   * What failed and is named by it, and by none before it: excused where it is `used`, and not where
   * it has `expired`.
   */
  readonly failing: readonly SubjectPlace[]
}
