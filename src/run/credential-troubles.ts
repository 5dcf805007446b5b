import { CanaryError, messageOf } from '../errors.ts'
import type { OnCredentialTrouble } from '../registry/credential.ts'

/** What kept credentials from being used in a run. */
export interface CredentialTroubles {
  readonly add: OnCredentialTrouble
  /** Tells them together with what may have come of it: a registry that refused. */
  readonly addTo: (error: CanaryError) => CanaryError
}

/** @param output shows a line to whoever watches the run */
export function createTroubles(output: (line: string) => void): CredentialTroubles {
  const troubles: CanaryError[] = []
  return {
    add: (trouble) => {
      troubles.push(trouble)
      output(`warning: ${messageOf(trouble)}; registries are asked without credentials\n`)
    },
    addTo: (error) =>
      error.kind !== 'cancelled' && troubles.length > 0
        ? new CanaryError(
            error.kind,
            [...error.problems, ...troubles.flatMap(({ problems }) => problems)],
            { cause: error },
          )
        : error,
  }
}
