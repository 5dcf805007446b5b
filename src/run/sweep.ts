import { removeLeftovers, removeOrphans } from '../container/ownership.ts'
import { deadline, deadlineAfter } from '../engine/deadline.ts'
import type { Engine } from '../engine/engine.ts'
import { errorReportsOf, messageOf } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { runLimits } from '../limits.ts'
import type { Findings, RunDependencies, RunRequest } from './request.ts'

/**
 * What is left of runs that were killed is not this run's fault, and does not change its verdict.
 *
 * @param work of this run: once it is over, not much more time is given to the work of others
 */
export async function sweepOrphans(
  engine: Engine,
  { onEvent }: RunDependencies,
  { hasMore, work }: { readonly hasMore: boolean; readonly work: Promise<unknown> },
  signal: AbortSignal,
): Promise<void> {
  const { orphans, orphansAlone } = runLimits
  const over = AbortSignal.any([
    deadline(orphans, notRemoved(orphans)),
    deadlineAfter(
      work,
      orphansAlone,
      notRemoved(orphansAlone, ', while nothing else was left to do'),
    ),
  ])
  try {
    const removed = await removeOrphans(engine, AbortSignal.any([signal, over]), hasMore)
    if (removed === 0) return
    const text = `removed ${removed} containers of runs that were killed\n`
    onEvent({ kind: 'output', text })
  } catch (error) {
    const text = `containers of runs that were killed may be left: ${messageOf(error)}\n`
    if (!signal.aborted) onEvent({ kind: 'output', text })
  }
}

function notRemoved(milliseconds: number, added = ''): Problem {
  const message = `they were not removed within ${milliseconds / 1000} s${added}`
  return { code: 'orphans-left', message }
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
    const hasMore = pods !== null || validators.some(({ condition }) => condition === 'no-network')
    await removeLeftovers(engine, runId, over, new Set(kept), hasMore)
  } catch (error) {
    findings.errors.push(...errorReportsOf(error))
  }
}
