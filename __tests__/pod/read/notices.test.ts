import { describe, expect, test } from '@jest/globals'
import { podLimits } from '../../../src/limits.ts'
import { podText, read } from './support.ts'

const noticesOf = (text: string) => read(text).notices

describe('fields that the API does not have', () => {
  test.each([
    ['livenesProbe: {}', 8, 'spec.containers[0].livenesProbe', 'did you mean livenessProbe?'],
    ['readinessprobe: {}', 8, 'spec.containers[0].readinessprobe', 'did you mean readinessProbe?'],
    ['env: [{nam: a, name: b}]', 8, 'spec.containers[0].env[0].nam', null],
    ['quux: 1', 8, 'spec.containers[0].quux', null],
    ['__proto__: {}', 8, 'spec.containers[0].__proto__', null],
  ])('%s', (field, line, path, hint) => {
    const [notice, ...more] = noticesOf(podText(field))
    expect(more).toEqual([])
    expect(notice).toMatchObject({
      severity: 'warning',
      code: 'pod-unknown-field',
      message: `unknown field "${path}"`,
      location: { line },
      ...(hint === null ? {} : { hint }),
    })
  })

  test('around the Pod as well', () => {
    const text = podText('')
      .replace('kind: Pod', 'kind: Deployment\nsttus: {}')
      .replace('apiVersion: v1', 'apiVersion: apps/v1')
      .replace('metadata: {name: web}', 'metadata: {name: web, label: {}}')
      .replace(
        'spec:\n',
        'spec:\n  replcas: 2\n  selector: {matchLabels: {a: b}}\n  template:\n   metadata: {labels: {a: b}}\n   spec:\n',
      )
      .replaceAll(/^ {2}( *)(containers|- name|image)/gm, '    $1$2')
    expect(noticesOf(text).map(({ message, hint }) => [message, hint])).toEqual([
      ['unknown field "sttus"', 'did you mean status?'],
      ['unknown field "metadata.label"', 'did you mean labels?'],
      ['unknown field "spec.replcas"', 'did you mean replicas?'],
    ])
  })

  test('of many the first are told (limit: podLimits.unknownFields)', () => {
    const many = Array.from({ length: podLimits.unknownFields + 1 }, (_, index) => `x${index}: 1`)
    expect(noticesOf(podText(many.join('\n      ')))).toHaveLength(podLimits.unknownFields)
  })
})

test('fields that mean nothing here are told once, by name', () => {
  const text = podText(
    'resizePolicy: []\n      resources: {claims: [{name: g}]}',
    [
      'affinity: {}',
      '  tolerations: [{operator: Exists}]',
      '  serviceAccountName: me',
      '  resourceClaims: [{name: g, resourceClaimName: x}]',
    ].join('\n'),
  )
  expect(noticesOf(text)).toEqual([
    {
      severity: 'notice',
      code: 'pod-fields-ignored',
      message:
        'Pod web: not looked at here: affinity, tolerations, serviceAccountName, resourceClaims, resizePolicy, resources.claims',
      location: { file: 'pod.yaml', line: 5, column: 3 },
      hint: null,
    },
  ])
})

test('fields that are alpha are told as such', () => {
  const text = podText(
    'livenessProbe: {httpGet: {port: 80, protocol: HTTP2}}\n      readinessProbe: {grpc: {port: 80, mode: TLS}}',
  )
  expect(noticesOf(text).map(({ code, message }) => [code, message])).toEqual([
    [
      'pod-alpha-field',
      'livenessProbe.httpGet.protocol: HTTP2 is alpha in Kubernetes 1.37: clusters without that feature drop it',
    ],
    [
      'pod-alpha-field',
      'readinessProbe.grpc.mode: TLS is alpha in Kubernetes 1.37: clusters without that feature drop it',
    ],
  ])
})

test('a Pod that uses nothing else has nothing to be told', () => {
  expect(noticesOf(podText(''))).toEqual([])
})
