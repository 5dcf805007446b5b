import type { MarginReport, Notice, Reason, ValidatorReport } from '../../model.ts'
import { podRunLimits } from '../../limits.ts'
import type { Pod } from '../../pod/pod.ts'
import { readyTimeOf } from '../../pod/ready-time.ts'
import { decisionsOfPod, isPodGood } from '../../verdict.ts'
import type { PodEvidence } from '../../verdict.ts'
import type { CanaryError } from '../../errors.ts'
import { marginNotices } from '../../workload/margin-notices.ts'
import { marginsOf } from '../../workload/margins.ts'
import type { MarginContext } from '../../workload/margins.ts'
import type { ProbeHistory } from '../../workload/probes.ts'
import type { WorkloadRun } from '../../workload/run.ts'
import type { Stuck } from '../../workload/stuck.ts'
import type { Workload } from '../../workload/workload.ts'
import type { PodsRequest } from '../request.ts'
import { marginsOfCounts } from './cluster/margins.ts'
import { seconds, whyLate, whyUnsteady } from './explain.ts'
import type { Unready } from './explain.ts'
import { noticesOf, probeNotices } from './notices.ts'
import type { WatchOptions } from './watch-options.ts'
import { pressAll } from './press.ts'

/** What was seen of a Pod, when it had been judged. */
export interface Seen extends Required<
  Pick<ValidatorReport, 'status' | 'events' | 'logs' | 'notices'>
