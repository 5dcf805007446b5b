import { expect, test } from '@jest/globals'
import type { ContainerState } from '../../src/engine/container-state.ts'
import { endReason } from '../../src/validator/end-reason.ts'

const ended: ContainerState = {
  ...{ id: 'c1', name: 'canary-1', status: 'exited', pid: 0, exitCode: 0, oomKilled: false },
  ...{ error: '', createdAt: null, network: { kind: 'own' }, runtime: 'runc' },
  ...{ addresses: [], published: [], mounts: [] },
  ...{ startedAt: '2026-01-01T00:00:00.000Z', finishedAt: '2026-01-01T00:00:01.500Z' },
}

test.each<[Partial<ContainerState>, string, string]>([
  [
    { exitCode: 0 },
    'container-exited',
    'the container ended with exit code 0 after 1.5 s; checks need one that keeps running, for example with command: [sleep, "3600"]',
  ],
  [{ exitCode: 3 }, 'container-exited', 'the container ended with exit code 3 after 1.5 s'],
  [
    { exitCode: 137 },
    'container-exited',
    'the container ended with exit code 137 after 1.5 s: it was killed (SIGKILL), perhaps for want of memory',
  ],
  [{ exitCode: 137, oomKilled: true }, 'oom-killed', 'the container ran out of memory after 1.5 s'],
  [{ exitCode: 1, oomKilled: true }, 'oom-killed', 'the container ran out of memory after 1.5 s'],
  // A process of it was killed, and the container's own ended well: memory is not why it ended.
  [
    { exitCode: 0, oomKilled: true },
    'container-exited',
    'the container ended with exit code 0 after 1.5 s; checks need one that keeps running, for example with command: [sleep, "3600"]',
  ],
  [
    { status: 'restarting', exitCode: 4 },
    'container-restarting',
    'the container keeps restarting; its last exit code was 4',
  ],
  [{ exitCode: 3, startedAt: null }, 'container-exited', 'the container ended with exit code 3'],
  [{ exitCode: 3, finishedAt: null }, 'container-exited', 'the container ended with exit code 3'],
  [
    { exitCode: 3, finishedAt: ended.startedAt },
    'container-exited',
    'the container ended with exit code 3 after 0.0 s',
  ],
  [
    { exitCode: 3, finishedAt: '2026-01-01T00:05:00.000Z' },
    'container-exited',
    'the container ended with exit code 3 after 300.0 s',
  ],
  // An engine that never saw its end tells the year 1.
  [
    { exitCode: 3, finishedAt: '0001-01-01T00:00:00Z' },
    'container-exited',
    'the container ended with exit code 3',
  ],
])('%j is told as %s', (state, code, message) => {
  expect(endReason({ ...ended, ...state })).toEqual({ code, message })
})
