import { sleep } from '../clock.ts'
import type { Clock } from '../clock.ts'
import { infrastructureError } from '../errors.ts'
import { engineLimits } from '../limits.ts'
import type { LogTail } from '../model.ts'
import { ContainerRefused } from './container-refused.ts'
import type { ContainerFault, ContainerRequest, ContainerState, Engine } from './engine.ts'
import { listenersOfProcess } from './listeners.ts'
import type { ListenerSource } from './listeners.ts'
import { chooseReach, hasRoute, isOurProcess } from './reach.ts'
import type { ReachedContainer } from './reach.ts'
import { setting } from '../settings.ts'

/**
 * The one place that starts, watches, logs and removes a container.
 */
export interface RunningContainer {
  readonly id: string
  readonly state: ContainerState
  /** On the run's monotonic clock. */
  readonly startedAt: number
  /** From the create request until the process ran, in milliseconds. */
  readonly startDuration: number
  /** Null when nobody asked to reach it. */
  readonly reached: ReachedContainer | null
  /** Sees who listens in the container; null where that cannot be seen. */
  readonly listeners: ListenerSource | null
  /** Resolves when its process ends; rejects when the engine is lost. */
  readonly ended: Promise<ContainerState>
  /** Nobody waits for the end any more, so that its removal is not looked into. */
  readonly stopWatching: () => void
}

export type StartedContainer =
  | { readonly kind: 'running'; readonly container: RunningContainer }
  /** The process ended before anything could be asked of it. */
  | { readonly kind: 'ended'; readonly state: ContainerState; readonly startDuration: number }
  | {
      readonly kind: 'not-started'
      readonly fault: ContainerFault
      readonly message: string
      readonly state: ContainerState | null
    }

export interface RunContainerOptions {
  readonly engine: Engine
  readonly clock: Clock
  /** Without `publish`: how ports are reached is decided here. */
  readonly request: Omit<ContainerRequest, 'publish'>
  /** The container that this program runs in, on the same engine; null outside of one. */
  readonly neighbour: ContainerState | null
  /** Whether any check connects to the container. */
  readonly needsNetwork: boolean
  /** Until the process must run, in milliseconds. */
  readonly startupTimeout: number
  /** Told the id as soon as there is one, so that whoever asked can remove it. */
  readonly onCreated: (id: string) => void
  /** Looks at the container that was made; what it throws keeps it from being started. */
  readonly beforeStart: (
    id: string,
    request: Omit<ContainerRequest, 'publish'>,
    signal: AbortSignal,
  ) => Promise<void>
}

/**
 * Creates and starts a container, and finds out how it is reached. The caller removes it, whatever
 * becomes of this call: `onCreated` says what there is to remove.
 *
 * @throws CanaryError when the engine refuses the request, or is lost
 */
export async function runContainer(
  options: RunContainerOptions,
  signal: AbortSignal,
): Promise<StartedContainer> {
  try {
    return await runReachable(options, signal)
  } catch (error) {
    if (!(error instanceof ContainerRefused)) throw error
    const { fault, reason } = error
    return { kind: 'not-started', fault, message: reason, state: null }
  }
}

async function runReachable(
  options: RunContainerOptions,
  signal: AbortSignal,
): Promise<StartedContainer> {
  const { engine, needsNetwork } = options
  if (options.neighbour !== null) return await runBeside(options, options.neighbour, signal)
  const publishFirst = needsNetwork && !(await mayReachAddresses(engine, signal))
  const first = await startOnce(options, publishFirst, signal)
  if (first.kind !== 'unreachable') return first
  // The address does not answer from here: Docker Desktop's virtual machine, a forwarded socket.
  await engine.removeContainer(first.id, signal)
  const second = await startOnce(options, true, signal)
  if (second.kind !== 'unreachable') return second
  throw unreachable()
}

function unreachable(): Error {
  return infrastructureError({
    code: 'container-unreachable',
    message: 'the container has a network, but neither its address nor a published port answers',
    hint: 'with --network in dockerRunOptions, choose one that this machine can reach',
  })
}

/**
 * From inside a container of the same engine, ports published on the host are out of reach: the
 * new container joins the network that we are in.
 */
async function runBeside(
  options: RunContainerOptions,
  neighbour: ContainerState,
  signal: AbortSignal,
): Promise<StartedContainer> {
  const network = options.request.network ?? neighbour.addresses[0]?.network ?? null
  const started = await startOnce(
    { ...options, request: { ...options.request, network } },
    false,
    signal,
  )
  if (started.kind === 'unreachable') throw unreachable()
  return started
}

type Attempt = StartedContainer | { readonly kind: 'unreachable'; readonly id: string }

async function mayReachAddresses(engine: Engine, signal: AbortSignal): Promise<boolean> {
  if (!engine.location.isLocalSocket) return false
  const { isRootless } = await engine.describe(signal)
  return !isRootless
}

