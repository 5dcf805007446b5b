import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { isNewer, parseVersion, withVersion } from '../../scripts/release/versions.ts'

const read = (name: string): string =>
  readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

describe('a version', () => {
  test('is three numbers', () => {
    expect(parseVersion('10.0.3')).toEqual([10, 0, 3])
  })

  test.each(['', '1', '1.2', 'v1.2.3', '1.2.3-rc.1', '01.2.3', '1.2.3\n', '1.2.3.4'])(
    'is not %j',
    (text) => {
      expect(() => parseVersion(text)).toThrow('is no version')
    },
  )

  test.each([
    ['1.0.0', '0.9.9', true],
    ['0.10.0', '0.9.9', true],
    ['0.9.10', '0.9.9', true],
    ['0.9.9', '0.9.9', false],
    ['0.9.8', '0.9.9', false],
    ['0.8.10', '0.9.9', false],
    ['1.0.0', '2.9.9', false],
  ])('%s after %s: %s', (version, than, newer) => {
    expect(isNewer(version, than)).toBe(newer)
  })
})

describe('the files that carry the version', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string }

  test.each([
    ['package.json', 1],
    ['package-lock.json', 2],
  ] as const)('%s changes there and nowhere else', (name, times) => {
    const before = read(name).split('\n')
    const after = withVersion(read(name), version, '99.98.97', times).split('\n')
    const changed = after.filter((line, index) => line !== before[index])
    expect(after).toHaveLength(before.length)
    expect(changed).toHaveLength(times)
    expect(changed.map((line) => line.trim())).toEqual(
      Array.from({ length: times }, () => '"version": "99.98.97",'),
    )
  })

  test('a file with another version is refused', () => {
    expect(() => withVersion(read('package.json'), '99.0.0', '99.0.1', 1)).toThrow('does not stand')
  })
})
