import { setTimeout as pause } from 'node:timers/promises'
import { systemClock } from '../../../src/clock.ts'
import { runLabels } from '../../../src/container/ownership.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { providePauseImage } from '../../../src/image/pause/image.ts'
import type { ContainerLogReport, PodEventReport, PodStatusReport } from '../../../src/model.ts'
import { workloadOf } from '../../../src/pod/compile/workload-of.ts'
import type { HostFile } from '../../../src/pod/content/host-path.ts'
import type { Pod } from '../../../src/pod/pod.ts'
import type { PodObjects } from '../../../src/pod/pod-objects.ts'
import { readPods } from '../../../src/pod/read.ts'
import type { Environment } from '../../../src/workload/environment.ts'
import { runWorkload } from '../../../src/workload/run.ts'
import type { WorkloadRun } from '../../../src/workload/run.ts'
import type { Workload } from '../../../src/workload/workload.ts'
import { hasCome } from './compare.ts'
import { stopWhen } from './observe.ts'
import type { PodVector } from './vectors.ts'

/** What was seen of a vector's Pod on one engine. */
export interface Observation {
  /** From when the vector stops on, for as long as it was looked at: kubelet tells of it later. */
  readonly statuses: readonly PodStatusReport[]
  readonly events: readonly PodEventReport[]
  readonly logs: Readonly<Record<string, readonly ContainerLogReport[]>>
  readonly deletion: { readonly seconds: number; readonly last: PodStatusReport } | null
}

const uid = '00000000-0000-4000-8000-000000000001'

export interface VectorRunOptions {
  readonly haste: number
  /** By the reference of the vector, the one that the engine has. */
  readonly images: ReadonlyMap<string, string>
}

/** What is late on a busy machine may come so much later, in milliseconds. */
const patience = 10_000

export async function runVector(
  vector: PodVector,
  engine: Engine,
  { haste, images }: VectorRunOptions,
  signal: AbortSignal,
): Promise<Observation> {
  const { name } = vector
  const { pod, workload } = compile(vector)

  const statuses: PodStatusReport[] = []
  const run = await runWorkload(
    workload,
    {
      engine,
      clock: systemClock,
      pauseImage: await providePauseImage(engine, signal),
      labels: runLabels({ runId: `vector-${name}`, owner: 'tests' }, new Date(), null),
      neighbour: null,
      startupTimeout: 60_000,
      imageOf: imageOf(engine, images, pod),
      ...{ haste, early: false },
      onEvent: () => undefined,
      onChange: (status) => statuses.push(status),
    },
    signal,
  )
  try {
    return await observed(run, vector, statuses, signal)
  } finally {
    await run.close()
  }
}

/** Its Pod, and what runs of that. */
export function compile({ name, yaml }: PodVector): {
  readonly pod: Pod
  readonly objects: PodObjects
  readonly workload: Workload
} {
  const { pods, objects } = readPods([{ file: `${name}.yaml`, text: yaml }], { namespace: null })
  const [pod] = pods
  if (pod === undefined) throw new Error(`${name} holds no Pod`)
  const workload = workloadOf(pod, {
    objects,
    facts: {
      ...{ hostIP: '192.0.2.1', nodeName: 'node', uid, now: Date.now() },
      node: { cpu: 2000, memory: 8 * 1024 ** 3, ephemeralStorage: 64 * 1024 ** 3 },
    },
    hostFiles: new Map<string, HostFile>([['/tmp/oracle-not-there', 'missing']]),
    standIns: new Map(),
    devicesOf: () => null,
    onSecret: () => undefined,
  })
  return { pod, objects, workload }
}

export async function observed(
  run: WorkloadRun,
  vector: PodVector,
  statuses: PodStatusReport[],
  signal: AbortSignal,
): Promise<Observation> {
  const { observe } = vector
  await run.until(stopWhen(observe.until, run), signal)
  statuses.splice(0)
  statuses.push(run.status())
  // kubelet looks at its containers once a second, and the recording at kubelet.
  await pause(Math.max(1, observe.thenSeconds) * 1000, undefined, { signal })
  const isThere = () => hasCome(vector, { statuses, events: run.events() })
  await run.until(isThere, AbortSignal.timeout(patience)).catch(() => undefined)
  // What breaks it meanwhile is told here.
  await run.until(() => true, signal)
  const seen = [...statuses]
  if (!observe.delete) {
    return { statuses: seen, events: run.events(), logs: await run.logs(signal), deletion: null }
  }
  const { took } = await run.stop(signal)
  const deletion = { seconds: took / 1000, last: run.status() }
  return { statuses: seen, events: run.events(), logs: await run.logs(signal), deletion }
}

/** There is no registry: what has to be pulled is not there. */
function imageOf(
  engine: Engine,
  images: ReadonlyMap<string, string>,
  { spec }: Pod,
): Environment['imageOf'] {
  const pulled = [...spec.initContainers, ...spec.containers].flatMap((container) =>
    container.imagePullPolicy === 'Always' ? container.name : [],
  )
  return async ({ name: container, image }, signal) => {
    const name = pulled.includes(container) ? undefined : images.get(image)
    const found = name === undefined ? null : await engine.images.find(name, signal)
    if (found !== null) return { ok: true, id: found.id, user: found.user }
    const isInvalid = /[A-Z]/.test(image)
    const reason = isInvalid ? 'InvalidImageName' : 'ErrImagePull'
    return { ok: false, reason, message: `${image} is not there` }
  }
}
