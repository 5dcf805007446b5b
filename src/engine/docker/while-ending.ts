import { sleep } from '../../clock.ts'
import { engineLimits } from '../../limits.ts'
import { ApiError } from './transport.ts'

/**
 * Asks for a container that may be about to end. Podman looks at its process for that, and answers that it failed
 * where the process ends meanwhile: asked again, it knows of the end.
 */
export async function whileEnding<Answer>(
  ask: () => Promise<Answer>,
  signal: AbortSignal,
): Promise<Answer> {
  for (let repeat = 0; ; repeat += 1) {
    try {
      return await ask()
    } catch (error) {
      if (!isEnding(error) || repeat === engineLimits.endingRepeats) throw error
      await sleep(engineLimits.endingPause, signal)
      signal.throwIfAborted()
    }
  }
}

function isEnding(error: unknown): boolean {
  if (!(error instanceof ApiError) || error.status !== 500) return false
  return /\/proc\/\d+\/.*no such process$/.test(error.reason)
}
