import { RE2JS } from 're2js'
import type { Budget } from '../budget.ts'
import { toText } from './bytes.ts'
import type { ByteString } from './bytes.ts'

export type RegexResult =
  | { readonly ok: true; readonly regex: RE2JS }
  /** `error` is in Go's words where they are known. */
  | { readonly ok: false; readonly error: string }

/** Compiles each pattern of one execution once, and pays for compiling and matching. */
export class RegexCache {
  readonly #budget: Budget
  readonly #compiled = new Map<ByteString, RegexResult>()

  constructor(budget: Budget) {
    this.#budget = budget
  }

  /** @throws FunctionFailure when the budget is used up */
  compile(pattern: ByteString): RegexResult {
    const known = this.#compiled.get(pattern)
    if (known !== undefined) return known
    this.#budget.spend(costOf(pattern))
    const result = compile(toText(pattern))
    this.#compiled.set(pattern, result)
    return result
  }

  /** Matching is linear in the text, and at worst in the pattern too. */
  spendMatch(pattern: ByteString, text: ByteString): void {
    this.#budget.spend((costOf(pattern) * text.length) / 256)
  }
}

/** Steps: a repetition such as `{1000}` makes a short pattern large, and so do Unicode classes. */
function costOf(pattern: ByteString): number {
  return pattern.length * (pattern.includes('{') || pattern.includes('\\p') ? 100 : 1)
}

function compile(pattern: string): RegexResult {
  try {
    return { ok: true, regex: RE2JS.compile(pattern) }
  } catch (error) {
    // Whatever it says, this pattern cannot be used.
    const reason = error instanceof Error ? error.message : String(error)
    return { ok: false, error: reason }
  }
}
