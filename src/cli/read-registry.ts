import { inputError } from '../errors.ts'
import { registryLimits } from '../limits.ts'
import type { Credential } from '../registry/credential.ts'
import { parseRegistryHost } from '../registry/reference.ts'
import { secret } from '../registry/secret.ts'
import { registryMeant } from '../registry/settings.ts'
import type { RegistrySettings } from '../registry/settings.ts'
import type { CommandIo } from './command.ts'
import type { RegistryFlags } from './registry-flags.ts'

/**
 * Reads how registries are reached, a password or a token from standard input. Credentials and
 * `--plain-http` are for one registry alone: the one that is named, otherwise that of the images.
 *
 * @param registriesOf gives those of the images; asked only when it matters
 * @throws CanaryError (input)
 */
export async function readRegistryFlags(
  flags: RegistryFlags,
  registriesOf: () => readonly string[],
  io: Pick<CommandIo, 'stdin' | 'signal'>,
): Promise<RegistrySettings> {
  const path = flags['registry-ca']
  const isPlain = flags['plain-http'] === true
  const wantsCredential = checkCredentialFlags(flags)
  const registry =
    isPlain || wantsCredential
      ? registryMeant(flags.registry ?? null, registriesOf(), '--registry')
      : null
  const credential = wantsCredential ? await readCredential(flags, io) : null
  return {
    login: registry === null || credential === null ? null : { registry, credential },
    certificateAuthority: path === undefined ? null : { type: 'file', path },
    plainHttp: registry !== null && isPlain ? [registry] : [],
    tokenHosts: (flags['registry-auth-host'] ?? []).map(parseRegistryHost),
  }
}

/** True when standard input holds a secret. @throws CanaryError (input) for half a credential */
function checkCredentialFlags(flags: RegistryFlags): boolean {
  const hasUser = flags['registry-username'] !== undefined
  const wantsPassword = flags['registry-password-stdin'] === true
  const wantsToken = flags['registry-token-stdin'] === true
  if (wantsToken && (wantsPassword || hasUser)) {
    const other = wantsPassword ? '--registry-password-stdin' : '--registry-username'
    throw usage(`${other} and --registry-token-stdin exclude each other`)
  }
  if (wantsPassword !== hasUser) {
    throw usage('--registry-username and --registry-password-stdin belong together')
  }
  return wantsPassword || wantsToken
}

async function readCredential(
  flags: RegistryFlags,
  io: Pick<CommandIo, 'stdin' | 'signal'>,
): Promise<Credential> {
  const value = secret(await readSecret(io))
  const username = flags['registry-username']
  return username === undefined
    ? { type: 'access-token', token: value, source: '--registry-token-stdin' }
    : { type: 'basic', username, password: value, source: '--registry-username' }
}

/** Standard input to its end, without the line end that shells put there. */
async function readSecret({ stdin, signal }: Pick<CommandIo, 'stdin' | 'signal'>): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stdin) {
    signal.throwIfAborted()
    size += part.length
    if (size > registryLimits.secretBytes) throw usage('standard input is too long for a secret')
    parts.push(part)
  }
  const value = Buffer.concat(parts)
    .toString('utf8')
    .replace(/\r?\n$/, '')
  if (value === '') throw usage('standard input holds no secret')
  return value
}

function usage(message: string): Error {
  return inputError({ code: 'usage', message })
}
