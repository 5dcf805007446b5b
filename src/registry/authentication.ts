import { inputError, infrastructureError } from '../errors.ts'
import { registryLimits } from '../limits.ts'
import { parseChallenges } from './challenge.ts'
import type { Challenge } from './challenge.ts'
import { encodeBasic } from './credential.ts'
import type { Credential, CredentialSource } from './credential.ts'
import { oneLine } from './origin.ts'
import { checkRealm } from './realm.ts'
import { apiHostOf } from './reference.ts'
import type { Repository } from './reference.ts'
import { retry } from './retry.ts'
import type { Pace } from './retry.ts'
import type { Redactor } from '../secrets/redactor.ts'
import { requestToken } from './token.ts'
import type { Transport } from './transport.ts'
import { setting } from '../settings.ts'

/** What a request wants to do. A token is made for a repository and a list of these. */
export type Actions = 'pull' | 'pull,push' | 'delete,pull' | 'delete,pull,push'

export interface Access {
  readonly repository: Repository
  readonly actions: Actions
  /** Where the registry answers. */
  readonly api: URL
}

export interface Authenticator {
  /** The `Authorization` that is known for a request already; null for none. */
  readonly known: (access: Access) => string | null
  /**
   * The `Authorization` that a registry asked for with 401.
   *
   * @param header its `WWW-Authenticate`
   * @throws CanaryError when it asks in no way that can be answered, or the token server refuses
   */
  readonly answer: (
    access: Access,
    header: string | undefined,
    signal: AbortSignal,
  ) => Promise<string>
  /** Where the credentials for a registry came from, once it has been asked for; null for none. */
  readonly sourceOf: (registry: string) => string | null
}

export interface AuthenticationOptions {
  readonly credentials: CredentialSource
  /** Hosts besides a registry's own site that may be sent its credentials to buy a token. */
  readonly tokenHosts: readonly string[]
  readonly transport: Transport
  readonly pace: Pace
  readonly redactor: Redactor
}

interface HeldToken {
  readonly value: string
  /** As the clock's `now` counts. */
  readonly expiresAt: number
}

/** Answers challenges and keeps the tokens, one for each registry, repository and actions. */
export function createAuthenticator(options: AuthenticationOptions): Authenticator {
  const tokens = new Map<string, HeldToken>()
  const basics = new Map<string, string>()
  const sources = new Map<string, string | null>()
  const credentials = rememberCredentials(options, sources)
  return {
    known: (access) => {
      const held = tokens.get(keyOf(access))
      const isFresh =
        held !== undefined &&
        held.expiresAt - registryLimits.tokenLeewayMs > options.pace.clock.now()
      if (isFresh) return `Bearer ${held.value}`
      return basics.get(access.repository.registry) ?? null
    },
    answer: async (access, header, signal) => {
      const { registry } = access.repository
      const challenge = chooseChallenge(header, access)
      const credential = await credentials(registry, signal)
      if (challenge.scheme === 'basic') {
        const value = basicAuthorization(credential, registry)
        basics.set(registry, value)
        return value
      }
      const held = await buyToken(access, challenge, credential, options, signal)
      tokens.set(keyOf(access), held)
      return `Bearer ${held.value}`
    },
    sourceOf: (registry) => sources.get(registry) ?? null,
  }
}

/** A registry's credentials are looked up once: a helper may be slow, or ask a person. */
function rememberCredentials(
  options: AuthenticationOptions,
  sources: Map<string, string | null>,
): CredentialSource {
  const found = new Map<string, Promise<Credential | null>>()
  return async (registry, signal) => {
    const asked = found.get(registry) ?? options.credentials(registry, signal)
    found.set(registry, asked)
    const credential = await asked.catch((error: unknown) => {
      // What failed may have been cancelled: the next request asks anew.
      found.delete(registry)
      throw error
    })
    sources.set(registry, credential?.source ?? null)
    if (credential !== null) {
      const value = credential.type === 'basic' ? credential.password : credential.token
      options.redactor.learn(value.reveal())
      if (credential.type === 'basic') options.redactor.learn(encodeBasic(credential))
    }
    return credential
  }
}

function chooseChallenge(header: string | undefined, access: Access): Challenge {
  const offered = parseChallenges(header ?? '')
  const chosen =
    offered.find((one) => one.scheme === 'bearer') ?? offered.find((one) => one.scheme === 'basic')
  if (chosen !== undefined) return chosen
  const schemes = oneLine(offered.map((one) => one.scheme).join(', '), 60)
  const how = schemes === '' ? 'does not say how' : `offers only ${schemes}`
  throw infrastructureError({
    code: 'registry-challenge',
    message: `${access.repository.registry} asks for credentials (401) and ${how}`,
    hint: 'is this host a registry?',
  })
}

function basicAuthorization(credential: Credential | null, registry: string): string {
  if (credential?.type === 'basic') {
    return `Basic ${encodeBasic(credential)}`
  }
  const found = credential === null ? 'there are none' : `${credential.source} has only a token`
  throw inputError({
    code: 'registry-unauthorized',
    message: `${registry} asks for a user and a password, and ${found}`,
    hint: `log in with docker login ${registry}, or give ${setting('registry-username')} and ${setting('registry-password')}`,
  })
}

async function buyToken(
  access: Access,
  challenge: Challenge,
  credential: Credential | null,
  options: AuthenticationOptions,
  signal: AbortSignal,
): Promise<HeldToken> {
  if (credential?.type === 'access-token') {
    return { value: credential.token.reveal(), expiresAt: Number.POSITIVE_INFINITY }
  }
  const { registry } = access.repository
  const realm = checkRealm(
    challenge.parameters.get('realm') ?? '',
    access.api,
    credential !== null,
    options.tokenHosts,
  )
  const question = {
    realm,
    registry,
    service: challenge.parameters.get('service') ?? null,
    scope: scopeOf(access, challenge.parameters.get('scope') ?? ''),
    credential,
    isNamedByUser: realm.hostname === new URL(`https://${apiHostOf(registry)}`).hostname,
  }
  const token = await retry(() => requestToken(question, options, signal), options.pace, signal)
  options.redactor.learn(token.value)
  return { value: token.value, expiresAt: options.pace.clock.now() + token.lifetimeMs }
}

/**
 * Our scope, and what the registry asks for besides on the same repository: it knows what its
 * answers need. A scope on anything else is not asked for.
 */
function scopeOf(access: Access, offered: string): string {
  const prefix = `repository:${access.repository.path}:`
  const actions = new Set<string>(access.actions.split(','))
  for (const scope of offered.split(' ')) {
    if (!scope.startsWith(prefix)) continue
    for (const action of scope.slice(prefix.length).split(',')) actions.add(action)
  }
  return `${prefix}${[...actions].sort().join(',')}`
}

function keyOf(access: Access): string {
  const { registry, path } = access.repository
  return `${registry} ${path} ${access.actions}`
}
