import { describe, expect, test } from '@jest/globals'
import { podUsage } from '../../src/cli/pod/flags.ts'
import { podRunLimits } from '../../src/limits.ts'
import { readDuration } from '../../src/options.ts'
import type { PodContainer } from '../../src/pod/pod.ts'
import type { PodProbe } from '../../src/pod/actions.ts'
import { readyTimeOf } from '../../src/pod/ready-time.ts'
import { containerWith, podWith } from '../support/pods.ts'

/** A probe that may fail so often, so many seconds apart. */
const probe = (failureThreshold: number, fields: Partial<PodProbe> = {}): PodProbe => ({
  ...{ initialDelaySeconds: 0, timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1 },
  ...{ failureThreshold, terminationGracePeriodSeconds: null },
  handler: { action: 'exec', command: ['x'] },
  ...fields,
})

const timeOf = (
  containers: readonly Partial<PodContainer>[],
  initContainers: readonly Partial<PodContainer>[] = [],
) =>
  readyTimeOf(
    podWith({ containers, spec: { initContainers: initContainers.map(containerWith) } }),
  ) / 1_000

describe('the time in which a Pod is to be ready', () => {
  test('is what its probes allow: delay, failures, and the success after them', () => {
    expect(timeOf([{ readinessProbe: probe(9) }])).toBe(100)
    expect(timeOf([{ readinessProbe: probe(9, { initialDelaySeconds: 15 }) }])).toBe(115)
    expect(timeOf([{ readinessProbe: probe(9, { successThreshold: 3 }) }])).toBe(120)
    expect(timeOf([{ readinessProbe: probe(9, { timeoutSeconds: 12 }) }])).toBe(120)
    const both = { startupProbe: probe(9), readinessProbe: probe(3) }
    expect(timeOf([both])).toBe(140)
    expect(timeOf([{ livenessProbe: probe(30) }])).toBe(60)
  })

  test('of several containers the longest counts, and of sidecars the sum', () => {
    expect(timeOf([{ readinessProbe: probe(9) }, { readinessProbe: probe(11) }])).toBe(120)
    const sidecar = { restartPolicy: 'Always' as const, startupProbe: probe(4) }
    expect(timeOf([{ readinessProbe: probe(4) }], [sidecar, sidecar])).toBe(150)
  })

  test('init containers add what nothing says (limit: podRunLimits.initSeconds)', () => {
    const own = { readinessProbe: probe(9) }
    expect(timeOf([own], [{ name: 'setup' }])).toBe(100 + podRunLimits.initSeconds)
    expect(timeOf([own], [{ name: 'a' }, { name: 'b' }])).toBe(100 + 2 * podRunLimits.initSeconds)
    // A sidecar without a startup probe is there at once.
    expect(timeOf([own], [{ name: 'proxy', restartPolicy: 'Always' }])).toBe(100)
  })

  test('is a minute at least (limit: podRunLimits.leastReady)', () => {
    expect(timeOf([{}]) * 1_000).toBe(podRunLimits.leastReady)
    expect(timeOf([{ readinessProbe: probe(5) }])).toBe(60)
    expect(timeOf([{ readinessProbe: probe(6) }])).toBe(70)
  })

  test('is five minutes at most (limit: podRunLimits.mostReady)', () => {
    expect(timeOf([{ readinessProbe: probe(29) }]) * 1_000).toBe(podRunLimits.mostReady)
    expect(timeOf([{ readinessProbe: probe(1_000) }]) * 1_000).toBe(podRunLimits.mostReady)
  })
})

test('a Pod stays ready for so long unless the user says more or less (limit: podRunLimits.soak)', () => {
  expect(readDuration(podUsage.flags.soak.default, 'soak')).toBe(podRunLimits.soak)
})
