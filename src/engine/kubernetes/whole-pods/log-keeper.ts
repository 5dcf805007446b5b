import { engineLimits, workloadLimits } from '../../../limits.ts'
import type { ContainerLogReport, PodStatusReport } from '../../../model.ts'
import { createTail } from '../../tail.ts'
import type { KubernetesClient, LogRequest } from '../client.ts'
import { ApiRefusal } from '../refusal.ts'
import type { ObjectAddress } from '../resources.ts'

/** What the lives of a Pod's containers have written: a node keeps the last life, and the one before. */
export interface LogKeeper {
  /** Reads what a restart is about to lose. */
  readonly note: (before: PodStatusReport, now: PodStatusReport) => void
  /** Reads what containers that run write until they end: their node removes it with them. */
  readonly follow: (status: PodStatusReport, signal: AbortSignal) => Promise<void>
  readonly read: (
    status: PodStatusReport,
    signal: AbortSignal,
  ) => Promise<Readonly<Record<string, readonly ContainerLogReport[]>>>
}

export function createLogKeeper(
  client: KubernetesClient,
  pod: ObjectAddress,
  signal: AbortSignal,
): LogKeeper {
  const logs = new Map<string, ContainerLogReport[]>()
  const reading = new Set<Promise<unknown>>()
  const keep = async (container: string, { restart, ...how }: Life, abort: AbortSignal) => {
    const log = await readLog(client, { pod, container, tailLines, ...how }, abort)
    if (log === null) return
    const others = (logs.get(container) ?? []).filter((one) => one.restart !== restart)
    const all = [...others, { restart, ...log }].toSorted((a, b) => a.restart - b.restart)
    // How it began, and how it ended.
    if (all.length > workloadLimits.logs) all.splice(1, 1)
    logs.set(container, all)
  }
  const begin = (name: string, life: Life) => {
    // A node that has lost it tells so at the end, if anybody asks.
    const work = keep(name, life, signal).catch(() => undefined)
    reading.add(work)
    void work.finally(() => reading.delete(work))
  }
  return {
    note: (before, now) => {
      for (const { name, restartCount, state } of containersOf(now)) {
        const known = containersOf(before).find((one) => one.name === name)
        const hasEnded = state.terminated !== undefined && known?.state.terminated === undefined
        // Its node removes the log with the container, or with the whole Pod.
        if (hasEnded) begin(name, { restart: restartCount, previous: false })
        if (restartCount > (known?.restartCount ?? 0)) {
          begin(name, { restart: restartCount - 1, previous: true })
        }
      }
    },
    follow: async (status, abort) => {
      const running = containersOf(status).filter(({ state }) => state.running !== undefined)
      await Promise.all(
        running.map(async ({ name, restartCount: restart }) => {
          await keep(name, { restart, previous: false, follow: true }, abort)
        }),
      )
    },
    read: async (status, abort) => {
      await Promise.all(reading)
      const begun = containersOf(status).filter(
        ({ state, lastState }) => state.waiting === undefined || lastState.terminated !== undefined,
      )
      await Promise.all(
        begun.map(({ name, restartCount }) =>
          keep(name, { restart: restartCount, previous: false }, abort),
        ),
      )
      const names = containersOf(status).map(({ name }) => name)
      return Object.fromEntries(
        names.flatMap((name) => {
          const known = logs.get(name) ?? []
          return known.length === 0 ? [] : [[name, known] as const]
        }),
      )
    },
  }
}

interface Life {
  readonly restart: number
  readonly previous: boolean
  readonly follow?: boolean
}

const tailLines = workloadLimits.terminationLogLines

function containersOf({ initContainerStatuses, containerStatuses }: PodStatusReport) {
  return [...initContainerStatuses, ...containerStatuses]
}

/** A kubelet tells in place of a log that it has none (pkg/kubelet/kuberuntime/logs, and of its container). */
const ofNode =
  /^(?:unable to retrieve container logs for |failed to try resolving symlinks in path ")[^\n]*\n?$/

/** Null where there is none: it has not begun, or its node has removed it. */
async function readLog(
  client: KubernetesClient,
  request: LogRequest,
  signal: AbortSignal,
): Promise<Omit<ContainerLogReport, 'restart'> | null> {
  const tail = createTail(engineLimits.logBytes)
  try {
    const answer = await client.log(request, signal)
    for await (const chunk of answer) tail.push(chunk as Buffer)
  } catch (error) {
    if (error instanceof ApiRefusal && [400, 404].includes(error.refusal.status)) return null
    // One that is followed ends with its Pod: what came until then is its log.
    if (request.follow !== true || !signal.aborted) throw error
  }
  const text = tail.text()
  if (ofNode.test(text)) return null
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  const truncated = tail.isTruncated() || lines.length >= workloadLimits.terminationLogLines
  return { lines, truncated }
}
