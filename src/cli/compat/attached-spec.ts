import { fetchArtifact } from '../../compatibility/artifact/fetch.ts'
import type { CompatibilityArtifact } from '../../compatibility/artifact/fetch.ts'
import { inputError } from '../../errors.ts'
import { parseImageSource } from '../../image/source.ts'
import type { ImageSource, LocalSource } from '../../image/source.ts'
import type { Platform } from '../../registry/platform.ts'
import { repositoryContent } from '../../registry/pull.ts'
import type { CommandIo } from '../command.ts'
import type { ImageFlags } from '../registry-flags.ts'
import { openRegistryClient, readPlatformFlag } from './open-registry.ts'

/**
 * The compatibility spec that counts for an image.
 *
 * @throws CanaryError (input) when none is attached
 */
export async function findAttachedSpec(
  image: string,
  flags: ImageFlags,
  io: CommandIo,
): Promise<CompatibilityArtifact> {
  const artifact = await find(parseImageSource(image), flags, io)
  if (artifact !== null) return artifact
  throw inputError({
    code: 'artifact-missing',
    message: `${image} has no compatibility artifact`,
    hint:
      flags.platform === undefined
        ? 'of an image for several platforms, name one with --platform'
        : 'attach one with container-canary compat attach <spec> <image>',
  })
}

async function find(
  source: ImageSource,
  flags: ImageFlags,
  io: CommandIo,
): Promise<CompatibilityArtifact | null> {
  const platform = readPlatformFlag(flags)
  if (source.type !== 'reference') return findLocally(source, platform, io)
  const client = await openRegistryClient(flags, source.reference.registry, io)
  try {
    return await fetchArtifact(repositoryContent(client, source.reference), platform, io.signal)
  } finally {
    client.close()
  }
}

async function findLocally(
  source: LocalSource,
  platform: Platform | null,
  io: CommandIo,
): Promise<CompatibilityArtifact | null> {
  const { openLocalImage } = await import('../../image/local-image.ts')
  const image = await openLocalImage(source, { cwd: io.cwd, platform, signal: io.signal })
  try {
    return image.content === null ? null : await fetchArtifact(image.content, platform, io.signal)
  } finally {
    await image.close()
  }
}
