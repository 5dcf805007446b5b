/** Patterns of a spec: RE2 syntax, searched anywhere in a value, in linear time and bounded. */
import type { RE2JS } from 're2js'
import { messageOf } from '../errors.ts'
import { compatibilityLimits } from '../limits.ts'

/** What the patterns of a spec have cost on one node. */
export interface PatternWork {
  spent: number
}

/** Patterns of which one must be found; a failure says why they cannot be searched. */
export type PatternSet =
  | { readonly ok: true; readonly search: (text: string, work: PatternWork) => boolean }
  | { readonly ok: false; readonly reason: string; readonly syntax: boolean }

export type PatternCompiler = (patterns: readonly string[]) => PatternSet

/** Thrown by a search when the patterns of a spec cost more than one node may. */
export class PatternWorkError extends Error {
  override readonly name = 'PatternWorkError'

  constructor() {
    super(
      `the patterns of the spec cost too much to search: more than ${compatibilityLimits.patternWork} steps on one node`,
    )
  }
}

/** Loads the pattern library; a spec without patterns need not. */
export async function loadPatternCompiler(): Promise<PatternCompiler> {
  const { RE2JS } = await import('re2js')
  return createPatternCompiler(RE2JS)
}

/** A compiler for the patterns of one spec, which share one bound. */
function createPatternCompiler(library: typeof RE2JS): PatternCompiler {
  let total = 0
  return (patterns) => {
    const size = patterns.reduce((sum, pattern) => sum + sizeOf(pattern), 0)
    total += size
    if (patterns.some((pattern) => sizeOf(pattern) > compatibilityLimits.patternSize)) {
      return { ok: false, syntax: false, reason: 'the pattern is too large' }
    }
    if (total > compatibilityLimits.patternSizes) {
      return { ok: false, syntax: false, reason: 'the patterns of the spec are too large together' }
    }
    return compile(library, patterns, size)
  }
}

function compile(library: typeof RE2JS, patterns: readonly string[], size: number): PatternSet {
  try {
    const compiled = patterns.map((pattern) => library.compile(pattern))
    const remembered = new Map<string, boolean>()
    const search = (text: string, work: PatternWork): boolean => {
      const known = remembered.get(text)
      if (known !== undefined) return known
      work.spent += size * (text.length + 1)
      if (work.spent > compatibilityLimits.patternWork) throw new PatternWorkError()
      const found = compiled.some((pattern) => pattern.matcher(text).find())
      if (remembered.size >= compatibilityLimits.rememberedAnswers) remembered.clear()
      remembered.set(text, found)
      return found
    }
    return { ok: true, search }
  } catch (error) {
    return { ok: false, syntax: true, reason: messageOf(error) }
  }
}

/** An upper bound of the program that a pattern compiles to. Nested repetitions are bounded by RE2. */
function sizeOf(pattern: string): number {
  let repetition = 1
  for (const [, minimum, maximum] of pattern.matchAll(/\{([0-9]{1,6})(?:,([0-9]{0,6}))?\}/g)) {
    repetition = Math.max(repetition, Number(minimum), Number(maximum ?? 0))
  }
  // RE2 refuses any repetition beyond 1000, nested ones multiplied.
  return (pattern.length + 1) * (repetition === 1 ? 1 : 1000)
}
