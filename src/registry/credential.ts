import type { Secret } from './secret.ts'

/** What a registry is shown. `source` says in an error where it came from. */
export type Credential =
  | BasicCredential
  /** An OAuth2 refresh token, which buys access tokens. */
  | { readonly type: 'identity-token'; readonly token: Secret; readonly source: string }
  /** An access token, sent as it is. */
  | { readonly type: 'access-token'; readonly token: Secret; readonly source: string }

export interface BasicCredential {
  readonly type: 'basic'
  readonly username: string
  readonly password: Secret
  readonly source: string
}

/** User and password as the Basic scheme sends them (RFC 7617): secret like the password itself. */
export function encodeBasic({ username, password }: BasicCredential): string {
  return Buffer.from(`${username}:${password.reveal()}`).toString('base64')
}

/** Gives the credential for a registry, such as `ghcr.io`; null means: ask without one. */
export type CredentialSource = (registry: string, signal: AbortSignal) => Promise<Credential | null>

/** One credential for one registry; every other registry goes to `otherwise`. */
export function credentialFor(
  registry: string,
  credential: Credential,
  otherwise: CredentialSource,
): CredentialSource {
  return async (asked, signal) =>
    asked.toLowerCase() === registry.toLowerCase() ? credential : otherwise(asked, signal)
}
