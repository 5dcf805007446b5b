import type { Environment } from './environment.ts'
import { probeAll } from './probes.ts'
import type { ProbeHistory } from './probes.ts'
import { endOfRecord, isRunning } from './record.ts'
import { supervise } from './supervise.ts'
import type { Stuck, Supervision, SuperviseHost } from './supervise.ts'
import type { WorkloadContainer, WorkloadProbe } from './workload.ts'

/** How a workload came to its end when it was told to. */
export interface StopOutcome {
  /** Milliseconds, from the request until its last container had ended. */
  readonly took: number
  /** Names of containers that had to be killed. */
  readonly forced: readonly string[]
}

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

export function createPod(
  environment: Environment,
  { origin, early }: { readonly origin: number; readonly early: boolean },
  signal: AbortSignal,
): RunningPod {
  const { workload, board, clock, events } = environment
  const supervisions = new Map<string, Supervision>()
  const stuck: Stuck[] = []
  const stopping = new AbortController()
  const probing = new AbortController()
  const broken = Promise.withResolvers<never>()
  broken.promise.catch(() => undefined)

  const host: SuperviseHost = {
    graceSeconds: workload.gracePeriodSeconds,
    stopping: AbortSignal.any([signal, stopping.signal]),
    onStuck: (one) => {
      stuck.push(one)
      board.touch()
    },
  }
  const begin = (container: WorkloadContainer): Supervision => {
    const supervision = supervise(container, environment, host, signal)
    supervisions.set(container.name, supervision)
    supervision.over.catch(broken.reject)
    return supervision
  }
  const endAll = async (abort: AbortSignal): Promise<StopOutcome> => {
    stopping.abort(new Error('the workload ends'))
    return await killAll(environment, supervisions, abort)
  }
  const probes = probeAll(
    environment,
    {
      ...{ origin, early },
      viewOf: (name) => viewOf(environment, supervisions.get(name), name),
      isDeleting: () => stopping.signal.aborted,
      onKill: (name, containerId, probe) => {
        const supervision = supervisions.get(name)
        if (supervision?.life()?.id !== containerId || stopping.signal.aborted) return
        const graceSeconds = probe.gracePeriodSeconds ?? workload.gracePeriodSeconds
        const message = killMessage(environment, name, probe)
        supervision.kill({ message, graceSeconds, turn: null }).catch(broken.reject)
      },
    },
    AbortSignal.any([signal, probing.signal]),
  )
  probes.done.catch(broken.reject)

  const work = async (): Promise<void> => {
    const expiry = watchDeadline(environment, endAll, signal)
    try {
      const isInitialized = await runInit(workload.initContainers, begin, host, board)
      if (isInitialized && !stopping.signal.aborted) await runApps(environment, begin, stopping)
      // What is over takes its sidecars with it.
      if (!stopping.signal.aborted && board.isOver()) await endAll(signal)
    } finally {
      expiry.cancel()
    }
  }
  const working = work().catch((error: unknown) => {
    if (!signal.aborted) broken.reject(error)
  })

  return {
    histories: probes.histories,
    stuck: () => stuck,
    lives: () =>
      new Map(
        [...supervisions].flatMap(([name, supervision]) => {
          const life = supervision.life()
          return life === null ? [] : [[name, life.id] as const]
        }),
      ),
    stop: async (abort) => {
      const from = clock.now()
      board.change({ isDeleting: true })
      const outcome = await Promise.race([broken.promise, endAll(abort)])
      probing.abort(new Error('the workload has ended'))
      await Promise.race([broken.promise, working])
      return { ...outcome, took: clock.now() - from }
    },
    broken: broken.promise,
    done: Promise.allSettled([working, probes.done]).then(async () => {
      await Promise.allSettled([...supervisions.values()].map(({ over }) => over))
    }),
  }

  /** `activeDeadlineSeconds`: counted from when the Pod came. */
  function watchDeadline(
    { workload: { activeDeadlineSeconds } }: Environment,
    end: (abort: AbortSignal) => Promise<StopOutcome>,
    abort: AbortSignal,
  ): { readonly cancel: () => void } {
    const done = new AbortController()
    if (activeDeadlineSeconds === null) return { cancel: () => undefined }
    const left = activeDeadlineSeconds * 1000 - (clock.now() - origin)
    const both = AbortSignal.any([abort, done.signal, stopping.signal])
    void clock.sleep(left, both).then(() => {
      if (both.aborted) return
      const message = 'Pod was active on the node longer than the specified deadline'
      events.add('Normal', 'DeadlineExceeded', message)
      board.change({ failure: { reason: 'DeadlineExceeded', message } })
      end(abort).catch(broken.reject)
    })
    return {
      cancel: () => {
        done.abort(new Error('the workload is over'))
      },
    }
  }
}

/** @returns whether all init containers have done their part */
async function runInit(
  containers: readonly WorkloadContainer[],
  begin: (container: WorkloadContainer) => Supervision,
  { stopping }: SuperviseHost,
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
  stopping: AbortController,
): Promise<void> {
  const begun: Supervision[] = []
  for (const container of workload.containers) {
    if (stopping.signal.aborted) return
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
  const life = supervision?.life() ?? null
  if (life === null || record.id !== life.id) return null
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

/** Containers at once, sidecars in turn: each when those that were started after it have ended. */
async function killAll(
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
