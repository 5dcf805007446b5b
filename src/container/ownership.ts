import { sleep } from '../clock.ts'
import { CanaryError, messageOf } from '../errors.ts'
import { runLimits } from '../limits.ts'
import type { LabelledContainer } from '../engine/containers.ts'
import type { Engine } from '../engine/engine.ts'
import { isGone } from './process-identity.ts'

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

/**
 * @param process who will remove the container (process-identity.ts): once it is gone, nobody wants
 *   the container any more, unless it bears the name of one that is kept. Null where that is not known.
 */
export function runLabels(
  run: RunOwner,
  created: Date,
  process: string | null,
): Readonly<Record<string, string>> {
  return {
    ...runFilter(run.runId),
    [`${prefix}.owner`]: run.owner,
    [`${prefix}.created`]: created.toISOString(),
    ...(process === null ? {} : { [processLabel]: process }),
  }
}

const processLabel = `${prefix}.process`

export function runFilter(runId: string): Readonly<Record<string, string>> {
  return { [`${prefix}.run`]: runId }
}

const keptPrefix = 'canary-kept-'

/** Labels cannot be changed: the name tells that a container is to outlive its run. */
export function keptName(name: string): string {
  return keptPrefix + name.replace(/^canary-/, '')
}

/** Ids of what a run has left on purpose. */
export async function findKept(
  engine: Engine,
  runId: string,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const all = await listOwn(engine, runId, signal)
  return new Set(all.filter(isKept).map(({ id }) => id))
}

function isKept({ name }: LabelledContainer): boolean {
  return name.startsWith(keptPrefix)
}

async function listOwn(
  engine: Engine,
  runId: string,
  signal: AbortSignal,
): Promise<readonly LabelledContainer[]> {
  const ask = () => engine.containers.list(runFilter(runId), signal)
  return await patiently(engine, runId, ask, signal)
}

/**
 * Waits for containers that a run asked for before it was killed: the engine goes on with what it
 * was asked for, and they come to be after everything else was removed.
 *
 * @param names that the engine had not answered for
 * @returns the names that have not come to be
 * @throws CanaryError (infrastructure) when the engine is lost
 */
export async function awaitCreated(
  engine: Engine,
  runId: string,
  names: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const over = AbortSignal.any([signal, AbortSignal.timeout(runLimits.lateCreate)])
  for (;;) {
    const there = (await listOwn(engine, runId, signal)).map(({ name }) => name)
    const missing = names.filter((name) => !there.includes(name) && !there.includes(keptName(name)))
    if (missing.length === 0 || over.aborted) return missing
    await sleep(runLimits.sweepPause, over)
  }
}

/**
 * Removes what a run left on the engine, all of it at once. An engine that is lost is asked again
 * until the signal aborts, since it may be coming back.
 *
 * @param kept ids of containers that stay
 * @param hasMore it may have left volumes or networks although no container
 * @returns how many containers were removed
 * @throws CanaryError (infrastructure) that names every container that could not be removed
 */
export async function removeLeftovers(
  engine: Engine,
  runId: string,
  signal: AbortSignal,
  kept: ReadonlySet<string> = new Set(),
  hasMore = false,
): Promise<number> {
  const found = await listOwn(engine, runId, signal)
  const ids = found.map(({ id }) => id).filter((id) => !kept.has(id))
  await removeAll(ids, (id) => engine.containers.remove(id, signal))
  // Volumes and networks can go once their containers have; what is kept may use some of them.
  if ((ids.length > 0 || hasMore) && kept.size === 0) {
    await removeSurroundings(engine, runFilter(runId), () => true, signal)
  }
  return ids.length
}

type IsUnwanted = (labels: ReadonlyMap<string, string>) => boolean | Promise<boolean>

/** @param isUnwanted by the labels of a volume or a network, and asked of each */
async function removeSurroundings(
  engine: Engine,
  labels: Readonly<Record<string, string | null>>,
  isUnwanted: IsUnwanted,
  signal: AbortSignal,
): Promise<void> {
  await removeAll([engine.volumes, engine.networks], async ({ list, remove }) => {
    const names: string[] = []
    for (const found of await list(labels, signal)) {
      if (await isUnwanted(found.labels)) names.push(found.name)
    }
    await removeAll(names, (name) => remove(name, signal))
  })
}

/**
 * Removes what runs left that were killed: containers whose process is gone from this machine. Those
 * of runs that go on, of other machines, and those that were to be kept are not touched, but where their
 * time is over.
 *
 * @param hasMore volumes and networks are looked for although there is no container
 * @returns how many were removed
 * @throws CanaryError (infrastructure)
 */
export async function removeOrphans(
  engine: Engine,
  signal: AbortSignal,
  hasMore = false,
): Promise<number> {
  const orphans: string[] = []
  // Others than this machine's processes may have made what is elsewhere: that has its time.
  const label = engine.remote === undefined ? processLabel : `${prefix}.run`
  for (const container of await engine.containers.list({ [label]: null }, signal)) {
    const isOver = hasExpired(container)
    if (!isOver && isKept(container)) continue
    const process = container.labels.get(processLabel) ?? ''
    if (isOver || (await isGone(process))) orphans.push(container.id)
  }
  await removeAll(orphans, (id) => engine.containers.remove(id, signal))
  if (orphans.length === 0 && !hasMore) return 0
  const isOrphan: IsUnwanted = (labels) => isGone(labels.get(processLabel) ?? '')
  await removeSurroundings(engine, { [processLabel]: null }, isOrphan, signal)
  return orphans.length
}

function hasExpired({ expiresAt }: LabelledContainer): boolean {
  return expiresAt !== undefined && Date.parse(expiresAt) < Date.now()
}

/** An engine that is lost is asked again until the signal aborts. */
async function patiently<Answer>(
  engine: Engine,
  runId: string,
  ask: () => Promise<Answer>,
  signal: AbortSignal,
): Promise<Answer> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof CanaryError)) throw error
      await sleep(runLimits.sweepPause, signal)
      if (signal.aborted) throw mayBeLeft(error, engine, runId)
    }
  }
}

function mayBeLeft(
  error: CanaryError,
  { identity: { program }, remote }: Engine,
  runId: string,
): CanaryError {
  const label = `${prefix}.run=${runId}`
  const find = remote?.ownCommand(label) ?? `${program} ps -a --filter label=${label}`
  const problem = {
    code: 'containers-left',
    message: `containers of this run may be left behind: ${messageOf(error)}`,
    hint: `look for them with: ${find}`,
  }
  return new CanaryError('infrastructure', problem, { cause: error })
}

/** One that cannot be removed does not keep the others. */
async function removeAll<Item>(
  ids: readonly Item[],
  remove: (id: Item) => Promise<void>,
): Promise<void> {
  const results = await Promise.allSettled(ids.map(remove))
  const [first, ...rest] = results.flatMap((result) => {
    if (result.status === 'fulfilled') return []
    const reason: unknown = result.reason
    if (reason instanceof CanaryError) return [...reason.problems]
    throw reason
  })
  if (first !== undefined) throw new CanaryError('infrastructure', [first, ...rest])
}
