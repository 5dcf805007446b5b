import { infrastructureError } from '../errors.ts'
import { engineLimits } from '../limits.ts'
import type { LogTail } from '../model.ts'
import { endOf, vanished, watchEnd } from './end.ts'
import type { ContainerEnd } from './end.ts'
import { ContainerRefused } from '../engine/container-refused.ts'
import type { ContainerSockets } from './sockets.ts'
import type { ContainerRequest, NetworkRequest } from '../engine/container-request.ts'
import type { ContainerState } from '../engine/container-state.ts'
import type { ContainerFault } from '../engine/container-fault.ts'
import type { Engine } from '../engine/engine.ts'
import type { ReachedContainer } from './reach.ts'
import { setting } from '../settings.ts'
import { viewOf } from './view.ts'
import type { ViewOptions } from './view.ts'

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
  /** Its sockets as the kernel shows them; null where they cannot be seen. */
  readonly sockets: ContainerSockets | null
  /** Resolves when its process ends; rejects when the engine is lost. */
  readonly ended: Promise<ContainerEnd>
  /** Nobody asks for its end or its sockets any more, so that its removal is not looked into. */
  readonly stopWatching: () => void
}

export type StartedContainer =
  | { readonly kind: 'running'; readonly container: RunningContainer }
  /** The process ended before anything could be asked of it. */
  | { readonly kind: 'ended'; readonly end: ContainerEnd; readonly startDuration: number }
  | {
      readonly kind: 'not-started'
      readonly fault: ContainerFault
      readonly message: string
      readonly state: ContainerState | null
    }

export interface RunContainerOptions extends ViewOptions {
  /** Without `publish`: how ports are reached is decided here. */
  readonly request: Omit<ContainerRequest, 'publish'>
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
  await engine.containers.remove(first.id, signal)
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
  const { request } = options
  const network: NetworkRequest =
    request.network.kind === 'own' && request.network.name === null
      ? { kind: 'own', name: neighbour.addresses[0]?.network ?? null }
      : request.network
  const started = await startOnce({ ...options, request: { ...request, network } }, false, signal)
  if (started.kind === 'unreachable') throw unreachable()
  return started
}

type Attempt = StartedContainer | { readonly kind: 'unreachable'; readonly id: string }

async function mayReachAddresses(engine: Engine, signal: AbortSignal): Promise<boolean> {
  if (!engine.identity.location.isLocalSocket) return false
  const { isRootless } = await engine.identity.describe(signal)
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
  const { startsElsewhere = false } = engine.containers
  const patience = options.startupTimeout
  // Where more than a process has to be started, the engine knows when that begins.
  const startup = startsElsewhere ? new AbortController().signal : AbortSignal.timeout(patience)
  let isRunning = false
  try {
    const outcome = await engine.containers
      .start(id, AbortSignal.any([signal, startup]), patience)
      .catch((error: unknown) => {
        signal.throwIfAborted()
        throw startup.aborted ? notInTime(options) : error
      })
    const startedAt = clock.now()
    const wasWatched = watch.isWatching()
    const state = await engine.containers.inspect(id, signal)
    if (!outcome.started) {
      return { kind: 'not-started', fault: outcome.fault, message: outcome.message, state }
    }
    if (state === null) throw vanished()
    const startDuration = startedAt - created
    if (!isAlive.has(state.status)) {
      return { kind: 'ended', end: await endOf(engine, state, signal), startDuration }
    }
    watch.began(state, wasWatched)
    const view = await viewOf(options, state, signal)
    if (view === null) return { kind: 'unreachable', id }
    isRunning = true
    const stopWatching = () => {
      watch.stop()
      view.close()
    }
    const { reached, sockets } = view
    const { ended } = watch
    const container = { id, state, startedAt, startDuration, reached, sockets, ended, stopWatching }
    return { kind: 'running', container }
  } finally {
    if (!isRunning) watch.stop()
  }
}

const isAlive: ReadonlySet<ContainerState['status']> = new Set([
  'running',
  'stopping',
  'restarting',
  'paused',
])

/** The container, before anything runs in it. */
async function create(
  { engine, request, onCreated, beforeStart }: RunContainerOptions,
  publish: boolean,
  signal: AbortSignal,
): Promise<string> {
  const isLocal = engine.identity.location.publishedHost === '127.0.0.1'
  const hostAddress = isLocal ? '127.0.0.1' : '0.0.0.0'
  const { id } = await engine.containers.create({
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

/** The last words of a container, for people; an engine that cannot tell them is told instead. */
export async function lastWords(engine: Engine, id: string, signal: AbortSignal): Promise<LogTail> {
  const bounds = { lines: engineLimits.logLines, maxBytes: engineLimits.logBytes }
  return await engine.containers.logs(id, bounds, signal)
}
