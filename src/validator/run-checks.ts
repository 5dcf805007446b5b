import { lookAtLife, vanished } from '../container/end.ts'
import type { ContainerEnd } from '../container/end.ts'
import type { RunningContainer } from '../container/run.ts'
import { infrastructureError } from '../errors.ts'
import { probeLimits } from '../limits.ts'
import type { CheckReport } from '../model.ts'
import { createLimiter } from '../probe/limiter.ts'
import { runCheck } from './check.ts'
import type { CheckOptions } from './check.ts'
import type { ContainerValidator } from './manifest.ts'

export interface RunChecksOptions extends Pick<
  CheckOptions,
  'engine' | 'clock' | 'foreign' | 'onAttempt'
> {
  readonly onCheck: (check: CheckReport) => void
}

/**
 * What others did to the container while it was checked: its verdict would be about more than one
 * life of it, or about what was done to it. Null when it was left alone.
 */
export async function changeOf(
  container: RunningContainer,
  { checks, end }: CheckedContainer,
  { engine }: RunChecksOptions,
  signal: AbortSignal,
): Promise<Error | null> {
  const seen = checks.find(({ reason }) => reason.code === 'container-changed')?.reason.message
  const told = seen ?? end?.intervention ?? null
  if (told !== null) return changed(told)
  if (end !== null) return null
  const state = await engine.containers.inspect(container.id, signal)
  if (state === null) return vanished()
  // One that has ended since by itself had passed before.
  const life = await lookAtLife(engine, container.state, state, signal)
  return life?.intervention == null ? null : changed(life.intervention)
}

/** The container was not left alone, so that its verdict would be about that. */
export function changed(message: string): Error {
  return infrastructureError({
    code: 'container-changed',
    message,
    hint: 'leave the container alone until its checks are done; then run them again',
  })
}

export interface CheckedContainer {
  readonly checks: readonly CheckReport[]
  /** Null where it had not ended when the last check had. */
  readonly end: ContainerEnd | null
}

/** Told of a container once its checks have ended, while it is still watched. */
export type AfterChecks = (
  container: RunningContainer,
  checks: readonly CheckReport[],
  signal: AbortSignal,
) => Promise<void>

/** All checks at once; they end early when the container does, or when the engine is lost. */
export async function runChecks(
  validator: ContainerValidator,
  container: RunningContainer,
  options: RunChecksOptions,
  signal: AbortSignal,
  afterChecks?: AfterChecks,
): Promise<CheckedContainer> {
  const stop = new AbortController()
  const both = AbortSignal.any([signal, stop.signal])
  const limiter = createLimiter(probeLimits.attemptsAtOnce)
  let end: ContainerEnd | null = null
  const watch = container.ended.then((told) => {
    end = told
    stop.abort(new Error('the container ended'))
  })
  const work = Promise.all(
    validator.checks.map(async (check) => {
      const report = await runCheck(check, { ...options, container, limiter, end: () => end }, both)
      options.onCheck(report)
      return report
    }),
  )
  try {
    // The watch is first to know that the engine is lost; otherwise the checks decide.
    await Promise.race([work, watch])
    const checks = await work
    await afterChecks?.(container, checks, signal)
    return { checks, end }
  } catch (error) {
    stop.abort(error)
    await Promise.allSettled([work])
    signal.throwIfAborted()
    throw error
  } finally {
    container.stopWatching()
  }
}
