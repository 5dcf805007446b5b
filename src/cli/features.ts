import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { inputError } from '../errors.ts'
import { discoverFeatures, sourceNames } from '../features/discover.ts'
import type { SourceName } from '../features/discover.ts'
import type { Findings } from '../features/findings.ts'
import type { NodeFeatures } from '../features/model.ts'
import type { Notice } from '../model.ts'
import { readOptions } from '../options.ts'
import type { OwnSourceName } from '../run/own-sources.ts'
import type { CommandIo, CommandRun, Output } from './command.ts'

const usage = `Usage: container-canary features [options]

Prints what this machine can do, in the names and values of Node Feature Discovery.

  --output json|yaml|table  json (default): what "nfd export features" prints
                            yaml: a NodeFeature object, which also keeps what could not be observed
                            table: for people
  --source NAME[,NAME ...]  only these sources: ${sourceNames.join(', ')};
                            and two that NFD does not have: cdi, container
  --host-root DIR           the host's root directory, where it is mounted elsewhere
  --node NAME               the node's name; default: $NODE_NAME, then the host's name
  --sudo-cpuid              read CPUID through "sudo -n" where this user may not read it
  --help                    this text
`

const outputs = ['json', 'yaml', 'table'] as const

type OutputForm = (typeof outputs)[number]

interface FeaturesRequest {
  readonly output: OutputForm
  readonly sources: readonly SourceName[]
  /** Sources that NFD does not have. */
  readonly ownSources: readonly OwnSourceName[]
  readonly root: string | undefined
  readonly node: string | undefined
  readonly sudoCpuid: boolean
  readonly help: boolean
}

const lostInJson =
  "notice: NFD's JSON cannot tell what could not be observed; to save this node, use --output yaml\n"

/** `container-canary features`. */
export const run: CommandRun = async (args, io) => {
  const request = parseRequest(args)
  if (request.help) {
    io.stdout.write(usage)
    return 0
  }
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

function parseRequest(args: readonly string[]): FeaturesRequest {
  const { output, source, node, ...values } = readOptions('features', args, options, {
    words: false,
  }).values
  const named = source?.flatMap(parseSources)
  return {
    output: oneOf(outputs, output ?? 'json', '--output'),
    sources: named?.filter(isNfdSource) ?? sourceNames,
    ownSources: named?.filter((name) => !isNfdSource(name)) ?? [],
    root: directory(values['host-root']),
    node: node === undefined ? undefined : nodeName(node),
    sudoCpuid: values['sudo-cpuid'] ?? false,
    help: values.help ?? false,
  }
}

const options = {
  output: { type: 'string', short: 'o' },
  source: { type: 'string', multiple: true },
  'host-root': { type: 'string' },
  node: { type: 'string' },
  'sudo-cpuid': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

function parseSources(list: string): (SourceName | OwnSourceName)[] {
  const known = [...sourceNames, ...ownSources]
  return list.split(',').map((name) => oneOf(known, name.trim(), '--source'))
}

/** Those of src/run/own-sources.ts, which is loaded only when one is asked for. */
const ownSources = ['cdi', 'container'] as const satisfies readonly OwnSourceName[]

function isNfdSource(name: SourceName | OwnSourceName): name is SourceName {
  return (sourceNames as readonly string[]).includes(name)
}

function oneOf<Word extends string>(words: readonly Word[], given: string, flag: string): Word {
  const found = words.find((word) => word === given)
  if (found !== undefined) return found
  throw usageError(`${flag} ${JSON.stringify(given)} is none of ${words.join(', ')}`)
}

/** A variable that is not set gives an empty text, which is no wish for this machine. */
function directory(given: string | undefined): string | undefined {
  if (given === '') throw usageError('--host-root needs a directory')
  return given
}

/** As Kubernetes names nodes (RFC 1123 subdomain). */
function nodeName(given: string): string {
  const isName = /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/.test(given)
  if (isName) return given
  throw usageError(
    `--node ${JSON.stringify(given)} is no node name: lower-case letters, digits, "-" and "."`,
  )
}

function usageError(message: string): Error {
  return inputError({ code: 'usage', message, hint: 'container-canary features --help' })
}

function describe({ severity, message, hint, location }: Notice): string {
  const place = location === null ? '' : `${location.file}:${location.line}: `
  return `${severity}: ${place}${message}${hint === null ? '' : ` (${hint})`}\n`
}
