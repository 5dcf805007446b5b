/** Workloads that run beside those that are judged, so that these find what they need. */
import type { CanaryError } from '../../errors.ts'
import { infrastructureError, inputError } from '../../errors.ts'
import { reportLimits } from '../../limits.ts'
import type { LogTail, Reason } from '../../model.ts'
import { serviceEntries } from '../../pod/content/service-names.ts'
import type { HostsEntry } from '../../pod/content/hosts.ts'
import type { Pod } from '../../pod/pod.ts'
import type { ServiceObject } from '../../pod/pod-objects.ts'
import { readyTimeOf } from '../../pod/ready-time.ts'
import type { ReplacedPod } from '../../pod/replace-image.ts'
import type { WorkloadRun } from '../../workload/run.ts'
import type { RunContext } from '../request.ts'
import { startPod } from './judge-pod.ts'
import type { PodJob } from './job.ts'
import { steadiness, untilReady } from './watch-pod.ts'

/** Which of the Pods are judged, and which run beside them, in the order in which these were named. */
export interface Parted {
  readonly judged: readonly ReplacedPod[]
  readonly dependencies: readonly ReplacedPod[]
}

/** @throws CanaryError (input) for a name that no workload has, and where nothing is left to judge */
export function partDependencies(pods: readonly ReplacedPod[], names: readonly string[]): Parted {
  const nameOf = ({ pod }: ReplacedPod) => pod.source.name
  const known = [...new Set(pods.map(nameOf))]
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw inputError({
      code: 'pod-dependency',
      message: `no workload of the files is called ${unknown.join(', ')}; there are ${known.join(', ')}`,
    })
  }
  const judged = pods.filter((one) => !names.includes(nameOf(one)))
  if (judged.length === 0) {
    throw inputError({
      code: 'pod-dependency',
      message: `every workload of the files is to run beside others: ${known.join(', ')}; there is none to judge`,
    })
  }
  const wanted = [...new Set(names)]
  const dependencies = wanted.flatMap((name) => pods.filter((one) => nameOf(one) === name))
  refuseUnreachable(judged, dependencies)
  return { judged, dependencies }
}

/** Where the node is from inside of a container, no engine tells alike. */
function refuseUnreachable(
  judged: readonly ReplacedPod[],
  dependencies: readonly ReplacedPod[],
): void {
  const isOfNode = ({ pod }: ReplacedPod) => pod.spec.hostNetwork
  const one = dependencies.find(isOfNode)
  if (one === undefined || judged.every(isOfNode)) return
  throw inputError({
    code: 'pod-dependency',
    message: `${describe(one.pod)} is in the node's network, where other Pods do not find it by a name`,
    location: one.pod.locate(['spec', 'hostNetwork']),
  })
}

/** What runs, until it is closed. */
export interface Dependencies {
  /** What the names of their Services lead to, for a Pod of a namespace. */
  readonly entriesFor: (namespace: string) => readonly HostsEntry[]
  /** Why one of them is not there any more; null where all are. */
  readonly fault: () => CanaryError | null
  /** @throws CanaryError (infrastructure) for what is left */
  readonly close: () => Promise<void>
}

/** What a dependency is started with, beside what it finds. */
export type JobOf = (replaced: ReplacedPod, beside: readonly HostsEntry[]) => PodJob

/**
 * Starts each when those before it are ready, and gives them when all are. Nothing is left when that fails.
 *
 * @throws CanaryError (input) when one does not become ready
 * @throws CanaryError (infrastructure) on an engine whose containers do not reach each other
 */
export async function startDependencies(
  replaced: readonly ReplacedPod[],
  services: readonly ServiceObject[],
  jobOf: JobOf,
  context: RunContext,
  signal: AbortSignal,
): Promise<Dependencies> {
  const started: Started[] = []
  const entriesFor = (asker: string) =>
    started.flatMap(({ pod, address }) => serviceEntries(pod, services, { address, asker }))
  const close = async () => {
    const results = await Promise.allSettled(
      started
        .splice(0)
        .toReversed()
        .map(async (one) => one.close()),
    )
    for (const result of results) if (result.status === 'rejected') throw result.reason
  }
  try {
    for (const one of replaced) {
      started.push(await startOne(jobOf(one, entriesFor(one.pod.namespace)), context, signal))
    }
  } catch (error) {
    await close()
    throw error
  }
  return { entriesFor, close, fault: () => faultIn(started) }
}

interface Started {
  readonly pod: Pod
  readonly address: string
  readonly why: () => Reason | null
  readonly close: () => Promise<void>
}

async function startOne(job: PodJob, context: RunContext, signal: AbortSignal): Promise<Started> {
  const { pod, request } = job
  const { clock } = context.dependencies
  const { run, workload } = await startPod(job, context, signal)
  try {
    const readyTimeout = request.readyTimeout ?? readyTimeOf(pod)
    const late = await untilReady(
      run,
      workload,
      { pod, readyTimeout },
      { engine: context.engine, clock, signal },
    )
    if (late !== null) throw notReady(pod, late, await lastWords(run, signal))
    const { podIP: address } = run.status()
    const isAlone = address === undefined || address === '127.0.0.1'
    if (isAlone && !pod.spec.hostNetwork) throw notReachable(pod)
    const why = steadiness(run, workload, pod)
    return { pod, address: address ?? '127.0.0.1', why, close: run.close }
  } catch (error) {
    await run.close()
    throw error
  }
}

function faultIn(started: readonly Started[]): CanaryError | null {
  for (const { pod, why } of started) {
    const reason = why()
    if (reason === null) continue
    return inputError({
      code: 'pod-dependency',
      message: `${describe(pod)} did not stay ready, so nobody knows whose fault it is: ${reason.message}`,
      location: pod.locate(['spec']),
    })
  }
  return null
}

function describe({ source: { kind, name } }: Pod): string {
  return `the dependency ${name} (${kind.replace('.serving.knative.dev', '')})`
}

function notReady(pod: Pod, { message }: Reason, output: LogTail | null): CanaryError {
  return inputError({
    code: 'pod-dependency',
    message: `${describe(pod)} did not become ready, so nothing was judged: ${message}`,
    location: pod.locate(['spec']),
    ...(output === null ? {} : { output }),
  })
}

/** What the first container wrote last that is not well: nothing else of a dependency is in a report. */
async function lastWords(run: WorkloadRun, signal: AbortSignal): Promise<LogTail | null> {
  const { initContainerStatuses, containerStatuses } = run.status()
  const all = [...initContainerStatuses, ...containerStatuses]
  const bad = all.find(({ ready, state }) => !ready && state.terminated?.exitCode !== 0)
  const logs = bad === undefined ? [] : ((await run.logs(signal))[bad.name] ?? [])
  const last = logs.findLast(({ lines }) => lines.length > 0)
  if (last === undefined) return null
  const lines = last.lines.slice(-reportLimits.outputLines)
  const truncated = last.truncated || lines.length < last.lines.length
  return { text: `${lines.join('\n')}\n`, truncated }
}

function notReachable(pod: Pod): CanaryError {
  return infrastructureError({
    code: 'pod-dependency-network',
    message: `the engine gives ${describe(pod)} no address where other Pods reach it`,
    hint: 'an engine with a network of its own does, such as Docker, or Podman as root',
  })
}
