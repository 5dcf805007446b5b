import { endAll } from './end-all.ts'
import type { StopOutcome } from './end-all.ts'
import type { Environment } from './environment.ts'
import { probeAll } from './probes.ts'
import type { ProbeHistory, ProbeHost } from './probes.ts'
import { endOfRecord, isRunning } from './record.ts'
import { supervise } from './supervise.ts'
import type { Supervision, SuperviseHost } from './supervise.ts'
import type { Stuck } from './stuck.ts'
import type { WorkloadContainer, WorkloadProbe } from './workload.ts'

/** The containers of a workload, started in their order and kept going. */
export interface RunningPod {
  readonly histories: () => readonly ProbeHistory[]
  readonly stuck: () => readonly Stuck[]
  /** Ids of containers that run, by name. */
  readonly lives: () => ReadonlyMap<string, string>
  readonly stop: (signal: AbortSignal) => Promise<StopOutcome>
  /** Rejects when something of ours went wrong; never resolves. */
  readonly broken: Promise<never>
  /** Resolves when nothing is done any more. */
  readonly done: Promise<void>
}

interface PodState {
  readonly supervisions: Map<string, Supervision>
  readonly stuck: Stuck[]
  /** Once it aborts nothing is started any more. */
  readonly stopping: AbortController
  readonly broken: PromiseWithResolvers<never>
}

export function createPod(
  environment: Environment,
  { origin, early }: { readonly origin: number; readonly early: boolean },
  signal: AbortSignal,
): RunningPod {
  const { board, clock } = environment
  const state: PodState = {
    supervisions: new Map(),
    stuck: [],
    stopping: new AbortController(),
    broken: Promise.withResolvers<never>(),
  }
  const { supervisions, stopping, broken } = state
  broken.promise.catch(() => undefined)
  const end = async (abort: AbortSignal): Promise<StopOutcome> => {
    stopping.abort(new Error('the workload ends'))
    return await endAll(environment, supervisions, abort)
  }
  const probing = new AbortController()
  const whileProbed = AbortSignal.any([signal, probing.signal])
  const probes = probeAll(
    environment,
    { ...probeHost(environment, state), origin, early },
    whileProbed,
  )
  probes.done.catch(broken.reject)
  const working = work(environment, state, { origin, end }, signal).catch((error: unknown) => {
    if (!signal.aborted) broken.reject(error)
  })
  return {
    histories: probes.histories,
    stuck: () => state.stuck,
    lives: () => livesOf(supervisions),
    stop: async (abort) => {
      const from = clock.now()
      board.change({ isDeleting: true })
      const outcome = await Promise.race([broken.promise, end(abort)])
      probing.abort(new Error('the workload has ended'))
      await Promise.race([broken.promise, working])
      return { ...outcome, took: clock.now() - from }
    },
    broken: broken.promise,
    done: Promise.allSettled([working, probes.done]).then(async () => {
      await Promise.allSettled([...supervisions.values()].map(({ over }) => over))
    }),
  }
}

/** Starts everything in its order, and ends what is left when it is over. */
async function work(
  environment: Environment,
  state: PodState,
  {
    origin,
    end,
  }: {
    readonly origin: number
    readonly end: (signal: AbortSignal) => Promise<StopOutcome>
  },
  signal: AbortSignal,
): Promise<void> {
  const { board, workload } = environment
  const { stopping, broken } = state
  const done = new AbortController()
  const until = AbortSignal.any([signal, stopping.signal, done.signal])
  untilDeadline(environment, origin, until)
    .then((is) => (is === 'over' ? end(signal) : null))
    .catch(broken.reject)
  const begin = beginner(environment, state, signal)
  try {
    const isInitialized = await runInit(workload.initContainers, begin, stopping.signal, board)
    if (isInitialized) await runApps(environment, begin, stopping.signal)
    // What is over takes its sidecars with it.
    if (!stopping.signal.aborted && board.isOver()) await end(signal)
  } finally {
    done.abort(new Error('the workload is over'))
  }
}

