import { CanaryError } from '../errors.ts'
import type { ErrorKind } from '../errors.ts'
import { registryLimits } from '../limits.ts'

/** Where content came from: how a sentence names it, and whose fault it is when it is broken. */
export interface Origin {
  /** Such as `the manifest of ghcr.io/acme/app:1`. */
  readonly name: string
  readonly kind: ErrorKind
}

/** An error about content, in one sentence that starts with its origin. */
export function contentError(
  origin: Origin,
  code: string,
  what: string,
  hint?: string,
): CanaryError {
  const message = `${origin.name} ${what}`
  return new CanaryError(
    origin.kind,
    hint === undefined ? { code, message } : { code, message, hint },
  )
}

/** Words of strangers, on one line, without control characters, and bounded. */
export function oneLine(
  text: string,
  maxCharacters: number = registryLimits.errorCharacters,
): string {
  // Cut first, so that the work is bounded too.
  const words = text
    .slice(0, maxCharacters * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  return words.length > maxCharacters ? `${words.slice(0, maxCharacters)}…` : words
}
