import { describe, expect, test } from '@jest/globals'
import { describeDevices } from '../../src/cdi/describe-devices.ts'
import { fakeHost, ordinaryEntries } from './fake-host.ts'

const specification = `cdiVersion: "0.5.0"
kind: acme.example/widget
devices:
- name: there
  containerEdits: {deviceNodes: [{path: /dev/w0, hostPath: /dev/null}]}
- name: gone
  containerEdits: {deviceNodes: [{path: /dev/gone}]}
- name: hidden
  containerEdits: {deviceNodes: [{path: /hidden/w}]}
`
const entries = {
  ...ordinaryEntries,
  '/hidden/w': { kind: 'unreadable' as const, reason: 'permission denied' },
}

describe('devices for compatibility rules', () => {
  test('whether their paths exist, where that can be seen', () => {
    const host = fakeHost({ files: { '/etc/cdi/w.yaml': specification }, entries })
    const widget = { vendor: 'acme.example', class: 'widget' }
    expect(describeDevices(undefined, host)).toEqual([
      { ...widget, name: 'gone', pathsExist: false },
      { ...widget, name: 'hidden', pathsExist: null },
      { ...widget, name: 'there', pathsExist: true },
    ])
  })

  test('no spec file is no device', () => {
    expect(describeDevices(['/etc/cdi'], fakeHost({}))).toEqual([])
  })

  test('a file that engines reject has none either', () => {
    const files = { '/etc/cdi/bad.yaml': 'kind: 7' }
    expect(describeDevices(['/etc/cdi'], fakeHost({ files }))).toEqual([])
  })

  test('what cannot be read may define anything', () => {
    const files = { '/etc/cdi/w.yaml': specification }
    const directories = { '/var/run/cdi': { unreadable: 'permission denied' } }
    expect(describeDevices(undefined, fakeHost({ files, entries, directories }))).toBeNull()
    const large = { ...files, '/etc/cdi/large.yaml': Buffer.alloc(5 * 1024 * 1024) }
    expect(describeDevices(undefined, fakeHost({ files: large, entries }))).toBeNull()
  })
})
