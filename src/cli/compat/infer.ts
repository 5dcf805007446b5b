import type { CompiledSpec } from '../../compatibility/match/compile.ts'
import { inputError } from '../../errors.ts'
import type { ReadableImage } from '../../image/readable-image.ts'
import { parseImageSource } from '../../image/source.ts'
import { checkSpec } from '../../infer/check-spec.ts'
import type { Shortfall } from '../../infer/check-spec.ts'
import { gatherFacts } from '../../infer/gather.ts'
import { inferSpec } from '../../infer/infer.ts'
import type { InferredSpec } from '../../infer/inferred.ts'
import { renderSpec, specOf } from '../../infer/render-spec.ts'
import { either } from '../../options.ts'
import type { Examine } from '../../programs/examination.ts'
import type { RegistryClient } from '../../registry/client.ts'
import { parseDigest } from '../../registry/digest.ts'
import { formatRepository } from '../../registry/reference.ts'
import type { ImageReference } from '../../registry/reference.ts'
import { visibleLine } from '../../report/escape.ts'
import { exitCodeOfShortfalls } from '../../verdict.ts'
import type { CommandIo, CommandRun } from '../command.ts'
import { readFlags, usageError } from '../flags.ts'
import type { Given, Usage } from '../flags.ts'
import type { ReadRequest } from '../open-to-read.ts'
import { imageFlags } from '../registry-flags.ts'
import { printJson } from '../told.ts'
import type { CompatDependencies } from './dependencies.ts'
import { openRegistryClient } from './open-registry.ts'
import { compileSource, readSpec } from './read-spec.ts'
import { onlyImage } from '../only-image.ts'

const outputs = ['text', 'json'] as const

export const usage = {
  command: 'compat infer',
  synopsis: '[options] <image>',
  about: `Prints the compatibility spec that an image implies, read from its files without running it:
every rule with the file that needs it, and what cannot be asked of a node as notes. The image is
a reference, docker-archive:<tar>, oci-archive:<tar> or oci-layout:<directory>.`,
  flags: {
    attach: { type: 'boolean', help: 'attach it to the image in its registry' },
    check: {
      type: 'string',
      value: '<spec>',
      help: 'say what this spec does not ask for, in place of printing one',
    },
    output: {
      type: 'string',
      value: '<format>',
      choices: outputs,
      help: `${either(outputs)} (text)`,
    },
    engine: {
      type: 'string',
      value: '<engine>',
      help: 'the engine that may have it: docker, podman, unix:///path or tcp://host:port',
    },
    ...imageFlags,
  },
  takesWords: true,
  note: 'Exit codes: 0 ok, 1 the spec of --check asks for too little, 2 usage or input, 3 a registry.',
  example: 'container-canary compat infer ghcr.io/you/app:1.2 > spec.yaml',
} as const satisfies Usage

/** What the command takes from other rooms, each loaded when it is used. */
export interface InferDependencies extends Pick<CompatDependencies, 'loadTemplates'> {
  /** Close it after use. */
  readonly openImage: (request: ReadRequest, io: CommandIo) => Promise<ReadableImage>
  readonly loadExamine: () => Promise<Examine>
}

/** `container-canary compat infer`. */
export function createInfer(dependencies: InferDependencies): CommandRun {
  return async (args, io) => {
    const given = readFlags(usage, args, io)
    if (given === null) return 0
    const asked = readAsked(given)
    const { written, reference, check, output } = asked
    // A spec that cannot be read is told before an image is.
    const compiled = await compileIfAsked(check, dependencies, io)
    const client =
      reference === null ? null : await openRegistryClient(given.values, reference.registry, io)
    try {
      const { inferred, digest } = await infer(written, given.values, client, dependencies, io)
      if (compiled !== null && check !== null) {
        const shortfalls = await checkSpec(compiled, inferred, io.signal)
        tellShortfalls({ spec: check, image: written, shortfalls, output }, io)
        return exitCodeOfShortfalls(shortfalls)
      }
      refuseNothing(inferred)
      if (output === 'json') printJson(io, forPrograms(inferred))
      else io.stdout.write(renderSpec(inferred))
      if (asked.isAttaching && client !== null && reference !== null) {
        await attachTo(digest, reference, client, inferred, io)
      }
      return 0
    } finally {
      client?.close()
    }
  }
}

