import { removeLeftovers, removeOrphans } from '../container/ownership.ts'
import { deadline } from '../engine/deadline.ts'
import type { Engine } from '../engine/engine.ts'
import { errorReportsOf, messageOf } from '../errors.ts'
import { runLimits } from '../limits.ts'
import type { Findings, RunDependencies, RunRequest } from './request.ts'

/** What is left of runs that were killed is not this run's fault, and does not change its verdict. */
export async function sweepOrphans(
  engine: Engine,
  { onEvent }: RunDependencies,
  hasVolumes: boolean,
  signal: AbortSignal,
): Promise<void> {
  const over = deadline(runLimits.orphans, {
    code: 'orphans-left',
    message: `they were not removed within ${runLimits.orphans / 1000} s`,
  })
  try {
    const removed = await removeOrphans(engine, AbortSignal.any([signal, over]), hasVolumes)
    if (removed === 0) return
    const text = `removed ${removed} containers of runs that were killed\n`
    onEvent({ kind: 'output', text })
  } catch (error) {
    const text = `containers of runs that were killed may be left: ${messageOf(error)}\n`
    if (!signal.aborted) onEvent({ kind: 'output', text })
  }
}

/** What a broken or interrupted run may have left; a container that was to be kept is none. */
export async function sweep(
  engine: Engine,
  { runId, pods }: Pick<RunRequest, 'runId' | 'pods'>,
  findings: Findings,
  isHurried: boolean,
): Promise<void> {
  const validators = findings.images.flatMap((image) => image.validators)
  if (validators.length > 0 && findings.errors.length === 0) return
  const kept = validators.flatMap(({ container }) =>
    container?.kept === true ? [container.id] : [],
  )
  const time = isHurried ? runLimits.sweep : runLimits.patientSweep
  const over = deadline(time, {
    code: 'containers-left',
    message: `the engine did not tell within ${time / 1000} s what this run has left on it`,
  })
  try {
    await removeLeftovers(engine, runId, over, new Set(kept), pods !== null)
  } catch (error) {
    findings.errors.push(...errorReportsOf(error))
  }
}