> {
  readonly stuck: readonly Stuck[]
  /** What keeps everybody from saying that the image is at fault; null where it came as far as it had to. */
  readonly hindrance: CanaryError | null
  /** A real kubelet ran it: probes were counted, and nobody saw them one by one. */
  readonly isByKubelet: boolean
  readonly decisions: ReturnType<typeof decisionsOfPod>
  readonly probes: readonly ProbeHistory[]
  readonly margins: readonly MarginReport[]
  /** Null: nobody asked for any. */
  readonly minMargin: number | null
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

/** Waits for a Pod to become ready, sees whether it stays so, and has it end. */
export async function watchPod(
  run: WorkloadRun,
  workload: Workload,
  { pod, request }: { readonly pod: Pod; readonly request: PodsRequest },
  options: WatchOptions,
): Promise<Seen> {
  const { signal, clock } = options
  const startedAt = clock.date().toISOString()
  const readyTimeout = request.readyTimeout ?? readyTimeOf(pod)
  const from = clock.now()
  options.onStage?.(pod.purpose === 'serve' ? 'becomes ready' : 'completes', readyTimeout)
  const late = await untilReady(run, workload, { pod, readyTimeout }, options)
  const ready = clock.now() - from
  const before = restartsOf(run)
  const steadiness = await soakPod(run, { workload, pod, request, late, before }, options)
  const { unsteady, soak } = steadiness
  // What it was like before it was pressed is what it is judged by.
  const told = { status: run.status(), stuck: run.stuck() }
  const isSound = late === null && unsteady === null
  const hindrance = isSound ? null : (run.kubelet?.hindrance()?.error ?? null)
  const isWell = isSound && pod.purpose === 'serve'
  const { phases, ...pressed } = isWell
    ? await pressIfAsked(run, { pod, workload, request }, options)
    : { phases: [], notices: [] }
  const origin = Date.parse(startedAt)
  const { probes, margins } = await measure(
    run,
    { phases, origin, least: request.minMargin },
    signal,
  )
  const stop = await endOf(run, pod, request, isWell, options)
  const evidence: PodEvidence = { purpose: pod.purpose, late, unsteady, stop: stop.evidence }
  return {
    ...told,
    ...{ hindrance, isByKubelet: run.kubelet !== null },
    ...{ probes, margins },
    events: run.events(),
    logs: await run.logs(signal),
    notices: [
      ...noticesOf(pod, before, workload, run.kubelet !== null),
      ...(late === null ? probeNotices(probes) : []),
      ...(isWell ? marginNotices(margins, null) : []),
      ...pressed.notices,
      ...stop.notices,
    ],
    decisions: decisionsOfPod(evidence),
    minMargin: request.minMargin,
    times: { startedAt, ready, soak, stop: stop.took },
    ...{ readyTimeout, soak: request.soak, graceSeconds: workload.gracePeriodSeconds },
  }
}

/** On a cluster nobody is kept from their part of a node. */
async function pressIfAsked(
  run: WorkloadRun,
  subject: { readonly pod: Pod; readonly workload: Workload; readonly request: PodsRequest },
  options: WatchOptions,
): ReturnType<typeof pressAll> {
  if (run.kubelet === null) return await pressAll(run, subject, options)
  const { load, cpu } = subject.request
  const message =
    'a Pod on a cluster is not put under load, and its processors are not held back: its node belongs to others, too'
  const notice = { severity: 'warning', code: 'pod-pressure', message } as const
  const place = { location: subject.pod.locate(['spec']), hint: 'measure it on a container engine' }
  return { phases: [], notices: load > 0 || cpu !== null ? [{ ...notice, ...place }] : [] }
}

/** How near its probes came to their limits: by what they saw, or by what a kubelet has counted. */
async function measure(
  run: WorkloadRun,
  context: MarginContext,
  signal: AbortSignal,
): Promise<Pick<Seen, 'probes' | 'margins'>> {
  if (run.kubelet === null) {
    const probes = run.probes()
    return { probes, margins: marginsOf(probes, context) }
  }
  const counts = await run.kubelet.countProbes(signal)
  const probes = run.probes()
  return { probes, margins: marginsOfCounts(probes, counts, context.least) }
}

/** Sees whether a Pod that is ready stays so for as long as it has to. */
async function soakPod(
  run: WorkloadRun,
  {
    workload,
    pod,
    request,
    late,
    before,
  }: {
    readonly workload: Workload
    readonly pod: Pod
    readonly request: PodsRequest
    readonly late: Reason | null
    readonly before: ReadonlyMap<string, number>
  },
  options: WatchOptions,
): Promise<{ readonly unsteady: Reason | null; readonly soak: number }> {
  if (late !== null || pod.purpose === 'complete') return { unsteady: null, soak: 0 }
  const from = options.clock.now()
  if (request.soak > 0) options.onStage?.('has to stay ready', request.soak)
  const isLost = () => !isReady(run, workload) || hasRestarted(run, before)
  const wasLost = await within(run, request.soak, isLost, options)
  const soak = options.clock.now() - from
  return { unsteady: wasLost ? whyUnsteady(unreadyOf(run, pod), before) : null, soak }
}

/**
 * Waits until a Pod is ready, or has completed.
 *
 * @param job its time in milliseconds
 * @returns why it is not, when its time is over or nothing would make it so any more; null where it is
 */
export async function untilReady(
  run: WorkloadRun,
  workload: Workload,
  { pod, readyTimeout }: { readonly pod: Pod; readonly readyTimeout: number },
  options: WatchOptions,
): Promise<Reason | null> {
  const isDone = () =>
    pod.purpose === 'serve' ? isReady(run, workload) : run.status().phase === 'Succeeded'
  await within(run, readyTimeout, () => isDone() || isHopeless(run, pod), options)
  return isDone() ? null : whyLate(unreadyOf(run, pod))
}

/**
 * Sees whether a Pod that is ready stays so.
 *
 * @returns tells at any time why it has not; null where it has, or has nothing to stay
 */
export function steadiness(run: WorkloadRun, workload: Workload, pod: Pod): () => Reason | null {
  const before = restartsOf(run)
  return () => {
    if (pod.purpose === 'complete') return null
    const isLost = !isReady(run, workload) || hasRestarted(run, before)
    return isLost ? whyUnsteady(unreadyOf(run, pod), before) : null
  }
}

function unreadyOf(run: WorkloadRun, { purpose }: Pod): Unready {
  return { status: run.status(), probes: run.probes(), purpose, waited: run.age() }
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
  if (run.kubelet?.hindrance()?.isFinal === true) return true
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
  { signal, onStage }: WatchOptions,
): Promise<{
  readonly evidence: PodEvidence['stop']
  readonly took: number
  readonly notices: readonly Notice[]
}> {
  if (!isWell || pod.purpose === 'complete') return { evidence: null, took: 0, notices: [] }
  const grace = pod.spec.terminationGracePeriodSeconds
  onStage?.('has to stop', grace * 1000)
  const { forced, took } = await run.stop(signal)
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
