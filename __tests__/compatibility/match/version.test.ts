import { describe, expect, test } from '@jest/globals'
import {
  compareVersions,
  parseInteger,
  parseVersion,
} from '../../../src/compatibility/match/version.ts'

describe('versions', () => {
  test.each([
    ['5.15.0-91-generic', [5n, 15n, 0n]],
    ['6.1.0-18-amd64', [6n, 1n, 0n]],
    ['22.04', [22n, 4n, 0n]],
    ['v5', [5n, 0n, 0n]],
    ['1.2.3+meta', [1n, 2n, 3n]],
    ['1.2.3-0', [1n, 2n, 3n]],
    ['18446744073709551615', [18446744073709551615n, 0n, 0n]],
  ])('%s', (text, version) => {
    expect(parseVersion(text)).toEqual(version)
  })

  test.each([
    '',
    'V5',
    ' 5',
    '5.x',
    '5.1.0-01',
    '5.15.133.1-microsoft',
    '4.18.0-305.el8.x86_64',
    '18446744073709551616',
    '1.2.3-',
    '1.2.3+',
    '1..2',
    '9'.repeat(100_000),
  ])('%j is none', (text) => {
    expect(parseVersion(text)).toBeNull()
  })

  test('are compared number by number', () => {
    expect(compareVersions([5n, 15n, 0n], [5n, 4n, 200n])).toBeGreaterThan(0)
    expect(compareVersions([5n, 4n, 0n], [5n, 4n, 0n])).toBe(0)
    expect(compareVersions([5n, 4n, 0n], [6n, 0n, 0n])).toBeLessThan(0)
  })
})

describe('integers', () => {
  test.each([
    ['0010', 10n],
    ['+7', 7n],
    ['-5', -5n],
    ['9223372036854775807', 9223372036854775807n],
    ['-9223372036854775808', -9223372036854775808n],
  ])('%s', (text, value) => {
    expect(parseInteger(text)).toBe(value)
  })

  test.each(['', ' 8', '1_0', '0x10', '1.0', '+-1', '9223372036854775808', '-9223372036854775809'])(
    '%j is none',
    (text) => {
      expect(parseInteger(text)).toBeNull()
    },
  )
})
