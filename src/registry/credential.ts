import { CanaryError } from '../errors.ts'
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

/** Told of what keeps credentials from being used; the registry is asked without them. */
export type OnCredentialTrouble = (trouble: CanaryError) => void

/**
 * Goes on without credentials where they cannot be had, as `docker pull` does with the same
 * configuration: a public image needs none. What is wrong is told, each thing once.
 */
export function orAnonymous(
  source: CredentialSource,
  onTrouble: OnCredentialTrouble,
): CredentialSource {
  const told = new Set<string>()
  return async (registry, signal) => {
    try {
      return await source(registry, signal)
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof CanaryError) || error.kind === 'cancelled') throw error
      if (!told.has(error.message)) onTrouble(error)
      told.add(error.message)
      return null
    }
  }
}

/** One credential for one registry; every other registry goes to `otherwise`. */
export function credentialFor(
  registry: string,
  credential: Credential,
  otherwise: CredentialSource,
): CredentialSource {
  return async (asked, signal) =>
    asked.toLowerCase() === registry.toLowerCase() ? credential : otherwise(asked, signal)
}
