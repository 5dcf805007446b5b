import type { ContainerState } from '../engine/container-state.ts'
import type { Clock } from '../clock.ts'
import type { Reach } from '../container/reach.ts'
import type { Engine } from '../engine/engine.ts'
import type { ProbeCount } from '../engine/pods.ts'
import type { CanaryError } from '../errors.ts'
import { engineLimits, probeLimits, workloadLimits } from '../limits.ts'
import type { ContainerLogReport, PodEventReport, PodStatusReport } from '../model.ts'
import { createLimiter } from '../probe/limiter.ts'
import { createBoard } from './board.ts'
import type { Board } from './board.ts'
import type { StopOutcome } from './end-all.ts'
import type { Environment, ImageAnswer } from './environment.ts'
import { createEventLog } from './events.ts'
import type { EventLog } from './events.ts'
import { fillImageVolumes, findVolumeImages } from './image-volumes.ts'
import type { ImageVolume } from './image-volumes.ts'
import { createLogBook } from './log-book.ts'
import type { LogBook } from './log-book.ts'
import { createPod } from './pod.ts'
import type { ProbeHistory } from './probes.ts'
import { removeAll } from './remove-all.ts'
import { openSandbox } from './sandbox.ts'
import type { Sandbox } from './sandbox.ts'
import type { Stuck } from './stuck.ts'
import type { Workload } from './workload.ts'

export interface RunWorkloadOptions {
  readonly engine: Engine
  readonly clock: Clock
  /** Of the image whose process holds the namespaces. */
  readonly pauseImage: string
  readonly labels: Readonly<Record<string, string>>
  /** The container that this program runs in, on the same engine; null outside of one. */
  readonly neighbour: ContainerState | null
  /** Milliseconds until the sandbox must run. */
  readonly startupTimeout: number
  readonly imageOf: Environment['imageOf']
  /** Of a volume. Default: there is none. */
  readonly imageOfVolume?: (volume: ImageVolume, signal: AbortSignal) => Promise<ImageAnswer>
  /** Waits between restarts are shortened by this factor; 1 is as long as kubelet's. */
  readonly haste: number
  /** Startup probes are tried early: see `runProbeWorker`. */
  readonly early: boolean
  readonly onEvent: (event: PodEventReport) => void
  /** Called after every change of the status. */
  readonly onChange: (status: PodStatusReport) => void
}

/** A workload that runs, until it is closed. */
export interface WorkloadRun {
  readonly status: () => PodStatusReport
  readonly events: () => readonly PodEventReport[]
  /** Of a container, one entry a life. Reads what those that run have written so far. */
  readonly logs: (
    signal: AbortSignal,
  ) => Promise<Readonly<Record<string, readonly ContainerLogReport[]>>>
  readonly probes: () => readonly ProbeHistory[]
  /** Ids of containers that run, by name. */
  readonly lives: () => ReadonlyMap<string, string>
  /** How it is connected to; null where nobody asked for that, or there is none. */
  readonly reach: () => Reach | null
  /** What will never be, where kubelet would go on trying; empty where all is well. */
  readonly stuck: () => readonly Stuck[]
  /** Who runs it where that is not us; null where it is. */
  readonly kubelet: Kubelet | null
  /** Milliseconds since it came. */
  readonly age: () => number
  /**
   * Resolves as soon as it is so; looked at after every change.
   *
   * @throws CanaryError (infrastructure) when the run breaks before
   */
  readonly until: (isSo: () => boolean, signal: AbortSignal) => Promise<void>
  /** Ends it as kubelet does when a Pod is deleted. */
  readonly stop: (signal: AbortSignal) => Promise<StopOutcome>
  /** Removes everything, whatever it does. @throws CanaryError (infrastructure) for what is left */
  readonly close: () => Promise<void>
}

/** A real kubelet that runs a workload, and what is told of it beside its status. */
export interface Kubelet {
  /** Why nobody can say that the image is at fault for what is not so; null where nothing was in its way. */
  readonly hindrance: () => { readonly isFinal: boolean; readonly error: CanaryError } | null
  /** What it has counted of the probes; null where nobody may ask. */
  readonly countProbes: (signal: AbortSignal) => Promise<readonly ProbeCount[] | null>
}

