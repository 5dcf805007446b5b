import { expect, test } from '@jest/globals'
import { cdiSupportOf, isAtLeast } from '../../../src/engine/docker/cdi-support.ts'

const engine = (
  name: 'docker' | 'podman',
  version: string,
  specDirectories: readonly string[] | null = null,
) => cdiSupportOf({ name, version, specDirectories, devices: null })

test.each([
  ['docker', '20.10.24+dfsg1', null, 'none'],
  ['docker', '25.0.5', [], 'off'],
  ['docker', '25.0.5', ['/etc/cdi'], 'native'],
  ['docker', '28.3.2', ['/etc/cdi', '/var/run/cdi'], 'native'],
  ['podman', '4.3.1', null, 'none'],
  ['podman', '5.3.9', null, 'none'],
  ['podman', '5.4.0-rc1', null, 'none'],
  ['podman', '5.4.0', null, 'native'],
  ['podman', '6.0.0-dev', null, 'native'],
  ['podman', 'unknown', null, 'none'],
] as const)('%s %s (%j): %s', (name, version, directories, kind) => {
  expect(engine(name, version, directories).kind).toBe(kind)
})

test.each([
  ['docker', '24.0.9', null],
  ['docker', '25.0.0', '0.6.0'],
  ['docker', '26.1.0', '0.7.0'],
  ['docker', '27.3.1', '0.7.0'],
  ['docker', '28.0.4', '0.8.0'],
  ['docker', '28.5.2', '1.0.0'],
  ['docker', '29.2.0', '1.1.0'],
  ['podman', '5.4.0', '0.8.0'],
  ['podman', '5.8.2', '1.0.0'],
  ['podman', '4.0.0', null],
] as const)('%s %s reads up to %s', (name, version, newest) => {
  expect(engine(name, version).newestVersion).toBe(newest)
})

test('releases', () => {
  expect(isAtLeast('5.4', [5, 4, 0])).toBe(true)
  expect(isAtLeast('v5.10.0', [5, 4, 0])).toBe(true)
  expect(isAtLeast('5.4.0+build', [5, 4, 0])).toBe(true)
  expect(isAtLeast('5.3.99', [5, 4, 0])).toBe(false)
  expect(isAtLeast('', [0, 0, 0])).toBe(false)
})