async function startOnce(
  options: RunContainerOptions,
  publish: boolean,
  signal: AbortSignal,
): Promise<Attempt> {
  const { engine, clock } = options
  const created = clock.now()
  const id = await create(options, publish, signal)
  const watch = watchEnd(engine, id, signal)
  const startup = AbortSignal.timeout(options.startupTimeout)
  try {
    const outcome = await engine
      .startContainer(id, AbortSignal.any([signal, startup]))
      .catch((error: unknown) => {
        signal.throwIfAborted()
        throw startup.aborted ? notInTime(options) : error
      })
    const startedAt = clock.now()
    const state = await engine.inspectContainer(id, signal)
    if (!outcome.started) {
      watch.stop()
      return { kind: 'not-started', fault: outcome.fault, message: outcome.message, state }
    }
    if (state === null) throw vanished()
    const startDuration = startedAt - created
    if (state.status !== 'running' && state.status !== 'restarting') {
      watch.stop()
      return { kind: 'ended', state, startDuration }
    }
    const reached = options.needsNetwork ? await findReach(options, state, signal) : null
    if (options.needsNetwork && reached === null) {
      watch.stop()
      return { kind: 'unreachable', id }
    }
    const isOurs = await isOurProcess(state.pid, id)
    const listeners = isOurs ? listenersOfProcess(state.pid) : null
    const { ended, stop: stopWatching } = watch
    const container = {
      id,
      state,
      startedAt,
      startDuration,
      reached,
      listeners,
      ended,
      stopWatching,
    }
    return { kind: 'running', container }
  } catch (error) {
    watch.stop()
    throw error
  }
}

/** The container, before anything runs in it. */
async function create(
  { engine, request, onCreated, beforeStart }: RunContainerOptions,
  publish: boolean,
  signal: AbortSignal,
): Promise<string> {
  const isLocal = engine.location.publishedHost === '127.0.0.1'
  const hostAddress = isLocal ? '127.0.0.1' : '0.0.0.0'
  const { id } = await engine.createContainer({
    ...request,
    publish: publish ? { hostAddress } : null,
  })
  onCreated(id)
  signal.throwIfAborted()
  await beforeStart(id, request, signal)
  return id
}

function notInTime(options: RunContainerOptions): Error {
  return infrastructureError({
    code: 'startup-timeout',
    message: `the container from ${options.request.image} did not start within ${options.startupTimeout / 1000} s`,
    hint: `give it longer with ${setting('startup-timeout')}`,
  })
}

function vanished(): Error {
  return infrastructureError({
    code: 'container-vanished',
    message: 'somebody removed the container under test',
  })
}

async function findReach(
  { engine, neighbour }: RunContainerOptions,
  state: ContainerState,
  signal: AbortSignal,
): Promise<ReachedContainer | null> {
  const owner = await networkOwner(engine, state, signal)
  const isOurs =
    neighbour !== null ||
    (engine.location.isLocalSocket && (await isOurProcess(owner.pid, owner.id)))
  return await chooseReach({
    state: owner,
    location: engine.location,
    isOurs,
    hasRoute: (address) => hasRoute(address, signal),
  })
}

/** A container in another's network (`--network container:…`) is reached by the other's address. */
async function networkOwner(
  engine: Engine,
  state: ContainerState,
  signal: AbortSignal,
): Promise<ContainerState> {
  const [, owner] = /^container:(.+)$/.exec(state.networkMode) ?? []
  if (owner === undefined) return state
  return (await engine.inspectContainer(owner, signal)) ?? state
}

/** Asks for the end before the start, so that even a process that ends at once is seen. */
function watchEnd(
  engine: Engine,
  id: string,
  signal: AbortSignal,
): { readonly ended: Promise<ContainerState>; readonly stop: () => void } {
  const own = new AbortController()
  const both = AbortSignal.any([signal, own.signal])
  const ended = untilEnded(engine, id, both)
  // Whoever races against `ended` handles its rejection; until then it must not be "unhandled".
  ended.catch(() => undefined)
  return {
    ended,
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
  signal: AbortSignal,
): Promise<ContainerState> {
  for (;;) {
    await engine.waitForExit(id, signal)
    const state = await endState(engine, id, signal)
    if (!isGoingOn.has(state.status)) return state
    await sleep(engineLimits.waitPause, signal)
  }
}

/** One that was only created has not ended: it is still to be started. */
const isGoingOn: ReadonlySet<ContainerState['status']> = new Set(['created', 'running', 'paused'])

/** Docker may set the out-of-memory flag a moment after the end. */
async function endState(engine: Engine, id: string, signal: AbortSignal): Promise<ContainerState> {
  for (let look = 0; ; look += 1) {
    const state = await engine.inspectContainer(id, signal)
    if (state === null) throw vanished()
    const mayChange = state.status === 'running' || (state.exitCode === 137 && !state.oomKilled)
    if (!mayChange || look === 3) return state
    await sleep(engineLimits.endStatePoll, signal)
  }
}

/** The last words of a container, for people; an engine that cannot tell them is told instead. */
export async function lastWords(engine: Engine, id: string, signal: AbortSignal): Promise<LogTail> {
  const bounds = { lines: engineLimits.logLines, maxBytes: engineLimits.logBytes }
  return await engine.tailLogs(id, bounds, signal)
}
