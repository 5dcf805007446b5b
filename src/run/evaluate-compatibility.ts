import { CanaryError } from '../errors.ts'
import { isAbsolute, relative, resolve } from 'node:path'
import { compileSpec } from '../compatibility/match/compile.ts'
import type { CompiledSpec } from '../compatibility/match/compile.ts'
import { evaluateNodes } from '../compatibility/fleet.ts'
import { parseSpec } from '../compatibility/spec/parse.ts'
import type { EngineDescription } from '../engine/engine.ts'
import { problemToNotice } from '../errors.ts'
import type { NodeFeatures } from '../features/model.ts'
import type { AcquiredImage } from '../image/acquire.ts'
import { compatibilityLimits } from '../limits.ts'
import type { CompatibilityReport, ErrorReport, Notice, Verdict } from '../model.ts'
import { fetchedFrom } from '../policy/mode.ts'
import { connectRegistries } from '../registry/settings.ts'
import { verdictOfAnswer } from '../verdict.ts'
import { readSource } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import { createTroubles } from './credential-troubles.ts'
import type { CompatibilityRequest, RunDependencies, RunRequest } from './request.ts'
import { environmentForChildren, secretsOfCredential } from './secrets.ts'

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

type Listener = Pick<RunDependencies, 'onSecret' | 'onEvent'>

/**
 * Reads the spec, if one is named, and the nodes; both once for all images.
 *
 * @throws CanaryError (input) when a file is missing or broken
 */
export async function createJudge(
  request: RunRequest,
  compatibility: CompatibilityRequest,
  engine: EngineDescription,
  dependencies: Listener,
  signal: AbortSignal,
): Promise<CompatibilityJudge> {
  const { spec } = compatibility
  if (spec === 'auto')
    return await createAttachedJudge(request, compatibility, engine, dependencies, signal)
  const compiled = await compile(await readSpec(spec, request, signal), signal)
  const nodes = await readNodes(request, compatibility, engine, signal)
  return {
    judge: (_image, abort) => evaluate(compiled, null, nodes, compatibility, abort),
    close: () => undefined,
  }
}

/** Every image has a spec of its own, in its registry or beside it. */
async function createAttachedJudge(
  request: RunRequest,
  compatibility: CompatibilityRequest,
  engine: EngineDescription,
  { onSecret, onEvent }: Listener,
  signal: AbortSignal,
): Promise<CompatibilityJudge> {
  const { findAttachedSpec } = await import('./attached-spec.ts')
  const nodes = await readNodes(request, compatibility, engine, signal)
  // One for all images: what it learns of a registry, such as a token, is good for the next.
  const { registry, directory } = request
  const troubles = createTroubles((text) => {
    onEvent({ kind: 'output', text })
  })
  const client = await connectRegistries(registry, environmentForChildren(request), directory, {
    onCredential: (credential) => {
      secretsOfCredential(credential).forEach(onSecret)
    },
    onTrouble: troubles.add,
  })
  return {
    judge: async (image, abort) => {
      const found = await findAttachedSpec(image, request, client, abort).catch(
        (error: unknown) => {
          throw error instanceof CanaryError ? troubles.addTo(error) : error
        },
      )
      if (found.spec === null) return nothingFound(found.notice, request)
      const compiled = await compile(found.spec, abort)
      return await evaluate(compiled, found.digest, nodes, compatibility, abort)
    },
    close: client.close,
  }
}

/** Where nothing else is asked of the image, the question itself was wrong. */
function nothingFound(notice: Notice, { validators }: RunRequest): CompatibilityResult {
  const isOnly = validators.length === 0
  return {
    report: null,
    notices: [notice],
    verdict: null,
    errors: isOnly ? [{ ...notice, severity: 'error', kind: 'input' }] : [],
  }
}

async function readSpec(
  spec: string,
  request: RunRequest,
  signal: AbortSignal,
): Promise<SourceText> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(spec)) {
    const { fetchText } = await import('../network/fetch-text.ts')
    const from = fetchedFrom(request.policy)
    const rules = { what: 'spec', maxBytes: compatibilityLimits.specBytes, from } as const
    return await fetchText(spec, rules, signal)
  }
  const path = resolve(request.directory, spec)
  const { text } = await readSource(path, 'the compatibility spec', compatibilityLimits.specBytes)
  return { file: nameOf(path, request.directory), text }
}

/** As the repository knows it, whatever the user wrote before it. */
function nameOf(path: string, directory: string): string {
  const name = relative(directory, path)
  return name === '' || isAbsolute(name) || name.split('/')[0] === '..' ? path : name
}

async function compile(source: SourceText, signal: AbortSignal): Promise<CompiledSpec> {
  return await compileSpec(await parseSpec(source), {
    loadTemplates: async () =>
      (await import('../compatibility/template/template.ts')).compileTemplate,
    signal,
  })
}

async function readNodes(
  request: RunRequest,
  { nodeFeatures }: CompatibilityRequest,
  engine: EngineDescription,
  signal: AbortSignal,
): Promise<readonly NodeFeatures[]> {
  if (nodeFeatures.length === 0) {
    const { discoverNode } = await import('./discover-node.ts')
    return [await discoverNode(engine, request.engine.env, signal)]
  }
  const [{ findFeatureFiles }, { loadNodeFeatures }] = await Promise.all([
    import('../features/saved-files.ts'),
    import('../features/load.ts'),
  ])
  return await loadNodeFeatures(await findFeatureFiles(nodeFeatures, request.directory))
}

async function evaluate(
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
