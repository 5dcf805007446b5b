import { readPods } from '../../../src/pod/read.ts'
import { asSource, demand } from '../support/target.ts'
import type { Target } from '../support/target.ts'

const seeds = [
  `apiVersion: v1
kind: Pod
metadata: {name: web, labels: {app: web}}
spec:
  restartPolicy: OnFailure
  securityContext: {runAsUser: 1, sysctls: [{name: net.ipv4.x, value: "1"}]}
  initContainers: [{name: i, image: 'a:1', restartPolicy: Always}]
  containers:
    - name: main
      image: a@sha256:0
      env: [{name: A, value: b}, {name: B, valueFrom: {fieldRef: {fieldPath: "metadata.labels['a']"}}}]
      envFrom: [{configMapRef: {name: c}}]
      resources: {limits: {cpu: 1500m, hugepages-2Mi: 4Mi}, requests: {memory: 1e3}}
      volumeMounts: [{name: v, mountPath: /v, subPathExpr: $(A)}]
      livenessProbe: {httpGet: {port: http, path: /x}, timeoutSeconds: 3}
      lifecycle: {preStop: {sleep: {seconds: 3}}}
  volumes: [{name: v, projected: {sources: [{secret: {name: s, items: [{key: k, path: p, mode: 0400}]}}]}}]
`,
  `apiVersion: v1
kind: List
items:
  - apiVersion: apps/v1
    kind: StatefulSet
    metadata: {generateName: db-}
    spec:
      selector: {matchExpressions: [{key: a, operator: In, values: [b]}]}
      template: {metadata: {labels: {a: b}}, spec: {containers: [{name: m, image: 'a:1'}]}}
      volumeClaimTemplates: [{metadata: {name: data}}]
  - {apiVersion: v1, kind: Secret, metadata: {name: s}, data: {a: AA==}, stringData: {b: c}}
  - {apiVersion: v1, kind: Service, metadata: {name: s}, spec: {ports: [{port: 1, targetPort: x}]}}
`,
  `apiVersion: serving.knative.dev/v1
kind: Service
metadata: {name: hello}
spec: {template: {spec: {timeoutSeconds: 5, containers: [{image: 'a:1', ports: [{containerPort: 1}]}]}}}
---
apiVersion: batch/v1
kind: CronJob
metadata: {name: c}
spec: {schedule: "@daily", jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: m, image: a}]}}}}}
`,
]

export const podTarget: Target = {
  name: 'pod',
  seeds: () => seeds,
  words: [
    'apiVersion: v1\n',
    'kind: Pod\n',
    'kind: List\nitems:\n',
    'containers:\n',
    'volumes:\n',
    '{{ .Values.x }}',
    '{{- if }}',
    'Error: INSTALLATION FAILED: ',
    '__proto__: ',
    'null',
    '0777',
    '1e999',
    '---\n',
    '&a ',
    '*a',
    '<<: *a\n',
  ],
  runs: 500,
  feed: (input) => {
    const source = asSource(input)
    const read = readPods([source], { namespace: null })
    for (const pod of read.pods) {
      const { line } = pod.locate(['spec', 'containers', 0, 'image'])
      demand(line >= 1 && line <= source.text.split('\n').length, 'a field stands in the text')
      demand(pod.spec.containers[0].name !== '', 'a container has a name')
      demand(pod.name !== '', 'a Pod has a name')
    }
    for (const { message } of read.notices) demand(message !== '', 'a notice has words')
    return read
  },
}
