import type { CommandRun } from '../command.ts'
import { readFlags } from '../flags.ts'
import type { Usage } from '../flags.ts'
import { imageFlags } from '../registry-flags.ts'
import { findAttachedSpec } from './attached-spec.ts'
import { onlyImage } from '../only-image.ts'

export const usage = {
  command: 'compat show',
  synopsis: '[options] <image>',
  about: `Prints the compatibility spec that counts for an image: the newest one that was attached to it, or
to the index it is listed in. The image is a reference, oci-archive:<tar> or oci-layout:<directory>.`,
  flags: imageFlags,
  takesWords: true,
  example: 'container-canary compat show ghcr.io/you/app:1.2',
} as const satisfies Usage

export const run: CommandRun = async (args, io) => {
  const given = readFlags(usage, args, io)
  if (given === null) return 0
  const { values, words } = given
  const image = onlyImage(usage, words)
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
