import type { TerminatedReport } from '../model.ts'
import type { WorkloadContainer } from './workload.ts'

/** What is known of one container of a workload, through all of its lives. */
export interface ContainerRecord {
  readonly container: WorkloadContainer
  /** The engine's id of the life that it is in, or was in last. */
  readonly id: string | null
  readonly imageId: string
  readonly state: ContainerPhase
  /** How the life before this one ended. */
  readonly last: TerminatedReport | null
  readonly restartCount: number
  /** Its startup probe has succeeded, or it has none and runs. */
  readonly isStarted: boolean
  /** In any of its lives. */
  readonly hasBeenStarted: boolean
  /** What its readiness probe says; true where it has none. */
  readonly isReady: boolean
}

export type ContainerPhase =
  | { readonly kind: 'waiting'; readonly reason: string; readonly message: string | null }
  | { readonly kind: 'running'; readonly startedAt: string }
  | { readonly kind: 'terminated'; readonly end: TerminatedReport }

export function freshRecord(container: WorkloadContainer, hasInit: boolean): ContainerRecord {
  const isFirst = container.role === 'app' && !hasInit
  const reason = isFirst ? 'ContainerCreating' : 'PodInitializing'
  return {
    container,
    id: null,
    imageId: '',
    state: { kind: 'waiting', reason, message: null },
    last: null,
    restartCount: 0,
    isStarted: false,
    hasBeenStarted: false,
    isReady: false,
  }
}

export function isRunning({ state }: ContainerRecord): boolean {
  return state.kind === 'running'
}

/** Running, started, and with a readiness probe that has succeeded, or none. */
export function isContainerReady(record: ContainerRecord): boolean {
  return isRunning(record) && record.isStarted && record.isReady
}

/** How it ended, this time or, while it waits for the next, the time before. */
export function endOfRecord({ state, last }: ContainerRecord): TerminatedReport | null {
  if (state.kind === 'terminated') return state.end
  return state.kind === 'waiting' ? last : null
}
