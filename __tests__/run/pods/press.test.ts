import { expect, test } from '@jest/globals'
import { podRunLimits } from '../../../src/limits.ts'
import { timeUnder } from '../../../src/run/pods/press.ts'
import type { WorkloadContainer, WorkloadProbe } from '../../../src/workload/workload.ts'

const location = { file: 'pod.yaml', line: 1, column: 1 }

function probe(kind: WorkloadProbe['kind'], periodSeconds: number): WorkloadProbe {
  const thresholds = { successThreshold: 1, failureThreshold: 3 }
  return {
    ...{ kind, location, gracePeriodSeconds: null },
    action: { action: 'exec', command: ['true'] },
    timing: { ...thresholds, initialDelaySeconds: 0, timeoutSeconds: 1, periodSeconds },
  }
}

function containerWith(...probes: readonly WorkloadProbe[]): WorkloadContainer {
  return {
    ...{ name: 'main', role: 'app', image: 'i', probes, postStart: null, preStop: null, location },
    restart: { policy: 'Always', rules: [] },
    prepare: () => Promise.reject(new Error('nobody starts it')),
    terminationMessage: { path: '/dev/termination-log', fallsBackToLogs: false },
  }
}

const timeWith = (soak: number, ...probes: readonly WorkloadProbe[]) =>
  timeUnder({ initContainers: [], containers: [containerWith(...probes)] }, soak)

test('a Pod is pressed for as long as it soaks, or until each of its probes was tried', () => {
  expect(timeWith(10_000)).toBe(10_000)
  expect(timeWith(10_000, probe('liveness', 5))).toBe(10_000)
  expect(timeWith(10_000, probe('liveness', 5), probe('readiness', 20))).toBe(24_000)
})

test('a startup probe is over before', () => {
  expect(timeWith(10_000, probe('startup', 30))).toBe(10_000)
})

test('a probe with a very long period is not waited for (limit: podRunLimits.pressure)', () => {
  const most = podRunLimits.pressure * 1.2
  expect(timeWith(10_000, probe('liveness', podRunLimits.pressure / 1000))).toBe(most)
  expect(timeWith(10_000, probe('liveness', 3600))).toBe(most)
})
