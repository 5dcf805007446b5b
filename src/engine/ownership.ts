import { CanaryError } from '../errors.ts'
import type { Engine } from './engine.ts'

/**
 * Everything a run creates carries these labels, and clean-up removes by label only: never by name
 * or age, since others may use the same engine.
 */
const prefix = 'container-canary'

export interface RunOwner {
  /** Unique for every run. */
  readonly runId: string
  /** Who started it, such as `org/repository 123/1 job`. */
  readonly owner: string
}

export function runLabels(run: RunOwner, created: Date): Readonly<Record<string, string>> {
  return {
    ...runFilter(run.runId),
    [`${prefix}.owner`]: run.owner,
    [`${prefix}.created`]: created.toISOString(),
  }
}

export function runFilter(runId: string): Readonly<Record<string, string>> {
  return { [`${prefix}.run`]: runId }
}

/**
 * Removes what a run left on the engine, all of it at once.
 *
 * @param kept ids of containers that stay
 * @returns how many containers were removed
 * @throws CanaryError (infrastructure) that names every container that could not be removed
 */
export async function removeLeftovers(
  engine: Engine,
  runId: string,
  signal: AbortSignal,
  kept: ReadonlySet<string> = new Set(),
): Promise<number> {
  const found = await engine.findContainers(runFilter(runId), signal)
  const ids = found.filter((id) => !kept.has(id))
  const results = await Promise.allSettled(ids.map((id) => engine.removeContainer(id, signal)))
  const [first, ...rest] = results.flatMap((result) => {
    if (result.status === 'fulfilled') return []
    const reason: unknown = result.reason
    if (reason instanceof CanaryError) return [...reason.problems]
    throw reason
  })
  if (first !== undefined) throw new CanaryError('infrastructure', [first, ...rest])
  return ids.length
}
