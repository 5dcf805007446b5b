import { describe, expect, test } from '@jest/globals'
import { startOf } from '../../../src/engine/kubernetes/pod-start.ts'
import { digestIn, stateOf } from '../../../src/engine/kubernetes/pod-state.ts'
import { viewOfPod } from '../../../src/engine/kubernetes/pod-view.ts'

const pod = (status: object, spec: object = {}) =>
  viewOfPod({
    metadata: { name: 'canary-1', uid: 'u', creationTimestamp: '2026-12-01T12:00:00Z' },
    spec,
    status,
  })
const container = (state: object, more: object = {}) =>
  pod(
    { phase: 'Pending', containerStatuses: [{ name: 'main', state, ...more }] },
    { nodeName: 'node-a' },
  )
const waiting = (reason: string, message = '') => container({ waiting: { reason, message } })

/** As kubelet 1.36 with containerd 1.6 and the scheduler wrote them. */
describe('how far a Pod has come', () => {
  test.each([
    [
      'gated',
      pod({ conditions: [{ type: 'PodScheduled', status: 'False', reason: 'SchedulingGated' }] }),
      { kind: 'on-its-way', phase: 'gated' },
    ],
    ['not looked at', pod({ phase: 'Pending' }), { kind: 'on-its-way', phase: 'unscheduled' }],
    ['being made', waiting('ContainerCreating'), { kind: 'on-its-way', phase: 'scheduled' }],
    [
      'without a node',
      pod({
        conditions: [
          {
            type: 'PodScheduled',
            status: 'False',
            reason: 'Unschedulable',
            message: '0/1 nodes are available: 1 Insufficient cpu.',
          },
        ],
      }),
      { kind: 'unschedulable', message: '0/1 nodes are available: 1 Insufficient cpu.' },
    ],
    ['running', container({ running: { startedAt: '2026-12-01T12:00:01Z' } }), { kind: 'started' }],
    ['over', container({ terminated: { exitCode: 0, reason: 'Completed' } }), { kind: 'started' }],
    [
      'without its program',
      container({
        terminated: {
          ...{ exitCode: 128, reason: 'StartError' },
          message:
            'failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/bin/nope": stat /bin/nope: no such file or directory: unknown',
        },
      }),
      {
        kind: 'not-started',
        fault: { kind: 'program', problem: 'not-found', program: '/bin/nope' },
      },
    ],
    [
      'to run as root and not to',
      waiting(
        'CreateContainerConfigError',
        'container has runAsNonRoot and image will run as root',
      ),
      { kind: 'refused', reason: 'CreateContainerConfigError' },
    ],
    [
      'without an image, for its registry is not to be reached',
      waiting(
        'ErrImagePull',
        'failed to pull and unpack image "localhost/none:1": failed to resolve reference "localhost/none:1": failed to do request: Head "http://localhost/v2/none/manifests/1": dial tcp 127.0.0.1:80: connect: connection refused',
      ),
      { kind: 'no-image', isTrouble: true },
    ],
    [
      'without an image, for there is none',
      waiting(
        'ImagePullBackOff',
        'Back-off pulling image "docker.io/library/nope:1": ErrImagePull: rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/library/nope:1": failed to resolve reference "docker.io/library/nope:1": docker.io/library/nope:1: not found',
      ),
      {
        ...{ kind: 'no-image', isTrouble: false },
        message:
          'failed to pull and unpack image "docker.io/library/nope:1": failed to resolve reference "docker.io/library/nope:1": docker.io/library/nope:1: not found',
      },
    ],
    [
      'without an image that nobody may pull',
      waiting(
        'ErrImageNeverPull',
        'Container image "a:1" is not present with pull policy of Never',
      ),
      { kind: 'no-image', isTrouble: false },
    ],
    [
      'evicted',
      pod({ phase: 'Failed', reason: 'Evicted', message: 'The node was low on resource: memory.' }),
      { kind: 'ended-by-cluster', message: 'Evicted: The node was low on resource: memory.' },
    ],
    [
      'preempted',
      pod({
        phase: 'Running',
        conditions: [
          {
            type: 'DisruptionTarget',
            status: 'True',
            reason: 'PreemptionByScheduler',
            message: 'preempting to accommodate a higher priority pod',
          },
        ],
      }),
      {
        kind: 'ended-by-cluster',
        message: 'PreemptionByScheduler: preempting to accommodate a higher priority pod',
      },
    ],
    [
      'refused by its node',
      pod({
        phase: 'Failed',
        reason: 'SysctlForbidden',
        message: 'forbidden sysctl: "a.b" not allowlisted',
      }),
      {
        kind: 'ended-by-cluster',
        message: 'SysctlForbidden: forbidden sysctl: "a.b" not allowlisted',
      },
    ],
  ])('%s', (_what, view, start) => {
    expect(startOf(view)).toMatchObject(start)
  })
})

describe('a Pod as a container', () => {
  test('that ran out of memory', () => {
    const terminated = { exitCode: 137, reason: 'OOMKilled', startedAt: 'a', finishedAt: 'b' }
    expect(stateOf(container({ terminated }), [])).toMatchObject({
      ...{ id: 'canary-1', status: 'exited', exitCode: 137, oomKilled: true },
      ...{ startedAt: 'a', finishedAt: 'b', pid: 0 },
    })
  })

  test('that somebody has told to end is stopping', () => {
    const view = viewOfPod({
      metadata: { name: 'x', deletionTimestamp: '2026-12-01T12:00:00Z' },
      status: { containerStatuses: [{ name: 'main', state: { running: {} } }] },
    })
    expect(stateOf(view, []).status).toBe('stopping')
  })

  test('has the addresses of the Pod, each once', () => {
    const view = pod({ podIP: '10.0.0.1', podIPs: [{ ip: '10.0.0.1' }, { ip: 'fd00::1' }] })
    expect(stateOf(view, []).addresses.map(({ address }) => address)).toEqual([
      '10.0.0.1',
      'fd00::1',
    ])
  })

  test('tells what its node has pulled', () => {
    const digest = `sha256:${'a'.repeat(64)}`
    const running = { running: {} }
    expect(digestIn(container(running, { imageID: `docker.io/library/app@${digest}` }))).toBe(
      digest,
    )
    // An image that was loaded has no digest of a registry.
    expect(digestIn(container(running, { imageID: digest }))).toBeNull()
  })
})
