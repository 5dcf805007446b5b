import { parseImageSource } from '../image/source.ts'
import type { ReadableImage } from '../image/readable-image.ts'
import { either } from '../options.ts'
import type { Examine } from '../programs/examination.ts'
import { exitCodeOfStatic } from '../verdict.ts'
import type { CommandIo, CommandRun } from './command.ts'
import { readFlags, usageError } from './flags.ts'
import type { Usage, Values } from './flags.ts'
import { lookAt } from './inspect/look.ts'
import { renderLook } from './inspect/text.ts'
import { imageFlags } from './registry-flags.ts'
import { visibleJson } from '../report/escape.ts'
import { onlyImage } from './only-image.ts'

const outputs = ['text', 'json'] as const
const places = ['engine', 'registry'] as const

export const usage = {
  command: 'inspect',
  synopsis: '[options] <image>',
  about: `Reads an image without running it: its configuration, what it starts, what that needs, and
what keeps it from starting where the image is for. The image is a reference,
docker-archive:<tar>, oci-archive:<tar> or oci-layout:<directory>.`,
  flags: {
    all: { type: 'boolean', help: 'look at every executable, not only at what the image starts' },
    output: {
      type: 'string',
      value: '<format>',
      choices: outputs,
      default: 'text',
      help: `${either(outputs)} (text)`,
    },
    from: {
      type: 'string',
      value: '<place>',
      choices: places,
      help: `${either(places)}: look for a reference there alone (the engine first, then its registry)`,
    },
    engine: {
      type: 'string',
      value: '<engine>',
      help: 'the engine that may have it: docker, podman, unix:///path or tcp://host:port',
    },
    ...imageFlags,
  },
  takesWords: true,
  note: `Exit codes: 0 nothing keeps it from running, 1 an error was found, 2 usage or input,
3 an engine or a registry.`,
  example: 'container-canary inspect ghcr.io/you/app:1.2',
} as const satisfies Usage

export interface OpenRequest {
  readonly written: string
  readonly from: (typeof places)[number] | null
  readonly flags: Values<typeof usage.flags>
}

/** An image that was opened, and what has to be closed behind it. */
export interface OpenedImage {
  readonly image: ReadableImage
  readonly close: () => Promise<void>
}

export interface InspectDependencies {
  readonly open: (request: OpenRequest, io: CommandIo) => Promise<OpenedImage>
  readonly examine: Examine
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
}

/** `container-canary inspect`. */
export function createInspect({ open, examine, now }: InspectDependencies): CommandRun {
  return async (args, io) => {
    const given = readFlags(usage, args, io)
    if (given === null) return 0
    const written = onlyImage(usage, given.words)
    const { from = null, output } = given.choices()
    if (from !== null && parseImageSource(written).type !== 'reference') {
      throw usageError(
        usage,
        '--from is for references: an archive or a layout is read where it lies',
      )
    }
    const opened = await open({ written, from, flags: given.values }, io)
    try {
      const looked = await lookAt(opened.image, given.values.all, { examine, now }, io.signal)
      io.stdout.write(output === 'json' ? `${visibleJson(looked)}\n` : renderLook(looked))
      return exitCodeOfStatic(looked.verdict)
    } finally {
      await opened.close()
    }
  }
}
