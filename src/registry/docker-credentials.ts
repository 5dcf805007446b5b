import { join } from 'node:path'
import { CanaryError, inputError, isMissingFile } from '../errors.ts'
import { registryLimits } from '../limits.ts'
import { readSource } from '../yaml/source.ts'
import type { Credential, CredentialSource } from './credential.ts'
import { createHelper } from './helper.ts'
import type { AskHelper } from './helper.ts'
import { asObject, member, parseJsonObject, stringMember } from './json.ts'
import type { JsonObject } from './json.ts'
import type { Origin } from './origin.ts'
import type { Environment } from '../secrets/environment.ts'
import { secret } from './secret.ts'
import type { Secret } from './secret.ts'

const dockerHubNames = ['index.docker.io', 'docker.io', 'registry-1.docker.io']

/** Under what docker keeps a registry's credentials: Docker Hub's under its first API's address. */
export function serverAddressOf(registry: string): string {
  return registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry
}

/**
 * The credentials that `docker login` left: `DOCKER_AUTH_CONFIG` (the text of a config.json), then
 * `config.json` in `DOCKER_CONFIG` or `~/.docker`. `credHelpers` and `credsStore` are asked before
 * `auths`, as docker does. The file is read at the first question.
 */
export function dockerCredentials(
  env: Environment,
  ask: AskHelper = createHelper(env),
): CredentialSource {
  let configurations: Promise<readonly DockerConfiguration[]> | undefined
  return async (registry, signal) => {
    configurations ??= readConfigurations(env)
    for (const configuration of await configurations) {
      const found = await lookUp(configuration, registry, ask, signal)
      if (found !== null) return found
    }
    return null
  }
}

interface DockerConfiguration {
  readonly origin: Origin
  readonly document: JsonObject
}

async function readConfigurations(env: Environment): Promise<readonly DockerConfiguration[]> {
  const found: DockerConfiguration[] = []
  if (env['DOCKER_AUTH_CONFIG']) {
    const origin = { name: 'DOCKER_AUTH_CONFIG', kind: 'input' } as const
    found.push({
      origin,
      document: parseJsonObject(Buffer.from(env['DOCKER_AUTH_CONFIG']), origin),
    })
  }
  const home = env['HOME'] ?? env['USERPROFILE']
  const named = env['DOCKER_CONFIG'] ?? ''
  const directory = named !== '' ? named : home === undefined ? null : join(home, '.docker')
  const path = directory === null ? null : join(directory, 'config.json')
  const text = path === null ? null : await readIfThere(path)
  if (path !== null && text !== null) {
    const origin = { name: `the docker configuration ${path}`, kind: 'input' } as const
    found.push({ origin, document: parseJsonObject(Buffer.from(text), origin) })
  }
  return found
}

async function readIfThere(path: string): Promise<string | null> {
  const what = 'the docker configuration'
  try {
    return (await readSource(path, what, registryLimits.configurationFileBytes)).text
  } catch (error) {
    if (error instanceof CanaryError && isMissingFile(error.cause)) return null
    throw error
  }
}

async function lookUp(
  configuration: DockerConfiguration,
  registry: string,
  ask: AskHelper,
  signal: AbortSignal,
): Promise<Credential | null> {
  const { document, origin } = configuration
  const server = serverAddressOf(registry)
  const keys = [server, ...(registry === 'docker.io' ? dockerHubNames : [])]
  const helpers = asObject(member(document, 'credHelpers')) ?? {}
  const own = keys
    .map((key) => stringMember(helpers, key))
    .find((name) => name !== null && name !== '')
  const helper = own ?? stringMember(document, 'credsStore')
  if (helper) {
    const answer = await ask(helper, server, signal)
    if (answer !== null) return answer
  }
  const entry = findEntry(asObject(member(document, 'auths')) ?? {}, keys)
  return entry === null ? null : readEntry(entry, origin)
}

/** The entry of a registry; older files have URLs where newer ones have hosts. */
function findEntry(auths: JsonObject, keys: readonly string[]): JsonObject | null {
  for (const key of keys) {
    const exact = asObject(member(auths, key))
    if (exact !== null) return exact
  }
  const similar = Object.keys(auths).find((key) => keys.includes(hostOf(key)))
  return similar === undefined ? null : asObject(member(auths, similar))
}

function hostOf(key: string): string {
  const withoutScheme = key.replace(/^https?:\/\//, '')
  return withoutScheme.split('/', 1)[0] ?? withoutScheme
}

function readEntry(entry: JsonObject, origin: Origin): Credential | null {
  const source = origin.name
  const identityToken = stringMember(entry, 'identitytoken')
  if (identityToken) return { type: 'identity-token', token: secret(identityToken), source }
  const accessToken = stringMember(entry, 'registrytoken')
  if (accessToken) return { type: 'access-token', token: secret(accessToken), source }
  const auth = stringMember(entry, 'auth')
  if (auth) return { type: 'basic', ...decodeAuth(auth, origin), source }
  const username = stringMember(entry, 'username')
  const password = stringMember(entry, 'password')
  if (!username || password === null) return null
  return { type: 'basic', username, password: secret(password), source }
}

/** `auth` is base64 of `user:password`; old versions of docker padded it with zero bytes. */
function decodeAuth(auth: string, origin: Origin): { username: string; password: Secret } {
  const pair = Buffer.from(auth, 'base64').toString('utf8')
  const colon = pair.indexOf(':')
  if (colon < 1) {
    throw inputError({
      code: 'docker-configuration',
      message: `${origin.name} has an "auth" that is not base64 of user:password`,
      hint: 'log in again with docker login',
    })
  }
  return {
    username: pair.slice(0, colon),
    password: secret(pair.slice(colon + 1).replace(/\0+$/, '')),
  }
}
