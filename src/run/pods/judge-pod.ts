import { randomUUID } from 'node:crypto'
import { cpus, hostname, totalmem } from 'node:os'
import type { Clock } from '../../clock.ts'
import type { ContainerState } from '../../engine/container-state.ts'
import { runLabels } from '../../container/ownership.ts'
import { ownIdentity } from '../../container/process-identity.ts'
import { CanaryError, errorReportsOf } from '../../errors.ts'
import { podRunLimits } from '../../limits.ts'
import type { ErrorReport, PodEventReport, Reason, ValidatorReport } from '../../model.ts'
import { workloadOf } from '../../pod/compile/workload-of.ts'
import type { CompileContext } from '../../pod/compile/context.ts'
import type { Pod } from '../../pod/pod.ts'
import { readyTimeOf } from '../../pod/ready-time.ts'
import { setting } from '../../settings.ts'
import { decisionsOfPod, isPodGood, verdictOfValidator } from '../../verdict.ts'
import type { PodEvidence } from '../../verdict.ts'
import { runWorkload } from '../../workload/run.ts'
import type { WorkloadRun } from '../../workload/run.ts'
import type { Stuck } from '../../workload/supervise.ts'
import type { Workload } from '../../workload/workload.ts'
import type { PodsRequest, RunContext } from '../request.ts'
import { checksOfPod } from './checks.ts'
import { seconds, whyLate, whyUnsteady } from './explain.ts'
import type { PodImages } from './images.ts'

export interface PodJob {
  readonly pod: Pod
  readonly images: PodImages
  readonly objects: CompileContext['objects']
  readonly hostFiles: CompileContext['hostFiles']
  readonly pauseImage: string
  readonly neighbour: ContainerState | null
  readonly request: PodsRequest
  readonly notices: ValidatorReport['notices']
}

export interface PodResult {
  readonly report: ValidatorReport
  readonly errors: readonly ErrorReport[]
}

/** Runs one Pod with its images to its verdict. Never throws: what goes wrong is an `errored` result. */
export async function judgePod(
  job: PodJob,
  context: RunContext,
  signal: AbortSignal,
): Promise<PodResult> {
  const { clock } = context.dependencies
  const from = clock.now()
  const startedAt = clock.date().toISOString()
  let seen: Seen | null = null
  let errors: readonly ErrorReport[]
  try {
    seen = await runPod(job, context, signal)
    errors = seen.errors
  } catch (error) {
    errors = errorReportsOf(error)
  }
  const checks = seen === null ? [] : checksOfPod(job.pod, seen)
  return {
    errors,
    report: {
      kind: 'Pod',
      ...describePod(job.pod),
      verdict: verdictOfValidator({ errors, checks: seen === null ? null : checks }),
      startedAt,
      durationMs: Math.round(clock.now() - from),
      container: null,
      containers: [],
      notices: [...job.notices, ...(seen?.notices ?? []), ...errors],
      checks,
      ...(seen === null ? {} : { status: seen.status, events: seen.events, logs: seen.logs }),
    },
  }
}

function describePod({
  name,
  source,
}: Pod): Pick<ValidatorReport, 'name' | 'description' | 'documentation' | 'source'> {
  const whole = source.kind.replace('.serving.knative.dev', '')
  return {
    name: source.kind === 'Pod' ? name : source.name,
    description: source.kind === 'Pod' ? 'Pod' : `Pod of ${whole} ${source.name}`,
    documentation: '',
    source: source.file,
  }
}

/** What was seen of a Pod, when it had been judged. */
export interface Seen extends Required<
  Pick<ValidatorReport, 'status' | 'events' | 'logs' | 'notices'>
> {
  readonly errors: readonly ErrorReport[]
  readonly decisions: ReturnType<typeof decisionsOfPod>
  readonly probes: ReturnType<WorkloadRun['probes']>
  readonly times: {
    readonly startedAt: string
    /** Milliseconds. */
    readonly ready: number
    readonly soak: number
    readonly stop: number
  }
  /** Milliseconds that it had to become ready. */
  readonly readyTimeout: number
  readonly soak: number
  readonly graceSeconds: number
}

async function runPod(job: PodJob, context: RunContext, signal: AbortSignal): Promise<Seen> {
  const { engine, dependencies, request } = context
  const { clock, onEvent } = dependencies
  const workload = workloadOf(job.pod, compileContext(job, context))
  const run = await runWorkload(
    workload,
    {
      ...{ engine, clock },
      pauseImage: job.pauseImage,
      labels: runLabels(request, clock.date(), await ownIdentity()),
      neighbour: job.neighbour,
      startupTimeout: request.startupTimeout,
      imageOf: job.images.answerFor,
      haste: podRunLimits.haste,
      early: true,
      onEvent: (event) => {
        onEvent({ kind: 'output', text: eventLine(job.pod, event) })
      },
      onChange: () => undefined,
    },
    signal,
  )
  try {
    return await watch(run, workload, job, { clock, signal })
  } finally {
    await run.close()
  }
}

