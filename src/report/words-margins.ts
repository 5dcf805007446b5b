/** The words and marks of margins that every format shares. */
import { describeFactor, describeSeconds } from '../margin-words.ts'
import type { MarginAnswer, MarginCondition, MarginReport } from '../model.ts'
import { judgeMargin, narrowMargin } from '../verdict.ts'
import type { MarginVerdict } from '../verdict.ts'
import { plural } from './words.ts'
import type { Tone } from './words.ts'

/** `web/liveness`. */
export function marginName({ container, probe }: MarginReport): string {
  return `${container}/${probe}`
}

/** `slowest 0.93 s of 1 s (factor 1.1), p95 0.40 s, 2 of 3 failures in a row`. */
export function describeMargin(margin: MarginReport): string {
  const { failuresInRow, failureThreshold, p95Ms, startup } = margin
  const parts = [
    describeSlowest(margin),
    p95Ms === null ? '' : `p95 ${describeSeconds(p95Ms)}`,
    margin.probe === 'startup' ? '' : `${failuresInRow} of ${failureThreshold} failures in a row`,
    startup?.tookMs == null
      ? ''
      : `start-up ${describeSeconds(startup.tookMs)} of ${describeSeconds(startup.budgetMs)}`,
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function describeSlowest(margin: MarginReport): string {
  const { slowestMs, timeoutMs, factor } = margin
  if (slowestMs === null || factor === null) {
    const attempts = margin.conditions.reduce((sum, one) => sum + one.attempts, 0)
    return attempts === 0 ? 'never tried' : `no answer to ${plural(attempts, 'attempt')}`
  }
  const limit = describeSeconds(timeoutMs)
  const answer =
    slowestMs >= timeoutMs
      ? `no answer within ${limit}`
      : `slowest ${describeSeconds(slowestMs)} of ${limit}`
  const condition = margin.conditions.find((one) => one.slowestMs === slowestMs)?.condition
  const under =
    condition === undefined || condition === 'quiet' ? '' : `, ${conditionWords[condition]}`
  return `${answer} (factor ${describeFactor(factor)}${under})`
}

export const conditionWords: Readonly<Record<MarginCondition, string>> = {
  quiet: 'quiet',
  throttled: 'CPU throttled',
  load: 'under load',
}

export function toneOfMargin(margin: MarginReport): Tone {
  return tones[judgeMargin(margin, narrowMargin)]
}

const tones: Readonly<Record<MarginVerdict, Tone>> = {
  enough: 'good',
  narrow: 'bad',
  unknown: 'unknown',
}

/** `timeoutSeconds: 3 and failureThreshold: 5`; empty where there is nothing to suggest. */
export function describeSuggestion({ suggestion }: MarginReport): string {
  const changes = suggestion?.changes ?? []
  return changes
    .map(({ path, value }) => `${path.slice(path.lastIndexOf('.') + 1)}: ${value}`)
    .join(' and ')
}

/** At most so many, in their order: of neighbours the slowest stays. */
export function peaksOf(answers: readonly MarginAnswer[], limit: number): readonly MarginAnswer[] {
  const size = Math.max(1, Math.ceil(answers.length / limit))
  return Array.from({ length: Math.ceil(answers.length / size) }, (_, index) =>
    answers.slice(index * size, (index + 1) * size),
  ).flatMap(([first, ...rest]) =>
    first === undefined ? [] : [rest.reduce((most, one) => slower(most, one), first)],
  )
}

function slower(left: MarginAnswer, right: MarginAnswer): MarginAnswer {
  return right.durationMs > left.durationMs ? right : left
}
