import { expect, test } from '@jest/globals'
import type { ContainerStatusReport } from '../../../src/model.ts'
import { containersOfPod } from '../../../src/run/pods/containers.ts'

const status = (fields: Partial<ContainerStatusReport>): ContainerStatusReport => ({
  ...{ name: 'main', image: 'i', imageID: 'sha256:i', ready: false, started: false },
  ...{ restartCount: 0, state: {}, lastState: {} },
  ...fields,
})

const end = { exitCode: 137, reason: 'OOMKilled', startedAt: '2026-01-01T00:00:00.000Z' }

const of = (...containerStatuses: readonly ContainerStatusReport[]) =>
  containersOfPod(
    { phase: 'Running', conditions: [], initContainerStatuses: [], containerStatuses },
    { main: [{ restart: 0, lines: ['a', 'b'], truncated: true }] },
  )

test('one that runs, one that has ended, and none that was never made', () => {
  const running = status({ containerID: 'c1', state: { running: { startedAt: end.startedAt } } })
  const ended = status({ name: 'other', containerID: 'c2', state: { terminated: end } })
  const waiting = status({ name: 'late', state: { waiting: { reason: 'PodInitializing' } } })
  expect(of(running, ended, waiting)).toEqual([
    {
      ...{ id: 'c1', name: 'main', state: 'running', startedAt: end.startedAt, exitCode: null },
      ...{ oomKilled: false, logs: { text: 'a\nb', truncated: true } },
      ...{ reachedBy: null, startDurationMs: null, kept: false },
    },
    {
      ...{ id: 'c2', name: 'other', state: 'exited', startedAt: end.startedAt, exitCode: 137 },
      ...{ oomKilled: true, logs: { text: '', truncated: false } },
      ...{ reachedBy: null, startDurationMs: null, kept: false },
    },
  ])
})

test('one that backs off tells of its last end', () => {
  const state = { waiting: { reason: 'CrashLoopBackOff' } }
  expect(of(status({ containerID: 'c1', state, lastState: { terminated: end } }))).toMatchObject([
    { state: 'exited', exitCode: 137, oomKilled: true },
  ])
})
