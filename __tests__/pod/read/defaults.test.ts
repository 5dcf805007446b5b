import { describe, expect, test } from '@jest/globals'
import { onlyPod, podText, read } from './support.ts'

const container = (text: string, spec = '') => onlyPod(podText(text, spec)).spec.containers[0]

test('a Pod of one line has all that the API server adds', () => {
  const { spec, namespace, purpose, labels } = onlyPod(podText(''))
  expect({ namespace, purpose, labels }).toEqual({
    namespace: 'default',
    purpose: 'serve',
    labels: {},
  })
  expect(spec).toMatchObject({
    restartPolicy: 'Always',
    terminationGracePeriodSeconds: 30,
    activeDeadlineSeconds: null,
    dnsPolicy: 'ClusterFirst',
    enableServiceLinks: true,
    hostUsers: true,
    serviceAccountName: 'default',
    securityContext: { supplementalGroupsPolicy: 'Merge', runAsUser: null },
  })
  expect(spec.containers[0]).toMatchObject({
    imagePullPolicy: 'IfNotPresent',
    terminationMessagePath: '/dev/termination-log',
    terminationMessagePolicy: 'File',
    restartPolicy: null,
    lifecycle: { postStart: null, preStop: null, stopSignal: null },
  })
})

test.each([
  ['{exec: {command: [a]}}', [0, 1, 10, 1, 3]],
  [
    '{exec: {command: [a]}, timeoutSeconds: 0, periodSeconds: 0, successThreshold: 0, failureThreshold: 0}',
    [0, 1, 10, 1, 3],
  ],
  [
    '{exec: {command: [a]}, initialDelaySeconds: 5, timeoutSeconds: 2, periodSeconds: 7, successThreshold: 3, failureThreshold: 4}',
    [5, 2, 7, 3, 4],
  ],
])('numbers of the probe %s', (probe, numbers) => {
  const read = container(`readinessProbe: ${probe}`).readinessProbe
  expect([
    read?.initialDelaySeconds,
    read?.timeoutSeconds,
    read?.periodSeconds,
    read?.successThreshold,
    read?.failureThreshold,
  ]).toEqual(numbers)
})

test.each([
  [
    '{httpGet: {port: web}}',
    {
      action: 'httpGet',
      scheme: 'HTTP',
      host: null,
      port: 'web',
      path: '/',
      httpHeaders: [],
      protocol: 'HTTP1',
    },
  ],
  ['{tcpSocket: {port: 80}}', { action: 'tcpSocket', host: null, port: 80 }],
  ['{grpc: {port: 80}}', { action: 'grpc', port: 80, service: '', mode: 'Plaintext' }],
  ['{exec: {command: [a, b]}}', { action: 'exec', command: ['a', 'b'] }],
])('the handler %s', (probe, handler) => {
  expect(container(`livenessProbe: ${probe}`).livenessProbe?.handler).toEqual(handler)
})

test.each([
  ['nginx', 'Always'],
  ['nginx:latest', 'Always'],
  ['registry.example:5000/nginx', 'Always'],
  ['registry.example:5000/nginx:1', 'IfNotPresent'],
  [`nginx@sha256:${'a'.repeat(64)}`, 'IfNotPresent'],
  [`nginx:latest@sha256:${'a'.repeat(64)}`, 'Always'],
])('the pull policy of %s is %s', (image, policy) => {
  const text = podText('').replace('nginx:1.27', image)
  expect(onlyPod(text).spec.containers[0].imagePullPolicy).toBe(policy)
})

test('requests are the limits where nothing else is asked for', () => {
  const { resources } = container(
    'resources: {limits: {cpu: 1, memory: 1Gi}, requests: {cpu: 100m}}',
  )
  expect(resources.requests['cpu']).toEqual({ text: '100m', milli: 100n })
  expect(resources.requests['memory']?.text).toBe('1Gi')
})

