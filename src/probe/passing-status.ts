import type { ProbeProfile } from './attempt.ts'

/** The HTTP status codes that pass, inclusive; after redirects that are followed. */
export const passingStatus = {
  validator: { first: 200, last: 299 },
  pod: { first: 200, last: 399 },
} as const satisfies Record<ProbeProfile, { readonly first: number; readonly last: number }>
