import type { NodeAnswer } from '../../compatibility/match/evaluate.ts'
import { evaluateNodes } from '../../compatibility/fleet.ts'
import { processSets, renderNfdJson } from '../../compatibility/say/nfd-output.ts'
import { renderNfdTables } from '../../compatibility/say/nfd-table.ts'
import type { NodeFeatures } from '../../features/model.ts'
import type { CommandIo, CommandRun } from '../command.ts'
import type { CompatDependencies, FetchedSpec } from './dependencies.ts'
import { imageFlags } from './image-flags.ts'
import type { ImageFlags } from './image-flags.ts'
import { findFeatureFiles } from '../../features/saved-files.ts'
import { readOptions } from '../../options.ts'
import { exitCodeOfNodes } from '../../verdict.ts'
import type { OnUndetermined } from '../../verdict.ts'
import { compileSource, readChoice, readSpec, splitList } from './flags.ts'
import { renderNotice, renderReport } from './render.ts'
import { usageError } from './usage.ts'

const command = 'compat validate-node'

const help = `Usage: container-canary compat validate-node (--image <image> | --spec <file>) [options]

Says whether nodes fit an image's compatibility spec: this machine, or saved nodes.

      --image <image>            take the spec that is attached to this image
      --spec <file>              take the spec in this file
      --features <file …>        saved nodes: files, directories, globs (default: this machine)
      --host-root <directory>    where this machine's root is mounted (/)
      --tags <tag,…>             only the sets with one of these tags
      --on-undetermined <what>   warn or fail where something cannot be observed (warn)
      --output-json              print what nfd compat validate-node --output-json prints
      --exit-zero                exit with 0 whenever the spec could be evaluated, as nfd does
      --platform <platform>      os[/arch[/variant]][:os_version] of the image
      --plain-http               speak to the registry without TLS
      --registry-ca <file>       trust these certificates too (PEM)
      --registry-username <name> the user, with --registry-password-stdin
      --registry-password-stdin  read the registry password from standard input
      --registry-token-stdin     read the registry access token from standard input
      --registry-auth-host <h>   a token server that may be sent the credentials
  -h, --help                     this text

Exit codes: 0 compatible, 1 not compatible, 2 bad spec or usage, 3 infrastructure.
`

const options = {
  image: { type: 'string' },
  spec: { type: 'string' },
  features: { type: 'string', multiple: true },
  'host-root': { type: 'string', default: '/' },
  tags: { type: 'string', multiple: true },
  'on-undetermined': { type: 'string', default: 'warn' },
  'output-json': { type: 'boolean', default: false },
  'exit-zero': { type: 'boolean', default: false },
  ...imageFlags,
  help: { type: 'boolean', short: 'h', default: false },
} as const

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
    const { values, positionals } = readOptions(command, args, options)
    if (values.help) {
      io.stdout.write(help)
      return 0
    }
    const request = toRequest(values, positionals)
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

type Values = ReturnType<typeof readOptions<typeof options>>['values']

function toRequest(values: Values, positionals: readonly string[]): Request {
  const { image, spec } = values
  if ((image === undefined) === (spec === undefined)) {
    throw usageError(command, 'give either --image or --spec')
  }
  if (positionals.length > 0 && values.features === undefined) {
    throw usageError(command, `unexpected argument "${positionals[0] ?? ''}"`)
  }
  if (values['registry-token-stdin'] === true && values['registry-password-stdin'] === true) {
    const message =
      'cannot use --registry-token-stdin and --registry-password-stdin at the same time'
    throw usageError(command, message)
  }
  const onUndetermined = readChoice(command, '--on-undetermined', values['on-undetermined'], [
    'warn',
    'fail',
  ])
  return {
    spec: image === undefined ? { file: spec ?? '' } : { image },
    flags: values,
    // Shells expand a glob into several words, of which the flag takes the first.
    features: values.features === undefined ? null : [...values.features, ...positionals],
    hostRoot: values['host-root'],
    tags: splitList(values.tags ?? []),
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
    throw usageError(command, `--output-json tells about one node, not about ${nodes.length}`)
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
