import { describe, expect, test } from '@jest/globals'
import { differencesOf, judgeDifferences } from '../../scripts/conformance/differences.ts'
import { compareFlags } from '../../scripts/conformance/docker.ts'
import { flagLookup } from '../../src/engine/docker/run-options/flags/table.ts'

describe('answers of upstream, and those that were kept', () => {
  const kept = [
    { name: 'one', text: 'a', valid: true, version: null },
    { name: 'two', text: 'b', valid: false },
  ]

  test('are the same where upstream tells the same, and of inputs it tells nothing', () => {
    const told = [{ valid: true }, { valid: false, version: null }]
    expect(differencesOf('specs', kept, told)).toEqual([])
  })

  test('are told apart by field', () => {
    const told = [{ valid: true, version: '1.0.0' }, { error: 'no such field' }]
    expect(differencesOf('specs', kept, told)).toEqual([
      'specs, "one": version is "1.0.0", not null',
      'specs, "two": error is "no such field", not nothing',
    ])
  })

  test('cannot be compared where some are missing', () => {
    expect(differencesOf('specs', kept, [{ valid: true }])).toEqual([
      'specs: 1 answers to 2 questions',
    ])
  })
})

describe('differences that are known', () => {
  const known = { difference: 'specs, "one": valid is false, not true', reason: 'engines of today' }

  test('keep nobody busy while they last', () => {
    expect(judgeDifferences([known.difference], [known])).toEqual({
      unknown: [],
      known: [known],
      gone: [],
    })
  })

  test('excuse no other, of the same vector either', () => {
    const other = 'specs, "one": valid is null, not true'
    expect(judgeDifferences([known.difference, other], [known]).unknown).toEqual([other])
  })

  test('are told when they have gone', () => {
    expect(judgeDifferences([], [known])).toEqual({ unknown: [], known: [], gone: [known] })
  })
})

describe('flags of docker run', () => {
  const ours = flagLookup.names.map((name) => {
    const flag = flagLookup.byName(name)
    const shorthand = flag?.name === name ? (flag.shorthand ?? '') : ''
    return { name, shorthand, type: flag?.isBoolean === true ? 'bool' : 'list' }
  })
  const without = (name: string) => ours.filter((flag) => flag.name !== name)

  test('that are ours differ in nothing', () => {
    expect(compareFlags(ours)).toEqual([])
  })

  test('that docker has got, or lost, are named', () => {
    const flags = [...without('tty'), { name: 'moon', shorthand: '', type: 'phase' }]
    expect(compareFlags(flags)).toEqual([
      '--tty: docker has it no longer',
      '--moon (phase): our table does not have it',
    ])
  })

  test('that became something else are told', () => {
    const flags = [...without('tty'), { name: 'tty', shorthand: 'T', type: 'string' }]
    expect(compareFlags(flags)).toEqual([
      '--tty: docker takes it as string',
      '--tty: docker\'s letter is "T", ours "t"',
    ])
  })
})
