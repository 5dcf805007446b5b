import { quote } from '../errors.ts'
import { slashed } from '../text-patterns.ts'
import type { PatternSearch, TextPatterns } from '../text-patterns.ts'
import type { ExpectedText } from './action.ts'

/** What a value came to: `wrong` and `undecided` are parts of a sentence that begins with its name. */
export type TextAnswer =
  | { readonly kind: 'fits' }
  | { readonly kind: 'wrong'; readonly words: string }
  | { readonly kind: 'undecided'; readonly words: string }

/** @param text what the image has; null where it has none */
export function compareText(
  expected: ExpectedText,
  text: string | null,
  search: PatternSearch,
): TextAnswer {
  switch (expected.kind) {
    case 'exactly':
      return text === expected.text
        ? { kind: 'fits' }
        : wrong(`${is(text)}, not ${quote(expected.text)}`)
    case 'exists':
      if ((text !== null) === expected.exists) return { kind: 'fits' }
      return wrong(expected.exists ? 'is not set' : `${is(text)}, and must not be set`)
    case 'patterns': {
      if (text === null) return wrong('is not set')
      const answer = search(expected, { text, isTail: false })
      if (answer.kind === 'fits') return answer
      if (answer.kind === 'undecided') return { kind: 'undecided', words: answer.why }
      const what = answer.isFound ? 'which must not match' : 'which does not match'
      return wrong(`${is(text)}, ${what} ${slashed(answer.pattern)}`)
    }
  }
}

function wrong(words: string): TextAnswer {
  return { kind: 'wrong', words }
}

function is(text: string | null): string {
  return text === null ? 'is not set' : `is ${quote(text)}`
}

/** Continues a sentence that begins with a name: `is "C.UTF-8"`, `matches /a/ and not /b/`. */
export function describeExpected(expected: ExpectedText): string {
  switch (expected.kind) {
    case 'exactly':
      return `is ${quote(expected.text)}`
    case 'exists':
      return expected.exists ? 'is set' : 'is not set'
    case 'patterns':
      return describePatterns(expected)
  }
}

export function describePatterns({ matches, excludes }: TextPatterns): string {
  const all = (patterns: readonly string[]) => patterns.map(slashed).join(', ')
  return [
    ...(matches.length === 0 ? [] : [`matches ${all(matches)}`]),
    ...(excludes.length === 0 ? [] : [`does not match ${all(excludes)}`]),
  ].join(' and ')
}
