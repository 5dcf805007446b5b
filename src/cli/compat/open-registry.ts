import type { RegistryClient } from '../../registry/client.ts'
import { hostArchitecture, parsePlatform } from '../../registry/platform.ts'
import type { Platform } from '../../registry/platform.ts'
import { connectRegistries } from '../../registry/settings.ts'
import type { CommandIo } from '../command.ts'
import { readRegistryFlags } from '../read-registry.ts'
import type { ImageFlags } from '../registry-flags.ts'

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
