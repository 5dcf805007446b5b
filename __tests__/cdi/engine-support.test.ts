import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import {
  appliesCdi,
  cdiFieldsOfInfo,
  isAtLeast,
  losesGroups,
  newestVersionOf,
} from '../../src/cdi/engine-support.ts'

const info = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`__fixtures__/info/${name}.json`, import.meta.url), 'utf8'))

const engine = (name: 'docker' | 'podman', version: string, shape = 'docker-20.10') => ({
  name,
  version,
  apiVersion: '1.41',
  ...cdiFieldsOfInfo(info(shape)),
})

describe('/info', () => {
  test.each([
    ['docker-20.10', null, null],
    ['docker-25-off', [], null],
    ['docker-25-on', ['/etc/cdi', '/var/run/cdi'], null],
    [
      'docker-28.3',
      ['/etc/cdi', '/var/run/cdi'],
      ['acme.example/widget=a', 'acme.example/widget=b'],
    ],
    ['podman-5.4', null, null],
  ])('of %s', (name, cdiSpecDirs, discoveredDevices) => {
    expect(cdiFieldsOfInfo(info(name))).toEqual({ cdiSpecDirs, discoveredDevices })
  })

  test.each([null, 'x', 3, [], { CDISpecDirs: {}, DiscoveredDevices: 'x' }])(
    '%j holds nothing',
    (answer) => {
      expect(cdiFieldsOfInfo(answer)).toEqual({ cdiSpecDirs: null, discoveredDevices: null })
    },
  )

  test('entries of another shape are passed over', () => {
    const answer = {
      CDISpecDirs: ['/a', 1],
      DiscoveredDevices: [
        null,
        { Source: 'x', ID: 'a' },
        { Source: 'cdi' },
        { Source: 'cdi', ID: 'b' },
      ],
    }
    expect(cdiFieldsOfInfo(answer)).toEqual({ cdiSpecDirs: ['/a'], discoveredDevices: ['b'] })
  })
})

test.each([
  ['docker', '20.10.24+dfsg1', 'docker-20.10', false],
  ['docker', '25.0.5', 'docker-25-off', false],
  ['docker', '25.0.5', 'docker-25-on', true],
  ['docker', '28.3.2', 'docker-28.3', true],
  ['podman', '4.3.1', 'podman-5.4', false],
  ['podman', '5.3.9', 'podman-5.4', false],
  ['podman', '5.4.0-rc1', 'podman-5.4', false],
  ['podman', '5.4.0', 'podman-5.4', true],
  ['podman', '6.0.0-dev', 'podman-5.4', true],
  ['podman', 'unknown', 'podman-5.4', false],
] as const)('%s %s (%s) applies CDI: %s', (name, version, shape, applies) => {
  expect(appliesCdi(engine(name, version, shape))).toBe(applies)
})

test.each([
  ['docker', '24.0.9', undefined],
  ['docker', '25.0.0', '0.6.0'],
  ['docker', '26.1.0', '0.7.0'],
  ['docker', '27.3.1', '0.7.0'],
  ['docker', '28.0.4', '0.8.0'],
  ['docker', '28.5.2', '1.0.0'],
  ['docker', '29.2.0', '1.1.0'],
  ['podman', '5.4.0', '0.8.0'],
  ['podman', '5.8.2', '1.0.0'],
  ['podman', '4.0.0', undefined],
] as const)('%s %s reads up to %s', (name, version, newest) => {
  expect(newestVersionOf(engine(name, version))).toBe(newest)
})

test('Docker loses groups before 29.5', () => {
  expect(losesGroups(engine('docker', '29.4.9'))).toBe(true)
  expect(losesGroups(engine('docker', '29.5.0'))).toBe(false)
  expect(losesGroups(engine('podman', '5.4.0'))).toBe(false)
})

test('releases', () => {
  expect(isAtLeast('5.4', [5, 4, 0])).toBe(true)
  expect(isAtLeast('v5.10.0', [5, 4, 0])).toBe(true)
  expect(isAtLeast('5.4.0+build', [5, 4, 0])).toBe(true)
  expect(isAtLeast('5.3.99', [5, 4, 0])).toBe(false)
  expect(isAtLeast('', [0, 0, 0])).toBe(false)
})
