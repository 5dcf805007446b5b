import { detachArtifacts } from '../../compatibility/artifact/attach.ts'
import { inputError } from '../../errors.ts'
import { parseDigest } from '../../registry/digest.ts'
import type { Digest } from '../../registry/digest.ts'
import { formatReference, formatRepository, parseReference } from '../../registry/reference.ts'
import { readOptions } from '../../options.ts'
import type { CommandRun } from '../command.ts'
import { imageFlags, imageFlagsHelp } from './image-flags.ts'
import { openRegistryClient, readPlatformFlag } from './open-registry.ts'
import { usageError } from './usage.ts'

const command = 'compat detach'

const help = `Usage: container-canary compat detach [options] <image>

Removes the compatibility specs that were attached to an image. Prints the names of what is gone.

  --digest <sha256:…>             remove this artifact alone
${imageFlagsHelp}`

const options = {
  digest: { type: 'string' },
  ...imageFlags,
  help: { type: 'boolean', short: 'h' },
} as const

export const run: CommandRun = async (args, io) => {
  const { values, positionals } = readOptions(command, args, options)
  if (values.help === true) {
    io.stdout.write(help)
    return 0
  }
  const [image] = positionals
  if (image === undefined || positionals.length > 1) {
    throw usageError(command, `it takes an image, not ${positionals.length} arguments`)
  }
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
  throw usageError(command, '--digest is no digest such as sha256:<64 hexadecimals>')
}
