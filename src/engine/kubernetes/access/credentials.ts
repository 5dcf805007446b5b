import { infrastructureError, inputError } from '../../../errors.ts'
import { clusterLimits } from '../../../limits.ts'
import type { Environment } from '../../../secrets/environment.ts'
import type { ClientCertificate, Credential } from './credential.ts'
import { askPlugin } from './credential-plugin.ts'
import type { KubeUser } from './kubeconfig.ts'
import { pemOf, readNamedFile } from './locate-cluster.ts'
import type { ClusterAccess } from './locate-cluster.ts'

/** Gives credentials, and renews those that expire. */
export interface CredentialSource {
  readonly current: (signal: AbortSignal) => Promise<Credential>
  /** The API server did not take the last one: the next one is asked for anew. */
  readonly forget: () => void
}

/**
 * Credentials of a kubeconfig's user: a token, a token in a file that is replaced from time to time, a
 * certificate, a password, or what a program gives.
 *
 * @throws CanaryError (input) where they cannot be used, with the first question
 */
export function createCredentialSource(
  access: Pick<ClusterAccess, 'user' | 'origin' | 'server' | 'tls'>,
  env: Environment,
  now: () => number = Date.now,
): CredentialSource {
  let known: Promise<Credential> | null = null
  const isFresh = ({ expiresAt }: Credential) =>
    expiresAt === null || expiresAt - now() > clusterLimits.renewBefore
  const find = async (signal: AbortSignal) => {
    const { user } = access
    const credential =
      user.plugin !== null
        ? await askPlugin(user.plugin, access, env, signal)
        : writtenIn(access, now)
    const certificate = credential.certificate ?? certificateOf(user)
    return { ...credential, certificate }
  }
  const ask = (signal: AbortSignal) => {
    const asked = find(signal)
    known = asked
    asked.catch(() => {
      if (known === asked) known = null
    })
    return asked
  }
  return {
    current: async (signal) => {
      const last = known
      if (last === null || access.user.tokenFile !== null) return await ask(signal)
      const credential = await last
      // Whoever found it stale first asks for all.
      if (isFresh(credential)) return credential
      return await (known === last ? ask(signal) : (known ?? ask(signal)))
    },
    forget: () => {
      known = null
    },
  }
}

function writtenIn(
  { user, origin }: Pick<ClusterAccess, 'user' | 'origin'>,
  now: () => number,
): Credential {
  const plain = { certificate: null, expiresAt: null }
  if (user.tokenFile !== null) {
    const token = readNamedFile(user.tokenFile, 'the token file').trim()
    if (token !== '') return { ...plain, authorization: `Bearer ${token}` }
  }
  if (user.token !== null) return { ...plain, authorization: `Bearer ${user.token}` }
  if (user.basic !== null) {
    const { username, password } = user.basic
    const pair = Buffer.from(`${username}:${password}`).toString('base64')
    return { ...plain, authorization: `Basic ${pair}` }
  }
  if (user.provider !== null) return ofProvider(user.provider, origin, now)
  return { ...plain, authorization: null }
}

function certificateOf({ certificate, key }: KubeUser): ClientCertificate | null {
  if (certificate === null || key === null) return null
  return {
    certificate: pemOf(certificate, 'the client certificate'),
    key: pemOf(key, 'the key of the client certificate'),
  }
}

/**
 * What kubectl keeps of an identity provider. A token that has expired is not renewed here: many providers
 * give a new refresh token each time, and the one in the kubeconfig would not be taken any more.
 */
function ofProvider(
  { name, config }: NonNullable<KubeUser['provider']>,
  origin: string,
  now: () => number,
): Credential {
  if (name !== 'oidc') {
    throw inputError({
      code: 'cluster-credentials',
      message: `${origin} asks for credentials of the auth provider "${name}", which kubectl does not have any more either`,
      hint: 'use a credential plugin (exec) of the cluster’s vendor',
    })
  }
  const token = config.get('id-token') ?? ''
  const expiresAt = expiryOf(token)
  if (token !== '' && (expiresAt === null || expiresAt > now())) {
    return { authorization: `Bearer ${token}`, certificate: null, expiresAt }
  }
  throw infrastructureError({
    code: 'cluster-credentials',
    message: `the identity token of ${origin} ${token === '' ? 'is missing' : 'has expired'}`,
    hint: 'kubectl renews it and writes it down: kubectl auth whoami',
  })
}

/** Milliseconds since 1970, of a JSON Web Token (RFC 7519); null where it does not tell. */
function expiryOf(token: string): number | null {
  try {
    const [, claims = ''] = token.split('.')
    const read: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'))
    const isTold = typeof read === 'object' && read !== null && 'exp' in read
    return isTold && typeof read.exp === 'number' ? read.exp * 1000 : null
  } catch {
    return null
  }
}
