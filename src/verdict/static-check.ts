import type { ReasonCode } from '../model.ts'
import type { Decision } from './check.ts'

/** What reading an image found about one check. */
export interface StaticEvidence {
  /** What the image lacks; the first one names the reason. */
  readonly shortfalls: readonly { readonly code: ReasonCode; readonly message: string }[]
  /** What nobody can tell. */
  readonly doubts: readonly { readonly message: string }[]
  /** What there is, in a sentence. */
  readonly found: string
}

/** What the image lacks for certain fails the check, whatever else is in doubt; in doubt nothing passes. */
export function outcomeOfStaticCheck({ shortfalls, doubts, found }: StaticEvidence): Decision {
  const [first] = shortfalls
  if (first !== undefined) {
    return { outcome: 'failed', reason: { code: first.code, message: together(shortfalls) } }
  }
  return doubts.length > 0
    ? { outcome: 'errored', reason: { code: 'undecided', message: together(doubts) } }
    : { outcome: 'passed', reason: { code: 'ok', message: found } }
}

function together(sentences: readonly { readonly message: string }[]): string {
  return sentences.map(({ message }) => message).join('; ')
}
