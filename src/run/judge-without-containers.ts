import type { FoundEngine } from '../engine/find/connect.ts'
import { CanaryError } from '../errors.ts'
import type { Validator } from '../validator/manifest.ts'
import { describeEngine, onCallOf } from './describe-engine.ts'
import { judgeByReading } from './judge-by-reading.ts'
import { startReading } from './open-image.ts'
import type { RunContext } from './request.ts'
import { sweep } from './sweep.ts'

/**
 * Judges images of which nothing is to be started, with an engine or without one. It is told of in the
 * report where an image was read from it.
 *
 * @param found null where no engine was looked for
 */
export async function judgeWithoutContainers(
  parts: Pick<RunContext, 'request' | 'dependencies' | 'findings'>,
  validators: readonly Validator[],
  found: FoundEngine | { readonly failure: unknown } | null,
  signal: AbortSignal,
): Promise<void> {
  const { request, dependencies, findings } = parts
  if (request.platformGrid) {
    if (found !== null && !('failure' in found)) found.leave()
    await judgeGridAlone(parts, validators, signal)
    return
  }
  const noEngine = found !== null && 'failure' in found ? troubleOf(found.failure) : null
  const isFound = found !== null && !('failure' in found)
  const engine = isFound ? await found.open(onCallOf(dependencies)) : null
  const reading = startReading(request, dependencies, engine, validators, signal)
  try {
    const sources = await judgeByReading({ ...parts, ...reading, noEngine }, validators, signal)
    if (engine === null || !sources.includes('engine')) return
    await describeEngine(engine, dependencies, findings, signal)
    await reading.close()
    await sweep(engine, request, findings, signal.aborted)
  } finally {
    await reading.close()
    engine?.close()
  }
}

async function judgeGridAlone(
  parts: Pick<RunContext, 'request' | 'dependencies' | 'findings'>,
  validators: readonly Validator[],
  signal: AbortSignal,
): Promise<void> {
  const { judgeGrids, refuseMissing } = await import('./judge-grid.ts')
  const { findings, dependencies } = parts
  dependencies.onEvent({ kind: 'phase', title: 'Read' })
  const grids = await judgeGrids(parts, validators, signal)
  findings.images.push(...grids.images)
  findings.errors.push(...grids.errors)
  refuseMissing(grids)
}

/** An engine that does not answer is no matter where images are read elsewhere. */
function troubleOf(failure: unknown): CanaryError {
  if (!(failure instanceof CanaryError) || failure.kind === 'cancelled') throw failure
  return failure
}
