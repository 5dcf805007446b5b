import { basename, resolve } from 'node:path'
import { attachArtifact } from '../../compatibility/artifact/attach.ts'
import { compileSpec } from '../../compatibility/match/compile.ts'
import { lintSpec } from '../../compatibility/say/lint.ts'
import { parseSpec } from '../../compatibility/spec/parse.ts'
import { CanaryError, noticeToProblem } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import { registryLimits } from '../../limits.ts'
import { formatRepository, parseReference } from '../../registry/reference.ts'
import { parseDocuments } from '../../yaml/parse.ts'
import { readSource } from '../../yaml/source.ts'
import type { SourceText } from '../../yaml/source.ts'
import type { CommandRun } from '../command.ts'
import { readFlags, usageError } from '../flags.ts'
import type { Usage } from '../flags.ts'
import { imageFlags } from '../registry-flags.ts'
import { openRegistryClient, readPlatformFlag } from './open-registry.ts'

export const usage = {
  command: 'compat attach',
  synopsis: '[options] <spec> <image>',
  about: `Attaches a compatibility spec to an image in its registry. The spec is checked first.
Prints the name of the artifact.`,
  flags: imageFlags,
  takesWords: true,
  example: 'container-canary compat attach spec.yaml ghcr.io/you/app:1.2',
} as const satisfies Usage

/** Gives what is wrong with a spec; nothing is attached while there is anything. */
export type SpecLint = (spec: SourceText) => Promise<readonly Problem[]>

/** The command, with the check that a spec has to pass before it is attached. */
export function attachCommand(lint: SpecLint): CommandRun {
  return async (args, io) => {
    const given = readFlags(usage, args, io)
    if (given === null) return 0
    const { values, words } = given
    const [file, image] = words
    if (file === undefined || image === undefined || words.length > 2) {
      throw usageError(usage, `it takes a spec and an image, not ${words.length} arguments`)
    }
    const reference = parseReference(image)
    const platform = readPlatformFlag(values)
    const path = resolve(io.cwd, file)
    const { text } = await readSource(path, 'the compatibility spec', registryLimits.artifactBytes)
    refuseProblems(await lint({ file, text }))
    const client = await openRegistryClient(values, reference.registry, io)
    try {
      const request = { reference, platform, spec: Buffer.from(text), title: basename(path) }
      const { digest, subject } = await attachArtifact(client, request, io.signal)
      const repository = formatRepository(reference)
      io.stderr.write(`attached ${file} to ${repository}@${subject}\n`)
      io.stdout.write(`${repository}@${digest}\n`)
      return 0
    } finally {
      client.close()
    }
  }
}

export const run: CommandRun = attachCommand(lintAttached)

/** What the lint calls an error; its warnings do not keep a spec from being attached. */
export async function lintAttached(source: SourceText): Promise<readonly Problem[]> {
  const misshapen = lintShape(source)
  if (misshapen.length > 0) return misshapen
  const compiled = await compileSpec(await parseSpec(source), {
    loadTemplates: async () =>
      (await import('../../compatibility/template/template.ts')).compileTemplate,
  })
  return lintSpec(compiled)
    .filter(({ severity }) => severity === 'error')
    .map(noticeToProblem)
}

/** The outermost shape of a spec: one document with a list of compatibilities. */
function lintShape(spec: SourceText): readonly Problem[] {
  const documents = parseDocuments(spec, { version: '1.1' })
  const [first] = documents
  const location = first?.locate([]) ?? { file: spec.file, line: 1, column: 1 }
  const value = first?.value
  const sets =
    typeof value === 'object' && value !== null && 'compatibilities' in value
      ? value.compatibilities
      : undefined
  if (documents.length === 1 && Array.isArray(sets) && sets.length > 0) return []
  const message = 'not a compatibility spec: one document with a list "compatibilities" is needed'
  return [{ code: 'spec-shape', message, location }]
}

function refuseProblems(problems: readonly Problem[]): void {
  const [first, ...rest] = problems
  if (first !== undefined) throw new CanaryError('input', [first, ...rest])
}
