import { describe, expect, test } from '@jest/globals'
import type { ContainerStatusReport, PodStatusReport } from '../../../src/model.ts'
import { seconds, whyLate, whyUnsteady } from '../../../src/run/pods/explain.ts'
import type { ProbeHistory } from '../../../src/workload/probes.ts'
import { container, probe } from '../../workload/support/workloads.ts'

type State = ContainerStatusReport['state']

const running: State = { running: { startedAt: '2026-11-22T14:03:01.100Z' } }
const ended = (exitCode: number, reason = 'Error', message?: string): State => ({
  terminated: { exitCode, reason, ...(message === undefined ? {} : { message }) },
})
const waits = (reason: string, message?: string): State => ({
  waiting: { reason, ...(message === undefined ? {} : { message }) },
})

const one = (
  name: string,
  state: State,
  fields: Partial<ContainerStatusReport> = {},
): ContainerStatusReport => ({
  ...{ name, image: 'a', imageID: '', restartCount: 0, ready: false, lastState: {} },
  ...{ started: state.running !== undefined, state },
  ...fields,
})

const status = (fields: Partial<PodStatusReport>): PodStatusReport => ({
  ...{ phase: 'Running', conditions: [], initContainerStatuses: [], containerStatuses: [] },
  ...fields,
})

function history(
  name: string,
  kind: 'startup' | 'liveness' | 'readiness',
  message: string | null,
  failuresInRow = 1,
): ProbeHistory {
  const attempt = {
    ...{ startedAt: '2026-11-22T14:03:01.100Z', durationMs: 1, ok: false, seen: {} },
    ...{ containerId: 'c1', outcome: 'failure' as const, counted: true, sinceStartMs: null },
    reason: { code: 'exit-code' as const, message: message ?? '' },
  }
  return {
    ...{ container: container(name), probe: probe(kind, 'x'), failuresInRow },
    attempts: message === null ? [] : [attempt],
    attemptCount: message === null ? 0 : 1,
  }
}

const late = (
  fields: Partial<PodStatusReport>,
  probes: readonly ProbeHistory[] = [],
  purpose: 'serve' | 'complete' = 'serve',
) => whyLate({ status: status(fields), probes, purpose, waited: 20_000 })

describe('why a Pod is late', () => {
  const main = (state: State, fields: Partial<ContainerStatusReport> = {}) => ({
    containerStatuses: [one('main', state, fields)],
  })
  const setup = (state: State, fields: Partial<ContainerStatusReport> = {}) => ({
    ...main(waits('PodInitializing')),
    initContainerStatuses: [one('setup', state, { started: false, ...fields })],
  })

  test.each<[Partial<PodStatusReport>, readonly ProbeHistory[], string]>([
    [
      { phase: 'Failed', reason: 'DeadlineExceeded', message: 'too long' },
      [],
      'the Pod failed: DeadlineExceeded: too long',
    ],
    [
      { phase: 'Succeeded', ...main(ended(0, 'Completed')) },
      [],
      'the Pod completed, and was to stay ready',
    ],
    [
      main(running),
      [history('main', 'readiness', 'it answered 503')],
      'Ready is False: container main is not ready after 20 s: its readiness probe: it answered 503',
    ],
    [
      main(running, { started: false, restartCount: 1 }),
      [history('main', 'startup', 'no answer'), history('main', 'readiness', 'another')],
      'Ready is False: container main is not ready after 20 s, after 1 restart: its startup probe: no answer',
    ],
    [
      main(running),
      [history('main', 'readiness', null)],
      'Ready is False: container main is not ready after 20 s: its readiness probe was not tried',
    ],
    [
      main(waits('ErrImagePull', 'no such image')),
      [],
      'Ready is False: container main waits: ErrImagePull: no such image',
    ],
    [main(ended(3)), [], 'Ready is False: container main: it ended with exit code 3 (Error)'],
    [
      main(ended(128, 'StartError', 'no such file')),
      [],
      'Ready is False: container main: it ended with exit code 128 (StartError): no such file',
    ],
    [
      main(waits('CrashLoopBackOff'), { restartCount: 2, lastState: ended(137, 'OOMKilled') }),
      [],
      'Ready is False: container main: CrashLoopBackOff: it ended 3 times, last with exit code 137 (OOMKilled)',
    ],
    [
      main(waits('CrashLoopBackOff'), { restartCount: 1, lastState: ended(143) }),
      [history('main', 'liveness', 'it hangs', 3)],
      'Ready is False: container main: CrashLoopBackOff: it ended 2 times, last with exit code 143 (Error): its liveness probe failed 3 times in a row (it hangs)',
    ],
    [
      main(waits('CrashLoopBackOff'), { restartCount: 1, lastState: ended(143) }),
      [history('main', 'liveness', 'it hangs', 2)],
      'Ready is False: container main: CrashLoopBackOff: it ended 2 times, last with exit code 143 (Error)',
    ],
    [
      {
        containerStatuses: [
          one('a', running, { ready: true }),
          one('b', ended(1)),
          one('c', waits('x')),
        ],
      },
      [],
      'Ready is False: container b: it ended with exit code 1 (Error); container c waits: x',
    ],
    [setup(running), [], 'Initialized is False: init container setup still runs after 20 s'],
    [
      setup(ended(2)),
      [],
      'Initialized is False: init container setup: it ended with exit code 2 (Error)',
    ],
    [
      setup(running),
      [history('setup', 'startup', 'no answer')],
      'Initialized is False: sidecar setup has not started within 20 s: its startup probe: no answer',
    ],
    [
      setup(ended(0, 'Completed'), { ready: true }),
      [],
      'Ready is False: container main waits: PodInitializing',
    ],
    [
      {
        containerStatuses: [one('main', running, { ready: true })],
        initContainerStatuses: [one('proxy', running)],
      },
      [history('proxy', 'readiness', 'not yet')],
      'Ready is False: container proxy is not ready after 20 s: its readiness probe: not yet',
    ],
  ])('%j', (fields, probes, message) => {
    expect(late(fields, probes)).toEqual({ code: 'pod-not-ready', message })
  })

  test('one that is to complete is told by its phase', () => {
    const fields = {
      containerStatuses: [one('a', ended(0, 'Completed')), one('b', running), one('c', ended(1))],
    }
    expect(late(fields, [], 'complete')).toEqual({
      code: 'pod-not-completed',
      message:
        'the phase is Running: container b still runs after 20 s; container c: it ended with exit code 1 (Error)',
    })
  })
})

