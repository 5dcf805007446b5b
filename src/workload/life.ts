import { randomBytes } from 'node:crypto'
import { endOf, vanished, watchEnd } from '../container/end.ts'
import type { ContainerEnd } from '../container/end.ts'
import { openContainerProcess } from '../container/process-identity.ts'
import { openSockets } from '../container/sockets.ts'
import type { ContainerSockets } from '../container/sockets.ts'
import { plainContainer } from '../engine/container-request.ts'
import type { ContainerRequest } from '../engine/container-request.ts'
import type { ContainerState } from '../engine/container-state.ts'
import { ContainerRefused } from '../engine/container-refused.ts'
import { infrastructureError } from '../errors.ts'
import { workloadLimits } from '../limits.ts'
import type { SourceLocation } from '../model.ts'
import type { Environment } from './environment.ts'
import { mountAll } from './mounts.ts'
import type { ContainerRecord } from './record.ts'
import { terminationBytes } from './sandbox.ts'
import type { Place } from './sandbox-volumes.ts'
import type { WorkloadContainer } from './workload.ts'

/** One life of a container: from its creation to its removal. */
export interface Life {
  readonly id: string
  /** RFC 3339. */
  readonly startedAt: string
  /** The same on the clock. */
  readonly started: number
  /** Resolves when its process ends; rejects when the engine is lost. */
  readonly ended: Promise<ContainerEnd>
  /** Its own, where it is in a network with others of the host; null elsewhere, and where they cannot be seen. */
  readonly sockets: ContainerSockets | null
  readonly stopWatching: () => void
}

export type Beginning =
  | { readonly kind: 'running'; readonly life: Life }
  /** Kubelet would try it again, for ever. */
  | {
      readonly kind: 'waiting'
      readonly reason: string
      readonly message: string
      readonly location: SourceLocation
      readonly isOfImage: boolean
    }
  /** The runtime could not start its process. */
  | { readonly kind: 'start-error'; readonly id: string; readonly message: string }

/** @param restart 0 for its first life */
export async function beginLife(
  container: WorkloadContainer,
  restart: number,
  environment: Environment,
  signal: AbortSignal,
): Promise<Beginning> {
  const image = await environment.imageOf(container, signal)
  if (!image.ok) {
    return { kind: 'waiting', ...image, location: container.location, isOfImage: false }
  }
  environment.board.update(container.name, { imageId: image.id })
  const request = await toRequest(container, { ...image, restart }, environment, signal)
  if ('kind' in request) return request
  try {
    return await start(container, { request, restart }, environment, signal)
  } catch (error) {
    if (!(error instanceof ContainerRefused)) throw error
    // kubelet asks for it again and again, and counts no restart.
    return {
      kind: 'waiting',
      reason: 'CreateContainerError',
      message: error.reason,
      location: container.location,
      isOfImage: true,
    }
  }
}

async function toRequest(
  container: WorkloadContainer,
  { id, user, restart }: { readonly id: string; readonly user: string; readonly restart: number },
  environment: Environment,
  signal: AbortSignal,
): Promise<ContainerRequest | Extract<Beginning, { kind: 'waiting' }>> {
  const { sandbox, engine, workload, labels } = environment
  const { places } = sandbox
  const prepared = await container.prepare({
    address: sandbox.address,
    imageUser: user,
    readVolumeFile: async (volume, path) => await environment.readVolumeFile(volume, path, signal),
    readImageFile: async (path) => await readImageFile(id, path, environment, signal),
  })
  if (!prepared.ok) return { kind: 'waiting', ...prepared }
  const mounted = await mountAll(
    prepared.mounts,
    { engine, sandbox, volumes: workload.volumes },
    signal,
  )
  if (!mounted.ok)
    return { kind: 'waiting', reason: 'CreateContainerConfigError', isOfImage: false, ...mounted }
  const words = terminationPlace(container, restart, environment)
  await places.write(places.own('termination'), [emptyFile(container, restart)], signal)
  const own = [
    { place: words, target: container.terminationMessage.path },
    ...(workload.sandbox.hosts === null
      ? []
      : [{ place: places.own('hosts'), target: '/etc/hosts' }]),
  ]
  const taken = new Set(mounted.mounts.map(({ target }) => target))
  return {
    ...plainContainer,
    ...prepared.request,
    ...sandbox.membership,
    name: `canary-${randomBytes(4).toString('hex')}`,
    image: id,
    labels,
    mounts: [
      ...mounted.mounts,
      ...own
        .filter(({ target }) => !taken.has(target))
        .map(({ place: { volume, path }, target }) => ({
          ...{ kind: 'volume' as const, volume, path, target, readOnly: false },
        })),
    ],
  }
}

