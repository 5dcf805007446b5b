import { CanaryError } from '../../src/errors.ts'

/** The CanaryError that `run` throws; anything else fails the test. */
export function refused(run: () => unknown): CanaryError {
  try {
    run()
  } catch (error) {
    if (error instanceof CanaryError) return error
    throw error
  }
  throw new Error('nothing was refused')
}
