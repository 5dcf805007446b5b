import type { Clock } from '../clock.ts'
import type { ContainerSockets } from '../container/sockets.ts'
import { workloadLimits } from '../limits.ts'
import type { Attempt } from '../probe/attempt.ts'
import { attemptOf } from '../probe/attempts.ts'
import { userAgents } from '../probe/kubelet/user-agents.ts'
import { runProbeWorker } from '../probe/kubelet/run-worker.ts'
import type { ProbeWorker, WorkerAttempt } from '../probe/kubelet/run-worker.ts'
import type { ContainerView } from '../probe/kubelet/worker.ts'
import type { Environment } from './environment.ts'
import { isRunning } from './record.ts'
import type { WorkloadContainer, WorkloadProbe } from './workload.ts'

/** An attempt, and how old its container was. */
export interface ProbedAttempt extends WorkerAttempt {
  /** Milliseconds from the container's start until the attempt began; null where that is not known. */
  readonly sinceStartMs: number | null
}

/** What one probe has seen, through all lives of its container. */
export interface ProbeHistory {
  readonly container: WorkloadContainer
  readonly probe: WorkloadProbe
  /** The first and the last ones (limits.ts). */
  readonly attempts: readonly ProbedAttempt[]
  readonly attemptCount: number
  /** The most failures in a row that counted. */
  readonly failuresInRow: number
}

export interface ProbeHost {
  /** Of the life that a container is in, in the network of the host; null elsewhere. */
  readonly socketsOf: (name: string) => ContainerSockets | null
  /** The life that a container is in, as its probes see it; null before the first. */
  readonly viewOf: (name: string) => ContainerView | null
  /** A probe wants a container killed. */
  readonly onKill: (name: string, containerId: string, probe: WorkloadProbe) => void
  readonly isDeleting: () => boolean
  /** When the Pod came, on the clock. */
  readonly origin: number
  /** Startup probes are tried early: see `runProbeWorker`. */
  readonly early: boolean
}

export interface Probing {
  readonly histories: () => readonly ProbeHistory[]
  /** Resolves when all have ended; rejects when one could not be made, and that is not the image's fault. */
  readonly done: Promise<void>
}

/** Probes every container of the workload until the signal aborts. */
export function probeAll(environment: Environment, host: ProbeHost, signal: AbortSignal): Probing {
  const { workload, board } = environment
  const all = [...workload.initContainers, ...workload.containers].flatMap((container) =>
    container.probes.map((probe) => ({ container, probe })),
  )
  const kept = all.map(({ container, probe }) => createHistory(container, probe))
  const workers = all.map(({ container, probe }, index) => {
    const add = kept[index]?.add ?? (() => undefined)
    return startWorker({ container, probe, add }, environment, host, signal)
  })
  const leave = board.listen(() => {
    workers.forEach((worker, index) => {
      const name = all[index]?.container.name
      if (name === undefined || !wantsAttempt(environment, name)) return
      worker.trigger()
    })
  })
  const done = Promise.all(workers.map((worker) => worker.done)).finally(leave)
  return { histories: () => kept.map(({ history }) => history()), done: done.then(() => undefined) }
}

/** kubelet has a readiness probe tried whenever it looks at a container that is not ready. */
function wantsAttempt({ board }: Environment, name: string): boolean {
  const record = board.record(name)
  return isRunning(record) && (!record.isStarted || !record.isReady)
}

interface Probed {
  readonly container: WorkloadContainer
  readonly probe: WorkloadProbe
  readonly add: (attempt: ProbedAttempt) => void
}

