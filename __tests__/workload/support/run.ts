import type { PodEventReport, PodStatusReport } from '../../../src/model.ts'
import { runWorkload } from '../../../src/workload/run.ts'
import type { RunWorkloadOptions, WorkloadRun } from '../../../src/workload/run.ts'
import type { Workload } from '../../../src/workload/workload.ts'
import { scriptedEngine } from '../../support/scripted-engine.ts'
import type {
  ContainerScript,
  EngineScript,
  ScriptedEngine,
} from '../../support/scripted-engine.ts'
import { createVirtualClock } from '../../support/virtual-clock.ts'
import type { VirtualClock } from '../../support/virtual-clock.ts'
// Loaded while nobody's time passes: a run loads them with the first attempt.
import '../../../src/probe/exec.ts'

/** A workload that runs on an engine in memory, and its clock. */
export interface Stage {
  readonly run: WorkloadRun
  readonly clock: VirtualClock
  readonly scripted: ScriptedEngine
  /** What was told while it ran. */
  readonly told: readonly PodEventReport[]
  readonly changes: readonly PodStatusReport[]
  /** Milliseconds since it came, when an event was first told, by its words. */
  readonly times: ReadonlyMap<string, number>
  readonly outer: AbortController
  /** Lets so many milliseconds pass. */
  readonly pass: (milliseconds: number) => Promise<void>
}

export interface Staging extends Partial<Omit<EngineScript, 'clock' | 'images'>> {
  readonly images?: Readonly<Record<string, ContainerScript>>
  readonly options?: Partial<RunWorkloadOptions>
}

/** Runs a workload; everything is closed at the end, whatever the work does. */
export async function onStage<Result>(
  workload: Workload,
  { images = {}, options = {}, ...script }: Staging,
  work: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const clock = createVirtualClock(true)
  const named = [...workload.initContainers, ...workload.containers].map(({ image }) => image)
  const plain = Object.fromEntries([...named, 'pause'].map((name) => [name, {}]))
  const scripted = scriptedEngine({ clock, images: { ...plain, ...images }, ...script })
  const outer = new AbortController()
  const told: PodEventReport[] = []
  const changes: PodStatusReport[] = []
  const times = new Map<string, number>()
  const onEvent = (event: PodEventReport) => {
    told.push(event)
    const key = `${event.container ?? ''} ${event.reason}`.trim()
    const words = event.count === 1 ? key : `${key} ${event.count}`
    if (!times.has(words)) times.set(words, clock.now())
  }
  const whole: RunWorkloadOptions = {
    ...{ engine: scripted.engine, clock, pauseImage: 'sha256:pause', labels: { canary: 'yes' } },
    ...{ neighbour: null, startupTimeout: 60_000, haste: 1, early: false, onEvent },
    imageOf: ({ image }) => Promise.resolve({ ok: true, id: `sha256:${image}`, user: '' }),
    onChange: (status) => changes.push(status),
    ...options,
  }
  return await clock.run(
    (async () => {
      const run = await runWorkload(workload, whole, outer.signal)
      const pass = async (milliseconds: number) => {
        await clock.sleep(milliseconds, new AbortController().signal)
      }
      try {
        return await work({ run, clock, scripted, told, changes, times, outer, pass })
      } finally {
        await run.close()
      }
    })(),
  )
}
