import { describe, expect, test } from '@jest/globals'
import { portNameProblems } from '../../src/pod/port-names.ts'
import { readPods } from '../../src/pod/read.ts'

function problemsOf(container: string) {
  const text = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - name: main
      image: i:1
${container}
    - {name: other, image: i:1, ports: [{name: admin, containerPort: 9}]}
`
  const { pods } = readPods([{ file: 'pod.yaml', text }], { namespace: null })
  return pods.flatMap(portNameProblems)
}

const declared = '      ports: [{name: http, containerPort: 80}]'

describe('a port that a probe or a hook asks for by name', () => {
  test.each([
    'readinessProbe: {httpGet: {port: http}}',
    'livenessProbe: {tcpSocket: {port: http}}',
    'startupProbe: {httpGet: {port: 8080}}',
    'lifecycle: {preStop: {httpGet: {port: http}}}',
    'lifecycle: {preStop: {sleep: {seconds: 1}}}',
  ])('%s: is one of its container', (field) => {
    expect(problemsOf(`${declared}\n      ${field}`)).toEqual([])
  })

  test.each([
    ['readinessProbe: {httpGet: {port: web}}', 40],
    ['livenessProbe: {tcpSocket: {port: web}}', 41],
    ['lifecycle: {postStart: {httpGet: {port: web}}}', 47],
    // kubelet looks in the container's own ports alone.
    ['startupProbe: {httpGet: {port: admin}}', 38],
  ])('%s: is refused at its place', (field, column) => {
    expect(problemsOf(`${declared}\n      ${field}`)).toMatchObject([
      { code: 'pod-port-name', location: { line: 9, column } },
    ])
  })

  test('says what there is', () => {
    const [problem] = problemsOf(`${declared}\n      readinessProbe: {httpGet: {port: web}}`)
    expect(problem?.message).toBe('container main declares no port named web: there are http')
    const [other] = problemsOf('      readinessProbe: {httpGet: {port: web}}')
    expect(other?.message).toBe('container main declares no port named web: none has a name')
  })
})
