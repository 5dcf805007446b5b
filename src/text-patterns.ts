/** What a text is to hold, by patterns: RE2 syntax, in linear time and bounded. */
import type { RE2JS } from 're2js'
import { messageOf } from './errors.ts'
import { patternLimits } from './limits.ts'

/** Every pattern of `matches` is to be found somewhere in a text, and none of `excludes`. */
export interface TextPatterns {
  readonly matches: readonly string[]
  readonly excludes: readonly string[]
}

/** What a search came to. */
export type PatternAnswer =
  | { readonly kind: 'fits' }
  /** `pattern` was not found, or was found and must not be. */
  | { readonly kind: 'unlike'; readonly pattern: string; readonly isFound: boolean }
  /** Nobody can tell: `why` is a part of a sentence. */
  | { readonly kind: 'undecided'; readonly why: string }

export interface SearchedText {
  readonly text: string | Uint8Array
  /** Only the end of it is there: its beginning was not kept. */
  readonly isTail: boolean
  /** Only the beginning of it is there. Left out: its end is, too. */
  readonly isHead?: boolean
}

/** A pattern as it stands in a sentence: never long, and in one line. */
export function slashed(pattern: string): string {
  const short = pattern.length > 100 ? `${pattern.slice(0, 99).toWellFormed()}…` : pattern
  return `/${short.replaceAll('\n', String.raw`\n`)}/`
}

/** @throws Error where a pattern is none, which {@link loadPatternProblem} tells before */
export type PatternSearch = (patterns: TextPatterns, searched: SearchedText) => PatternAnswer

type Library = typeof RE2JS

/** The library is loaded once somebody needs it: most manifests have no pattern. */
export async function loadPatternSearch(): Promise<PatternSearch> {
  const { RE2JS } = await import('re2js')
  return (patterns, searched) => search(RE2JS, patterns, searched)
}

/**
 * One pattern for many texts.
 *
 * @returns whether it is found; null where that would take too long to know, or hangs on a cut
 * @throws Error where the pattern is none
 */
export async function loadPattern(
  pattern: string,
): Promise<(searched: SearchedText) => boolean | null> {
  const { RE2JS } = await import('re2js')
  const compiled = RE2JS.compile(pattern)
  const size = sizeOf(pattern)
  return (searched) => find(compiled, size, searched)
}

/**
 * Whether a pattern may be found in any of many lines, which is cheaper to ask than it is of each: what is not in
 * them together is in none. Where that does not follow, it may be.
 */
export async function loadLinesFilter(pattern: string): Promise<(lines: string) => boolean> {
  // These mean the ends of a text, which the lines have and the whole has not.
  if (/\\[AzZQ]|\(\?[a-zA-Z]*-?[a-zA-Z]*[:)]/.test(pattern)) return () => true
  const { RE2JS } = await import('re2js')
  const compiled = RE2JS.compile(pattern, RE2JS.MULTILINE)
  const size = sizeOf(pattern)
  return (lines) =>
    lines.includes('\r') ||
    size * (lines.length + 1) > patternLimits.work ||
    compiled.matcher(lines).find()
}

/** @returns why a text is no pattern, as a part of a sentence; null where it is one */
export async function loadPatternProblem(): Promise<(pattern: string) => string | null> {
  const { RE2JS } = await import('re2js')
  return (pattern) => {
    if (sizeOf(pattern) > patternLimits.size) return 'is too large for a pattern'
    try {
      RE2JS.compile(pattern)
      return null
    } catch (error) {
      return `is no regular expression of RE2: ${messageOf(error)}`
    }
  }
}

function search(
  library: Library,
  { matches, excludes }: TextPatterns,
  searched: SearchedText,
): PatternAnswer {
  let undecided: PatternAnswer | null = null
  const wanted = [
    ...matches.map((pattern) => ({ pattern, isWanted: true })),
    ...excludes.map((pattern) => ({ pattern, isWanted: false })),
  ]
  for (const { pattern, isWanted } of wanted) {
    const isFound = find(library.compile(pattern), sizeOf(pattern), searched)
    if (isFound === null) undecided ??= { kind: 'undecided', why: whyNot(pattern, searched) }
    else if (isFound !== isWanted) return { kind: 'unlike', pattern, isFound }
  }
  return undecided ?? { kind: 'fits' }
}

function whyNot(pattern: string, { isTail, isHead }: SearchedText): string {
  if (isHead === true) return `its end was not kept, and ${slashed(pattern)} is not in the rest`
  return isTail
    ? `the beginning was not kept, and ${slashed(pattern)} is not in the rest`
    : `${slashed(pattern)} would take too long to search for`
}

/** Null where that cannot be known. */
function find(
  compiled: RE2JS,
  size: number,
  { text, isTail, isHead = false }: SearchedText,
): boolean | null {
  if (size * (text.length + 1) > patternLimits.work) return null
  const matcher = compiled.matcher(text)
  if (!isTail && !isHead) return matcher.find()
  // What ends where the text was cut may owe that to the cut: `$`, `\b`.
  const end = isHead ? text.length : Infinity
  // What begins where the text was cut may owe that to the cut: `^`, `\b`.
  const begin = isTail ? 1 : 0
  while (matcher.find()) if (matcher.start() >= begin && matcher.end() < end) return true
  return null
}

/** An upper bound of the program that a pattern compiles to. Nested repetitions are bounded by RE2. */
function sizeOf(pattern: string): number {
  let repetitions = 1
  for (const [, minimum, maximum] of pattern.matchAll(/\{([0-9]{1,6})(?:,([0-9]{0,6}))?\}/g)) {
    repetitions *= Math.max(1, Number(minimum), Number(maximum ?? 0))
  }
  // RE2 refuses any repetition beyond 1000, nested ones multiplied.
  return (pattern.length + 1) * Math.min(1000, repetitions)
}
