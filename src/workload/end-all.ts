import type { Environment } from './environment.ts'
import type { Supervision } from './supervise.ts'
import type { WorkloadContainer } from './workload.ts'

/** How a workload came to its end when it was told to. */
export interface StopOutcome {
  /** Milliseconds, from the request until its last container had ended. */
  readonly took: number
  /** Names of containers that had to be killed. */
  readonly forced: readonly string[]
}

/** Containers at once, sidecars in turn: each when those that were started after it have ended. */
export async function endAll(
  { workload, clock }: Environment,
  supervisions: ReadonlyMap<string, Supervision>,
  signal: AbortSignal,
): Promise<StopOutcome> {
  const from = clock.now()
  const forced: string[] = []
  const graceSeconds = workload.gracePeriodSeconds
  const kill = async ({ name }: WorkloadContainer, after: readonly Promise<unknown>[]) => {
    const supervision = supervisions.get(name)
    if (supervision === undefined) return
    const turn =
      after.length === 0
        ? null
        : async () => {
            await Promise.all(after)
          }
    const outcome = await supervision.kill({
      message: `Stopping container ${name}`,
      graceSeconds,
      turn,
    })
    if (outcome?.isForced === true) forced.push(name)
    await supervision.over.catch(() => undefined)
  }
  const ends: Promise<unknown>[] = workload.containers.map((container) => kill(container, []))
  for (const container of workload.initContainers.toReversed()) {
    ends.push(kill(container, container.role === 'sidecar' ? [...ends] : []))
  }
  await Promise.all(ends)
  signal.throwIfAborted()
  return { took: clock.now() - from, forced }
}
