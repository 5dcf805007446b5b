import type { ContainerFault } from './container-fault.ts'
import type { EnvironmentVariable } from './container-request.ts'

export interface ExecRequest {
  readonly command: readonly [string, ...string[]]
  /** Bytes of each stream that are kept, from its end. */
  readonly keepBytes: number
  /**
   * Milliseconds until the signal will abort, where that is known: engines that end a command themselves are
   * told of it.
   */
  readonly timeout?: number
  /** Beside the container's own, which it replaces where it has the same name. */
  readonly env?: readonly EnvironmentVariable[]
  /** Absolute; the container's own where it is left out. */
  readonly workingDirectory?: string
  /** A name or an id, with `:group`; the container's own where it is left out. */
  readonly user?: string
}

export type ExecOutcome =
  | {
      readonly kind: 'exited'
      readonly exitCode: number
      readonly stdout: string
      readonly stderr: string
      /** Streams whose beginning was not kept; left out where all of both is there. */
      readonly cut?: readonly ('stdout' | 'stderr')[]
    }
  /** The runtime could not start the process. */
  | {
      readonly kind: 'not-started'
      readonly exitCode: number
      readonly fault: ContainerFault
      /** Its own words; null where it told those of another command. */
      readonly message: string | null
    }
  /** The container was not there any more. */
  | { readonly kind: 'container-gone' }
  /** The signal aborted, and the command is not known to have ended before. */
  | {
      readonly kind: 'aborted'
      /** Whether the process is known to be gone now. */
      readonly stopped: boolean
      /**
       * How long the command had run when the signal aborted, in milliseconds. Null where nobody can
       * tell that it still ran: the engine did not say that it had started, or whether it had ended.
       */
      readonly ranFor: number | null
      readonly stdout: string
      readonly stderr: string
    }
