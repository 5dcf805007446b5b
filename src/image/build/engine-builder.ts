import { randomUUID } from 'node:crypto'
import type { EngineBuilder } from '../../engine/builder.ts'
import { tellsOfKilledHelper } from '../../engine/infrastructure-trouble.ts'
import { CanaryError, inputError, messageOf } from '../../errors.ts'
import { buildLimits } from '../../limits.ts'
import { packContext } from './context.ts'
import type { DockerfileSource } from './dockerfile-source.ts'
import { readExitCode, readParseError, readStepLine } from './failed-step.ts'
import type { FailedStep } from './failed-step.ts'
import { toBuildError } from './failure.ts'
import type { BuildFailure } from './failure.ts'
import { createLastLines, createLineReader } from './lines.ts'
import type { BuildRequest } from './request.ts'

export interface EngineBuilderOptions {
  readonly builder: EngineBuilder
  readonly onOutput: (line: string) => void
}

/**
 * Builds through the engine's API, with Docker's classic builder or Podman's. Gives the image's id.
 * A builder whose own helper was killed is asked once more: what it had done is in its cache.
 *
 * @throws CanaryError (input) at the failed line, or for what this builder cannot do
 */
export async function buildOnEngine(
  request: BuildRequest,
  dockerfile: DockerfileSource,
  options: EngineBuilderOptions,
  signal: AbortSignal,
): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await buildOnce(request, dockerfile, options, signal)
    if (typeof result === 'string') return result
    const isEngineAtFault = result.exitCode === null && tellsOfKilledHelper(result.reason)
    if (!isEngineAtFault || attempt === buildLimits.attempts)
      throw await toBuildError(result, dockerfile)
    options.onOutput(`The engine killed a program of its own: it is asked to build once more.`)
  }
}

/** Gives the image's id, or why there is none. */
async function buildOnce(
  request: BuildRequest,
  dockerfile: DockerfileSource,
  { builder, onOutput }: EngineBuilderOptions,
  signal: AbortSignal,
): Promise<string | BuildFailure> {
  const images = request.cacheFrom.map(cacheImage)
  const cacheFrom = builder.cacheFrom === 'images' ? images : [...new Set(images.map(repositoryOf))]
  const { stream, dockerfile: name } = await packContext(
    request.context,
    dockerfile.path,
    randomUUID(),
  )
  const unreadable = new AbortController()
  stream.once('error', (error) => {
    if (error instanceof CanaryError) {
      unreadable.abort(error)
      return
    }
    const message = `cannot read the build context ${request.context}: ${messageOf(error)}`
    unreadable.abort(inputError({ code: 'build-context', message }, { cause: error }))
  })
  const progress = followSteps(onOutput)
  const { target, platform, network, tag, buildArguments, labels, noCache, pull } = request
  const build = { target, platform, network, tag, buildArguments, labels, noCache, pull, cacheFrom }
  try {
    const outcome = await builder.build(
      { ...build, context: stream, dockerfile: name, onOutput: progress.write },
      AbortSignal.any([signal, unreadable.signal]),
    )
    const { step, ...tail } = progress.end()
    if (outcome.built) return outcome.id
    const { reason } = outcome
    return {
      reason,
      exitCode: outcome.exitCode ?? readExitCode(reason),
      step: readParseError(reason) ?? step,
      ...tail,
    }
  } finally {
    stream.destroy()
  }
}

interface Steps {
  readonly write: (text: string) => void
  /** The step that ran last, and what it wrote. */
  readonly end: () => {
    readonly step: FailedStep | null
    readonly output: readonly string[]
    readonly isTruncated: boolean
  }
}

function followSteps(onOutput: (line: string) => void): Steps {
  const output = createLastLines(buildLimits.failureLines)
  let step: FailedStep | null = null
  const reader = createLineReader((line) => {
    const next = readStepLine(line)
    if (next !== null) {
      step = next
      output.clear()
    } else if (!isBookkeeping(line)) output.add(line)
    onOutput(line)
  })
  return {
    write: (text) => {
      // What a command wrote without an end of line must not hide the step that follows it.
      if (readStepLine(text.trimEnd()) !== null) reader.end()
      reader.write(text)
    },
    end: () => {
      reader.end()
      return { step, output: output.lines(), isTruncated: output.isTruncated() }
    },
  }
}

/** What the builder says of its own containers and layers. */
function isBookkeeping(line: string): boolean {
  return /^(?: ?--->? |Removing intermediate container [0-9a-f]{12}$)/.test(line)
}

/**
 * `user/app:cache` or `type=registry,ref=user/app:cache`: the image whose layers are taken over.
 *
 * @throws CanaryError (input) for any other kind of cache
 */
function cacheImage(cache: string): string {
  if (!cache.includes('=')) return cache
  const fields = cache.split(',').map((field) => field.trim())
  const ref = fields.find((field) => field.startsWith('ref='))?.slice('ref='.length)
  if (fields.includes('type=registry') && ref !== undefined && ref !== '') return ref
  throw inputError({
    code: 'build-unsupported',
    message: `cache-from "${cache}" cannot be used: the engine's own builder takes layers from images only`,
    hint: 'name an image, or install docker buildx, for example with docker/setup-buildx-action',
  })
}

/**
 * Podman looks for layers in a repository, under tags of its own: it takes no other tag, and no digest.
 *
 * https://docs.podman.io/en/latest/markdown/podman-build.1.html
 */
function repositoryOf(image: string): string {
  return image.replace(/@[^@]*$/, '').replace(/:[^:/]*$/, '')
}
