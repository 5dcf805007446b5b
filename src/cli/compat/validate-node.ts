import type { NodeAnswer } from '../../compatibility/match/evaluate.ts'
import { evaluateNodes } from '../../compatibility/fleet.ts'
import { processSets, renderNfdJson } from '../../compatibility/say/nfd-output.ts'
import { renderNfdTables } from '../../compatibility/say/nfd-table.ts'
import type { NodeFeatures } from '../../features/model.ts'
import type { CommandIo, CommandRun } from '../command.ts'
import { readFlags, usageError } from '../flags.ts'
import type { Given, Usage } from '../flags.ts'
import { imageFlags } from '../registry-flags.ts'
import type { ImageFlags } from '../registry-flags.ts'
import type { CompatDependencies, FetchedSpec } from './dependencies.ts'
import { findFeatureFiles } from '../../features/saved-files.ts'
import { either, splitList } from '../../options.ts'
import { exitCodeOfNodes, undeterminedPolicies } from '../../verdict.ts'
import type { OnUndetermined } from '../../verdict.ts'
import { compileSource, readSpec } from './read-spec.ts'
import { renderNotice, renderReport } from './render.ts'

export const usage = {
  command: 'compat validate-node',
  synopsis: '(--image <image> | --spec <file>) [options]',
  about: "Says whether nodes fit an image's compatibility spec: this machine, or saved nodes.",
  flags: {
    image: {
      type: 'string',
      value: '<image>',
      help: 'take the spec that is attached to this image',
    },
    spec: { type: 'string', value: '<file>', help: 'take the spec in this file' },
    features: {
      type: 'string',
      value: '<file …>',
      multiple: true,
      help: 'saved nodes: files, directories, globs (default: this machine)',
    },
    'host-root': {
      type: 'string',
      value: '<directory>',
      default: '/',
      help: "where this machine's root is mounted (/)",
    },
    tags: {
      type: 'string',
      value: '<tag,…>',
      multiple: true,
      help: 'only the sets with one of these tags',
    },
    'on-undetermined': {
      type: 'string',
      value: '<what>',
      choices: undeterminedPolicies,
      default: 'warn',
      help: `${either(undeterminedPolicies)} where something cannot be observed (warn)`,
    },
    'output-json': {
      type: 'boolean',
      help: 'print what nfd compat validate-node --output-json prints',
    },
    'exit-zero': {
      type: 'boolean',
      help: 'exit with 0 whenever the spec could be evaluated, as nfd does',
    },
    ...imageFlags,
  },
  takesWords: true,
  note: 'Exit codes: 0 compatible, 1 not compatible, 2 bad spec or usage, 3 infrastructure.',
  example: 'container-canary compat validate-node --spec spec.yaml',
} as const satisfies Usage

interface Request {
  readonly spec: { readonly file: string } | { readonly image: string }
  readonly flags: ImageFlags
  /** Null for this machine. */
  readonly features: readonly string[] | null
  readonly hostRoot: string
  readonly tags: readonly string[]
  readonly onUndetermined: OnUndetermined
  readonly json: boolean
  readonly exitZero: boolean
}

/** `container-canary compat validate-node`. */
export function createValidateNode(dependencies: CompatDependencies): CommandRun {
  return async (args, io) => {
    const given = readFlags(usage, args, io)
    if (given === null) return 0
    const request = toRequest(given)
    const { text, digest } = await obtainSpec(request, dependencies, io)
    const compiled = await compileSource(text, dependencies, io.signal)
    const nodes = await obtainNodes(request, dependencies, io)
    const answers: NodeAnswer[] = []
    const report = await evaluateNodes(compiled, nodes, {
      tags: request.tags,
      digest,
      signal: io.signal,
      onAnswer: (answer) => {
        // Upstream's output is about one node.
        if (nodes.length === 1) answers.push(answer)
      },
    })
    const sets = answers.map((answer) => processSets(compiled, answer))
    for (const notice of report.notices) io.stderr.write(renderNotice(notice))
    if (request.json) io.stdout.write(sets.map(renderNfdJson).join(''))
    else io.stdout.write(renderTables(sets, io) + renderReport(report))
    return exitCodeOfNodes(report.verdict, request.onUndetermined, request.exitZero)
  }
}

function toRequest({ values, choices, words }: Given<(typeof usage)['flags']>): Request {
  const { image, spec } = values
  if ((image === undefined) === (spec === undefined)) {
    throw usageError(usage, 'give either --image or --spec')
  }
  if (words.length > 0 && values.features.length === 0) {
    throw usageError(usage, `unexpected argument "${words[0] ?? ''}"`)
  }
  if (values['registry-token-stdin'] && values['registry-password-stdin']) {
    const message =
      'cannot use --registry-token-stdin and --registry-password-stdin at the same time'
    throw usageError(usage, message)
  }
  const { 'on-undetermined': onUndetermined } = choices()
  return {
    spec: image === undefined ? { file: spec ?? '' } : { image },
    flags: values,
    // Shells expand a glob into several words, of which the flag takes the first.
    features: values.features.length === 0 ? null : [...values.features, ...words],
    hostRoot: values['host-root'],
    tags: splitList(values.tags),
    onUndetermined,
    json: values['output-json'],
    exitZero: values['exit-zero'],
  }
}

async function obtainSpec(
  { spec, flags }: Request,
  dependencies: CompatDependencies,
  io: CommandIo,
): Promise<FetchedSpec> {
  if ('file' in spec) return { text: await readSpec(spec.file, io), digest: null }
  return dependencies.fetchSpec({ image: spec.image, flags }, io)
}

async function obtainNodes(
  { features, hostRoot, json }: Request,
  dependencies: CompatDependencies,
  io: CommandIo,
): Promise<readonly NodeFeatures[]> {
  if (features === null) return [await dependencies.discover(hostRoot, io)]
  const nodes = await dependencies.loadNodes(await findFeatureFiles(features, io.cwd))
  if (json && nodes.length !== 1) {
    throw usageError(usage, `--output-json tells about one node, not about ${nodes.length}`)
  }
  return nodes
}

/** Upstream's tables, where they can be told: for one node. */
function renderTables(
  sets: readonly ReturnType<typeof processSets>[],
  { stdout, env }: CommandIo,
): string {
  const colours = stdout.isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb'
  return sets.map((each) => renderNfdTables(each, colours)).join('')
}
