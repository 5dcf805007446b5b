import { resolve } from 'node:path'
import { inputError } from '../errors.ts'
import { registryLimits } from '../limits.ts'
import { readSource } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import type { RegistryClient } from './client.ts'
import { credentialFor, orAnonymous } from './credential.ts'
import type { Credential, CredentialSource, OnCredentialTrouble } from './credential.ts'
import type { Environment } from '../secrets/environment.ts'
import { parseRegistryHost } from './reference.ts'

/** How registries are reached, as a person said it for one run. */
export interface RegistrySettings {
  /** Null: only the credentials that `docker login` left. */
  readonly login: RegistryLogin | null
  /** Trusted in addition to what the machine trusts. */
  readonly certificateAuthority: CertificateAuthority | null
  /** Registries that are spoken to without TLS. Only these are. */
  readonly plainHttp: readonly string[]
  /** Hosts of token servers, besides a registry's own site, that may be sent its credentials. */
  readonly tokenHosts: readonly string[]
}

/** Credentials, and the only registry that they are for. */
export interface RegistryLogin {
  readonly registry: string
  readonly credential: Credential
}

/** PEM: in a file, or as it is. */
export type CertificateAuthority =
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'text'; readonly text: string }

/**
 * The credentials of the run for their own registry; those of `docker login` for every other, none
 * where these cannot be had.
 */
export async function findCredentials(
  { login }: RegistrySettings,
  env: Environment,
  onTrouble: OnCredentialTrouble,
): Promise<CredentialSource> {
  const { dockerCredentials } = await import('./docker-credentials.ts')
  const found = orAnonymous(dockerCredentials(env), onTrouble)
  return login === null ? found : credentialFor(login.registry, login.credential, found)
}

export interface CredentialListener {
  readonly onCredential: (credential: Credential | null) => void
  readonly onTrouble: OnCredentialTrouble
}

/**
 * A client that reaches registries as the settings say.
 *
 * @param directory where a relative path of the authority starts
 * @param listener told what is found for a registry before it is used, and why nothing is
 * @throws CanaryError (input) when the authority or a proxy of the environment cannot be used
 */
export async function connectRegistries(
  settings: RegistrySettings,
  env: Environment,
  directory: string,
  listener: CredentialListener,
): Promise<RegistryClient> {
  const [{ createRegistryClient }, { checkCertificates, dockerCertificates }] = await Promise.all([
    import('./client.ts'),
    import('./tls.ts'),
  ])
  const authority = await readAuthority(settings.certificateAuthority, directory)
  // Now, and not when the first registry is asked: much may be pulled and run until then.
  if (authority !== null) checkCertificates(authority, 'the registry CA')
  const find = await findCredentials(settings, env, listener.onTrouble)
  return createRegistryClient({
    env,
    credentials: async (registry, signal) => {
      const credential = await find(registry, signal)
      listener.onCredential(credential)
      return credential
    },
    certificateAuthority: authority,
    certificatesDirectory: dockerCertificates,
    plainHttp: settings.plainHttp,
    tokenHosts: settings.tokenHosts,
  })
}

/** What must not stand in any log or report, whoever printed it. */
export function secretsOf({ login }: RegistrySettings): readonly string[] {
  if (login === null) return []
  const { credential } = login
  return [(credential.type === 'basic' ? credential.password : credential.token).reveal()]
}

/**
 * The registry that settings are about: the one that is named, otherwise that of the images. Never
 * a guess, since credentials are sent there.
 *
 * @param registries of the images
 * @param option by what it is named, such as `--registry`
 * @throws CanaryError (input) when none is named and the images are not all of one registry
 */
export function registryMeant(
  named: string | null,
  registries: readonly string[],
  option: string,
): string {
  if (named !== null) return parseRegistryHost(named)
  const [only, ...others] = new Set(registries)
  if (only !== undefined && others.length === 0) return only
  const why =
    only === undefined
      ? 'no image names one'
      : `the images are of several: ${[only, ...others].join(', ')}`
  throw inputError({
    code: 'registry-host',
    message: `which registry is meant is not said, and ${why}`,
    hint: `name it with ${option}`,
  })
}

async function readAuthority(
  authority: CertificateAuthority | null,
  directory: string,
): Promise<SourceText | null> {
  if (authority === null) return null
  if (authority.type === 'text') return { file: 'in registry-ca', text: authority.text }
  const { path } = authority
  const limit = registryLimits.configurationFileBytes
  const { text } = await readSource(resolve(directory, path), 'the registry CA', limit)
  return { file: path, text }
}
