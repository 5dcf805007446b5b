import { expect, test } from '@jest/globals'
import { impedimentOf } from '../../../../src/engine/kubernetes/whole-pods/impediment.ts'
import { statusReportOf } from '../../../../src/engine/kubernetes/whole-pods/status-report.ts'
import type { PodEventReport } from '../../../../src/model.ts'

const at = { firstTimestamp: '', lastTimestamp: '', count: 1 } as const
const waiting = (reason: string) => ({
  name: 'main',
  state: { waiting: { reason } },
  lastState: {},
})

function told(reason: string, message: string, container: string | null = 'main'): PodEventReport {
  return { type: 'Normal', reason, message, container, ...at }
}

test.each([
  [
    'no node that fits',
    {
      phase: 'Pending',
      conditions: [
        {
          type: 'PodScheduled',
          status: 'False',
          reason: 'Unschedulable',
          message: '0/2 nodes are available',
        },
      ],
    },
    { reason: 'Unschedulable', message: 'Unschedulable: 0/2 nodes are available', mayPass: true },
  ],
  [
    'a node that is short of memory',
    { phase: 'Failed', reason: 'Evicted', message: 'The node was low on resource: memory.' },
    {
      reason: 'Evicted',
      message: 'Evicted: The node was low on resource: memory.',
      mayPass: false,
    },
  ],
  [
    'preemption by others',
    {
      phase: 'Failed',
      conditions: [
        {
          type: 'DisruptionTarget',
          status: 'True',
          reason: 'PreemptionByScheduler',
          message: 'by x',
        },
      ],
    },
    { reason: 'PreemptionByScheduler', message: 'PreemptionByScheduler: by x', mayPass: false },
  ],
  [
    'a node that does not take it',
    { phase: 'Failed', reason: 'OutOfcpu', message: 'Node did not have enough resource: cpu' },
    {
      reason: 'OutOfcpu',
      message: 'OutOfcpu: Node did not have enough resource: cpu',
      mayPass: false,
    },
  ],
])('the cluster is in the way: %s', (_what, status, expected) => {
  expect(impedimentOf(statusReportOf({ status }), [])).toEqual(expected)
})

test.each([
  [
    'a volume of its own that is full',
    {
      phase: 'Failed',
      reason: 'Evicted',
      message: 'Usage of EmptyDir volume "data" exceeds the limit "1Mi". ',
    },
  ],
  [
    'its own files',
    {
      phase: 'Failed',
      reason: 'Evicted',
      message: 'Container main exceeded its local ephemeral storage limit "1Mi". ',
    },
  ],
  [
    'its own deadline',
    { phase: 'Failed', reason: 'DeadlineExceeded', message: 'Pod was active …' },
  ],
  ['containers that failed', { phase: 'Failed' }],
  [
    'a container that crashes',
    { phase: 'Running', containerStatuses: [waiting('CrashLoopBackOff')] },
  ],
])('the Pod itself is: %s', (_what, status) => {
  expect(impedimentOf(statusReportOf({ status }), [])).toBeNull()
})

test('an image that is still pulled is nothing that its process could mend', () => {
  const status = statusReportOf({ status: { containerStatuses: [waiting('ContainerCreating')] } })
  const impediment = impedimentOf(status, [told('Pulling', 'Pulling image "x"')])
  expect(impediment).toEqual({
    reason: 'Pulling',
    message: 'Pulling: Pulling image "x"',
    mayPass: true,
  })
})

test('a hook after the start that does not end is the Pod’s own', () => {
  const status = statusReportOf({ status: { containerStatuses: [waiting('ContainerCreating')] } })
  expect(impedimentOf(status, [told('Pulled', ''), told('Started', '')])).toBeNull()
})

test('a container that waits for another one waits for nobody else', () => {
  const init = { name: 'init', state: { running: { startedAt: '' } }, lastState: {} }
  const status = statusReportOf({
    status: { initContainerStatuses: [init], containerStatuses: [waiting('PodInitializing')] },
  })
  expect(impedimentOf(status, [])).toBeNull()
})
