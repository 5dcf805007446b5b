import { isAbsolute, relative, resolve } from 'node:path'
import type { EngineDescription } from '../engine/engine.ts'
import { compatibilityLimits } from '../limits.ts'
import { fetchedFrom } from '../policy/mode.ts'
import { readSource } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import { compile, evaluate, readNodes } from './judge-spec.ts'
import type { CompatibilityJudge, Listener } from './judge-spec.ts'
import type { CompatibilityRequest, RunRequest } from './request.ts'

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
  if (spec === 'auto') {
    const { createAttachedJudge } = await import('./judge-attached.ts')
    return await createAttachedJudge(request, compatibility, engine, dependencies, signal)
  }
  const compiled = await compile(await readSpec(spec, request, signal), signal)
  const nodes = await readNodes(request, compatibility, engine, signal)
  return {
    judge: (_image, abort) => evaluate(compiled, null, nodes, compatibility, abort),
    close: () => undefined,
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
