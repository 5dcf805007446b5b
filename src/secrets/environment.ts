import { isRunnersOwn, looksSecret } from './names.ts'
import { secretsInAddresses } from './addresses.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * What every run of ours keeps to itself, whoever asks for it: the tokens of the runner, and what
 * the addresses of proxies, of the engine and of inputs hold.
 */
export function secretsOfEnvironment(env: Environment): readonly string[] {
  return Object.entries(env).flatMap(([name, value = '']) => {
    if (tokens.test(name)) return [value]
    return addresses.test(name) ? secretsInAddresses(value) : []
  })
}

const tokens =
  /^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_(?:\w*_)?TOKEN|DOCKER_AUTH_CONFIG|INPUT_.*(?:TOKEN|PASSWORD))$/i
const addresses = /^(?:INPUT_.*|DOCKER_HOST|CONTAINER_HOST|(?:HTTPS?|ALL|FTP)_PROXY)$/i

/**
 * The environment of a program that we start for docker's sake: `docker` itself, or a helper that
 * keeps its credentials. It gets what it would get in a step of its own, without what is the
 * runner's, and without secrets that are none of its business.
 *
 * @param marked names that the user marked as secret
 */
export function childEnvironment(
  env: Environment,
  marked: readonly string[] = [],
): Record<string, string> {
  const names = new Set(marked)
  return pick(env, (name) => {
    if (isRunnersOwn(name)) return false
    return ofCredentialHelpers.test(name) || !(names.has(name) || looksSecret(name))
  })
}

/** What helpers of clouds and key chains look for, to get at the credentials of a registry. */
const ofCredentialHelpers =
  /^(?:ARM|AWS|AZURE|CLOUDSDK|DOCKER|GNUPG|GOOGLE|PASSWORD_STORE|VAULT)_|^GPG_TTY$/

/** The environment of a program of the system, which needs to be found and no more. */
export function systemEnvironment(env: Environment): Record<string, string> {
  return pick(env, (name) => ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR'].includes(name))
}

/**
 * What a manifest may hand on to a container with `--env NAME`. The runner's own variables are not
 * among it: a manifest may be a stranger's.
 */
export function containerEnvironment(env: Environment): Record<string, string> {
  return pick(env, (name) => !isRunnersOwn(name))
}

function pick(env: Environment, isWanted: (name: string) => boolean): Record<string, string> {
  const found = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && isWanted(entry[0]),
  )
  return Object.fromEntries(found)
}
