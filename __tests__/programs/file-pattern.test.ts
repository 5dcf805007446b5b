import { expect, test } from '@jest/globals'
import { filePattern } from '../../src/programs/loader/file-pattern.ts'

test.each([
  ['*.conf', 'a.conf', true],
  ['*.conf', 'a.conf.old', false],
  ['*.conf', '.conf', false],
  ['.*', '.conf', true],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['**', '', true],
  ['?', 'é', true],
  ['?', 'ab', false],
  ['[a-c]1', 'b1', true],
  ['[a-c]1', 'd1', false],
  ['[!a-c]1', 'd1', true],
  ['[^d]', 'd', false],
  ['[]x]', ']', true],
  ['[a-]', '-', true],
  ['[a', '[a', true],
  [String.raw`\*`, '*', true],
  [String.raw`\*`, 'a', false],
  ['{a,b}', 'a', false],
  ['{a,b}', '{a,b}', true],
  ['+(a)', 'aa', false],
])('%s and %s', (pattern, name, fits) => {
  expect(filePattern(pattern)(name)).toBe(fits)
})

test('a pattern that is made to take long does not', () => {
  const name = 'a'.repeat(255)
  for (const pattern of [
    `${'*a'.repeat(120)}*b`,
    `${'*'.repeat(4_000)}b`,
    '['.repeat(4_000),
    '*a'.repeat(100_000),
    '[[:alpha:]]{1000}',
    '{a,b}'.repeat(500),
  ]) {
    expect(filePattern(pattern)(name)).toBe(false)
  }
})
