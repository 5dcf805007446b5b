import { describe, expect, test } from '@jest/globals'
import {
  annotationFaults,
  annotationKey,
  annotationValue,
  devicesFromAnnotations,
} from '../../src/cdi/annotations.ts'
import { refused } from './refused.ts'
import { vectors } from './vectors.ts'

describe('conformance', () => {
  test.each(vectors.annotationKeys)('key of $plugin and $deviceID', ({ plugin, deviceID, key }) => {
    if (key === null) {
      expect(refused(() => annotationKey(plugin, deviceID)).problems[0].code).toBe(
        'cdi-annotation-key',
      )
    } else expect(annotationKey(plugin, deviceID)).toBe(key)
  })

  test.each(vectors.annotationValues)('value of $devices', ({ devices, value }) => {
    if (value === null) {
      expect(refused(() => annotationValue(devices)).problems[0].code).toBe('cdi-name')
    } else expect(annotationValue(devices)).toBe(value)
  })

  test.each(vectors.annotationParse)('$annotations', ({ annotations, devices, valid }) => {
    const read = () => devicesFromAnnotations(new Map(Object.entries(annotations)), 'the Pod')
    if (valid) expect(read()).toEqual(devices)
    else expect(refused(read).problems[0].code).toBe('cdi-annotation')
  })

  test.each(vectors.annotationMapValidation)('Kubernetes takes it: $valid', (vector) => {
    const annotations = Object.entries(vector.annotations).map(([key, value]) => {
      const text = typeof value === 'string' ? value : value.repeat.repeat(value.count)
      return [key, text] as const
    })
    expect(annotationFaults(new Map(annotations)).length === 0).toBe(vector.valid)
  })
})

test('keys are sorted, names are not', () => {
  const annotations = new Map([
    ['cdi.k8s.io/z', 'a.example/xx=3,a.example/xx=1'],
    ['cdi.k8s.io/a', 'a.example/xx=2'],
  ])
  expect(devicesFromAnnotations(annotations, 'the Pod')).toEqual([
    'a.example/xx=2',
    'a.example/xx=3',
    'a.example/xx=1',
  ])
})

test('every wrong name of every annotation is told with its place', () => {
  const annotations = new Map([
    ['cdi.k8s.io/b', 'a.example/xx=1, a.example/xx=2'],
    ['cdi.k8s.io/a', '/dev/null'],
  ])
  const { problems } = refused(() => devicesFromAnnotations(annotations, 'pod.yaml'))
  expect(problems.map((problem) => problem.message)).toEqual([
    expect.stringContaining('pod.yaml: cdi.k8s.io/a: /dev/null is no qualified device name'),
    expect.stringContaining('pod.yaml: cdi.k8s.io/b: the vendor of " a.example/xx=2" must start'),
  ])
})
