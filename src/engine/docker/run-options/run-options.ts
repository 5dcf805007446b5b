/**
 * `dockerRunOptions` of a Validator manifest: a list of tokens, given exactly as to `docker run`, turned
 * into what the Docker Engine API is asked for.
 */
import { runOptionLimits } from '../../../limits.ts'
import type { CreateRequestPart, Healthcheck, HostConfig } from './create-request.ts'
import { emptyDraft } from './draft.ts'
import type { Draft, ParsedRunOptions, RunOptionContext, RunOptionSource } from './draft.ts'
import type { Flag } from './flags/flag.ts'
import { flagLookup } from './flags/table.ts'
import { buildNetworking, networkConflicts } from './networking.ts'
import { InvalidValue, RunOptionError } from './run-option-error.ts'
import type { RunOptionProblem } from './run-option-error.ts'
import { splitTokens } from './tokens.ts'
import type { FlagUse } from './tokens.ts'
import { normalizeCapabilities } from './values/capabilities.ts'
import { formatVariable } from './values/environment.ts'
import { toRecord } from './values/records.ts'

export type { CreateRequest, CreateRequestPart } from './create-request.ts'
export type {
  ParsedRunOptions,
  PullPolicy,
  RunOptionContext,
  RunOptionNotice,
  RunOptionRequirement,
} from './draft.ts'
export { mergeCreateRequest } from './merge.ts'
export { RunOptionError } from './run-option-error.ts'
export type { RunOptionProblem } from './run-option-error.ts'

/**
 * Reads run options as docker's command line (release 29) does. Nothing is passed on unread: a flag
 * that is not known, or a value that its flag does not take, is an error.
 *
 * @param tokens one argument each; never split at blanks
 * @throws RunOptionError with the index of each token that is wrong
 */
export function parseRunOptions(
  tokens: readonly string[],
  context: RunOptionContext,
): ParsedRunOptions {
  const draft = emptyDraft()
  const problems: RunOptionProblem[] = []
  for (const use of splitTokens(tokens, flagLookup)) {
    const problem = applyFlag(draft, use, context)
    if (problem !== null) problems.push(problem)
    if (problems.length === runOptionLimits.problems) break
  }
  problems.push(...conflicts(draft))
  const [first, ...others] = problems
  if (first !== undefined) throw new RunOptionError([first, ...others])
  return {
    request: buildRequest(draft),
    fileEnv: draft.fileVariables.map(formatVariable),
    inherited: draft.sources.flatMap((source) =>
      source.kind === 'variable' ? [{ token: source.token, name: source.name }] : [],
    ),
    platform: draft.platform,
    pull: draft.pull,
    cdiDevices: draft.cdiDevices,
    notices: draft.notices,
    requirements: draft.requirements,
    dockerOnly: draft.dockerOnly,
  }
}

/** One option by itself: what it alone asks for, whatever stands before and behind it. */
export interface SingleOption {
  /** Index of the flag's token. */
  readonly token: number
  /** The flag and its value, as they are written. */
  readonly written: string
  readonly request: CreateRequestPart
  readonly cdiDevices: readonly string[]
  readonly sources: readonly RunOptionSource[]
}

/**
 * Reads each option by itself, with the readers of {@link parseRunOptions}. Of an option whose value
 * is wrong, what is known of it is given: parseRunOptions refuses it.
 *
 * @throws RunOptionError where a token is no option, and nothing can be known of those behind it
 */
export function parseEachOption(
  tokens: readonly string[],
  context: RunOptionContext,
): readonly SingleOption[] {
  return splitTokens(tokens, flagLookup).map((use) => {
    const draft = emptyDraft()
    applyFlag(draft, use, context)
    const { token, valueToken } = use
    return {
      token,
      written: tokens.slice(token, valueToken + 1).join(' '),
      request: buildRequest(draft),
      cdiDevices: draft.cdiDevices.map(({ name }) => name),
      sources: draft.sources,
    }
  })
}

function applyFlag(
  draft: Draft,
  { flag, value, token, valueToken }: FlagUse<Flag>,
  context: RunOptionContext,
): RunOptionProblem | null {
  draft.lastUse.set(flag.name, token)
  try {
    flag.apply(draft, value, { token, context })
    return null
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    return { token: valueToken, message: `--${flag.name}: ${error.message}`, hint: error.hint }
  }
}

/** What flags say against each other. */
function conflicts(draft: Draft): RunOptionProblem[] {
  const problems = networkConflicts(draft)
  if (draft.noHealthcheck && healthSettings(draft) !== null) {
    problems.push({
      token: draft.lastUse.get('no-healthcheck') ?? 0,
      message: '--no-healthcheck cannot be combined with --health-* options',
      hint: null,
    })
  }
  if (draft.logging.driver === 'none' && draft.logging.options.size > 0) {
    problems.push({
      token: draft.lastUse.get('log-opt') ?? 0,
      message: '--log-opt has no meaning for the log driver none',
      hint: null,
    })
  }
  return problems
}

function buildRequest(draft: Draft): CreateRequestPart {
  const { host, networking } = buildNetworking(draft)
  const hostConfig: HostConfig = { ...draft.host, ...host, ...collectedHostConfig(draft) }
  const health = draft.noHealthcheck ? { Test: ['NONE'] } : healthSettings(draft)
  const labels = new Map([...draft.fileLabels, ...draft.labels])
  return {
    ...draft.config,
    ...(draft.variables.size === 0
      ? {}
      : { Env: [...draft.variables.values()].map(formatVariable) }),
    ...(labels.size === 0 ? {} : { Labels: toRecord(labels) }),
    ...(draft.exposed.size === 0 ? {} : { ExposedPorts: toSet(draft.exposed) }),
    ...(health === null ? {} : { Healthcheck: health }),
    ...(Object.keys(hostConfig).length === 0 ? {} : { HostConfig: hostConfig }),
    ...(networking === null ? {} : { NetworkingConfig: networking }),
  }
}

/** Fields that need all flags to be known. */
function collectedHostConfig(draft: Draft): HostConfig {
  const { binds, published, logging, host } = draft
  const { CapAdd, CapDrop, Ulimits } = host
  return {
    ...(binds.size === 0 ? {} : { Binds: [...binds] }),
    ...(published.size === 0 ? {} : { PortBindings: toRecord(published) }),
    ...(CapAdd === undefined ? {} : { CapAdd: normalizeCapabilities(CapAdd) }),
    ...(CapDrop === undefined ? {} : { CapDrop: normalizeCapabilities(CapDrop) }),
    ...(Ulimits === undefined ? {} : { Ulimits: sortByName(Ulimits) }),
    ...(logging.driver === null && logging.options.size === 0
      ? {}
      : { LogConfig: { Type: logging.driver ?? '', Config: toRecord(logging.options) } }),
  }
}

/** Zero values say nothing: the image's health check keeps its own. */
function healthSettings(draft: Draft): Healthcheck | null {
  const command = draft.healthCommand
  const given = Object.entries(draft.health).filter(([, value]) => value !== 0)
  if (command === '' && given.length === 0) return null
  return {
    ...(command === '' ? {} : { Test: ['CMD-SHELL', command] }),
    ...Object.fromEntries(given),
  }
}

function sortByName<Item extends { readonly Name: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((left, right) => (left.Name < right.Name ? -1 : 1))
}

function toSet(members: Iterable<string>): Record<string, Record<string, never>> {
  return toRecord([...members].map((member) => [member, {}] as const))
}
