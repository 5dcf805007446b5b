import { expect, test } from '@jest/globals'
import { fetchedFrom, modeOf } from '../../src/policy/mode.ts'

test.each([
  ['by-origin', 'file', 'trusted'],
  ['by-origin', 'built-in', 'trusted'],
  ['by-origin', 'url', 'restricted'],
  ['restricted', 'file', 'restricted'],
  ['restricted', 'built-in', 'restricted'],
  ['restricted', 'url', 'restricted'],
  ['trusted', 'file', 'trusted'],
  ['trusted', 'built-in', 'trusted'],
  ['trusted', 'url', 'trusted'],
] as const)('%s, a manifest from a %s: %s', (setting, origin, mode) => {
  expect(modeOf(setting, origin)).toBe(mode)
})

test.each([
  ['by-origin', 'internet'],
  ['restricted', 'internet'],
  ['trusted', 'anywhere'],
] as const)('%s: URLs lead to %s', (setting, from) => {
  expect(fetchedFrom(setting)).toBe(from)
})
