import { describe, expect, test } from '@jest/globals'
import { loadValidators } from '../../src/validator/load.ts'
import { refused } from '../cdi/refused.ts'

function load(devices: string) {
  const text = `apiVersion: container-canary.nvidia.com/v1
kind: Validator
name: gpu
${devices}
checks:
  - name: c
    probe: { exec: { command: ['true'] } }
`
  return loadValidators([{ origin: { kind: 'file', file: 'm.yaml', directory: '/' }, text }])
}

describe('devices of a manifest', () => {
  test('each knows where it stands', () => {
    const [validator] = load('devices:\n  - nvidia.com/gpu=all\n  - acme.example/widget=0:1')
    expect(validator?.devices).toEqual([
      { name: 'nvidia.com/gpu=all', location: { file: 'm.yaml', line: 5, column: 5 } },
      { name: 'acme.example/widget=0:1', location: { file: 'm.yaml', line: 6, column: 5 } },
    ])
  })

  test.each(['', 'devices:', 'devices: []'])('%j asks for none', (devices) => {
    expect(load(devices)[0]?.devices).toEqual([])
  })

  test('every name that is none is told at its place, with all else that is wrong', () => {
    const error = refused(() =>
      load('devices: [nvidia.com/gpu=all, /dev/dri, "a.com/b c=1", "a.com/bb=1\\n"]'),
    )
    expect(error.kind).toBe('input')
    expect(error.problems.map(({ message, location }) => [location?.column, message])).toEqual([
      [31, 'devices[1]: /dev/dri is no qualified device name; the form is vendor/class=name'],
      [
        41,
        'devices[2]: the class of "a.com/b c=1" may hold only letters, digits, "_", "-" and "."',
      ],
      [56, 'devices[3]: the name of "a.com/bb=1\\n" must end with a letter or digit'],
    ])
  })

  test.each([
    ['devices: nvidia.com/gpu=all', 'm.yaml:4:10: devices must be a list'],
    ['devices: [7]', 'm.yaml:4:11: devices[0] must be text'],
    ['devices: [{ name: a.com/bb=1 }]', 'm.yaml:4:11: devices[0] must be text'],
  ])('%s', (devices, message) => {
    expect(refused(() => load(devices)).message).toContain(message)
  })
})
