import { sleep } from '../../clock.ts'
import { engineLimits } from '../../limits.ts'
import { ApiError } from './transport.ts'
import type { Transport } from './transport.ts'

/**
 * Asks again what can be asked twice, where a process that the engine looked at ended meanwhile. Podman answers then
 * that it failed, and knows of the end a moment later.
 */
export function askingAgain(transport: Transport): Transport {
  return {
    ...transport,
    readJson: async (call, signal) => {
      const ask = () => transport.readJson(call, signal)
      return call.method === 'GET' ? await whileEnding(ask, signal) : await ask()
    },
  }
}

async function whileEnding<Answer>(
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
