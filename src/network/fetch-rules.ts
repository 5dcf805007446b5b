import type { LookupAddress } from 'node:dns'
import { inputError } from '../errors.ts'
import type { CanaryError } from '../errors.ts'

/** What is fetched, and from where it may come. */
export interface FetchRules {
  /** Its role in a sentence, and the first word of the codes of what goes wrong with it. */
  readonly what: 'manifest' | 'spec'
  readonly maxBytes: number
  /**
   * `internet`: an address that is not of the public Internet is refused after name resolution.
   * `anywhere`: all but metadata services.
   */
  readonly from: 'internet' | 'anywhere'
  /** Until the last byte is there, redirects included, in milliseconds. */
  readonly deadlineMs?: number
  /** All addresses of a name; the system's resolver where none is given. */
  readonly resolve?: (hostname: string) => Promise<readonly LookupAddress[]>
  /** PEM, in place of the certificate authorities that Node trusts. */
  readonly certificateAuthority?: string
}

export function nameOf({ what }: FetchRules): string {
  return what === 'manifest' ? 'the manifest' : 'the compatibility spec'
}

export function wrongUrl({ what }: FetchRules, message: string, hint?: string): CanaryError {
  const code = `${what}-url`
  return inputError(hint === undefined ? { code, message } : { code, message, hint })
}

export function unusable(
  url: URL,
  rules: FetchRules,
  why: string,
  { cause, hint }: { readonly cause?: unknown; readonly hint?: string } = {},
): CanaryError {
  const message = `cannot use ${nameOf(rules)} ${url.href}: ${why}`
  const problem = { code: `${rules.what}-fetch`, message, ...(hint === undefined ? {} : { hint }) }
  return inputError(problem, { cause })
}
