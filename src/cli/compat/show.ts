import type { CommandRun } from '../command.ts'
import { readOptions } from '../../options.ts'
import { findAttachedSpec } from './attached-spec.ts'
import { imageFlags, imageFlagsHelp } from './image-flags.ts'
import { usageError } from './usage.ts'

const command = 'compat show'

const help = `Usage: container-canary compat show [options] <image>

Prints the compatibility spec that counts for an image: the newest one that was attached to it, or
to the index it is listed in. The image is a reference, oci-archive:<tar> or oci-layout:<directory>.

${imageFlagsHelp}`

const options = { ...imageFlags, help: { type: 'boolean', short: 'h' } } as const

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
  const artifact = await findAttachedSpec(image, values, io)
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
