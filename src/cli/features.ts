import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { discoverFeatures, sourceNames } from '../features/discover.ts'
import type { SourceName } from '../features/discover.ts'
import type { Findings } from '../features/findings.ts'
import type { NodeFeatures } from '../features/model.ts'
import type { Notice } from '../model.ts'
import { readChoice, readEach, splitList } from '../options.ts'
import type { OwnSourceName } from '../run/own-sources.ts'
import type { CommandIo, CommandRun, Output } from './command.ts'
import { hintOf, readFlags, usageError } from './flags.ts'
import type { Given, Usage } from './flags.ts'

const outputs = ['json', 'yaml', 'table'] as const

type OutputForm = (typeof outputs)[number]

/** Those of src/run/own-sources.ts, which is loaded only when one is asked for. */
const ownSources = ['cdi', 'container'] as const satisfies readonly OwnSourceName[]

export const usage = {
  command: 'features',
  synopsis: '[options]',
  about: 'Prints what this machine can do, in the names and values of Node Feature Discovery.',
  flags: {
    output: {
      type: 'string',
      short: 'o',
      value: '<format>',
      choices: outputs,
      default: 'json',
      help: `json (default): what "nfd export features" prints
yaml: a NodeFeature object, which also keeps what could not be observed
table: for people`,
    },
    source: {
      type: 'string',
      value: '<name,…>',
      multiple: true,
      help: `only these sources: ${sourceNames.join(', ')}; and two that NFD does not have: ${ownSources.join(', ')}`,
    },
    'host-root': {
      type: 'string',
      value: '<directory>',
      help: "the host's root directory, where it is mounted elsewhere",
    },
    node: {
      type: 'string',
      value: '<name>',
      help: "the node's name; default: $NODE_NAME, then the host's name",
    },
    'sudo-cpuid': {
      type: 'boolean',
      help: 'read CPUID through "sudo -n" where this user may not read it',
    },
  },
  takesWords: false,
  example: 'container-canary features --output table',
} as const satisfies Usage

interface FeaturesRequest {
  readonly output: OutputForm
  readonly sources: readonly SourceName[]
  /** Sources that NFD does not have. */
  readonly ownSources: readonly OwnSourceName[]
  readonly root: string | undefined
  readonly node: string | undefined
  readonly sudoCpuid: boolean
}

const lostInJson =
  "notice: NFD's JSON cannot tell what could not be observed; to save this node, use --output yaml\n"

/** `container-canary features`. */
export const run: CommandRun = async (args, io) => {
  const given = readFlags(usage, args, io)
  if (given === null) return 0
  const request = toRequest(given)
  const found = await discoverFeatures({
    sources: request.sources,
    extra: await ownFindings(request, io),
    sudoCpuid: request.sudoCpuid,
    env: io.env,
    signal: io.signal,
    ...(request.root === undefined ? {} : { root: resolve(io.cwd, request.root) }),
    ...(request.node === undefined ? {} : { node: request.node }),
  })
  for (const notice of found.notices) io.stderr.write(describe(notice))
  if (request.output === 'json' && found.unobservable.size > 0) io.stderr.write(lostInJson)
  io.stdout.write(await render(found, request.output, io.stdout))
  return 0
}

/** Only for those who ask: the default is what NFD prints. */
async function ownFindings(
  { ownSources, root }: FeaturesRequest,
  io: CommandIo,
): Promise<readonly Findings[]> {
  if (ownSources.length === 0) return []
  const locate = {
    env: io.env,
    home: io.env['HOME'] ?? homedir(),
    engine: null,
    uid: process.getuid?.() ?? 0,
  }
  const findings: Findings[] = []
  for (const name of ownSources) {
    const hostRoot = root === undefined ? '/' : resolve(io.cwd, root)
    if (name === 'cdi') {
      const { cdiFindings } = await import('../run/own-sources.ts')
      findings.push(await cdiFindings(hostRoot))
    } else {
      const { askedEngineFindings } = await import('../run/asked-engine.ts')
      findings.push(await askedEngineFindings(locate, io.signal))
    }
  }
  return findings
}

async function render(found: NodeFeatures, output: OutputForm, stdout: Output): Promise<string> {
  switch (output) {
    case 'json':
      return (await import('../features/export.ts')).toNfdJson(found.features)
    case 'yaml':
      return (await import('../features/export-yaml.ts')).toNodeFeatureYaml(found)
    case 'table':
      return (await import('../features/export-table.ts')).toTable(found, stdout.width)
  }
}

function toRequest({ values, choices }: Given<(typeof usage)['flags']>): FeaturesRequest {
  const { source, node } = values
  const { output } = choices()
  const named = source.length === 0 ? undefined : source.flatMap(parseSources)
  return {
    output,
    sources: named?.filter(isNfdSource) ?? sourceNames,
    ownSources: named?.filter((name) => !isNfdSource(name)) ?? [],
    root: directory(values['host-root']),
    node: node === undefined ? undefined : nodeName(node),
    sudoCpuid: values['sudo-cpuid'],
  }
}

/** A list that names nothing is a slip, and no wish for every source. */
function parseSources(list: string): readonly (SourceName | OwnSourceName)[] {
  const known = [...sourceNames, ...ownSources]
  const names = splitList([list])
  return readEach(names.length === 0 ? [list] : names, (name) =>
    readChoice(name, '--source', known, hintOf(usage)),
  )
}

function isNfdSource(name: SourceName | OwnSourceName): name is SourceName {
  return (sourceNames as readonly string[]).includes(name)
}

/** A variable that is not set gives an empty text, which is no wish for this machine. */
function directory(given: string | undefined): string | undefined {
  if (given === '') throw usageError(usage, '--host-root needs a directory')
  return given
}

/** As Kubernetes names nodes (RFC 1123 subdomain). */
function nodeName(given: string): string {
  const isName = /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/.test(given)
  if (isName) return given
  throw usageError(
    usage,
    `--node ${JSON.stringify(given)} is no node name: lower-case letters, digits, "-" and "."`,
  )
}

function describe({ severity, message, hint, location }: Notice): string {
  const place = location === null ? '' : `${location.file}:${location.line}: `
  return `${severity}: ${place}${message}${hint === null ? '' : ` (${hint})`}\n`
}