interface Asked {
  readonly written: string
  /** Null for an archive or a layout. */
  readonly reference: ImageReference | null
  /** The spec to be checked. */
  readonly check: string | null
  readonly isAttaching: boolean
  readonly output: (typeof outputs)[number]
}

/** @throws CanaryError (input) for what means nothing together */
function readAsked({ values, words, choices }: Given<typeof usage.flags>): Asked {
  const written = onlyImage(usage, words)
  const { check = null, attach } = values
  if (check !== null && attach) throw usageError(usage, 'give --check or --attach')
  const source = parseImageSource(written)
  const reference = source.type === 'reference' ? source.reference : null
  if (attach && reference === null) {
    throw usageError(usage, `${written} is in no registry that --attach could attach it in`)
  }
  return { written, reference, check, isAttaching: attach, output: choices().output ?? 'text' }
}

async function compileIfAsked(
  file: string | null,
  dependencies: InferDependencies,
  io: CommandIo,
): Promise<CompiledSpec | null> {
  if (file === null) return null
  return await compileSource(await readSpec(file, io), dependencies, io.signal)
}

type Places = Partial<Record<'platform' | 'engine', string | undefined>>

async function infer(
  written: string,
  { platform, engine }: Places,
  client: RegistryClient | null,
  { openImage, loadExamine }: InferDependencies,
  io: CommandIo,
): Promise<{ readonly inferred: InferredSpec; readonly digest: string | null }> {
  // Without a registry there is no reference, which engines could have.
  const asked = client === null ? null : { named: engine, isNeeded: false }
  const places = { platform: platform ?? null, engine: asked, client }
  const request = { written, ...places, command: 'compat infer' }
  const image = await openImage(request, io)
  try {
    const facts = await gatherFacts(image, await loadExamine(), io.signal)
    return { inferred: inferSpec(facts), digest: image.digest }
  } finally {
    await image.close()
  }
}

/** A set without rules would fit every node, and say so without a reason. */
function refuseNothing({ reference, rules, notes }: InferredSpec): void {
  if (rules.length > 0) return
  throw inputError({
    code: 'nothing-inferred',
    message: `nothing that a node could be asked for follows from ${reference}`,
    hint: notes[0]?.message ?? 'write one by hand',
  })
}

/** To the very manifest that was read: the tag may lead elsewhere by now, and of an index it is one platform. */
async function attachTo(
  digest: string | null,
  reference: ImageReference,
  client: RegistryClient,
  inferred: InferredSpec,
  io: CommandIo,
): Promise<void> {
  const read = parseDigest(digest)
  if (read === null) {
    throw inputError({
      code: 'not-attached',
      message: `${inferred.reference} is on the engine, and no registry is known to have it`,
      hint: 'push it first',
    })
  }
  const { attachArtifact } = await import('../../compatibility/artifact/attach.ts')
  const spec = Buffer.from(renderSpec(inferred))
  const request = {
    reference: { ...reference, tag: null, digest: read },
    platform: null,
    spec,
    title: 'inferred.yaml',
  }
  const attached = await attachArtifact(client, request, io.signal)
  const repository = formatRepository(reference)
  io.stderr.write(
    `attached to ${repository}@${attached.subject}: ${repository}@${attached.digest}\n`,
  )
}

function forPrograms(inferred: InferredSpec): object {
  const { reference, id, platform, rules, notes } = inferred
  return {
    ...{ reference, id, platform },
    spec: specOf(inferred),
    rules: rules.map(({ name, reasons }) => ({ name, reasons })),
    notes,
  }
}

interface Told {
  readonly spec: string
  readonly image: string
  readonly shortfalls: readonly Shortfall[]
  readonly output: (typeof outputs)[number]
}

function tellShortfalls({ spec, image, shortfalls, output }: Told, io: CommandIo): void {
  if (output === 'json') {
    printJson(io, { spec, image, shortfalls })
    return
  }
  if (shortfalls.length === 0) {
    io.stdout.write(`${visibleLine(`${spec} asks for all that ${image} is known to need`)}\n`)
    return
  }
  for (const { set, tag, rule, reasons, missing } of shortfalls) {
    const name = tag === '' ? `set #${set + 1}` : `set #${set + 1} (${tag})`
    const lines = [
      `${spec}: ${name} does not ask for what rule "${rule}" does: ${missing.join(', ')}`,
      ...reasons.map((reason) => `  ${reason}`),
    ]
    io.stdout.write(lines.map((line) => `${visibleLine(line)}\n`).join(''))
  }
}
