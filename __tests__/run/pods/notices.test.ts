import { describe, expect, test } from '@jest/globals'
import { kindnessNotices, noticesOf } from '../../../src/run/pods/notices.ts'
import { readPods } from '../../../src/pod/read.ts'
import { filesVolume } from '../../workload/support/workloads.ts'

function told(securityContext: string, program: string) {
  const text = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - {name: main, image: i:1, securityContext: ${securityContext}}
`
  const { pods } = readPods([{ file: 'pod.yaml', text }], { namespace: null })
  return pods.flatMap((pod) => kindnessNotices(pod, program))
}

describe('where Podman is kinder than Kubernetes', () => {
  test.each([
    ['{readOnlyRootFilesystem: true}', '/tmp'],
    ['{runAsUser: 1000, capabilities: {add: [NET_BIND_SERVICE]}}', 'capabilities'],
  ])('%s is a warning at its place', (securityContext, words) => {
    expect(told(securityContext, 'podman')).toMatchObject([
      {
        ...{ severity: 'warning', code: 'pod-engine-kinder', location: { line: 6 } },
        message: expect.stringContaining(words) as unknown,
      },
    ])
  })

  test('what it does as Kubernetes does is not told of', () => {
    expect(told('{allowPrivilegeEscalation: false}', 'podman')).toEqual([])
    expect(told('{readOnlyRootFilesystem: true}', 'docker')).toEqual([])
  })
})

describe('what stands in for something that only a cluster has', () => {
  const text = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - {name: main, image: i:1}
`

  test('is told of once, at the first volume that has it', () => {
    const { pods } = readPods([{ file: 'pod.yaml', text }], { namespace: null })
    const volumes = ['one', 'two'].map((name, index) => ({
      ...filesVolume(name, {}),
      location: { file: 'pod.yaml', line: index + 7, column: 5 },
      standIns: ['the token is a stand-in', ...(index === 0 ? [] : ['so is the certificate'])],
    }))
    const told = pods.flatMap((pod) => noticesOf(pod, new Map(), { readinessGates: [], volumes }))
    expect(told).toMatchObject([
      {
        severity: 'notice',
        code: 'pod-stand-in',
        message: 'the token is a stand-in',
        location: { line: 7 },
      },
      { severity: 'notice', message: 'so is the certificate', location: { line: 8 } },
    ])
  })
})
