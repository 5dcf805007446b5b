import type { Notice } from '../../model.ts'
import { isSidecar } from '../../pod/pod.ts'
import type { Pod } from '../../pod/pod.ts'
import { limitsOf } from '../../pod/content/resources.ts'
import { loadTargetOf } from '../../workload/load-target.ts'
import type { PressurePhase } from '../../workload/margins.ts'
import { applyPressure } from '../../workload/pressure.ts'
import type { Pressure } from '../../workload/pressure.ts'
import type { WorkloadRun } from '../../workload/run.ts'
import type { Workload } from '../../workload/workload.ts'
import type { PodsRequest } from '../request.ts'
import type { WatchOptions } from './watch-pod.ts'

export interface Pressed {
  readonly phases: readonly PressurePhase[]
  readonly notices: readonly Notice[]
}

interface Subject {
  readonly pod: Pod
  readonly workload: Workload
  readonly request: PodsRequest
}

/** Puts a Pod that is well under what was asked for, one after the other, each for as long as it soaks. */
export async function pressAll(
  run: WorkloadRun,
  subject: Subject,
  { engine, clock, signal }: WatchOptions,
): Promise<Pressed> {
  const { pod, request } = subject
  const phases: PressurePhase[] = []
  const notices: Notice[] = []
  for (const pressure of pressuresOf(run, subject)) {
    const options = { containers: engine.containers, clock, pressure, duration: request.soak }
    const { phase, problem } = await applyPressure(options, signal)
    // What breaks the run meanwhile is told here.
    await run.until(() => true, signal)
    if (phase !== null) phases.push(phase)
    if (problem === null) continue
    notices.push({
      severity: 'warning',
      code: 'pod-pressure',
      message: problem,
      location: pod.locate(['spec']),
      hint: null,
    })
  }
  return { phases, notices }
}

function pressuresOf(run: WorkloadRun, { pod, workload, request }: Subject): readonly Pressure[] {
  const lives = run.lives()
  const containers = [...pod.spec.initContainers.filter(isSidecar), ...pod.spec.containers]
  const declared = containers.flatMap(({ ports }) =>
    ports.filter(({ protocol }) => protocol === 'TCP').map(({ containerPort }) => containerPort),
  )
  const reach = run.reach()
  const load: readonly Pressure[] =
    request.load === 0 || reach === null
      ? []
      : [
          {
            kind: 'load',
            connections: request.load,
            target: loadTargetOf(workload.containers, declared),
            reach,
          },
        ]
  if (request.cpu === null) return load
  const held = containers.flatMap((container) => {
    const id = lives.get(container.name)
    return id === undefined ? [] : [{ id, cpu: limitsOf(pod, container).cpu }]
  })
  return [{ kind: 'throttled', containers: held, cpu: request.cpu }, ...load]
}