function beginner(
  environment: Environment,
  { supervisions, stuck, stopping, broken }: PodState,
  signal: AbortSignal,
): (container: WorkloadContainer) => Supervision {
  const host: SuperviseHost = {
    graceSeconds: environment.workload.gracePeriodSeconds,
    stopping: AbortSignal.any([signal, stopping.signal]),
    onStuck: (one) => {
      stuck.push(one)
      environment.board.touch()
    },
  }
  return (container) => {
    const supervision = supervise(container, environment, host, signal)
    supervisions.set(container.name, supervision)
    supervision.over.catch(broken.reject)
    return supervision
  }
}

function probeHost(
  environment: Environment,
  { supervisions, stopping, broken }: PodState,
): Pick<ProbeHost, 'viewOf' | 'isDeleting' | 'onKill' | 'socketsOf'> {
  return {
    socketsOf: (name) => supervisions.get(name)?.life()?.sockets ?? null,
    viewOf: (name) => viewOf(environment, supervisions.get(name), name),
    isDeleting: () => stopping.signal.aborted,
    onKill: (name, containerId, probe) => {
      const supervision = supervisions.get(name)
      if (supervision?.life()?.id !== containerId || stopping.signal.aborted) return
      const graceSeconds = probe.gracePeriodSeconds ?? environment.workload.gracePeriodSeconds
      const message = killMessage(environment, name, probe)
      supervision.kill({ message, graceSeconds, turn: null }).catch(broken.reject)
    },
  }
}

function livesOf(supervisions: ReadonlyMap<string, Supervision>): ReadonlyMap<string, string> {
  return new Map(
    [...supervisions].flatMap(([name, supervision]) => {
      const life = supervision.life()
      return life === null ? [] : [[name, life.id] as const]
    }),
  )
}

/** `activeDeadlineSeconds`: counted from when the Pod came. */
async function untilDeadline(
  { workload: { activeDeadlineSeconds }, clock, events, board }: Environment,
  origin: number,
  signal: AbortSignal,
): Promise<'over' | 'left'> {
  if (activeDeadlineSeconds === null) return 'left'
  await clock.sleep(activeDeadlineSeconds * 1000 - (clock.now() - origin), signal)
  if (signal.aborted) return 'left'
  const message = 'Pod was active on the node longer than the specified deadline'
  events.add('Normal', 'DeadlineExceeded', message)
  board.change({ failure: { reason: 'DeadlineExceeded', message } })
  return 'over'
}

/** @returns whether all init containers have done their part */
async function runInit(
  containers: readonly WorkloadContainer[],
  begin: (container: WorkloadContainer) => Supervision,
  stopping: AbortSignal,
  board: Environment['board'],
): Promise<boolean> {
  for (const container of containers) {
    const { name } = container
    const supervision = begin(container)
    if (container.role === 'sidecar') {
      await Promise.race([
        board.until(() => board.record(name).hasBeenStarted, stopping).catch(() => undefined),
        supervision.over,
      ])
    } else if ((await supervision.over) === 'stopped') return false
    if (stopping.aborted) return false
    if (container.role === 'init' && endOfRecord(board.record(name))?.exitCode !== 0) return false
  }
  return true
}

/** One after the other, each when the one before has begun; then all to their ends. */
async function runApps(
  { workload }: Environment,
  begin: (container: WorkloadContainer) => Supervision,
  stopping: AbortSignal,
): Promise<void> {
  const begun: Supervision[] = []
  for (const container of workload.containers) {
    if (stopping.aborted) return
    const supervision = begin(container)
    begun.push(supervision)
    await supervision.begun
  }
  await Promise.all(begun.map(({ over }) => over))
}

function viewOf(
  { board, workload }: Environment,
  supervision: Supervision | undefined,
  name: string,
) {
  const record = board.record(name)
  const life = supervision?.life()
  if (record.id !== life?.id) return null
  const { container } = record
  return {
    id: life.id,
    isRunning: isRunning(record),
    startedAt: life.started,
    isStarted: record.isStarted,
    isOver:
      record.state.kind === 'terminated' &&
      workload.restartPolicy === 'Never' &&
      container.role !== 'sidecar',
  }
}

function killMessage({ workload }: Environment, name: string, { kind }: WorkloadProbe): string {
  const isSidecar = workload.initContainers.some((container) => container.name === name)
  if (!isSidecar && workload.restartPolicy === 'Never') return `Stopping container ${name}`
  const [what, then] = isSidecar ? ['Init container', ''] : ['Container', ', will be restarted']
  return `${what} ${name} failed ${kind} probe${then}`
}
