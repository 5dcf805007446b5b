import { fetchArtifact } from '../../compatibility/artifact/fetch.ts'
import type { CompatibilityArtifact } from '../../compatibility/artifact/fetch.ts'
import { inputError } from '../../errors.ts'
import { parseImageSource } from '../../image/source.ts'
import type { ImageSource, LocalSource } from '../../image/source.ts'
import type { Platform } from '../../registry/platform.ts'
import { repositoryContent } from '../../registry/pull.ts'
import type { CommandIo, CommandRun } from '../command.ts'
import {
  openRegistryClient,
  parseFlags,
  readPlatformFlag,
  registryFlags,
  registryFlagsHelp,
} from './registry-flags.ts'
import type { RegistryFlags } from './registry-flags.ts'

const help = `Usage: container-canary compat show [options] <image>

Prints the compatibility spec that counts for an image: the newest one that was attached to it, or
to the index it is listed in. The image is a reference, oci-archive:<tar> or oci-layout:<directory>.

${registryFlagsHelp}`

export const run: CommandRun = async (args, io) => {
  const { values, positionals } = parseFlags(args, registryFlags)
  if (values.help === true) {
    io.stdout.write(help)
    return 0
  }
  const [image] = positionals
  if (image === undefined || positionals.length > 1) {
    const message = `compat show takes an image, not ${positionals.length} arguments`
    throw inputError({ code: 'usage', message, hint: 'container-canary compat show <image>' })
  }
  const artifact = await find(parseImageSource(image), values, io)
  if (artifact === null) {
    throw inputError({
      code: 'artifact-missing',
      message: `${image} has no compatibility artifact`,
      hint:
        values.platform === undefined
          ? 'of an image for several platforms, name one with --platform'
          : 'attach one with container-canary compat attach <spec> <image>',
    })
  }
  const { spec, subject, created, older } = artifact
  const others = older === 0 ? '' : `; ${older} older`
  io.stderr.write(
    `${spec.file}, attached to ${subject}, made ${created ?? 'at an unknown time'}${others}\n`,
  )
  const text = spec.text.endsWith('\n') ? spec.text : `${spec.text}\n`
  io.stdout.write(io.stdout.isTerminal ? harmless(text) : text)
  return 0
}

/** What comes from a registry may hold sequences that a terminal obeys. */
function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '\ufffd')
}

async function find(
  source: ImageSource,
  flags: RegistryFlags,
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
