import { RE2JS } from 're2js'
import type { Budget } from '../budget.ts'
import { FunctionFailure } from '../error.ts'
import { toBytes, toText } from './bytes.ts'
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

  /**
   * Says that `pattern` is about to be looked for in so many bytes: the work grows with both.
   *
   * @throws FunctionFailure when the budget is used up
   */
  spendMatch(pattern: ByteString, bytes: number): void {
    this.#budget.spend((costOf(pattern) * bytes) / 32)
  }
}

/** RE2 allows no more copies of one part, however its repetitions are nested. */
const maxCopies = 1000
/** A Unicode class stands for hundreds of ranges. */
const unicodeClassCost = 20

/** About the size of the compiled pattern: a repetition such as `{1000}` makes a short one large. */
function costOf(pattern: ByteString): number {
  let copies = 1
  for (const [repetition] of pattern.matchAll(/\{[0-9,]{1,10}\}/g)) {
    const largest = Math.max(...repetition.slice(1, -1).split(',').map(Number))
    copies = Math.min(copies * Math.max(largest, 1), maxCopies)
  }
  return pattern.length * copies * (/\\[pP]/.test(pattern) ? unicodeClassCost : 1)
}

function compile(pattern: string): RegexResult {
  try {
    return { ok: true, regex: RE2JS.compile(pattern) }
  } catch (error) {
    return { ok: false, error: reasonOf(error) }
  }
}

/** @throws FunctionFailure for a pattern that Go accepts: it must not count as "no match" */
function reasonOf(error: unknown): string {
  const reason = toBytes(error instanceof Error ? error.message : String(error))
  if (reason.includes('duplicate capture group name')) {
    throw new FunctionFailure('two groups of one name in a pattern are not supported')
  }
  // Here alone the pattern's rest, which is empty, is not told.
  return reason.endsWith('at end of expression') ? `${reason}: \`\`` : reason
}
