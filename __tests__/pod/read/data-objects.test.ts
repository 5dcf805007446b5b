import { X509Certificate } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { objectKey } from '../../../src/pod/pod-objects.ts'
import { podText, read, toldOf } from './support.ts'

const withPod = (text: string): string => `${podText('')}---\n${text}`
const objectsOf = (text: string) => read(withPod(text), 'ns').objects
const texts = (data: ReadonlyMap<string, Uint8Array> | undefined) =>
  [...(data ?? [])].map(([key, bytes]) => [key, Buffer.from(bytes).toString('latin1')])

test('a ConfigMap has texts and bytes', () => {
  const { configMaps } = objectsOf(`apiVersion: v1
kind: ConfigMap
metadata: {name: c}
data: {text: "a\\n", "8080": port}
binaryData: {raw: /wA=}
immutable: true
`)
  const found = configMaps.get(objectKey('ns', 'c'))
  expect(texts(found?.data)).toEqual([
    ['8080', 'port'],
    ['text', 'a\n'],
    ['raw', '\u00ff\u0000'],
  ])
  expect(found?.location).toMatchObject({ file: 'pod.yaml', line: 9 })
})

const rootCertificate = objectKey('ns', 'kube-root-ca.crt')

test('every namespace has the certificate of its cluster, and here one of a stand-in', () => {
  const found = read(podText(''), 'ns').objects.configMaps.get(rootCertificate)
  expect(found?.isStandIn).toBe(true)
  const certificate = new X509Certificate(Buffer.from(found?.data.get('ca.crt') ?? []))
  expect(certificate.ca).toBe(true)
  expect(certificate.validToDate.getUTCFullYear()).toBe(2126)
})

test('a certificate of the files is taken as it is', () => {
  const { configMaps } = objectsOf(`apiVersion: v1
kind: ConfigMap
metadata: {name: kube-root-ca.crt}
data: {ca.crt: ours}
`)
  const found = configMaps.get(rootCertificate)
  expect([texts(found?.data), found?.isStandIn]).toEqual([[['ca.crt', 'ours']], undefined])
})

test('a Secret is decoded, and what is written as text wins', () => {
  const { secrets } = objectsOf(`apiVersion: v1
kind: Secret
metadata: {name: s, namespace: other}
data: {a: c2VjcmV0, b: "c2Vj\\ncmV0\\n"}
stringData: {a: plain}
`)
  expect(texts(secrets.get(objectKey('other', 's'))?.data)).toEqual([
    ['a', 'plain'],
    ['b', 'secret'],
  ])
})

test('a Service has its ports', () => {
  const { services } = objectsOf(`apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  selector: {app: web}
  ports: [{port: 80}, {name: m, port: 81, targetPort: metrics, protocol: UDP}]
`)
  expect(services).toMatchObject([
    {
      name: 'web',
      namespace: 'ns',
      selector: { app: 'web' },
      type: 'ClusterIP',
      clusterIP: null,
      ports: [
        { name: null, port: 80, targetPort: 80, protocol: 'TCP' },
        { name: 'm', port: 81, targetPort: 'metrics', protocol: 'UDP' },
      ],
    },
  ])
})

test.each([
  [
    'kind: ConfigMap\nmetadata: {name: c}\ndata: {"a b": x}',
    /^pod.yaml:12:\d+: data\[a b\]: Invalid value: "a b": a valid config key must consist of/,
  ],
  [
    'kind: ConfigMap\nmetadata: {name: c}\ndata: {a: x}\nbinaryData: {a: AA==}',
    /data\[a\]: Invalid value: "a": duplicate of key present in binaryData/,
  ],
  [
    'kind: ConfigMap\nmetadata: {name: c}\ndata: {a: 8080}',
    /data.a: Invalid value: 8080: must be text; write "8080"/,
  ],
  ['kind: Secret\nmetadata: {name: s}\ndata: {a: hunter2!}', /data\[a\]: .* must be base64/],
  ['kind: Secret\nmetadata: {name: s}\nstringData: {a: 20407}', /stringData\[a\]: .* must be text/],
  ['kind: Secret\nmetadata: {name: S_}\n', /metadata.name: Invalid value: "S_"/],
])('%j is refused', (text, words) => {
  const told = toldOf(withPod(`apiVersion: v1\n${text}\n`))
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(words)
  // A value of a Secret is nobody's to read.
  expect(told[0]).not.toMatch(/hunter2|20407/)
})
