import { expect, test } from '@jest/globals'
import { nodeOf } from '../../../src/engine/kubernetes/nodes.ts'
import { anywhere } from '../../../src/engine/kubernetes/placement.ts'
import { limitsOf, placementFields } from '../../../src/engine/kubernetes/pod-placement.ts'

test('nothing is asked of the scheduler where nothing was asked for', () => {
  expect(placementFields({ platform: null, nodes: null }, anywhere)).toEqual({})
  expect(limitsOf({ memory: null, cpu: null }, anywhere)).toEqual({})
})

test('a Pod goes where it is to go', () => {
  const toleration = { key: 'gpu', operator: 'Exists', value: null, effect: 'NoSchedule' } as const
  const placement = {
    ...{ nodeSelector: { zone: 'a' }, tolerations: [toleration], runtimeClass: 'gvisor' },
    ...{ limits: { 'nvidia.com/gpu': '1', memory: '2Gi' }, pullSecrets: ['one'] },
  }
  const term = (name: string) => ({
    matchFields: [{ key: 'metadata.name', operator: 'In', values: [name] }],
  })
  expect(placementFields({ platform: 'linux/arm64', nodes: ['a', 'b'] }, placement)).toEqual({
    nodeSelector: { 'kubernetes.io/os': 'linux', 'kubernetes.io/arch': 'arm64', zone: 'a' },
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [term('a'), term('b')],
        },
      },
    },
    tolerations: [{ key: 'gpu', operator: 'Exists', effect: 'NoSchedule' }],
    runtimeClassName: 'gvisor',
    imagePullSecrets: [{ name: 'one' }],
  })
  expect(limitsOf({ memory: 1024, cpu: 500 }, placement)).toEqual({
    ...{ 'nvidia.com/gpu': '1', memory: '1024', cpu: '500m' },
  })
})

test.each<[string, object, object, object]>([
  ['ready', {}, { status: 'True' }, { closed: null, isControlPlane: false }],
  ['cordoned', { unschedulable: true }, { status: 'True' }, { closed: 'is cordoned' }],
  ['not ready', {}, { status: 'Unknown' }, { closed: 'is not ready' }],
  [
    'of the control plane',
    { taints: [{ key: 'node-role.kubernetes.io/control-plane', effect: 'NoSchedule' }] },
    { status: 'True' },
    { closed: null, isControlPlane: true },
  ],
])('a node that is %s', (_, spec, condition, expected) => {
  const status = {
    conditions: [{ type: 'Ready', ...condition }],
    nodeInfo: { operatingSystem: 'linux', architecture: 'arm64', kernelVersion: '6.1.0' },
  }
  const node = nodeOf({ metadata: { name: 'a', labels: { x: 'y' } }, spec, status })
  expect(node).toMatchObject({ name: 'a', architecture: 'arm64', ...expected })
  expect([...node.labels]).toEqual([['x', 'y']])
})
