import type { ParseArgsOptionsConfig } from 'node:util'
import type { RegistryClient } from '../../registry/client.ts'
import { hostArchitecture, parsePlatform } from '../../registry/platform.ts'
import type { Platform } from '../../registry/platform.ts'
import { connectRegistries } from '../../registry/settings.ts'
import type { CommandIo } from '../command.ts'
import { readRegistryFlags, registryFlags } from '../registry-flags.ts'
import type { RegistryFlags } from '../registry-flags.ts'

/** The flags of a command about one image: which of an index, and how its registry is reached. */
export const imageFlags = {
  platform: { type: 'string' },
  ...registryFlags,
} as const satisfies ParseArgsOptionsConfig

export interface ImageFlags extends Omit<RegistryFlags, 'registry'> {
  readonly platform?: string | undefined
}

export const imageFlagsHelp = `  --platform <os/arch[/variant]>  the image of an index that is meant
  --plain-http                    speak to this image's registry without TLS
  --registry-ca <file>            trust these certificates too (PEM)
  --registry-username <name>      the user, with --registry-password-stdin
  --registry-password-stdin       read the password from standard input
  --registry-token-stdin          read an access token from standard input
  --registry-auth-host <host>     a token server that may be sent the credentials (repeatable)
  -h, --help                      show this

Without user and token, the credentials of docker login are used.
`

/** @returns null when no platform is asked for */
export function readPlatformFlag(flags: ImageFlags): Platform | null {
  return flags.platform === undefined ? null : parsePlatform(flags.platform, hostArchitecture())
}

/**
 * A client that reaches registries as the flags say. Credentials and `--plain-http` are for the
 * image's own registry alone.
 *
 * @param registry the image's
 */
export async function openRegistryClient(
  flags: ImageFlags,
  registry: string,
  io: CommandIo,
): Promise<RegistryClient> {
  const settings = await readRegistryFlags(flags, () => [registry], io)
  return await connectRegistries(settings, io.env, io.cwd, {
    onCredential: () => undefined,
    onTrouble: ({ message }) => {
      io.stderr.write(`warning: ${message}; the registry is asked without credentials\n`)
    },
  })
}
