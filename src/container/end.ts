import { sleep } from '../clock.ts'
import { infrastructureError } from '../errors.ts'
import { engineLimits } from '../limits.ts'
import type { ContainerState } from '../engine/container-state.ts'
import type { Intervention } from '../engine/containers.ts'
import type { Engine } from '../engine/engine.ts'

/** How the life of a container that was started came to its end. */
export interface ContainerEnd {
  readonly state: ContainerState
  /** Such as `somebody stopped the container`; null where its own process ended. */
  readonly intervention: string | null
}

/** Watches for a container's end from before its start. */
export interface EndWatch {
  /** Resolves when its process ends; rejects when the engine is lost. */
  readonly ended: Promise<ContainerEnd>
  /** Whether the engine watches already, so that it tells of an end that comes from now on. */
  readonly isWatching: () => boolean
  /**
   * Tells of the process whose end is watched for: a later one is another life.
   *
   * @param wasWatched the engine watched before the state was asked for
   */
  readonly began: (state: ContainerState, wasWatched: boolean) => void
  readonly stop: () => void
}

/** Asks for the end before the start, so that even a process that ends at once is seen. */
export function watchEnd(engine: Engine, id: string, signal: AbortSignal): EndWatch {
  const own = new AbortController()
  const both = AbortSignal.any([signal, own.signal])
  const first = Promise.withResolvers<Begun>()
  let isWatching = false
  const onWatching = () => {
    isWatching = true
  }
  const ended = untilEnded(engine, id, { begun: first.promise, onWatching }, both)
  // Whoever races against `ended` handles its rejection; until then it must not be "unhandled".
  ended.catch(() => undefined)
  return {
    ended,
    isWatching: () => isWatching,
    began: (state, wasWatched) => {
      first.resolve({ state, wasWatched })
    },
    stop: () => {
      own.abort(new Error('the container is not watched any more'))
    },
  }
}

/**
 * An engine may end the wait without an end, when a proxy between us closes quiet connections, or
 * answers them by itself: then the container's state is looked at from time to time.
 */
async function untilEnded(
  engine: Engine,
  id: string,
  { begun, onWatching }: { readonly begun: Promise<Begun>; readonly onWatching: () => void },
  signal: AbortSignal,
): Promise<ContainerEnd> {
  for (;;) {
    await waitOnce(engine, id, { begun, onWatching }, signal)
    const { state: first } = await begun
    const state = await endState(engine, id, first, signal)
    const end = await lookAtLife(engine, first, state, signal)
    if (end !== null) return end
    await sleep(engineLimits.waitPause, signal)
  }
}

interface Begun {
  readonly state: ContainerState
  readonly wasWatched: boolean
}

/** A busy engine may start a container before it watches it, and then not tell of an end between the two. */
async function waitOnce(
  engine: Engine,
  id: string,
  { begun, onWatching }: { readonly begun: Promise<Begun>; readonly onWatching: () => void },
  signal: AbortSignal,
): Promise<void> {
  const watching = Promise.withResolvers<undefined>()
  const waited = engine.containers.wait(id, signal, () => {
    onWatching()
    watching.resolve(undefined)
  })
  const missed = async (): Promise<void> => {
    const [{ wasWatched }] = await Promise.all([begun, watching.promise])
    const state = wasWatched ? null : await engine.containers.inspect(id, signal)
    if (state === null || isGoingOn.has(state.status)) await waited
  }
  await Promise.race([waited, missed()])
}

/**
 * What has become of a container's first life: null while it goes on, undisturbed or not. Of one
 * that has ended, the engine is asked who ended it.
 *
 * @param first the container as it was when it had started
 * @param now as it is
 */
export async function lookAtLife(
  engine: Engine,
  first: ContainerState,
  now: ContainerState,
  signal: AbortSignal,
): Promise<ContainerEnd | null> {
  if (isGoingOn.has(now.status)) {
    // No restart policy is ever set: only a person starts a container again.
    return isSameLife(first, now) ? null : { state: now, intervention: wordsFor(['restarted']) }
  }
  return await endOf(engine, now, signal)
}

/** The end of a container's first life, and who ended it. */
export async function endOf(
  engine: Engine,
  state: ContainerState,
  signal: AbortSignal,
): Promise<ContainerEnd> {
  const found = await engine.containers.interventions(state, signal)
  const fatal = found.filter((intervention) => intervention !== 'paused')
  return { state, intervention: fatal.length > 0 ? wordsFor(fatal) : null }
}

/**
 * What others did to a container, in words, or null: whatever failed while they did says nothing
 * of the image.
 */
export async function disturbance(
  engine: Engine,
  now: ContainerState,
  signal: AbortSignal,
): Promise<string | null> {
  if (now.status === 'paused') return wordsFor(['paused'])
  if (now.status === 'stopping') return wordsFor(['stopped'])
  const found = await engine.containers.interventions(now, signal)
  return found.length > 0 ? wordsFor(found) : null
}

/** One that was only created has not ended: it is still to be started. */
const isGoingOn: ReadonlySet<ContainerState['status']> = new Set([
  'created',
  'running',
  'stopping',
  'paused',
])

/** A container is its id and its start; an engine may tell no process of one that is paused. */
function isSameLife(first: ContainerState, now: ContainerState): boolean {
  if (now.status === 'created') return true
  return first.startedAt === now.startedAt && (now.pid === 0 || first.pid === now.pid)
}

/** A stop is a kill as well; a restart is both. */
function wordsFor(interventions: readonly Intervention[]): string {
  const [what] = (['restarted', 'stopped', 'killed', 'paused'] as const).filter((intervention) =>
    interventions.includes(intervention),
  )
  return `somebody ${what ?? 'changed'} the container while it was checked`
}

/** Docker may set the out-of-memory flag a moment after the end. */
async function endState(
  engine: Engine,
  id: string,
  first: ContainerState,
  signal: AbortSignal,
): Promise<ContainerState> {
  for (let look = 0; ; look += 1) {
    const state = await engine.containers.inspect(id, signal)
    if (state === null) throw vanished()
    if (isGoingOn.has(state.status) && !isSameLife(first, state)) return state
    const isOver = state.status !== 'running' && state.status !== 'stopping'
    const mayChange = !isOver || (state.exitCode === 137 && !state.oomKilled)
    if (!mayChange || look === 3) return state
    await sleep(engineLimits.endStatePoll, signal)
  }
}

/** What is thrown where the engine does not have the container any more. */
export function vanished(): Error {
  return infrastructureError({
    code: 'container-vanished',
    message: 'somebody removed the container under test',
  })
}
