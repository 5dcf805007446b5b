/** What an event tells who wants to know everything. */
import {
  describeContainer,
  describeDuration,
  describeEngine,
  describeSeen,
  timeOfDay,
} from '../report/words.ts'
import type { RunEvent } from './request.ts'
import { validatorTitle } from '../condition-title.ts'

type EventOf<Kind extends RunEvent['kind']> = Extract<RunEvent, { readonly kind: Kind }>

/** Lines about one event, beside what everybody is told of it; none for most. */
export function describeEvent(event: RunEvent): readonly string[] {
  switch (event.kind) {
    case 'engine':
      return [`engine: ${describeEngine(event.engine)} at ${event.address}`]
    case 'engine-call':
      return [describeCall(event)]
    case 'check':
      return attemptsOf(event)
    case 'validator-ended':
      return runOf(event)
    default:
      return []
  }
}

function describeCall({ method, path, status, durationMs }: EventOf<'engine-call'>): string {
  // As engines show ids: the whole of one is a line by itself.
  const short = path.replace(/[0-9a-f]{64}/g, (id) => id.slice(0, 12))
  return `engine call: ${method} ${short}: ${status ?? 'no answer'} after ${describeDuration(durationMs)}`
}

function attemptsOf({ validator, check }: EventOf<'check'>): readonly string[] {
  const { attempts, attemptCount } = check
  const left = attemptCount - attempts.length
  return [
    `${validator}: ${check.name}: ${check.wanted}`,
    ...attempts.map(({ startedAt, durationMs, ok, reason, seen }) => {
      const saw = describeSeen(seen)
      const what = `${ok ? 'passed' : reason.code}: ${reason.message}${saw === '' ? '' : `; saw ${saw}`}`
      return `${validator}: ${check.name}: at ${timeOfDay(startedAt)} for ${describeDuration(durationMs)}: ${what}`
    }),
    ...(left > 0 ? [`${validator}: ${check.name}: ${left} more attempts were not kept`] : []),
  ]
}

function runOf({ report }: EventOf<'validator-ended'>): readonly string[] {
  const { container, durationMs } = report
  const name = validatorTitle(report)
  const took = `${name}: took ${describeDuration(durationMs)}`
  if (container === null) return [`${took}, without a container`]
  const { reachedBy, startDurationMs, startedAt } = container
  return [
    took,
    `${name}: container ${container.name} (${container.id}) ${describeContainer(container)}`,
    `${name}: started ${startedAt ?? 'never'}, ${startDurationMs === null ? 'unknown time' : describeDuration(startDurationMs)} after it was asked for`,
    `${name}: reached by ${reachedBy ?? 'nothing: no check needs the network'}`,
  ]
}

/** `web: has to stay ready, at most 10.0 s`. */
export function describeStage({ validator, title, limitMs }: EventOf<'stage'>): string {
  const time = limitMs === null ? '' : `, at most ${describeDuration(limitMs)}`
  return `${validator}: ${title}${time}`
}
