import { describe, expect, test } from '@jest/globals'
import type { PodObject } from '../../../src/engine/pods.ts'
import { handOver } from '../../../src/pod/hand-over/hand-over.ts'
import { readPods } from '../../../src/pod/read.ts'
import { replaceImages } from '../../../src/pod/replace-image.ts'

const objects = `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { a: text }
binaryData: { b: AAH/ }
---
apiVersion: v1
kind: Secret
metadata: { name: keys }
stringData: { token: secret }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: of-nobody }
---
`

const container = `
      image: registry.example/app:1
      resources: { limits: { cpu: 1500m, memory: 1Gi } }
      env:
        - { name: A, valueFrom: { configMapKeyRef: { name: settings, key: a } } }
        - { name: B, valueFrom: { secretKeyRef: { name: keys, key: token } } }
        - { name: C, valueFrom: { configMapKeyRef: { name: there, key: c, optional: true } } }
      envFrom: [{ configMapRef: { name: settings } }, { secretRef: { name: keys } }]
`

const volumes = `
  volumes:
    - { name: one, configMap: { name: settings } }
    - { name: two, secret: { secretName: keys } }
    - name: three
      projected: { sources: [{ configMap: { name: settings } }, { secret: { name: keys } }] }
  imagePullSecrets: [{ name: keys }, { name: others }]
`

function handed(spec: string, { isRestricted = false, image = '' } = {}) {
  const text = `${objects}apiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web } }\n${spec}`
  const read = readPods([{ file: 'pod.yaml', text }], { namespace: null })
  const replacements = image === '' ? [] : [{ container: null, reference: image }]
  const [replaced] = replaceImages(read.pods, replacements)
  if (replaced === undefined) throw new Error('there is no Pod')
  const request = handOver(replaced.pod, { objects: read.objects, beside: [], isRestricted })
  const nameOf = ({ kind, name }: PodObject) => `our-${kind}-${name}`
  return { request, text: JSON.stringify(request.spec(nameOf)), spec: request.spec(nameOf) }
}

const plainSpec = `spec:\n  nodeSelector: { disk: ssd }\n  containers:\n    - name: main${container}${volumes}`

describe('a Pod that is handed to a cluster', () => {
  test('names its objects as they are called there, wherever it names them', () => {
    const { request, text } = handed(plainSpec)
    expect(request.objects.map(({ kind, name }) => `${kind} ${name}`).toSorted()).toEqual([
      'ConfigMap settings',
      'Secret keys',
    ])
    expect(text).not.toContain('"name":"settings"')
    expect(text).not.toContain('"name":"keys"')
    expect(text).not.toContain('"secretName":"keys"')
    expect(text.match(/our-ConfigMap-settings/g)).toHaveLength(4)
    expect(text.match(/our-Secret-keys/g)).toHaveLength(5)
  })

  test('leaves names of what only the cluster has as they are', () => {
    const { text } = handed(plainSpec)
    expect(text).toContain('"name":"there"')
    expect(text).toContain('"name":"others"')
  })

  test('is what was written: quantities, and what is not looked at here', () => {
    const { spec } = handed(plainSpec)
    expect(spec).toMatchObject({
      nodeSelector: { disk: 'ssd' },
      containers: [{ resources: { limits: { cpu: '1500m', memory: '1Gi' } } }],
    })
  })

  test('keeps its name as its host name, and bears no labels by which others find it', () => {
    const { request, spec } = handed(plainSpec)
    expect(spec).toMatchObject({ hostname: 'web' })
    expect(request.labels).toEqual({})
  })

  test('bears its labels where it reads them', () => {
    const variable = `{ name: L, valueFrom: { fieldRef: { fieldPath: "metadata.labels['app']" } } }`
    const { request } = handed(
      `spec: { containers: [{ name: main, image: x, env: [${variable}] }] }`,
    )
    expect(request.labels).toEqual({ app: 'web' })
  })

  test('has the image that is under test, which is nobody’s to pull anew', () => {
    const { spec } = handed(plainSpec, { image: 'registry.example/app:2' })
    expect(spec).toMatchObject({
      containers: [{ image: 'registry.example/app:2', imagePullPolicy: 'IfNotPresent' }],
    })
  })

  test('gets no token of a service account where it comes from strangers', () => {
    expect(handed(plainSpec, { isRestricted: true }).spec).toMatchObject({
      automountServiceAccountToken: false,
    })
    expect(handed(plainSpec).spec).not.toHaveProperty('automountServiceAccountToken')
  })
})
