import { join } from 'node:path'
import type { CanaryError } from '../../errors.ts'
import { inputError, isMissingFile, messageOf } from '../../errors.ts'
import { registryLimits } from '../../limits.ts'
import { asObject, member, parseJsonObject, stringMember } from '../../registry/json.ts'
import type { JsonObject } from '../../registry/json.ts'
import { readRegularFile } from '../../regular-file.ts'
import type { Environment } from '../../secrets/environment.ts'

/** What docker calls a proxy in its configuration, and as a build argument. */
const names = [
  ['httpProxy', 'HTTP_PROXY'],
  ['httpsProxy', 'HTTPS_PROXY'],
  ['noProxy', 'NO_PROXY'],
  ['ftpProxy', 'FTP_PROXY'],
  ['allProxy', 'ALL_PROXY'],
] as const

/**
 * The proxies that docker's configuration names for an engine, or for all, as the build arguments
 * that `docker build` makes of them: in capitals and in small letters.
 *
 * https://docs.docker.com/engine/cli/proxy/
 *
 * @param url the engine's, as docker knows it
 * @throws CanaryError (input) where the configuration cannot be read
 */
export function proxyArguments(env: Environment, url: string): Readonly<Record<string, string>> {
  const proxies = asObject(member(readConfiguration(env), 'proxies'))
  if (proxies === null) return {}
  const own = asObject(member(proxies, url)) ?? asObject(member(proxies, 'default')) ?? {}
  return Object.fromEntries(
    names.flatMap(([key, name]) => {
      const value = stringMember(own, key) ?? ''
      return value === '' ? [] : [name, name.toLowerCase()].map((one) => [one, value])
    }),
  )
}

function readConfiguration(env: Environment): JsonObject {
  const path = configurationPath(env)
  if (path === null) return {}
  let bytes: Uint8Array | null
  try {
    bytes = readRegularFile(path, registryLimits.configurationFileBytes)
  } catch (error) {
    if (isMissingFile(error)) return {}
    throw unusable(`cannot be read: ${messageOf(error)}`, path)
  }
  if (bytes === null) throw unusable('is too large', path)
  return parseJsonObject(bytes, { name: `the docker configuration ${path}`, kind: 'input' })
}

function configurationPath(env: Environment): string | null {
  const directory = env['DOCKER_CONFIG'] ?? ''
  if (directory !== '') return join(directory, 'config.json')
  const home = env['HOME'] ?? ''
  return home === '' ? null : join(home, '.docker', 'config.json')
}

function unusable(what: string, path: string): CanaryError {
  const message = `the docker configuration ${path} ${what}`
  return inputError({ code: 'docker-configuration', message })
}
