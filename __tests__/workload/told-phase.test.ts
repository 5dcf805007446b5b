import { expect, test } from '@jest/globals'
import type { PodPhase } from '../../src/model.ts'
import { freshRecord } from '../../src/workload/record.ts'
import type { ContainerRecord } from '../../src/workload/record.ts'
import { phaseOf, statusOf } from '../../src/workload/status.ts'
import type { PodView } from '../../src/workload/status.ts'
import type { WorkloadContainer } from '../../src/workload/workload.ts'

const location = { file: 'pod.yaml', line: 1, column: 1 }

function containerOf(name: string, role: WorkloadContainer['role']): WorkloadContainer {
  return {
    ...{ name, role, image: name, probes: [], postStart: null, preStop: null, location },
    restart: { policy: 'Never', rules: [] },
    prepare: () => Promise.reject(new Error('nothing is started')),
    terminationMessage: { path: '/dev/termination-log', fallsBackToLogs: false },
  }
}

function ended(name: string, role: WorkloadContainer['role'], exitCode: number): ContainerRecord {
  const state = { kind: 'terminated', end: { exitCode, reason: 'x' } } as const
  return { ...freshRecord(containerOf(name, role), false), state }
}

function running(name: string, role: WorkloadContainer['role']): ContainerRecord {
  const state = { kind: 'running', startedAt: '2026-11-22T14:03:01.100Z' } as const
  return { ...freshRecord(containerOf(name, role), false), state, isStarted: true, isReady: true }
}

const waiting = freshRecord(containerOf('main', 'app'), false)

test.each<[string, ContainerRecord[], ContainerRecord[], PodPhase, PodPhase]>([
  [
    'a sidecar runs',
    [running('side', 'sidecar')],
    [ended('main', 'app', 0)],
    'Succeeded',
    'Running',
  ],
  ['a sidecar runs', [running('side', 'sidecar')], [ended('main', 'app', 1)], 'Failed', 'Running'],
  [
    'it has ended',
    [ended('side', 'sidecar', 3)],
    [ended('main', 'app', 0)],
    'Succeeded',
    'Succeeded',
  ],
  [
    'a sidecar runs, and nothing else ever did',
    [running('side', 'sidecar'), ended('setup', 'init', 1)],
    [waiting],
    'Failed',
    'Pending',
  ],
])('%s (%#)', (_title, init, containers, own, told) => {
  const view: PodView = {
    workload: { restartPolicy: 'Never', readinessGates: [] },
    ...{ init, containers, hasSandbox: true, failure: null, isAdmitted: true, isDeleting: false },
    ...{ startedAt: '2026-11-22T14:03:00.000Z', address: '192.0.2.2' },
  }
  expect(phaseOf(view)).toBe(own)
  expect(statusOf(view).phase).toBe(told)
})
