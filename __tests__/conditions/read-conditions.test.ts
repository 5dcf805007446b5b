import { expect, test } from '@jest/globals'
import { labelOf } from '../../src/conditions/condition.ts'
import { conditionNames } from '../../src/conditions/names.ts'
import { readConditions } from '../../src/conditions/read-conditions.ts'
import { manifestLimits } from '../../src/limits.ts'

const read = (...lists: readonly string[]) => readConditions(lists, 'conditions').map(labelOf)

test('conditions by their names, each once', () => {
  expect(read(...conditionNames)).toEqual(conditionNames)
  expect(read('no-network,read-only-root', 'no-network')).toEqual(['no-network', 'read-only-root'])
})

test.each(['memory: 256Mi', 'memory=256Mi', ' memory:256Mi '])('%s', (text) => {
  expect(readConditions([text], 'conditions')).toEqual([
    { kind: 'memory', bytes: 256 * 2 ** 20, written: '256Mi' },
  ])
})

test.each([
  ['readonly-root', 'did you mean read-only-root?'],
  ['memory', 'it is one of'],
  ['memory: 1Mi', 'at least 6Mi of memory'],
  ['memory: -256Mi', 'it is one of'],
  ['no-network: true', 'it is one of'],
])('%s is none', (text, hint) => {
  expect(() => read(text)).toThrow(`conditions is ${JSON.stringify(text)}, which is no condition`)
  expect(() => read(text)).toThrow(hint)
})

test('are so many at most (limit: manifestLimits.conditions)', () => {
  const sizes = (count: number) => Array.from({ length: count }, (_, at) => `memory=${at + 6}Mi`)
  expect(read(...sizes(manifestLimits.conditions))).toHaveLength(manifestLimits.conditions)
  expect(() => read(...sizes(manifestLimits.conditions + 1))).toThrow('at most')
})
