import { describe, expect, test } from '@jest/globals'
import {
  choosePlatform,
  formatPlatform,
  hostArchitecture,
  parsePlatform,
  readPlatform,
  suitsPlatform,
} from '../../src/registry/platform.ts'

const parse = (text: string) => parsePlatform(text, 'amd64')

describe('parsePlatform', () => {
  test.each([
    ['linux/amd64', 'linux/amd64'],
    ['linux', 'linux/amd64'],
    ['linux/x86_64', 'linux/amd64'],
    ['Linux/AArch64', 'linux/arm64'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/arm/7', 'linux/arm/v7'],
    ['linux/arm', 'linux/arm'],
    ['linux/amd64/v3', 'linux/amd64/v3'],
    ['windows/amd64:10.0.20348', 'windows/amd64'],
  ])('%s is %s', (text, expected) => {
    expect(formatPlatform(parse(text))).toBe(expected)
  })

  test.each(['', '/', 'linux/', '/amd64', 'linux/arm/v7/x', 'linux amd64', 'linux/\n'])(
    'refuses %j',
    (text) => {
      expect(() => parse(text)).toThrow(/is not a platform/)
    },
  )

  test('names the architecture of this machine as images do', () => {
    expect(hostArchitecture('x64')).toBe('amd64')
    expect(hostArchitecture('arm64')).toBe('arm64')
    expect(hostArchitecture('ppc64')).toBe('ppc64le')
    expect(hostArchitecture('ia32')).toBe('386')
    expect(hostArchitecture('s390x')).toBe('s390x')
  })
})

describe('choosePlatform', () => {
  const choose = (wanted: string, offered: readonly string[]) =>
    offered[choosePlatform(parse(wanted), offered.map(parse))] ?? null
  test.each([
    ['linux/amd64', ['linux/arm64', 'linux/amd64'], 'linux/amd64'],
    ['linux/arm64', ['linux/arm64/v8'], 'linux/arm64/v8'],
    ['linux/arm/v7', ['linux/arm/v5', 'linux/arm/v6', 'linux/arm/v7'], 'linux/arm/v7'],
    ['linux/arm/v7', ['linux/arm/v5', 'linux/arm/v6'], 'linux/arm/v6'],
    ['linux/arm/v6', ['linux/arm/v7'], null],
    ['linux/arm', ['linux/arm/v6', 'linux/arm/v7'], 'linux/arm/v7'],
    ['linux/amd64', ['linux/amd64/v3'], null],
    ['linux/amd64/v3', ['linux/amd64', 'linux/amd64/v2', 'linux/amd64/v4'], 'linux/amd64/v2'],
    ['linux/amd64', ['linux/amd64', 'linux/amd64'], 'linux/amd64'],
    ['linux/amd64', ['windows/amd64'], null],
    ['linux/riscv64', ['linux/riscv64'], 'linux/riscv64'],
    [
      'windows/amd64:10.0.1',
      ['windows/amd64:10.0.2', 'windows/amd64:10.0.1'],
      'windows/amd64:10.0.1',
    ],
    ['windows/amd64', ['windows/amd64:10.0.2'], 'windows/amd64:10.0.2'],
    ['linux/amd64', [], null],
  ] as const)('%s of %j is %s', (wanted, offered, expected) => {
    expect(choose(wanted, offered)).toBe(expected)
  })

  test('an entry without a platform suits nothing', () => {
    expect(choosePlatform(parse('linux/amd64'), [null])).toBe(-1)
    expect(suitsPlatform(parse('linux/amd64'), parse('linux/amd64'))).toBe(true)
  })
})

test('readPlatform takes what has a system and an architecture', () => {
  expect(readPlatform({ os: 'linux', architecture: 'arm64', variant: 'v8' })).toEqual({
    os: 'linux',
    architecture: 'arm64',
    variant: '',
    osVersion: '',
  })
  for (const value of [
    null,
    undefined,
    'linux/amd64',
    [],
    {},
    { os: 'linux' },
    { os: '', architecture: 'x' },
  ]) {
    expect(readPlatform(value)).toBeNull()
  }
})
