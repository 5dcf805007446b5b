import type { Clock } from '../../../clock.ts'
import type { EnginePod, EnginePods, PodRequest, ProbeCount } from '../../../engine/pods.ts'
import { engineLimits } from '../../../limits.ts'
import type { PodEventReport } from '../../../model.ts'
import type { Pod } from '../../../pod/pod.ts'
import type { WorkloadRun } from '../../../workload/run.ts'
import type { Workload } from '../../../workload/workload.ts'
import { hindranceOf } from './hindrance.ts'
import { historiesOf } from './histories.ts'
import { stuckIn } from './stuck.ts'

export interface ClusterRunOptions {
  readonly pods: EnginePods
  readonly clock: Clock
  readonly onEvent: (event: PodEventReport) => void
}

/** What is handed over, and what it is known as here. */
export interface HandedOver {
  readonly pod: Pod
  /** Of the Pod; its probes and times are read of it, and nothing of it is run here. */
  readonly workload: Workload
  readonly request: PodRequest
}

/** Has a real kubelet run a Pod, and gives it as if it were run here. */
export async function runOnCluster(
  { pod, workload, request }: HandedOver,
  { pods, clock, onEvent }: ClusterRunOptions,
  signal: AbortSignal,
): Promise<WorkloadRun> {
  const origin = clock.now()
  const running = await pods.create(request, signal)
  tellEvents(running, onEvent)
  let counts: readonly ProbeCount[] | null = null
  return {
    status: running.status,
    events: running.events,
    logs: running.logs,
    probes: () =>
      historiesOf(workload, running.probeFailures(), {
        counts,
        ageOf: (name) => ageOf(running, name, clock),
      }),
    // Processes are those of another machine.
    lives: () => new Map(),
    reach: () => null,
    stuck: () => stuckIn(pod, running.status(), running.events()),
    kubelet: {
      hindrance: () => hindranceOf(running.status(), running.impediment()),
      countProbes: async (abort) => {
        counts = await running.countProbes(abort)
        return counts
      },
    },
    age: () => clock.now() - origin,
    until: async (isSo, abort) => {
      await Promise.race([running.broken, untilSo(running, isSo, abort)])
    },
    stop: async (abort) => await Promise.race([running.broken, running.stop(abort)]),
    close: async () => {
      await running.remove(AbortSignal.timeout(engineLimits.remove))
    },
  }
}

function ageOf(running: EnginePod, container: string, clock: Clock): number {
  const { initContainerStatuses, containerStatuses } = running.status()
  const one = [...initContainerStatuses, ...containerStatuses].find(
    ({ name }) => name === container,
  )
  const { startedAt } = one?.state.running ?? {}
  return startedAt === undefined ? 0 : clock.date().getTime() - Date.parse(startedAt)
}

/** Each as soon as it is told, and again when it is told again. */
function tellEvents(running: EnginePod, onEvent: (event: PodEventReport) => void): void {
  const told = new Map<number, number>()
  const tell = () => {
    for (const [index, event] of running.events().entries()) {
      if (told.get(index) === event.count) continue
      told.set(index, event.count)
      onEvent(event)
    }
  }
  running.listen(tell)
}

async function untilSo(
  running: EnginePod,
  isSo: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted()
  if (isSo()) return
  const { promise, resolve, reject } = Promise.withResolvers<undefined>()
  const leave = running.listen(() => {
    if (isSo()) resolve(undefined)
  })
  const abort = () => {
    reject(signal.reason as Error)
  }
  signal.addEventListener('abort', abort, { once: true })
  try {
    await promise
  } finally {
    leave()
    signal.removeEventListener('abort', abort)
  }
}
