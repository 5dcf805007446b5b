import type { Verdict } from '../../../src/model.ts'
import type { Answer, Call } from './fault-proxy.ts'
import { failing, passing, waiting } from './manifests.ts'

export interface Broken {
  readonly call: Call
  readonly answer: Answer
}

/** An engine that breaks every answer of one kind, call by call. */
export const brokenCalls: readonly Call[] = [
  ...(['ping', 'version', 'info', 'find image', 'create', 'start', 'inspect', 'wait'] as const),
  ...(['exec create', 'exec start', 'exec inspect', 'logs', 'remove', 'list'] as const),
]

export const brokenAnswers: readonly Answer[] = [
  ...(['error 500', 'half of its JSON', 'half of its chunks', 'nothing', 'garbage'] as const),
  ...(['no JSON', 'an empty body', 'other JSON', 'an endless body', 'never'] as const),
]

/** A ping asks for headers alone: these answers are no faults of it. */
export const noFault: Readonly<Partial<Record<Call, readonly Answer[]>>> = {
  ping: [
    ...(['half of its JSON', 'half of its chunks', 'no JSON', 'an empty body'] as const),
    ...(['other JSON', 'an endless body'] as const),
  ],
}

/**
 * Faults that do not touch the answer: the status of a start or a removal tells all, a log may hold
 * anything, and where the end of a container is not told its state is looked at.
 */
const survived: Readonly<Partial<Record<Call, readonly Answer[]>>> = {
  start: [
    ...(['half of its JSON', 'half of its chunks', 'no JSON', 'an empty body'] as const),
    ...(['other JSON', 'an endless body'] as const),
  ],
  remove: [
    ...(['half of its JSON', 'half of its chunks', 'no JSON', 'an empty body'] as const),
    ...(['other JSON', 'an endless body'] as const),
  ],
  wait: ['no JSON', 'an empty body', 'other JSON'],
  logs: ['no JSON', 'an empty body', 'other JSON', 'an endless body'],
}

/** The manifest that brings a run to the call. */
export function manifestFor(call: Call, answer: Answer): string {
  if (call === 'logs') return failing
  // Checks that pass at once would be done before the end of the container is missed.
  return call === 'wait' && survived.wait?.includes(answer) !== true ? waiting : passing
}

/** What a run has to say where every answer of a kind is broken so. */
export function verdictOf({ call, answer }: Broken): Verdict {
  if (survived[call]?.includes(answer) !== true) return 'errored'
  return call === 'logs' ? 'failed' : 'passed'
}
