import { randomUUID } from 'node:crypto'
import { cpus, hostname, totalmem } from 'node:os'
import { runLabels } from '../../container/ownership.ts'
import { ownIdentity } from '../../container/process-identity.ts'
import { CanaryError, errorReportsOf } from '../../errors.ts'
import { podRunLimits } from '../../limits.ts'
import type { ErrorReport, Notice, PodEventReport, ValidatorReport } from '../../model.ts'
import { workloadOf } from '../../pod/compile/workload-of.ts'
import type { CompileContext } from '../../pod/compile/context.ts'
import type { Pod } from '../../pod/pod.ts'
import { verdictOfValidator } from '../../verdict.ts'
import { runWorkload } from '../../workload/run.ts'
import type { WorkloadRun } from '../../workload/run.ts'
import type { Stuck } from '../../workload/stuck.ts'
import type { Workload } from '../../workload/workload.ts'
import type { RunContext } from '../request.ts'
import type { PodRequest } from '../../engine/pods.ts'
import { modeOf } from '../../policy/mode.ts'
import { handOver } from '../../pod/hand-over/hand-over.ts'
import { runOnCluster } from './cluster/run-on-cluster.ts'
import { checksOfPod } from './checks.ts'
import { containersOfPod } from './containers.ts'
import type { PodJob } from './job.ts'
import { asWarnings, checksOfJoin, joinWithImages } from './join-pod.ts'
import { kindnessNotices } from './notices.ts'
import { watchPod } from './watch-pod.ts'
import type { Seen } from './watch-pod.ts'

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
  let found: readonly Notice[] = []
  let errors: readonly ErrorReport[]
  // Its images are looked into while it runs.
  const joining = lookIntoImages(job, context, signal).catch(asErrors)
  try {
    seen = await runPod(job, context, signal)
    errors = [
      ...errorsOf(seen.stuck, job),
      ...(seen.hindrance === null ? [] : errorReportsOf(seen.hindrance)),
    ]
  } catch (error) {
    errors = errorReportsOf(error)
  }
  const joined = await joining
  if ('errors' in joined) errors = [...errors, ...joined.errors]
  else found = asWarnings(joined)
  const kinder = kindnessNotices(job.pod, context.engine.identity.program)
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
      containers: seen === null ? [] : containersOfPod(seen.status, seen.logs),
      notices: [...job.notices, ...kinder, ...found, ...(seen?.notices ?? []), ...errors],
      checks,
      ...(seen === null
        ? {}
        : { status: seen.status, events: seen.events, logs: seen.logs, margins: seen.margins }),
    },
  }
}

/** Holds one Pod against its images' files, and runs nothing. Never throws. */
export async function judgeStatically(
  job: PodJob,
  context: RunContext,
  signal: AbortSignal,
): Promise<PodResult> {
  const { clock } = context.dependencies
  const from = clock.now()
  const startedAt = clock.date().toISOString()
  const joined = await joinWithImages(job, context, signal).catch(asErrors)
  const missing = imageErrors(job)
  const errors = 'errors' in joined ? joined.errors : missing
  const notices = 'errors' in joined ? [] : joined
  const checks = errors.length > 0 ? null : checksOfJoin(job.pod, notices, startedAt)
  return {
    errors,
    report: {
      kind: 'Pod',
      ...describePod(job.pod),
      verdict: verdictOfValidator({ errors, checks }),
      startedAt,
      durationMs: Math.round(clock.now() - from),
      ...{ container: null, containers: [] },
      notices: [
        ...job.notices,
        ...notices.filter(({ severity }) => severity !== 'error'),
        ...errors,
      ],
      checks: checks ?? [],
      ...{ events: [], logs: {}, margins: [] },
      status: neverStarted,
    },
  }
}

/** Of a Pod that no node has seen. */
const neverStarted = {
  phase: 'Pending',
  ...{ conditions: [], initContainerStatuses: [], containerStatuses: [] },
} as const

function imageErrors({ pod, images }: PodJob): readonly ErrorReport[] {
  const names = [...pod.spec.initContainers, ...pod.spec.containers].map(({ name }) => name)
  const all = names.flatMap((name) => images.errorFor(name) ?? []).flatMap(errorReportsOf)
  return [...new Map(all.map((error) => [error.message, error])).values()]
}

function asErrors(error: unknown): { readonly errors: readonly ErrorReport[] } {
  return { errors: errorReportsOf(error) }
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

async function runPod(job: PodJob, context: RunContext, signal: AbortSignal): Promise<Seen> {
  const { engine, dependencies } = context
  const { clock } = dependencies
  const { run, workload } = await startPod(job, context, signal)
  try {
    return await watchPod(run, workload, job, { engine, clock, signal, onStage: job.onStage })
  } finally {
    await run.close()
  }
}

export interface StartedPod {
  readonly run: WorkloadRun
  readonly workload: Workload
}

/** Whoever starts it closes it. */
export async function startPod(
  job: PodJob,
  context: RunContext,
  signal: AbortSignal,
): Promise<StartedPod> {
  const { engine, dependencies, request } = context
  const { clock, onEvent } = dependencies
  const workload = workloadOf(job.pod, compileContext(job, context))
  const tell = (event: PodEventReport) => {
    onEvent({ kind: 'output', text: eventLine(job.pod, event) })
  }
  if (engine.pods !== null) {
    const options = { pods: engine.pods, clock, onEvent: tell }
    const handed = { pod: job.pod, workload, request: await requestOf(job, context) }
    return { run: await runOnCluster(handed, options, signal), workload }
  }
  const run = await runWorkload(
    workload,
    {
      ...{ engine, clock },
      pauseImage: job.pauseImage,
      labels: runLabels(request, clock.date(), await ownIdentity()),
      neighbour: job.neighbour,
      startupTimeout: request.startupTimeout,
      imageOf: job.images.answerFor,
      imageOfVolume: job.images.answerForVolume,
      haste: podRunLimits.haste,
      early: true,
      onEvent: tell,
      onChange: () => undefined,
    },
    signal,
  )
  return { run, workload }
}

async function requestOf(
  { pod, objects, beside }: PodJob,
  { request, dependencies: { clock } }: RunContext,
): Promise<PodRequest> {
  const isRestricted = modeOf(request.policy, 'file') === 'restricted'
  const ownership = runLabels(request, clock.date(), await ownIdentity())
  return { ...handOver(pod, { objects, beside, isRestricted }), ownership }
}

/** A node pulls images, and nobody else sees what is in them. */
async function lookIntoImages(
  job: PodJob,
  context: RunContext,
  signal: AbortSignal,
): Promise<readonly Notice[]> {
  return context.engine.pods === null ? await joinWithImages(job, context, signal) : []
}

function eventLine({ source }: Pod, { type, reason, message, container, count }: PodEventReport) {
  // What is told again and again is told when it is new.
  if (count > 1) return ''
  const of = container === null ? source.name : `${source.name}/${container}`
  return `${type === 'Warning' ? 'warning: ' : ''}${of}: ${reason}: ${message}\n`
}

function compileContext(
  { objects, hostFiles, standIns, beside }: PodJob,
  { dependencies: { onSecret } }: RunContext,
): CompileContext {
  return {
    ...{ objects, hostFiles, standIns, beside, onSecret },
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
    devicesOf: () => null,
  }
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
