import { expect, test } from '@jest/globals'
import { appliesCdi, isAtLeast, newestVersionOf } from '../../src/cdi/engine-support.ts'

const engine = (
  name: 'docker' | 'podman',
  version: string,
  cdiSpecDirs: readonly string[] | null = null,
) => ({ name, version, apiVersion: '1.41', cdiSpecDirs, discoveredDevices: null })

test.each([
  ['docker', '20.10.24+dfsg1', null, false],
  ['docker', '25.0.5', [], false],
  ['docker', '25.0.5', ['/etc/cdi'], true],
  ['docker', '28.3.2', ['/etc/cdi', '/var/run/cdi'], true],
  ['podman', '4.3.1', null, false],
  ['podman', '5.3.9', null, false],
  ['podman', '5.4.0-rc1', null, false],
  ['podman', '5.4.0', null, true],
  ['podman', '6.0.0-dev', null, true],
  ['podman', 'unknown', null, false],
] as const)('%s %s (%j) applies CDI: %s', (name, version, directories, applies) => {
  expect(appliesCdi(engine(name, version, directories))).toBe(applies)
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

test('releases', () => {
  expect(isAtLeast('5.4', [5, 4, 0])).toBe(true)
  expect(isAtLeast('v5.10.0', [5, 4, 0])).toBe(true)
  expect(isAtLeast('5.4.0+build', [5, 4, 0])).toBe(true)
  expect(isAtLeast('5.3.99', [5, 4, 0])).toBe(false)
  expect(isAtLeast('', [0, 0, 0])).toBe(false)
})
