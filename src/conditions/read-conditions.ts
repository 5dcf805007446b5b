import { inputError } from '../errors.ts'
import { manifestLimits } from '../limits.ts'
import { didYouMean } from '../nearest.ts'
import { either, readEach, splitList } from '../options.ts'
import { labelOf, parseCondition } from './condition.ts'
import { conditionNames } from './names.ts'
import type { Condition } from './condition.ts'

/**
 * Conditions as inputs and flags name them, each once.
 *
 * @throws CanaryError (input) with each word that is none
 */
export function readConditions(lists: readonly string[], name: string): readonly Condition[] {
  const conditions = readEach(splitList(lists), (text): Condition => {
    const condition = parseCondition(text)
    if (condition !== null) return condition
    throw inputError({
      code: 'usage',
      message: `${name} is ${JSON.stringify(text)}, which is no condition`,
      hint:
        didYouMean(text, conditionNames) ??
        `it is one of ${either([...conditionNames, 'memory: 256Mi'])}, with at least 6Mi of memory`,
    })
  })
  if (conditions.length > manifestLimits.conditions) {
    const message = `${name} has ${conditions.length} conditions; at most ${manifestLimits.conditions} are taken`
    throw inputError({ code: 'usage', message })
  }
  return [...new Map(conditions.map((one) => [labelOf(one), one])).values()]
}
