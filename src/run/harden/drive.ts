import { keyOf } from '../../harden/settings.ts'
import { infrastructureError } from '../../errors.ts'
import { hardenLimits } from '../../limits.ts'
import type { Settings } from '../../harden/settings.ts'
import type { Search, Trial } from '../../harden/smallest.ts'

/**
 * Makes the trials that a search proposes, those of one proposal at once, and the same one never twice.
 *
 * @throws what a trial throws, once all that run beside it have ended
 */
export async function drive<Answer>(
  search: Search<Answer>,
  run: (settings: Settings) => Promise<Trial>,
): Promise<Answer> {
  const known = new Map<string, Promise<Trial>>()
  const once = (settings: Settings) => {
    const key = keyOf(settings)
    const trial = known.get(key) ?? run(settings)
    known.set(key, trial)
    return trial
  }
  for (let step = search.next([]); ;) {
    if (step.done === true) return step.value
    if (known.size >= hardenLimits.trials) throw tooManyTrials()
    const results = await Promise.allSettled(step.value.map(once))
    const trials = results.map((result) => {
      if (result.status === 'rejected') throw result.reason
      return result.value
    })
    step = search.next(trials)
  }
}

function tooManyTrials(): Error {
  return infrastructureError({
    code: 'harden-trials',
    message: `no answer was found in ${hardenLimits.trials} trials`,
    hint: 'a manifest that passes each time, whatever else runs beside it, takes fewer',
  })
}
