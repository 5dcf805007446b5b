import { expect, test } from '@jest/globals'
import { anywhere } from '../../../../src/engine/kubernetes/placement.ts'
import { problemsOnCluster } from '../../../../src/run/pods/cluster/problems.ts'

const plain = { standIns: {}, isStatic: false }
const each = { placement: anywhere, nodes: { selector: null } }
const tolerant = { placement: { ...anywhere, nodeSelector: { pool: 'gpu' } }, nodes: null }

test('nothing is wrong with Pods of which nothing more is asked', () => {
  expect(problemsOnCluster(plain, null)).toEqual([])
})

test.each([
  ['a directory that stands in', { ...plain, standIns: { data: '/d' } }, null, /the volume data/],
  ['reading alone', { ...plain, isStatic: true }, null, /nobody reads its images/],
  ['each kind of node', plain, each, /says itself which nodes it goes to/],
  ['a choice of nodes', plain, tolerant, /says itself which nodes it goes to/],
])('%s is refused, and not left out', (_what, request, settings, sentence) => {
  expect(problemsOnCluster(request, settings)).toMatchObject([
    { code: 'pod-on-cluster', message: expect.stringMatching(sentence) as unknown },
  ])
})

test('all of it is told together', () => {
  const all = { standIns: { a: '/a', b: '/b' }, isStatic: true }
  expect(problemsOnCluster(all, each)).toHaveLength(4)
})
