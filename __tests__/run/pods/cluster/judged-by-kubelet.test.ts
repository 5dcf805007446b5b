import { describe, expect, test } from '@jest/globals'
import type { ContainerStatusReport } from '../../../../src/model.ts'
import { hindranceOf } from '../../../../src/run/pods/cluster/hindrance.ts'
import { stuckIn } from '../../../../src/run/pods/cluster/stuck.ts'
import { decisionOfProbe } from '../../../../src/verdict.ts'
import { podWith } from '../../../support/pods.ts'

const well = {
  isRunning: true,
  isStarted: true,
  isReady: true,
  hasKilled: false,
  lastFailure: null,
}
const refused = { code: 'connection-refused', message: 'connection refused' } as const

describe('a probe that kubelet made passes by what followed from it', () => {
  test.each([
    ['readiness', {}, 'passed'],
    ['readiness', { isReady: false, lastFailure: refused }, 'failed'],
    // That nobody told of a failure makes nothing ready.
    ['readiness', { isReady: false }, 'skipped'],
    ['startup', {}, 'passed'],
    ['startup', { isStarted: false, lastFailure: refused }, 'failed'],
    ['liveness', {}, 'passed'],
    ['liveness', { lastFailure: refused }, 'passed'],
    ['liveness', { hasKilled: true, lastFailure: refused }, 'failed'],
    ['liveness', { isRunning: false }, 'skipped'],
  ] as const)('%s, %j: %s', (kind, evidence, outcome) => {
    expect(decisionOfProbe({ kind, ...well, ...evidence }).outcome).toBe(outcome)
  })
})

function waiting(reason: string, message: string): ContainerStatusReport {
  return {
    ...{ name: 'main', image: 'x', imageID: '', ready: false, started: false, restartCount: 0 },
    ...{ state: { waiting: { reason, message } }, lastState: {} },
  }
}

function statusWith(status: ContainerStatusReport) {
  return {
    ...({ phase: 'Pending', conditions: [], initContainerStatuses: [] } as const),
    containerStatuses: [status],
  }
}

describe('an image that a node does not have', () => {
  const absent =
    'Back-off pulling image "x": ErrImagePull: rpc error: code = NotFound desc = failed to pull: x: not found'
  const lost =
    'failed to do request: Head "https://registry.example/v2/": dial tcp: lookup registry.example: no such host'

  test('is not there: nothing is waited for, and the manifest is at fault', () => {
    const status = statusWith(waiting('ImagePullBackOff', absent))
    const [stuck] = stuckIn(podWith(), status, [])
    expect(stuck).toMatchObject({ reason: 'ImagePullBackOff', isOfImage: false })
    expect(stuck?.message).toBe('failed to pull: x: not found')
    expect(hindranceOf(status, null)).toBeNull()
  })

  test('cannot be reached: it is waited for, and nobody’s image is at fault', () => {
    const status = statusWith(waiting('ErrImagePull', lost))
    expect(stuckIn(podWith(), status, [])).toEqual([])
    const hindrance = hindranceOf(status, null)
    expect(hindrance?.isFinal).toBe(false)
    expect(hindrance?.error.kind).toBe('infrastructure')
  })
})

test('an image that runs as root where it may not is at fault itself', () => {
  const words = 'container has runAsNonRoot and image will run as root (pod: "x", container: main)'
  const status = statusWith(waiting('CreateContainerConfigError', words))
  expect(stuckIn(podWith(), status, [])).toMatchObject([{ isOfImage: true }])
})

test('what the cluster did is infrastructure, in its words', () => {
  const status = { ...statusWith(waiting('', '')), containerStatuses: [] }
  const hindrance = hindranceOf(status, {
    ...{
      reason: 'Evicted',
      message: 'Evicted: The node was low on resource: memory.',
      mayPass: false,
    },
  })
  expect(hindrance?.isFinal).toBe(true)
  expect(hindrance?.error.kind).toBe('infrastructure')
  expect(hindrance?.error.message).toContain('The node was low on resource: memory.')
})
