import { describe, expect, test } from '@jest/globals'
import { concludeAttempt, decideTick, freshWorker } from '../../../src/probe/kubelet/worker.ts'
import type {
  ContainerView,
  ProbeKind,
  ProbeTiming,
  WorkerState,
} from '../../../src/probe/kubelet/worker.ts'
import { createSequenceWorker } from './sequence-worker.ts'
import { decodeSequence, readSequences } from './worker-sequences.ts'

const timing: ProbeTiming = {
  initialDelaySeconds: 0,
  timeoutSeconds: 1,
  periodSeconds: 10,
  successThreshold: 1,
  failureThreshold: 3,
}

const running: ContainerView = {
  id: 'one',
  isRunning: true,
  startedAt: 0,
  isStarted: true,
  isOver: false,
}

describe('thresholds, as kubelet counts', () => {
  test.each<{
    readonly kind: ProbeKind
    readonly s: number
    readonly f: number
    readonly attempts: string
    /** After each attempt; `-`: what it began with, `.`: none is made any more. */
    readonly verdicts: string
  }>([
    { kind: 'readiness', s: 1, f: 3, attempts: 'SSSFFFFS', verdicts: 'SSSSSFFS' },
    { kind: 'readiness', s: 3, f: 1, attempts: 'SSSSFSSS', verdicts: '--SSFFFS' },
    { kind: 'readiness', s: 1, f: 3, attempts: 'FFSFFF', verdicts: '--SSSF' },
    { kind: 'readiness', s: 2, f: 2, attempts: 'SFSF', verdicts: '----' },
    { kind: 'liveness', s: 1, f: 1, attempts: 'FSS', verdicts: 'F..' },
    { kind: 'startup', s: 1, f: 3, attempts: 'FFFS', verdicts: '--F.' },
    { kind: 'startup', s: 1, f: 3, attempts: 'FFSF', verdicts: '--S.' },
  ])('$kind $attempts with s=$s f=$f: $verdicts', ({ kind, s, f, attempts, verdicts }) => {
    const spec = { kind, timing: { ...timing, successThreshold: s, failureThreshold: f } }
    const container = { ...running, isStarted: kind !== 'startup' }
    const view = { now: 0, isPodOver: false, isDeleting: false, container }
    let state: WorkerState = freshWorker
    let shown = '-'
    const seen = Array.from(attempts, (attempt) => {
      const decision = decideTick(state, spec, view)
      state = decision.state
      if (decision.do !== 'probe') return '.'
      const concluded = concludeAttempt(state, spec, attempt === 'S' ? 'success' : 'failure')
      state = concluded.state
      for (const { verdict } of concluded.changes) shown = verdict === 'success' ? 'S' : 'F'
      return shown
    })
    expect(seen.join('')).toBe(verdicts)
  })
})

describe('a tick', () => {
  const spec = { kind: 'readiness', timing } as const
  const view = { now: 0, isPodOver: false, isDeleting: false, container: running }

  test('of a container that is no longer the same begins with the initial result', () => {
    const before: WorkerState = {
      containerId: 'before',
      lastResult: 'success',
      resultRun: 4,
      onHold: true,
      verdict: 'success',
    }
    expect(decideTick(before, spec, view)).toEqual({
      do: 'probe',
      state: { ...before, containerId: 'one', onHold: false, verdict: 'failure' },
      changes: [{ containerId: 'one', verdict: 'failure', isInitial: true }],
    })
  })

  test('tells what is stored only when it becomes another', () => {
    const ready: WorkerState = { ...freshWorker, containerId: 'one', verdict: 'success' }
    const stopped = { ...view, container: { ...running, isRunning: false } }
    const first = decideTick(ready, spec, stopped)
    expect(first.changes).toEqual([{ containerId: 'one', verdict: 'failure', isInitial: false }])
    expect(decideTick(first.state, spec, stopped).changes).toEqual([])
  })

  test('counts whole seconds from the start of the container', () => {
    const late = { kind: 'liveness', timing: { ...timing, initialDelaySeconds: 3 } } as const
    const at = (now: number) => decideTick(freshWorker, late, { ...view, now }).do
    expect([at(2_999), at(3_000)]).toEqual(['skip', 'probe'])
  })
})

test('what cannot be carried out changes nothing', () => {
  const state: WorkerState = {
    ...freshWorker,
    containerId: 'one',
    verdict: 'success',
    resultRun: 2,
  }
  const concluded = concludeAttempt(state, { kind: 'liveness', timing }, 'error')
  expect(concluded).toEqual({ state, changes: [] })
})

describe('sequences that the real worker went through', () => {
  const { sequences, upstream } = readSequences()

  test('are many', () => {
    const long = sequences.filter((line) => decodeSequence(line).seen.length >= 5)
    expect(long.length).toBeGreaterThanOrEqual(2_000)
  })

  test(`end as with ${upstream}`, () => {
    const different = sequences.filter((line) => {
      const { sequence, seen } = decodeSequence(line)
      const worker = createSequenceWorker(sequence)
      const ours = sequence.steps.map((step) => worker(step))
      return JSON.stringify(ours) !== JSON.stringify(seen)
    })
    expect(different).toEqual([])
  })
})