function startWorker(
  { container, probe, add }: Probed,
  environment: Environment,
  host: ProbeHost,
  signal: AbortSignal,
): ProbeWorker {
  const { clock, limiter, board, events } = environment
  const { name } = container
  return runProbeWorker(
    {
      kind: probe.kind,
      timing: probe.timing,
      ...{ clock, limiter },
      origin: host.origin,
      early: host.early,
      view: () => host.viewOf(name),
      isDeleting: host.isDeleting,
      isPodOver: board.isOver,
      attemptFor: (containerId) => {
        const sockets = host.socketsOf(name) ?? environment.sandbox.container.sockets
        return attemptFor(probe, { containerId, sockets }, environment)
      },
      onAttempt: (attempt) => {
        add({ ...attempt, sinceStartMs: sinceStart(attempt, host.viewOf(name), clock) })
        tell(probe, attempt, name, events)
      },
      onVerdict: (verdict, containerId) => {
        if (board.record(name).id !== containerId) return
        const isGood = verdict === 'success'
        if (probe.kind === 'readiness') board.update(name, { isReady: isGood })
        else if (!isGood) host.onKill(name, containerId, probe)
        else if (probe.kind === 'startup') {
          board.update(name, { isStarted: true, hasBeenStarted: true })
        }
      },
    },
    signal,
  )
}

function sinceStart(
  { containerId, startedAt }: WorkerAttempt,
  view: ContainerView | null,
  clock: Clock,
): number | null {
  if (view?.id !== containerId) return null
  const age = clock.now() - view.startedAt
  return Math.max(0, age - (clock.date().getTime() - Date.parse(startedAt)))
}

/** The file of an action is loaded with its first attempt. */
function attemptFor(
  { action, timing }: WorkloadProbe,
  {
    containerId,
    sockets,
  }: { readonly containerId: string; readonly sockets: ContainerSockets | null },
  { engine, sandbox }: Environment,
): Attempt {
  const { reached } = sandbox.container
  return async (signal) => {
    const attempt = await attemptOf(action, {
      ...{ engine, containerId, reached, sockets },
      profile: 'pod',
      userAgent: action.action === 'grpc' ? userAgents.grpcProbe : userAgents.probe,
      timeout: timing.timeoutSeconds * 1000,
    })
    return await attempt(signal)
  }
}

const titles = { startup: 'Startup', liveness: 'Liveness', readiness: 'Readiness' } as const

function tell(
  { kind }: WorkloadProbe,
  attempt: WorkerAttempt,
  name: string,
  events: Environment['events'],
): void {
  const title = titles[kind]
  const output = outputOf(attempt)
  switch (attempt.outcome) {
    case 'success':
      return
    case 'warning':
      events.add('Warning', 'ProbeWarning', `${title} probe warning: ${output}`, name)
      return
    case 'failure':
      // One that was tried early has not failed: kubelet would not have made it.
      if (!attempt.counted) return
      events.add('Warning', 'Unhealthy', `${title} probe failed: ${output}`, name)
      return
    case 'error': {
      if (!attempt.counted && attempt.reason.code === 'attempt-timeout') return
      const words = `${title} probe errored and resulted in unknown state: ${output}`
      events.add('Warning', 'Unhealthy', words, name)
    }
  }
}

/** What kubelet quotes: the output of a command, the status of an answer, or what went wrong. */
function outputOf({ seen, reason, warning }: WorkerAttempt): string {
  if (warning !== undefined) return warning
  if (reason.code === 'exit-code') return `${seen.stdout ?? ''}${seen.stderr ?? ''}`
  if (reason.code === 'status' && seen.status !== undefined) {
    return `HTTP probe failed with statuscode: ${seen.status}`
  }
  return reason.message
}

function createHistory(container: WorkloadContainer, probe: WorkloadProbe) {
  const first: ProbedAttempt[] = []
  const last: ProbedAttempt[] = []
  let attemptCount = 0
  let row = 0
  let failuresInRow = 0
  return {
    add: (attempt: ProbedAttempt) => {
      attemptCount += 1
      if (attempt.counted) row = attempt.outcome === 'failure' ? row + 1 : 0
      failuresInRow = Math.max(failuresInRow, row)
      if (first.length < workloadLimits.attempts / 2) first.push(attempt)
      else last.push(attempt)
      if (last.length > workloadLimits.attempts / 2) last.shift()
    },
    history: (): ProbeHistory => ({
      ...{ container, probe, attemptCount, failuresInRow },
      attempts: [...first, ...last],
    }),
  }
}
