import { podRunLimits } from '../../limits.ts'
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
import type { WatchOptions } from './watch-options.ts'

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
  { engine, clock, signal, onStage }: WatchOptions,
): Promise<Pressed> {
  const { pod, request, workload } = subject
  // Without a time to soak there is none to press either.
  if (request.soak === 0) return { phases: [], notices: [] }
  const phases: PressurePhase[] = []
  const notices: Notice[] = []
  for (const pressure of pressuresOf(run, subject)) {
    const duration = timeUnder(workload, request.soak)
    const options = { containers: engine.containers, clock, pressure, duration }
    const before = restarts(run)
    onStage?.(pressed[pressure.kind], duration)
    const { phase, problem } = await applyPressure(options, signal)
    // What breaks the run meanwhile is told here.
    await run.until(() => true, signal)
    if (phase !== null) phases.push(phase)
    if (restarts(run) > before) notices.push(restartNotice(pressure, pod))
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

/** Milliseconds, long enough for every probe to be tried. */
export function timeUnder(
  { initContainers, containers }: Pick<Workload, 'initContainers' | 'containers'>,
  soak: number,
): number {
  const probes = [...initContainers, ...containers].flatMap((container) => container.probes)
  const periods = probes
    .filter(({ kind }) => kind !== 'startup')
    .map(({ timing }) => timing.periodSeconds * 1000)
  const longest = Math.min(podRunLimits.pressure, Math.max(0, ...periods))
  return Math.max(soak, longest * 1.2)
}

function restarts(run: WorkloadRun): number {
  const { initContainerStatuses, containerStatuses } = run.status()
  return [...initContainerStatuses, ...containerStatuses].reduce(
    (sum, { restartCount }) => sum + restartCount,
    0,
  )
}

const pressed = { throttled: 'with less processor time', load: 'under load' } as const

function restartNotice({ kind }: Pressure, pod: Pod): Notice {
  return {
    severity: 'warning',
    code: 'pod-restarted-under-pressure',
    message: `the Pod, which was ready and steady, was restarted ${pressed[kind]}`,
    location: pod.locate(['spec']),
    hint: 'see the margins of its liveness probes',
  }
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
  const held = containers.flatMap((container) => {
    const id = lives.get(container.name)
    return id === undefined ? [] : [{ id, cpu: limitsOf(pod, container).cpu }]
  })
  // Half of its own limit is what a Pod is held to where somebody asks how wide its margins are.
  const hasLimit = held.some(({ cpu }) => cpu !== null)
  const isThrottled = request.cpu !== null || (request.minMargin !== null && hasLimit)
  if (!isThrottled) return load
  return [{ kind: 'throttled', containers: held, cpu: request.cpu }, ...load]
}