test('a Pod with limits of its own requests what its containers request together', () => {
  const { resources } = onlyPod(
    podText(
      'resources: {requests: {cpu: 200m}}\n    - {name: other, image: "a:1", resources: {limits: {cpu: 300m}}}',
      'resources: {limits: {cpu: 2, memory: 1Gi}}',
    ),
  ).spec
  expect(resources.requests).toEqual({
    cpu: { text: '500m', milli: 500n },
    memory: { text: '1Gi', milli: 1024n ** 3n * 1000n },
  })
})

test('on the network of the machine a port is one of the machine', () => {
  expect(container('ports: [{containerPort: 80}]', 'hostNetwork: true').ports).toEqual([
    { name: null, containerPort: 80, hostPort: 80, hostIP: null, protocol: 'TCP' },
  ])
  expect(container('ports: [{containerPort: 80}]').ports[0]?.hostPort).toBeNull()
})

test.each([
  ['0400', 0o400],
  ['256', 0o400],
])('the mode %s', (mode, value) => {
  const { volumes } = onlyPod(
    podText('', `volumes: [{name: v, secret: {secretName: s, defaultMode: ${mode}}}]`),
  ).spec
  expect(volumes[0]?.source).toMatchObject({ kind: 'secret', defaultMode: value })
})

test('volumes have their modes, and a type that is looked at or not', () => {
  const { volumes } = onlyPod(
    podText(
      '',
      'volumes: [{name: n}, {name: c, configMap: {name: c}}, {name: h, hostPath: {path: /x}}, {name: p, projected: {defaultMode: 0600, sources: [{secret: {name: s}}]}}, {name: d, nfs: {server: s, path: /, readOnly: true}}]',
    ),
  ).spec
  expect(volumes.map(({ source }) => source)).toEqual([
    { kind: 'emptyDir', medium: '', sizeLimit: null },
    { kind: 'configMap', name: 'c', defaultMode: 0o644, items: null, optional: false },
    { kind: 'hostPath', path: '/x', type: '' },
    {
      kind: 'projected',
      defaultMode: 0o600,
      sources: [{ kind: 'secret', name: 's', defaultMode: 0o600, items: null, optional: false }],
    },
    { kind: 'driver', field: 'nfs', driver: 'nfs', readOnly: true },
  ])
})

test('a negative time to stop in is one second, as the API server has it', () => {
  const { spec } = onlyPod(podText('', 'terminationGracePeriodSeconds: -1'))
  expect(spec.terminationGracePeriodSeconds).toBe(1)
})

describe('what YAML makes of words', () => {
  test('y and n are text, yes and on are not', () => {
    expect(container('command: [y, n, Y]').command).toEqual(['y', 'n', 'Y'])
    expect(() => container('command: [yes]')).toThrow(/must be text; write "true"/)
  })

  test('null is a field that is not there', () => {
    expect(container('command: null').command).toEqual([])
  })
})

test('a namespace is the own one of the object, that which was asked for, or the default', () => {
  const named = podText('').replace('{name: web}', '{name: web, namespace: own}')
  expect(read(named, 'asked').pods[0]?.namespace).toBe('own')
  expect(read(podText(''), 'asked').pods[0]?.namespace).toBe('asked')
  expect(read(podText('')).pods[0]?.namespace).toBe('default')
})

test('a generated name stays the same', () => {
  const text = podText('').replace('{name: web}', '{generateName: web-}')
  const name = onlyPod(text).name
  expect(name).toMatch(/^web-[bcdfghjklmnpqrstvwxz2456789]{5}$/)
  expect(onlyPod(text).name).toBe(name)
})

test.each([
  ['Never', '', 'complete'],
  ['OnFailure', '', 'complete'],
  ['Always', '', 'serve'],
  ['Never', 'readinessProbe: {exec: {command: [a]}}', 'serve'],
])('a Pod that restarts %s with "%s" is to %s', (policy, probe, purpose) => {
  expect(onlyPod(podText(probe, `restartPolicy: ${policy}`)).purpose).toBe(purpose)
})
