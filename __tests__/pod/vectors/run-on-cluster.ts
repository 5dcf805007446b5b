import { systemClock } from '../../../src/clock.ts'
import { runLabels } from '../../../src/container/ownership.ts'
import type { EnginePods } from '../../../src/engine/pods.ts'
import type { PodEventReport, PodStatusReport } from '../../../src/model.ts'
import { handOver } from '../../../src/pod/hand-over/hand-over.ts'
import { runOnCluster } from '../../../src/run/pods/cluster/run-on-cluster.ts'
import type { WorkloadRun } from '../../../src/workload/run.ts'
import { compile, observed } from './run-vector.ts'
import type { Observation } from './run-vector.ts'
import type { PodVector } from './vectors.ts'

/** Of scheduling and pulling no recording tells. */
const unrecorded: ReadonlySet<string> = new Set(['Scheduled', 'Pulling', 'Pulled'])

/** Has a real kubelet run a vector's Pod, handed over as any other Pod is. */
export async function runVectorOnCluster(
  vector: PodVector,
  pods: EnginePods,
  signal: AbortSignal,
): Promise<Observation> {
  const { pod, objects, workload } = compile(vector)
  const ownership = runLabels({ runId: `vector-${vector.name}`, owner: 'tests' }, new Date(), null)
  const request = { ...handOver(pod, { objects, beside: [], isRestricted: false }), ownership }
  const statuses: PodStatusReport[] = []
  const watching: EnginePods = {
    create: async (...args) => {
      const running = await pods.create(...args)
      running.listen(() => statuses.push(running.status()))
      return running
    },
  }
  const run = await runOnCluster(
    { pod, workload, request },
    { pods: watching, clock: systemClock, onEvent: () => undefined },
    signal,
  )
  const recorded: WorkloadRun = { ...run, events: () => run.events().filter(isRecorded) }
  try {
    return await observed(recorded, vector, statuses, signal)
  } finally {
    await run.close()
  }
}

function isRecorded({ reason }: PodEventReport): boolean {
  return !unrecorded.has(reason)
}
