import type { Clock } from '../clock.ts'
import type { PodStatusReport } from '../model.ts'
import { freshRecord } from './record.ts'
import type { ContainerRecord } from './record.ts'
import { phaseOf, statusOf } from './status.ts'
import type { PodView } from './status.ts'
import type { Workload } from './workload.ts'

/** What is known of a workload while it runs. Whoever waits for something looks at it anew after each change. */
export interface Board {
  readonly record: (name: string) => ContainerRecord
  readonly update: (name: string, change: Partial<ContainerRecord>) => void
  readonly change: (change: Partial<Omit<PodView, 'workload' | 'init' | 'containers'>>) => void
  readonly view: () => PodView
  readonly status: () => PodStatusReport
  readonly isOver: () => boolean
  /** Something else than the status has changed, such as the events. */
  readonly touch: () => void
  /** Called after every change. @returns what ends that */
  readonly listen: (listener: () => void) => () => void
  /** Resolves as soon as it is so. Rejects when the signal aborts. */
  readonly until: (isSo: () => boolean, signal: AbortSignal) => Promise<void>
}

export function createBoard(workload: Workload, clock: Clock): Board {
  const hasInit = workload.initContainers.length > 0
  const records = new Map(
    [...workload.initContainers, ...workload.containers].map((container) => [
      container.name,
      freshRecord(container, hasInit),
    ]),
  )
  const listeners = new Set<() => void>()
  const waiting = new Set<() => void>()
  let pod: Omit<PodView, 'workload' | 'init' | 'containers'> = {
    hasSandbox: false,
    failure: null,
    isAdmitted: true,
    isDeleting: false,
    startedAt: clock.date().toISOString(),
    address: null,
  }
  const record = (name: string): ContainerRecord => {
    const found = records.get(name)
    if (found === undefined) throw new Error(`the workload has no container ${name}`)
    return found
  }
  const view = (): PodView => ({
    ...pod,
    workload,
    init: workload.initContainers.map(({ name }) => record(name)),
    containers: workload.containers.map(({ name }) => record(name)),
  })
  // Whoever is told may leave while others are told.
  const tell = () => {
    for (const listener of [...listeners, ...waiting]) listener()
  }
  const join = (set: Set<() => void>) => (listener: () => void) => {
    set.add(listener)
    return () => set.delete(listener)
  }
  return {
    record,
    view,
    listen: join(listeners),
    touch: () => {
      for (const listener of [...waiting]) listener()
    },
    status: () => statusOf(view()),
    isOver: () => ['Succeeded', 'Failed'].includes(phaseOf(view())),
    update: (name, change) => {
      records.set(name, { ...record(name), ...change })
      tell()
    },
    change: (change) => {
      pod = { ...pod, ...change }
      tell()
    },
    until: (isSo, signal) => untilSo(isSo, join(waiting), signal),
  }
}

async function untilSo(
  isSo: () => boolean,
  listen: Board['listen'],
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted()
  if (isSo()) return
  const { promise, resolve, reject } = Promise.withResolvers<undefined>()
  const leave = listen(() => {
    if (isSo()) resolve(undefined)
  })
  const abort = () => {
    reject(signal.reason as Error)
  }
  signal.addEventListener('abort', abort, { once: true })
  try {
    await promise
  } finally {
    leave()
    signal.removeEventListener('abort', abort)
  }
}
