import { detachArtifacts } from '../../compatibility/artifact/attach.ts'
import { inputError } from '../../errors.ts'
import { parseDigest } from '../../registry/digest.ts'
import type { Digest } from '../../registry/digest.ts'
import { formatReference, formatRepository, parseReference } from '../../registry/reference.ts'
import type { CommandRun } from '../command.ts'
import { readFlags, usageError } from '../flags.ts'
import type { Usage } from '../flags.ts'
import { imageFlags } from '../registry-flags.ts'
import { openRegistryClient, readPlatformFlag } from './open-registry.ts'
import { onlyImage } from '../only-image.ts'

export const usage = {
  command: 'compat detach',
  synopsis: '[options] <image>',
  about: `Removes the compatibility specs that were attached to an image. Prints the names of what is gone.`,
  flags: {
    digest: { type: 'string', value: '<sha256:…>', help: 'remove this artifact alone' },
    ...imageFlags,
  },
  takesWords: true,
  example: 'container-canary compat detach ghcr.io/you/app:1.2',
} as const satisfies Usage

export const run: CommandRun = async (args, io) => {
  const given = readFlags(usage, args, io)
  if (given === null) return 0
  const { values, words } = given
  const image = onlyImage(usage, words)
  const reference = parseReference(image)
  const platform = readPlatformFlag(values)
  const digest = readDigestFlag(values.digest)
  const client = await openRegistryClient(values, reference.registry, io)
  try {
    const detached = await detachArtifacts(client, { reference, platform }, digest, io.signal)
    if (detached.length === 0) {
      throw inputError({
        code: 'artifact-missing',
        message: `${formatReference(reference)} has no such compatibility artifact attached to it`,
        hint:
          platform === null
            ? 'it may be attached to one platform: try --platform'
            : 'try without --platform',
      })
    }
    for (const { digest: removed, result } of detached) {
      io.stdout.write(`${formatRepository(reference)}@${removed}\n`)
      if (result === 'unlisted') {
        io.stderr.write(
          `${removed} is no longer listed; the registry does not delete its content\n`,
        )
      }
    }
    return 0
  } finally {
    client.close()
  }
}

function readDigestFlag(text: string | undefined): Digest | null {
  if (text === undefined) return null
  const digest = parseDigest(text)
  if (digest !== null) return digest
  throw usageError(usage, '--digest is no digest such as sha256:<64 hexadecimals>')
}
