/** Patterns of a spec: RE2 syntax, searched anywhere in a value, in linear time and bounded. */
import type { RE2JS } from 're2js'
import { messageOf } from '../../errors.ts'
import { compatibilityLimits } from '../../limits.ts'

/** What the patterns of a spec have cost on one node. */
export interface PatternWork {
  spent: number
}

/** Patterns of which one must be found; a failure says why they cannot be searched. */
export type PatternSet =
  | { readonly ok: true; readonly search: Search }
  | { readonly ok: false; readonly reason: string; readonly syntax: boolean }

/** Null where the patterns of the spec have cost more than one node may. */
export type Search = (text: string, work: PatternWork) => boolean | null

export type PatternCompiler = (patterns: readonly string[]) => PatternSet

/** Loads the pattern library; a spec without patterns need not. */
export async function loadPatternCompiler(): Promise<PatternCompiler> {
  const { RE2JS } = await import('re2js')
  return createPatternCompiler(RE2JS)
}

/** What the patterns of one spec share. */
interface Shared {
  /** Sizes of all patterns together. */
  size: number
  /** Answers that are remembered. */
  answers: number
}

/** A compiler for the patterns of one spec, which share their bounds. */
function createPatternCompiler(library: typeof RE2JS): PatternCompiler {
  const shared: Shared = { size: 0, answers: 0 }
  const known = new Map<string, PatternSet>()
  return (patterns) => {
    const key = JSON.stringify(patterns)
    const compiled = known.get(key) ?? compileBounded(library, patterns, shared)
    known.set(key, compiled)
    return compiled
  }
}

function compileBounded(
  library: typeof RE2JS,
  patterns: readonly string[],
  shared: Shared,
): PatternSet {
  const sizes = patterns.map(sizeOf)
  const size = sizes.reduce((sum, each) => sum + each, 0)
  if (sizes.some((each) => each > compatibilityLimits.patternSize)) {
    return { ok: false, syntax: false, reason: 'the pattern is too large' }
  }
  shared.size += size
  if (shared.size > compatibilityLimits.patternSizes) {
    return { ok: false, syntax: false, reason: 'the patterns of the spec are too large together' }
  }
  return compile(library, patterns, size, shared)
}

function compile(
  library: typeof RE2JS,
  patterns: readonly string[],
  size: number,
  shared: Shared,
): PatternSet {
  try {
    const compiled = patterns.map((pattern) => library.compile(pattern))
    const remembered = new Map<string, boolean>()
    const search: Search = (text, work) => {
      const known = remembered.get(text)
      if (known !== undefined) return known
      work.spent += size * (text.length + 1)
      if (work.spent > compatibilityLimits.patternWork) return null
      const found = compiled.some((pattern) => pattern.matcher(text).find())
      if (shared.answers++ < compatibilityLimits.rememberedSearches) remembered.set(text, found)
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
