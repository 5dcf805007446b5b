/**
 * One compiled spec against any number of nodes. Nodes arrive one by one and are let go again; those
 * that answer every expression alike are told once.
 */
import { inputError } from '../errors.ts'
import type { NodeFeatures } from '../features/model.ts'
import { compatibilityLimits, templateLimits } from '../limits.ts'
import type { CompatibilityReport, NodeCompatibilityReport, Notice } from '../model.ts'
import { createNearest } from '../nearest.ts'
import { verdictOfNodes } from '../verdict.ts'
import { reportGroup } from './fleet-report.ts'
import type { Group } from './fleet-report.ts'
import type { CompiledSpec, ExpressionSlot } from './match/compile.ts'
import { evaluateInSteps, nodeMeter } from './match/evaluate.ts'
import type { NodeAnswer } from './match/evaluate.ts'
import type { StepMeter } from './match/evaluation.ts'
import { createPacer, runInSlices } from './match/pacer.ts'
import type { Pacer } from './match/pacer.ts'
import { adviseOnSpec } from './say/lint.ts'
import { collectNotices } from './say/notices.ts'
import { foundValues, shorten } from './say/reasons.ts'

export interface EvaluateOptions {
  /** Only sets with one of these tags; all sets where empty. */
  readonly tags?: readonly string[]
  /** `sha256:…` of the artifact the spec came in. */
  readonly digest?: string | null
  readonly signal?: AbortSignal
  /** Called with each node's answer, in the order of the nodes. */
  readonly onAnswer?: (answer: NodeAnswer) => void
}

/**
 * Evaluates a spec on every node.
 *
 * @throws CanaryError (input) when there is no node; whatever `nodes` or `signal` throws
 */
export async function evaluateNodes(
  compiled: CompiledSpec,
  nodes: Iterable<NodeFeatures> | AsyncIterable<NodeFeatures>,
  options: EvaluateOptions = {},
): Promise<CompatibilityReport> {
  const [report] = await evaluateSpecs([{ compiled, options }], nodes, options.signal)
  if (report === undefined) throw new Error('one spec gives one report')
  return report
}

/** A spec, and what is asked of it. */
export interface SpecRun {
  readonly compiled: CompiledSpec
  readonly options?: EvaluateOptions
}

/**
 * Evaluates several specs on every node, each node once; reports are in the order of the specs.
 *
 * @throws CanaryError (input) when there is no node; whatever `nodes` or `signal` throws
 */
export async function evaluateSpecs(
  runs: readonly SpecRun[],
  nodes: Iterable<NodeFeatures> | AsyncIterable<NodeFeatures>,
  signal?: AbortSignal,
): Promise<CompatibilityReport[]> {
  const collected = runs.map(({ compiled, options = {} }) => ({
    compiled,
    options,
    tags: new Set(options.tags ?? []),
    groups: new Map<string, Group>(),
    meter: fleetMeter(),
  }))
  const pacer = createPacer(signal)
  const nodeNotices: Notice[] = []
  let count = 0
  for await (const node of nodes) {
    signal?.throwIfAborted()
    count += 1
    for (const { compiled, groups, tags, meter, options } of collected) {
      const own = nodeMeter(meter)
      const before = own.stepsLeft
      const answer = await runInSlices(evaluateInSteps(compiled, node, tags, own), pacer)
      if (own !== meter) meter.stepsLeft -= before - own.stepsLeft
      options.onAnswer?.(answer)
      addNode(groups, compiled, node, answer)
    }
    if (nodeNotices.length < compatibilityLimits.problems) nodeNotices.push(...node.notices)
  }
  if (count === 0) {
    throw inputError({ code: 'no-nodes', message: 'there are no node features to compare with' })
  }
  const reports: CompatibilityReport[] = []
  for (const one of collected) reports.push(await toReport(one, nodeNotices, pacer))
  return reports
}

interface Collected {
  readonly compiled: CompiledSpec
  readonly options: EvaluateOptions
  readonly tags: ReadonlySet<string>
  readonly groups: ReadonlyMap<string, Group>
}

async function toReport(
  { compiled, options, tags, groups }: Collected,
  nodeNotices: readonly Notice[],
  pacer: Pacer,
): Promise<CompatibilityReport> {
  const nearest = createNearest()
  const reports: NodeCompatibilityReport[] = []
  for (const group of groups.values()) {
    if (pacer.isDue()) await pacer.turn()
    reports.push(reportGroup(compiled, group, { nearest, features: group.features }))
  }
  return {
    source: compiled.spec.source,
    digest: options.digest ?? null,
    verdict: verdictOfNodes(reports.map(({ verdict }) => verdict)),
    notices: [
      ...adviseOnSpec(compiled),
      ...collectNotices(compiled, tags, reports),
      ...nodeNotices,
    ],
    nodes: reports,
  }
}

/** Steps for the templates of one spec on all nodes. */
function fleetMeter(): StepMeter {
  const { fleetSteps } = templateLimits
  const exceeded = `the templates of the spec take more than ${fleetSteps} steps on all nodes together`
  return { stepsLeft: fleetSteps, exceeded }
}

function addNode(
  groups: Map<string, Group>,
  compiled: CompiledSpec,
  node: NodeFeatures,
  answer: NodeAnswer,
): void {
  const key = keyOf(answer)
  let group = groups.get(key)
  if (group === undefined) {
    group = { nodes: [], answer, features: featuresOf(node), found: emptyFound(compiled, answer) }
    groups.set(key, group)
  }
  group.nodes.push(node.node)
  for (const [slot, values] of group.found) {
    if (values.size > compatibilityLimits.foundValues) continue
    for (const value of foundValues(slot, answer)) {
      values.add(shorten(value))
      if (values.size > compatibilityLimits.foundValues) break
    }
  }
}

/** Equal for nodes whose rules and expressions all answer alike. */
function keyOf({ sets, answers }: NodeAnswer): string {
  const rules = sets.map((set) =>
    set?.map(({ possible, failure }) => `${possible}${failure?.error ?? ''}`).join('\n'),
  )
  return `${Buffer.from(answers).toString('latin1')}\n${rules.join('\r')}`
}

function featuresOf({ features }: NodeFeatures): ReadonlySet<string> {
  return new Set([
    ...features.flags.keys(),
    ...features.attributes.keys(),
    ...features.instances.keys(),
  ])
}

/** Names that a `matchName` looks at, and values of instances, are told of the first node only. */
function emptyFound(
  { sets }: CompiledSpec,
  answer: NodeAnswer,
): ReadonlyMap<ExpressionSlot, Set<string>> {
  const selected = sets.filter((_, index) => answer.sets[index] != null)
  return new Map(
    selected
      .flatMap(({ rules }) => rules.flatMap(({ slots }) => slots))
      .filter(
        ({ matcher, feature }) =>
          matcher === 'matchExpression' && answer.views[feature]?.instances.length === 0,
      )
      .map((slot) => [slot, new Set<string>()]),
  )
}
