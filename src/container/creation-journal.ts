import { CanaryError } from '../errors.ts'
import type { Engine } from '../engine/engine.ts'

/**
 * Which containers an engine has been asked for and has not answered for. Whoever cleans up after a
 * process that was killed in the middle of it must know: such a container may still come to be.
 */
export interface CreationJournal {
  readonly begun: (name: string) => void
  readonly ended: (name: string) => void
}

export function withJournal(engine: Engine, journal: CreationJournal): Engine {
  return {
    ...engine,
    containers: {
      ...engine.containers,
      create: async (request) => {
        journal.begun(request.name)
        try {
          const created = await engine.containers.create(request)
          journal.ended(request.name)
          return created
        } catch (error) {
          if (!mayStillCome(error)) journal.ended(request.name)
          throw error
        }
      },
    },
  }
}

/** An engine that was lost, or said nothing in time, may go on with what it was asked for. */
function mayStillCome(error: unknown): boolean {
  if (!(error instanceof CanaryError)) return false
  return error.problems.some(({ code }) => code === 'engine-silent' || code === 'engine-lost')
}
