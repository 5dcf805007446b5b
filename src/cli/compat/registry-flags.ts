import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { ParseArgsOptionsConfig } from 'node:util'
import { inputError, messageOf } from '../../errors.ts'
import { registryLimits } from '../../limits.ts'
import { createRegistryClient } from '../../registry/client.ts'
import type { RegistryClient } from '../../registry/client.ts'
import { credentialFor } from '../../registry/credential.ts'
import { dockerCredentials } from '../../registry/docker-credentials.ts'
import type { Credential } from '../../registry/credential.ts'
import { hostArchitecture, parsePlatform } from '../../registry/platform.ts'
import type { Platform } from '../../registry/platform.ts'
import { parseRegistryHost } from '../../registry/reference.ts'
import { secret } from '../../registry/secret.ts'
import { dockerCertificates } from '../../registry/tls.ts'
import { readSource } from '../../yaml/source.ts'
import type { CommandIo } from '../command.ts'

/** The flags by which every command says how to reach a registry; Node Feature Discovery's names. */
export const registryFlags = {
  platform: { type: 'string' },
  'plain-http': { type: 'boolean' },
  'registry-ca': { type: 'string' },
  'registry-username': { type: 'string' },
  'registry-password-stdin': { type: 'boolean' },
  'registry-token-stdin': { type: 'boolean' },
  'registry-auth-host': { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig

export const registryFlagsHelp = `  --platform <os/arch[/variant]>  the image of an index that is meant
  --plain-http                    speak to this image's registry without TLS
  --registry-ca <file>            trust these certificates too (PEM)
  --registry-username <name>      the user, with --registry-password-stdin
  --registry-password-stdin       read the password from standard input
  --registry-token-stdin          read an access token from standard input
  --registry-auth-host <host>     a token server that may be sent the credentials (repeatable)
  -h, --help                      show this

Without user and token, the credentials of docker login are used.
`

export interface RegistryFlags {
  readonly platform?: string | undefined
  readonly 'plain-http'?: boolean | undefined
  readonly 'registry-ca'?: string | undefined
  readonly 'registry-username'?: string | undefined
  readonly 'registry-password-stdin'?: boolean | undefined
  readonly 'registry-token-stdin'?: boolean | undefined
  readonly 'registry-auth-host'?: string[] | undefined
}

/**
 * Reads a command's arguments.
 *
 * @throws CanaryError (input) for an unknown flag or a flag without its value
 */
export function parseFlags<T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; args: string[] }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const message = messageOf(error).split('\n', 1)[0] ?? ''
    throw inputError(
      { code: 'usage', message, hint: 'the flag --help lists what there is' },
      { cause: error },
    )
  }
}

/** @returns null when no platform is asked for */
export function readPlatformFlag(flags: RegistryFlags): Platform | null {
  return flags.platform === undefined ? null : parsePlatform(flags.platform, hostArchitecture())
}

/**
 * A client that reaches registries as the flags say. Explicit credentials and `--plain-http` are
 * for the image's own registry alone.
 *
 * @param registry the image's
 */
export async function openRegistryClient(
  flags: RegistryFlags,
  registry: string,
  io: CommandIo,
): Promise<RegistryClient> {
  const file = flags['registry-ca']
  const found = dockerCredentials(io.env)
  const explicit = await readCredential(flags, io)
  return createRegistryClient({
    env: io.env,
    credentials: explicit === null ? found : credentialFor(registry, explicit, found),
    certificateAuthority: file === undefined ? null : await readAuthority(file, io.cwd),
    certificatesDirectory: dockerCertificates,
    plainHttp: flags['plain-http'] === true ? [registry] : [],
    tokenHosts: (flags['registry-auth-host'] ?? []).map(parseRegistryHost),
  })
}

async function readAuthority(file: string, cwd: string): Promise<{ file: string; text: string }> {
  const limit = registryLimits.configurationFileBytes
  const { text } = await readSource(resolve(cwd, file), 'the registry CA', limit)
  return { file, text }
}

async function readCredential(flags: RegistryFlags, io: CommandIo): Promise<Credential | null> {
  const username = flags['registry-username']
  const wantsPassword = flags['registry-password-stdin'] === true
  const wantsToken = flags['registry-token-stdin'] === true
  if (wantsPassword && wantsToken) {
    throw usage('--registry-password-stdin and --registry-token-stdin exclude each other')
  }
  if (wantsToken) {
    return {
      type: 'access-token',
      token: secret(await readSecret(io)),
      source: '--registry-token-stdin',
    }
  }
  if (wantsPassword !== (username !== undefined)) {
    throw usage('--registry-username and --registry-password-stdin belong together')
  }
  if (username === undefined) return null
  const password = secret(await readSecret(io))
  return { type: 'basic', username, password, source: '--registry-username' }
}

/** Standard input to its end, without the line end that shells put there. */
async function readSecret(io: CommandIo): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of io.stdin) {
    io.signal.throwIfAborted()
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
