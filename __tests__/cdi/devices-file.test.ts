import { describe, expect, test } from '@jest/globals'
import { devicesFromFile } from '../../src/cdi/devices-file.ts'

const devices = (text: string) => devicesFromFile({ file: 'asks.yaml', text })

describe('devices that a file asks for in the way of Kubernetes', () => {
  test('the annotations of a Pod, and no other field of it', () => {
    const pod = `apiVersion: v1
kind: Pod
metadata:
  name: a
  annotations:
    cdi.k8s.io/b: vendor.example/net=0
    cdi.k8s.io/a: vendor.example/gpu=0,vendor.example/gpu=1
    other: vendor.example/gpu=9
CDI_Devices: [{name: vendor.example/gpu=8}]
`
    expect(devices(pod)).toEqual([
      'vendor.example/gpu=0',
      'vendor.example/gpu=1',
      'vendor.example/net=0',
    ])
  })

  test.each(['CDI_Devices', 'CDI_devices', 'CDIDevices'])(
    'the %s of a CRI container config, then its annotations, each name once',
    (field) => {
      const config = JSON.stringify({
        metadata: { name: 'a' },
        [field]: [{ Name: 'vendor.example/gpu=0' }],
        annotations: { 'cdi.k8s.io/a': 'vendor.example/gpu=1,vendor.example/gpu=0' },
      })
      expect(devices(config)).toEqual(['vendor.example/gpu=0', 'vendor.example/gpu=1'])
    },
  )

  test('a file that asks for nothing', () => {
    expect(devices('kind: Pod\nmetadata: {name: a}\n')).toEqual([])
  })

  test.each([
    ['nothing', '', 'asks.yaml is empty'],
    ['a list', '[]', 'asks.yaml: the container config must be a mapping'],
    [
      'an annotation with a space',
      'annotations: {cdi.k8s.io/a: "v.example/c=1, v.example/c=2"}',
      'asks.yaml: annotations',
    ],
    ['a field that is no list', 'CDI_Devices: gpu', 'must be a list of {name}'],
    [
      'a key that is no prototype',
      '__proto__: {annotations: {cdi.k8s.io/a: x}}\nkind: Pod\nmetadata: []\n',
      '',
    ],
  ])('%s', (_name, text, message) => {
    if (message === '') expect(devices(text)).toEqual([])
    else expect(() => devices(text)).toThrow(message)
  })
})
