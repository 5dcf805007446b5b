/** What every judge of where images run does with a spec, whoever has found it. */
import { compileSpec } from '../compatibility/match/compile.ts'
import type { CompiledSpec } from '../compatibility/match/compile.ts'
import { evaluateNodes } from '../compatibility/fleet.ts'
import { parseSpec } from '../compatibility/spec/parse.ts'
import type { EngineDescription } from '../engine/engine.ts'
import { problemToNotice } from '../errors.ts'
import type { NodeFeatures } from '../features/model.ts'
import type { AcquiredImage } from '../image/acquire.ts'
import type { CompatibilityReport, ErrorReport, Notice, Verdict } from '../model.ts'
import { verdictOfAnswer } from '../verdict.ts'
import type { SourceText } from '../yaml/source.ts'
import type { CompatibilityRequest, RunDependencies, RunRequest } from './request.ts'

/** What an image's compatibility came to; the report is null when there was nothing to ask. */
export interface CompatibilityResult {
  readonly report: CompatibilityReport | null
  readonly notices: readonly Notice[]
  /** Null when nothing was judged: that is no pass. */
  readonly verdict: Verdict | null
  readonly errors: readonly ErrorReport[]
}

/** Asks of every image, on every node, whether it runs there. */
export interface CompatibilityJudge {
  /** @throws CanaryError when the spec cannot be had, or is broken */
  readonly judge: (image: AcquiredImage, signal: AbortSignal) => Promise<CompatibilityResult>
  /** Closes the connections to registries. */
  readonly close: () => void
}

/** Who is told of what is found on the way. */
export type Listener = Pick<RunDependencies, 'onSecret' | 'onEvent'>

/** Where nothing else is asked of the image, the question itself was wrong. */
export function nothingFound(notice: Notice, { validators }: RunRequest): CompatibilityResult {
  const isOnly = validators.length === 0
  return {
    report: null,
    notices: [notice],
    verdict: null,
    errors: isOnly ? [{ ...notice, severity: 'error', kind: 'input' }] : [],
  }
}

/** @throws CanaryError (input) with every problem at its place */
export async function compile(source: SourceText, signal: AbortSignal): Promise<CompiledSpec> {
  return await compileSpec(await parseSpec(source), {
    loadTemplates: async () =>
      (await import('../compatibility/template/template.ts')).compileTemplate,
    signal,
  })
}

/** @throws CanaryError (input) when a file of them is missing or broken */
export async function readNodes(
  request: RunRequest,
  { nodeFeatures, ofCluster }: CompatibilityRequest,
  engine: EngineDescription | null,
  signal: AbortSignal,
): Promise<readonly NodeFeatures[]> {
  if (nodeFeatures.length === 0) {
    if (ofCluster !== undefined) return ofCluster
    const { discoverNode } = await import('./discover-node.ts')
    return [await discoverNode(engine, request.engine.env, signal)]
  }
  const [{ findFeatureFiles }, { loadNodeFeatures }] = await Promise.all([
    import('../features/saved-files.ts'),
    import('../features/load.ts'),
  ])
  return await loadNodeFeatures(await findFeatureFiles(nodeFeatures, request.directory))
}

/** What a spec, attached under a digest or not, comes to on these nodes. */
export async function evaluate(
  compiled: CompiledSpec,
  digest: string | null,
  nodes: readonly NodeFeatures[],
  { tags, onUndetermined }: CompatibilityRequest,
  signal: AbortSignal,
): Promise<CompatibilityResult> {
  const report = await evaluateNodes(compiled, nodes, { tags, digest, signal })
  return {
    report,
    notices: [],
    verdict: verdictOfAnswer(report.verdict, onUndetermined),
    errors: report.verdict === 'errored' ? [brokenSpec(report)] : [],
  }
}

function brokenSpec({ source, notices }: CompatibilityReport): ErrorReport {
  const cause = notices.find(({ severity }) => severity === 'error')
  const detail = cause === undefined ? '' : `: ${cause.message}`
  const problem = {
    code: 'compatibility-spec',
    message: `the compatibility spec ${source} cannot be evaluated${detail}`,
  }
  return {
    ...problemToNotice(problem),
    location: cause?.location ?? null,
    hint: cause?.hint ?? null,
    kind: 'input',
  }
}