/** Read from a container that is never started. */
async function readImageFile(
  image: string,
  path: string,
  { engine, labels, onCreated }: Environment,
  signal: AbortSignal,
): Promise<Buffer | null> {
  const name = `canary-${randomBytes(4).toString('hex')}`
  // An image may name no command, and an engine makes no container without one.
  const entrypoint = ['/']
  const { id } = await engine.containers.create({
    ...plainContainer,
    ...{ name, image, labels, entrypoint },
    purpose: 'look-into',
    network: { kind: 'none' },
  })
  onCreated(id)
  const bytes = await engine.containers.files.read(id, path, workloadLimits.imageFile, signal)
  await engine.containers.remove(id, signal)
  return typeof bytes === 'string' ? null : bytes
}

function fileName({ name }: WorkloadContainer, restart: number): string {
  return `${name}-${restart}`
}

function emptyFile(container: WorkloadContainer, restart: number) {
  const path = fileName(container, restart)
  return {
    ...{ kind: 'file' as const, path, mode: 0o666, uid: 0, gid: 0 },
    bytes: new Uint8Array(),
  }
}

function terminationPlace(
  container: WorkloadContainer,
  restart: number,
  { sandbox }: Environment,
): Place {
  return sandbox.places.own(`termination/${fileName(container, restart)}`)
}

async function start(
  container: WorkloadContainer,
  { request, restart }: { readonly request: ContainerRequest; readonly restart: number },
  environment: Environment,
  signal: AbortSignal,
): Promise<Beginning> {
  const { engine, clock, events } = environment
  const { id } = await engine.containers.create(request)
  environment.onCreated(id)
  signal.throwIfAborted()
  const { board } = environment
  board.update(container.name, {
    id,
    restartCount: restart,
    ...again(board.record(container.name)),
  })
  events.add('Normal', 'Created', 'Container created', container.name)
  const watch = watchEnd(engine, id, signal)
  let isRunning = false
  try {
    const outcome = await engine.containers.start(id, signal)
    if (!outcome.started) return { kind: 'start-error', id, message: outcome.message }
    const started = clock.now()
    const wasWatched = watch.isWatching()
    const state = await engine.containers.inspect(id, signal)
    if (state === null) throw vanished()
    const startedAt = state.startedAt ?? clock.date().toISOString()
    events.add('Normal', 'Started', 'Container started', container.name)
    isRunning = true
    watch.began(state, wasWatched)
    const isOver = state.status === 'exited'
    const ended = isOver ? endOf(engine, state, signal) : watch.ended
    ended.catch(() => undefined)
    if (isOver) watch.stop()
    const { sockets, close } = ownSockets(state, environment)
    const stopWatching = () => {
      watch.stop()
      close()
    }
    const life = { id, startedAt, started, ended, sockets, stopWatching }
    return { kind: 'running', life }
  } finally {
    if (!isRunning) watch.stop()
  }
}

/** One that is made anew does not wait for that any more. */
function again({ state, last, id }: ContainerRecord): Partial<ContainerRecord> {
  if (id === null) return {}
  return {
    state: { kind: 'waiting', reason: 'ContainerCreating', message: null },
    last: state.kind === 'terminated' ? state.end : last,
  }
}

/** In the network of the host anybody may answer: only what the container's own processes hold counts. */
function ownSockets(
  { pid, id }: ContainerState,
  { workload, sandbox, clock }: Environment,
): { readonly sockets: ContainerSockets | null; readonly close: () => void } {
  const isShared = workload.sandbox.network === 'host' && sandbox.container.reached !== null
  const files = isShared ? openContainerProcess(pid, id) : null
  return {
    sockets: files === null ? null : openSockets(files, id, clock),
    close: () => files?.close(),
  }
}

/** Somebody else ended it: nobody knows what it would have come to. */
export function requireUndisturbed(container: WorkloadContainer, end: ContainerEnd): void {
  if (end.intervention === null) return
  throw infrastructureError({
    code: 'container-changed',
    message: `${end.intervention} (${container.name})`,
    location: container.location,
    hint: 'leave the containers alone until the run has ended; then run it again',
  })
}

/**
 * A container's last words: what it has written to its file, or else, where it may, the end of its log.
 */
export async function terminationMessage(
  container: WorkloadContainer,
  { restart, exitCode, log }: { restart: number; exitCode: number; log: string },
  environment: Environment,
  signal: AbortSignal,
): Promise<string> {
  const { sandbox, workload } = environment
  const count = workload.containers.length + workload.initContainers.length
  const most = terminationBytes(count)
  const place = terminationPlace(container, restart, environment)
  const bytes = await sandbox.places.read(place, environment.longestMessage, signal)
  const written = lastBytes(bytes ?? Buffer.alloc(0), most)
  const mayUseLog = container.terminationMessage.fallsBackToLogs && exitCode !== 0
  return written === '' && mayUseLog ? lastBytes(Buffer.from(log), environment.longestLog) : written
}

function lastBytes(bytes: Buffer, most: number): string {
  return bytes.subarray(Math.max(0, bytes.length - most)).toString('utf8')
}