describe('why a Pod did not stay ready', () => {
  const unsteady = (
    fields: Partial<PodStatusReport>,
    before: Readonly<Record<string, number>> = {},
    probes: readonly ProbeHistory[] = [],
  ) => {
    const seen = { status: status(fields), probes, purpose: 'serve', waited: 20_000 } as const
    return whyUnsteady(seen, new Map(Object.entries({ main: 0, setup: 0, ...before })))
  }
  const setup = one('setup', ended(0, 'Completed'), { ready: true })

  test.each<[string, Partial<PodStatusReport>, readonly ProbeHistory[], string]>([
    [
      'a container ended',
      { containerStatuses: [one('main', ended(9))] },
      [],
      'container main was ready, and then ended: Error, exit code 9',
    ],
    [
      'a container ended that stands behind an init container',
      { initContainerStatuses: [setup], containerStatuses: [one('main', ended(9))] },
      [],
      'container main was ready, and then ended: Error, exit code 9',
    ],
    [
      'a container was restarted',
      {
        containerStatuses: [
          one('main', running, { restartCount: 1, lastState: ended(137, 'OOMKilled') }),
        ],
      },
      [],
      'container main was ready, and then ended: OOMKilled, exit code 137',
    ],
    [
      'a container was restarted, and is ready again',
      {
        containerStatuses: [
          one('main', running, { restartCount: 1, ready: true, lastState: ended(2) }),
        ],
      },
      [],
      'container main was ready, and then ended: Error, exit code 2',
    ],
    [
      'its liveness probe had it killed',
      { containerStatuses: [one('main', ended(143))] },
      [history('main', 'liveness', 'it hangs', 3)],
      'container main was ready, and then ended: its liveness probe failed 3 times in a row (it hangs)',
    ],
    [
      'a sidecar ended',
      {
        initContainerStatuses: [
          setup,
          one('proxy', waits('CrashLoopBackOff'), { restartCount: 1, lastState: ended(1) }),
        ],
        containerStatuses: [one('main', running, { ready: true })],
      },
      [],
      'container proxy was ready, and then ended: Error, exit code 1',
    ],
    [
      'nothing ended',
      { initContainerStatuses: [setup], containerStatuses: [one('main', running)] },
      [history('main', 'readiness', 'it answered 503')],
      'Ready is False: container main is not ready after 20 s: its readiness probe: it answered 503',
    ],
  ])('%s', (_, fields, probes, message) => {
    expect(unsteady(fields, { proxy: 0 }, probes)).toEqual({ code: 'pod-not-steady', message })
  })

  test('restarts from before it was ready are none', () => {
    const fields = {
      containerStatuses: [one('main', running, { restartCount: 2, lastState: ended(1) })],
    }
    expect(unsteady(fields, { main: 2 }).message).toMatch(/^Ready is False: /)
  })
})

test.each([
  [0, '0 s'],
  [1_000, '1 s'],
  [1_540, '1.5 s'],
  [9_940, '9.9 s'],
  [10_400, '10 s'],
  [300_000, '300 s'],
])('%d ms are %s', (milliseconds, words) => {
  expect(seconds(milliseconds)).toBe(words)
})