function eventLine({ source }: Pod, { type, reason, message, container, count }: PodEventReport) {
  // What is told again and again is told when it is new.
  if (count > 1) return ''
  const of = container === null ? source.name : `${source.name}/${container}`
  return `${type === 'Warning' ? 'warning: ' : ''}${of}: ${reason}: ${message}\n`
}

function compileContext(
  { objects, hostFiles }: PodJob,
  { dependencies: { onSecret } }: RunContext,
): CompileContext {
  return {
    ...{ objects, hostFiles, onSecret },
    facts: {
      hostIP: '192.0.2.1',
      nodeName: hostname(),
      uid: randomUUID(),
      now: Date.now(),
      node: {
        cpu: cpus().length * 1000,
        memory: totalmem(),
        ephemeralStorage: podRunLimits.ephemeralStorage,
      },
    },
    standIns: new Map(),
    devicesOf: () => null,
  }
}

interface WatchOptions {
  readonly clock: Clock
  readonly signal: AbortSignal
}

async function watch(
  run: WorkloadRun,
  workload: Workload,
  job: PodJob,
  options: WatchOptions,
): Promise<Seen> {
  const { pod, request } = job
  const { signal, clock } = options
  const startedAt = clock.date().toISOString()
  const readyTimeout = request.readyTimeout ?? readyTimeOf(pod)
  const isDone = () =>
    pod.purpose === 'serve' ? isReady(run, workload) : run.status().phase === 'Succeeded'
  const from = clock.now()
  await within(run, readyTimeout, () => isDone() || isHopeless(run, pod), options)
  const ready = clock.now() - from
  const unready = () => ({
    status: run.status(),
    probes: run.probes(),
    purpose: pod.purpose,
    waited: run.age(),
  })
  const late = isDone() ? null : whyLate(unready())
  const before = restartsOf(run)
  const soaked = clock.now()
  let unsteady: Reason | null = null
  if (late === null && pod.purpose === 'serve') {
    const isLost = () => !isReady(run, workload) || hasRestarted(run, before)
    if (await within(run, request.soak, isLost, options)) unsteady = whyUnsteady(unready(), before)
  }
  const soak = clock.now() - soaked
  const told = { status: run.status(), events: run.events(), probes: run.probes() }
  const errors = errorsOf(run.stuck(), job)
  const stop = await endOf(run, pod, request, late === null && unsteady === null, options)
  const logs = await run.logs(signal)
  const evidence: PodEvidence = { purpose: pod.purpose, late, unsteady, stop: stop.evidence }
  return {
    ...told,
    events: run.events(),
    logs,
    errors,
    notices: [
      ...noticesOf(pod, before, workload),
      ...(late === null ? probeNotices(told.probes) : []),
      ...stop.notices,
    ],
    decisions: decisionsOfPod(evidence),
    times: { startedAt, ready, soak, stop: stop.took },
    readyTimeout,
    soak: request.soak,
    graceSeconds: workload.gracePeriodSeconds,
  }
}

/** Gates are opened by others, who are not here. */
function isReady(run: WorkloadRun, { readinessGates }: Workload): boolean {
  const status = run.status()
  if (readinessGates.length > 0) return isPodGood(status) && status.phase === 'Running'
  return status.conditions.some(({ type, status: is }) => type === 'Ready' && is === 'True')
}

/** Nothing that can still happen would make it ready. */
function isHopeless(run: WorkloadRun, pod: Pod): boolean {
  const status = run.status()
  if (run.stuck().length > 0 || status.phase === 'Failed') return true
  if (status.phase === 'Succeeded' && pod.purpose === 'serve') return true
  const all = [...status.initContainerStatuses, ...status.containerStatuses]
  return all.some(({ restartCount, state }) => {
    return restartCount >= podRunLimits.crashes && state.waiting?.reason === 'CrashLoopBackOff'
  })
}

function restartsOf(run: WorkloadRun): ReadonlyMap<string, number> {
  const { initContainerStatuses, containerStatuses } = run.status()
  return new Map(
    [...initContainerStatuses, ...containerStatuses].map(({ name, restartCount }) => [
      name,
      restartCount,
    ]),
  )
}

