import type { ReasonCode, Verdict } from '../../../src/model.ts'
import type { EngineFacts, World } from './world.ts'

/** One claim of the product, tried as a user would: by the command line that is shipped. */
export interface TruthCase {
  /** Lower-case words and hyphens; unique in the table. */
  readonly id: string
  /** A sentence that is true when the case is right. */
  readonly claim: string
  /** Null where it is true of every engine; otherwise why it cannot be tried on this one. */
  readonly notHere?: (engine: EngineFacts) => string | null
  readonly wanted: Wanted
  /**
   * What NVIDIA's Container Canary, by its published semantics, would say of the same container;
   * left out where it says the same, or where the case is about something that it does not have.
   */
  readonly containerCanary?: {
    readonly verdict: 'passed' | 'failed' | 'never ends'
    readonly because: string
  }
  readonly run: (world: World) => Promise<Told>
}

export interface Wanted {
  /** Of the process: 0 passed, 1 failed, 2 usage or input, 3 infrastructure. */
  readonly exit: 0 | 1 | 2 | 3
  /** Of the report; left out where there is none. */
  readonly verdict?: Verdict
  /** The reason of the first check that did not pass. */
  readonly reason?: ReasonCode
  /** In what a person reads: both streams, colours off. */
  readonly says?: RegExp
  readonly saysNot?: RegExp
}

/** What one run of the command line told. */
export interface Told {
  /** Null where it had to be killed. */
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
  /** Null where the run wrote none. */
  readonly report: TruthReport | null
}

/** The part of report.json that a case is held to. */
export interface TruthReport {
  readonly verdict: Verdict
  readonly images: readonly {
    /** The engine's; null where there is no image. */
    readonly id: string | null
    readonly validators: readonly {
      readonly verdict: Verdict
      readonly checks: readonly {
        readonly name: string
        readonly outcome: string
        readonly reason: { readonly code: ReasonCode; readonly message: string }
      }[]
    }[]
  }[]
}