/** Starts a workload, and gives it as soon as its first container may be started. */
export async function runWorkload(
  workload: Workload,
  options: RunWorkloadOptions,
  outer: AbortSignal,
): Promise<WorkloadRun> {
  const { clock, engine } = options
  const origin = clock.now()
  const board = createBoard(workload, clock)
  const events = createEventLog(clock, (event) => {
    options.onEvent(event)
    board.touch()
  })
  const logBook = createLogBook(engine)
  const parts = { board, events, logBook, origin }
  const stuck = refusalOf(workload, parts)
  board.listen(() => {
    options.onChange(board.status())
  })
  if (stuck !== null) return unstarted(stuck, parts, options)
  const own = new AbortController()
  const signal = AbortSignal.any([outer, own.signal])
  const images = await findVolumeImages(workload, options.imageOfVolume ?? noImage, signal)
  if (images.stuck.length > 0) return unstarted(tellStuck(images.stuck, parts), parts, options)
  const sandbox = await openSandbox(workload, options, signal)
  const created: string[] = []
  try {
    const unfilled = await fillImageVolumes(workload, sandbox, images, options, signal)
    if (unfilled.length > 0) {
      await sandbox.close()
      return unstarted(tellStuck(unfilled, parts), parts, options)
    }
    const environment = environmentOf(workload, { ...parts, sandbox, created }, options)
    board.change({ hasSandbox: true, address: sandbox.address })
    const pod = createPod(environment, { origin, early: options.early }, signal)
    const close = async () => {
      own.abort(new Error('the workload is closed'))
      await Promise.allSettled([pod.done])
      const within = AbortSignal.timeout(engineLimits.remove)
      const gone = removeAll(created.map((id) => engine.containers.remove(id, within)))
      await gone.catch(() => undefined)
      await removeAll([gone, sandbox.close()])
    }
    return {
      ...readers(parts, options),
      logs: async (abort) => await readLogs(environment, pod.lives, abort),
      probes: pod.histories,
      lives: pod.lives,
      ...{ reach: () => sandbox.container.reached?.reach ?? null, kubelet: null },
      stuck: pod.stuck,
      until: async (isSo, abort) => {
        await Promise.race([pod.broken, board.until(isSo, AbortSignal.any([abort, signal]))])
      },
      stop: pod.stop,
      close,
    }
  } catch (error) {
    await sandbox.close().catch(() => undefined)
    throw error
  }
}

function noImage({ reference }: ImageVolume): Promise<ImageAnswer> {
  const message = `${reference} is not there`
  return Promise.resolve({ ok: false, reason: 'ErrImagePull', message })
}

function tellStuck(stuck: readonly Stuck[], { events }: Parts): readonly Stuck[] {
  for (const { reason, message } of stuck) {
    events.add('Warning', reason === 'FailedMount' ? reason : 'Failed', message)
  }
  return stuck
}

interface Parts {
  readonly board: Board
  readonly events: EventLog
  readonly logBook: LogBook
  readonly origin: number
}

function readers(
  { board, events, origin }: Parts,
  { clock }: RunWorkloadOptions,
): Pick<WorkloadRun, 'status' | 'events' | 'age'> {
  return { status: board.status, events: events.list, age: () => clock.now() - origin }
}

/** What keeps a node from starting anything; null where nothing does. */
function refusalOf(workload: Workload, { board, events }: Parts): readonly Stuck[] | null {
  const { rejection } = workload
  if (rejection !== null) {
    const { reason, message } = rejection
    events.add('Warning', reason, message.replace(/^Pod was rejected: /, ''))
    board.change({ isAdmitted: false, failure: rejection })
    return []
  }
  const stuck: Stuck[] = []
  for (const volume of workload.volumes) {
    if (volume.kind !== 'unavailable') continue
    const message = `MountVolume.SetUp failed for volume "${volume.name}" : ${volume.message}`
    events.add('Warning', 'FailedMount', message)
    const { location } = volume
    stuck.push({ container: '', reason: 'FailedMount', message, location, isOfImage: false })
  }
  return stuck.length === 0 ? null : stuck
}

/** A workload of which no container will ever be started. */
function unstarted(
  stuck: readonly Stuck[],
  parts: Parts,
  options: RunWorkloadOptions,
): WorkloadRun {
  const { board } = parts
  return {
    ...readers(parts, options),
    logs: () => Promise.resolve({}),
    probes: () => [],
    lives: () => new Map(),
    reach: () => null,
    kubelet: null,
    stuck: () => stuck,
    until: (isSo, signal) => board.until(isSo, signal),
    stop: () => Promise.resolve({ took: 0, forced: [] }),
    close: () => Promise.resolve(),
  }
}

function environmentOf(
  workload: Workload,
  { sandbox, created, ...parts }: Parts & { readonly sandbox: Sandbox; readonly created: string[] },
  options: RunWorkloadOptions,
): Environment {
  const { engine, clock, labels, imageOf, haste } = options
  const { board, events, logBook } = parts
  return {
    ...{ engine, clock, workload, sandbox, board, events, logBook, labels, imageOf, haste },
    limiter: createLimiter(probeLimits.attemptsAtOnce),
    onCreated: (id) => created.push(id),
    readVolumeFile: async (volume, path, signal) => {
      const place = sandbox.places.volume(volume)
      if (place === null) return null
      const file = { ...place, inside: `${place.inside}/${path}` }
      return await sandbox.places.read(file, workloadLimits.environmentFile, signal)
    },
    longestMessage: workloadLimits.terminationFile,
    longestLog: workloadLimits.terminationLog,
  }
}

async function readLogs(
  { workload, logBook, board }: Environment,
  lives: () => ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<Readonly<Record<string, readonly ContainerLogReport[]>>> {
  await Promise.all(
    [...lives()].map(async ([name, id]) => {
      const { restartCount: restart } = board.record(name)
      await logBook.keep(name, { id, restart }, signal).catch((error: unknown) => {
        // One that has ended meanwhile is removed as soon as its log is kept.
        if (lives().get(name) === id) throw error
      })
    }),
  )
  const names = [...workload.initContainers, ...workload.containers].map(({ name }) => name)
  return Object.fromEntries(
    names.flatMap((name) => {
      const logs = logBook.of(name)
      return logs.length === 0 ? [] : [[name, logs] as const]
    }),
  )
}
