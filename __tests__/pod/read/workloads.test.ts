import { describe, expect, test } from '@jest/globals'
import { onlyPod, problemsWith, read, toldOf } from './support.ts'

const template = `
  template:
    metadata: {labels: {app: web}, annotations: {a: b}}
    spec: {restartPolicy: POLICY, containers: [{name: main, image: 'a:1'}]}
`

function workload(apiVersion: string, kind: string, more = '', policy = 'Always'): string {
  const selector = apiVersion === 'apps/v1' ? '\n  selector: {matchLabels: {app: web}}' : ''
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: web}\nspec:${selector}${more}${template.replace('POLICY', policy)}`
}

test.each([
  ['Deployment', 'apps/v1', 'Always', 'serve'],
  ['DaemonSet', 'apps/v1', 'Always', 'serve'],
  ['ReplicaSet', 'apps/v1', 'Always', 'serve'],
  ['ReplicationController', 'v1', 'Always', 'serve'],
  ['Job', 'batch/v1', 'Never', 'complete'],
])('a %s', (kind, apiVersion, policy, purpose) => {
  const pod = onlyPod(workload(apiVersion, kind, '', policy))
  expect(pod.name).toMatch(/^web-[a-z0-9]{5}$/)
  expect(pod.purpose).toBe(purpose)
  expect(pod.labels).toMatchObject({ app: 'web' })
  expect(pod.annotations).toEqual({ a: 'b' })
  expect(pod.source).toEqual({ kind, name: 'web', file: 'pod.yaml', path: ['spec', 'template'] })
  const line = apiVersion === 'apps/v1' ? 8 : 7
  expect(pod.locate(['spec', 'containers', 0, 'image'])).toMatchObject({ line })
})

test('a CronJob has its template deeper', () => {
  const pod = onlyPod(`apiVersion: batch/v1
kind: CronJob
metadata: {name: nightly}
spec:
  schedule: "@daily"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers: [{name: main, image: 'a:1'}]
`)
  expect(pod).toMatchObject({
    purpose: 'complete',
    source: { path: ['spec', 'jobTemplate', 'spec', 'template'] },
  })
  expect(pod.locate(['spec', 'containers', 0])).toMatchObject({ line: 11 })
})

describe('a StatefulSet', () => {
  const text = `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db}
spec:
  serviceName: db
  selector: {matchLabels: {app: db}}
  template:
    metadata: {labels: {app: db}}
    spec:
      containers:
        - name: main
          image: a:1
          volumeMounts: [{name: data, mountPath: /data}]
      volumes:
        - {name: data, emptyDir: {}}
        - {name: own, configMap: {name: MORE}}
  volumeClaimTemplates:
    - metadata: {name: data}
      spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
`

  test('has a name that stays, a host name, and a claim in place of the volume of its name', () => {
    const { name, spec, labels } = onlyPod(text.replace('MORE', 'c'))
    expect(name).toBe('db-0')
    expect(spec).toMatchObject({ hostname: 'db-0', subdomain: 'db' })
    expect(labels).toMatchObject({ 'statefulset.kubernetes.io/pod-name': 'db-0' })
    expect(spec.volumes.map((volume) => [volume.name, volume.source.kind])).toEqual([
      ['data', 'persistentVolumeClaim'],
      ['own', 'configMap'],
    ])
    expect(spec.volumes[0]?.source).toMatchObject({ claimName: 'data-db-0' })
  })

  test('a fault is told at the volume that was written', () => {
    const [problem] = problemsWith(text.replace('MORE', '""'))
    expect(problem).toMatchObject({
      message: 'spec.template.spec.volumes[1].configMap.name: Required value',
      location: { line: 16 },
    })
  })
})

describe('a Knative Service', () => {
  const service = (container: string) => `apiVersion: serving.knative.dev/v1
kind: Service
metadata: {name: hello}
spec:
  template:
    spec:
      containerConcurrency: 10
      containers:
        - ${container}
`

  test('listens on 8080, is told so, and is ready when it does', () => {
    const { pods, notices } = read(service('image: a:1'))
    const [container] = pods[0]?.spec.containers ?? []
    expect(container).toMatchObject({
      name: 'user-container',
      ports: [{ containerPort: 8080 }],
      readinessProbe: { handler: { action: 'tcpSocket', port: 8080 } },
    })
    expect(container?.env).toContainEqual({ name: 'PORT', value: '8080' })
    expect(container?.env).toContainEqual({ name: 'K_SERVICE', value: 'hello' })
    expect(pods[0]?.spec.enableServiceLinks).toBe(false)
    expect(notices).toEqual([])
  })

  test('a port of its own, and a probe without one', () => {
    const { containers } = onlyPod(
      service(
        '{image: "a:1", ports: [{containerPort: 9000}], livenessProbe: {httpGet: {path: /ok}}}',
      ),
    ).spec
    expect(containers[0].env).toContainEqual({ name: 'PORT', value: '9000' })
    expect(containers[0].livenessProbe?.handler).toMatchObject({ port: 9000, path: '/ok' })
  })
})

describe('lists', () => {
  const list = `apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: List
    items:
      - apiVersion: v1
        kind: Pod
        metadata: {name: one}
        spec: {containers: [{name: main, image: 'a:1'}]}
  - apiVersion: v1
    kind: Pod
    metadata: {name: two}
    spec:
      containers:
        - name: main
          image: IMAGE
---
apiVersion: v1
kind: Pod
metadata: {name: three}
spec: {containers: [{name: main, image: 'a:1'}]}
`

  test('give their items, with places in them', () => {
    const { pods } = read(list.replace('IMAGE', 'a:1'))
    expect(pods.map(({ name }) => name)).toEqual(['one', 'two', 'three'])
    expect(pods[1]?.locate(['spec', 'containers', 0, 'image'])).toMatchObject({ line: 17 })
  })

  test('a fault is told by the path in the item', () => {
    expect(toldOf(list.replace('IMAGE', '""'))).toEqual([
      'pod.yaml:17:18: spec.containers[0].image: Required value',
    ])
  })
})

test('versions that are served no more are refused', () => {
  const text = workload('apps/v1', 'Deployment').replace('apps/v1', 'extensions/v1beta1')
  expect(toldOf(text)).toEqual([
    'pod.yaml:1:13: apiVersion: Unsupported value: "extensions/v1beta1": supported values: "apps/v1"',
  ])
})

test("another group's kind of the same name makes no Pod of ours", () => {
  const job = 'apiVersion: batch.volcano.sh/v1alpha1\nkind: Job\nmetadata: {name: x}\n'
  const { pods } = read(`${workload('apps/v1', 'Deployment')}---\n${job}`)
  expect(pods).toHaveLength(1)
})
