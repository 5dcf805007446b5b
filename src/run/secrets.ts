import type { RegistryCredentials } from '../engine/images.ts'
import type { Credential } from '../registry/credential.ts'
import { secretsOf as secretsOfBuild } from '../image/build/request.ts'
import { secretsOf as secretsOfRegistry } from '../registry/settings.ts'
import { secretsInAddresses } from '../secrets/addresses.ts'
import { childEnvironment, secretsOfEnvironment } from '../secrets/environment.ts'
import type { Environment } from '../secrets/environment.ts'
import { looksSecret } from '../secrets/names.ts'
import type { Validator } from '../validator/manifest.ts'
import type { CheckedValidator } from '../validator/options.ts'
import type { RunRequest } from './request.ts'

/** Every secret that is known before a run begins. What brings secrets of its own adds a line. */
export function secretsOfRequest(request: RunRequest): readonly string[] {
  const { env } = request.engine
  const addresses = [...request.validators, request.compatibility?.spec, request.engine.engine]
  return [
    ...request.secrets,
    ...secretsOfBuild(request.build),
    ...secretArguments(request.build),
    ...secretsOfRegistry(request.registry),
    ...secretsOfEnvironment(env),
    ...valuesOf(request.secretVariables, env),
    ...addresses.flatMap((address) => secretsInAddresses(address ?? '')),
  ]
}

/** Build arguments stay in the image's history, but need not stand in a log and in a comment, too. */
function secretArguments(build: RunRequest['build']): readonly string[] {
  return Object.entries(build?.buildArguments ?? {})
    .filter(([name]) => looksSecret(name))
    .map(([, value]) => value)
}

/** What manifests mark with `secret: true`. */
export function secretsOfManifests(validators: readonly Validator[]): readonly string[] {
  const all = validators.flatMap(({ env, checks }) => [
    ...env,
    ...checks.flatMap(({ action }) =>
      action.action === 'exec' ? (action.isolated?.env ?? []) : [],
    ),
  ])
  return all.filter(({ secret }) => secret).map(({ value }) => value)
}

/** What `--env NAME` takes from our environment, where the name says that it is secret. */
export function secretsOfOptions(
  validators: readonly CheckedValidator[],
  env: Environment,
): readonly string[] {
  const names = validators.flatMap(({ inherited }) => inherited)
  return valuesOf(names.filter(looksSecret), env)
}

/** What docker's configuration, or a helper, gave for a registry. */
export function secretsOfCredential(credential: Credential | null): readonly string[] {
  if (credential === null) return []
  return [credential.type === 'basic' ? credential.password.reveal() : credential.token.reveal()]
}

/** The same, as an engine is given it. */
export function secretsOfCredentials(credentials: RegistryCredentials | null): readonly string[] {
  if (credentials === null) return []
  const { password, identityToken, registryToken } = credentials
  return [password, identityToken, registryToken]
}

/** The environment of programs that are started for a run. */
export function environmentForChildren({ engine, secretVariables }: RunRequest): Environment {
  return childEnvironment(engine.env, secretVariables)
}

function valuesOf(names: readonly string[], env: Environment): readonly string[] {
  return names.map((name) => (Object.hasOwn(env, name) ? (env[name] ?? '') : ''))
}
