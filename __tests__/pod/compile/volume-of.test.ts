import { expect, test } from '@jest/globals'
import { volumeOf } from '../../../src/pod/compile/volume-of.ts'
import { readPods } from '../../../src/pod/read.ts'
import { factsWith } from '../../support/pods.ts'

/** What `kubectl get pod -o yaml` prints of every Pod that has a service account. */
const printed = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - name: main
      image: i:1
      volumeMounts: [{name: kube-api-access, mountPath: /var/run/secrets/kubernetes.io/serviceaccount}]
  volumes:
    - name: kube-api-access
      projected:
        sources:
          - serviceAccountToken: {path: token}
          - configMap: {name: kube-root-ca.crt, items: [{key: ca.crt, path: ca.crt}]}
          - downwardAPI: {items: [{path: namespace, fieldRef: {fieldPath: metadata.namespace}}]}
          - clusterTrustBundle: {name: bundle, path: bundle.pem}
`

test('a volume has what stands in for a cluster, and says what that is', () => {
  const { pods, objects } = readPods([{ file: 'pod.yaml', text: printed }], { namespace: null })
  const volumes = pods.flatMap((pod) =>
    pod.spec.volumes.map((volume) =>
      volumeOf(volume, pod, {
        ...{ objects, facts: factsWith(), hostFiles: new Map(), standIns: new Map() },
        ...{ devicesOf: () => null, onSecret: () => undefined },
      }),
    ),
  )
  expect(volumes).toMatchObject([
    {
      kind: 'files',
      location: { line: 10 },
      standIns: [
        'the token of the service account "default" is a stand-in that no cluster accepts',
        'configMap "kube-root-ca.crt" is a stand-in for what a cluster has',
        'the projected source clusterTrustBundle needs a cluster, and is left out',
      ],
    },
  ])
})
