import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { podContentLimits } from '../../../src/limits.ts'
import { expand, mappingOf } from '../../../src/pod/content/expand.ts'
import { growthOf, linear } from '../../support/growth.ts'

const known = mappingOf(
  new Map([
    ['A', 'one'],
    ['EMPTY', ''],
    ['REF', '$(A)'],
    ['a.b-c', 'odd'],
    ['', 'nameless'],
  ]),
)

describe('$(NAME) and $$', () => {
  // The texts are those of Kubernetes' own table (expand_test.go), and what a shell has in it.
  test.each([
    ['$(A)', 'one'],
    ['$(A)$(A)', 'oneone'],
    ['x-$(A)-y', 'x-one-y'],
    ['$(EMPTY)', ''],
    ['$(NOPE)', '$(NOPE)'],
    ['$(REF)', '$(A)'],
    ['$(a.b-c)', 'odd'],
    ['$()', 'nameless'],
    ['$$', '$'],
    ['$$$$', '$$'],
    ['$$$', '$$'],
    ['$$(A)', '$(A)'],
    ['$$$(A)', '$one'],
    ['$', '$'],
    ['$A', '$A'],
    ['${A}', '${A}'],
    ['$(', '$('],
    ['$(A', '$(A'],
    ['$(A$(A)', '$(A$(A)'],
    ['$($$', '$($'],
    ['$x$(A)', '$xone'],
    ['$(echo sub) $((1+1)) ${#}', '$(echo sub) $((1+1)) ${#}'],
    ['$😀$(A)', '$😀one'],
    ['', ''],
  ])('%j becomes %j', (input, expected) => {
    expect(expand(input, known)).toBe(expected)
  })

  test('the first place that has a name counts', () => {
    const mapping = mappingOf(
      new Map([['A', '']]),
      new Map([
        ['A', 'later'],
        ['B', 'b'],
      ]),
    )
    expect(expand('[$(A)$(B)]', mapping)).toBe('[b]')
  })
})

describe('whatever the text is', () => {
  const piece = fc.constantFrom('$', '(', ')', '$(', '$$', 'A', 'NOPE', ' ', '$(A)', 'é')
  const pieces = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''))

  test('it is what a reader of one character after the other makes of it', () => {
    fc.assert(
      fc.property(pieces, (input) => {
        expect(expand(input, known)).toBe(slowly(input))
      }),
      { numRuns: 5000 },
    )
  })

  test('doubled dollars come out as they went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (input) => {
        expect(expand(input.replaceAll('$', '$$$$'), known)).toBe(input)
      }),
    )
  })

  test('text without a dollar stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (input) => {
        fc.pre(!input.includes('$'))
        expect(expand(input, known)).toBe(input)
      }),
    )
  })
})

/** The grammar in its plainest form. */
function slowly(input: string): string {
  const [first = '', second] = input
  if (first === '') return ''
  if (first !== '$' || second === undefined) return first + slowly(input.slice(1))
  if (second === '$') return `$${slowly(input.slice(2))}`
  const [whole, name] = /^\$\(([^)]*)\)/.exec(input) ?? []
  if (whole === undefined || name === undefined)
    return `$${second}${slowly(input.slice(1 + second.length))}`
  return (known(name) ?? whole) + slowly(input.slice(whole.length))
}

test('nothing grows beyond what a process may have (limit: podContentLimits.expandedCharacters)', () => {
  const most = podContentLimits.expandedCharacters
  const half = mappingOf(new Map([['H', 'x'.repeat(most / 2)]]))
  expect(expand('$(H)$(H)', half)).toHaveLength(most)
  expect(() => expand('$(H)$(H)!', half)).toThrow(/is longer than 131072 characters/)
})

test('brackets that nothing closes are looked for once', async () => {
  const work = (size: number) => expand('$('.repeat(size), known)
  expect(await growthOf(work, 60_000)).toBeLessThan(linear)
})