function hasRestarted(run: WorkloadRun, before: ReadonlyMap<string, number>): boolean {
  return [...restartsOf(run)].some(([name, count]) => count > (before.get(name) ?? 0))
}

/** @returns whether it was so before the time was over */
async function within(
  run: WorkloadRun,
  milliseconds: number,
  isSo: () => boolean,
  { clock, signal }: WatchOptions,
): Promise<boolean> {
  const done = new AbortController()
  const both = AbortSignal.any([signal, done.signal])
  try {
    return await Promise.race([
      run.until(isSo, both).then(() => true),
      clock.sleep(milliseconds, both).then(() => {
        signal.throwIfAborted()
        return false
      }),
    ])
  } finally {
    done.abort(new Error('it is not waited for any more'))
  }
}

/** A Pod that is well is told to end, as the last thing that is seen of it. */
async function endOf(
  run: WorkloadRun,
  pod: Pod,
  { strictStop }: PodsRequest,
  isWell: boolean,
  { signal }: WatchOptions,
): Promise<{
  readonly evidence: PodEvidence['stop']
  readonly took: number
  readonly notices: ValidatorReport['notices']
}> {
  if (!isWell || pod.purpose === 'complete') return { evidence: null, took: 0, notices: [] }
  const { forced, took } = await run.stop(signal)
  const grace = pod.spec.terminationGracePeriodSeconds
  const names = forced.join(', ')
  const message =
    forced.length === 0
      ? `it ended within ${seconds(took)}`
      : `${names} did not end within the grace period of ${grace} s and had to be killed`
  const reason: Reason = { code: 'pod-not-stopped', message }
  const notice = {
    severity: 'warning',
    code: reason.code,
    message,
    location: pod.locate(['spec', 'terminationGracePeriodSeconds']),
    hint: 'handle SIGTERM: a shell that is process 1 hands it on to nobody (write exec before the command)',
  } as const
  const isWarning = forced.length > 0 && !strictStop
  return {
    evidence: { forced, reason, isStrict: strictStop },
    took,
    notices: isWarning ? [notice] : [],
  }
}

function noticesOf(
  pod: Pod,
  before: ReadonlyMap<string, number>,
  { readinessGates }: Workload,
): ValidatorReport['notices'] {
  const restarted = [...before].filter(([, count]) => count > 0)
  return [
    ...restarted.map(([name, count]) => ({
      severity: 'warning' as const,
      code: 'pod-restarted',
      message: `${name} was restarted ${count} times before the Pod was ready; waits between restarts are ${podRunLimits.haste} times shorter here than kubelet's`,
      location: pod.locate(['spec']),
      hint: null,
    })),
    ...(readinessGates.length === 0
      ? []
      : [
          {
            severity: 'notice' as const,
            code: 'pod-readiness-gates',
            message: `readiness gates are opened by somebody who is not here: ${readinessGates.join(', ')}; the Pod is judged without them`,
            location: pod.locate(['spec', 'readinessGates']),
            hint: null,
          },
        ]),
  ]
}

/** What Kubernetes is silent about. */
function probeNotices(probes: ReturnType<WorkloadRun['probes']>): ValidatorReport['notices'] {
  return probes.flatMap(
    ({ container: { name }, probe, attempts, attemptCount }): ValidatorReport['notices'] => {
      const { kind, location, timing } = probe
      if (attemptCount === 0) {
        const message = `the ${kind} probe of ${name} was not tried: kubelet tries it every ${timing.periodSeconds} s, first after ${Math.max(timing.initialDelaySeconds, timing.periodSeconds)} s`
        const hint = `let the Pod run longer: ${setting('soak')}`
        return [{ severity: 'notice', code: 'pod-probe-untried', message, location, hint }]
      }
      if (attempts.some(({ outcome }) => outcome !== 'error')) return []
      const why = attempts.at(-1)?.reason.message ?? ''
      const message = `the ${kind} probe of ${name} can never be carried out, and Kubernetes goes on as if there were none: ${why}`
      return [{ severity: 'warning', code: 'pod-probe-error', message, location, hint: null }]
    },
  )
}

/** What kubelet would wait for without an end is the manifest's fault, unless it is the image's. */
function errorsOf(stuck: readonly Stuck[], { images }: PodJob): readonly ErrorReport[] {
  return stuck
    .filter(({ isOfImage }) => !isOfImage)
    .flatMap(({ container, reason, message, location }) => {
      const known = images.errorFor(container)
      if (known !== null) return errorReportsOf(known)
      const what = container === '' ? '' : `container ${container}: `
      const problem = { code: 'pod-stuck', message: `${what}${reason}: ${message}`, location }
      return errorReportsOf(new CanaryError('input', problem))
    })
}
