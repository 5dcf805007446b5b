/**
 * The status of a Pod, as a kubelet makes it of what it knows of the containers
 * (pkg/kubelet/kubelet_pods.go, `getPhase`; pkg/kubelet/status/generate.go).
 */
import type {
  ContainerStateReport,
  ContainerStatusReport,
  PodConditionReport,
  PodPhase,
  PodStatusReport,
} from '../model.ts'
import { endOfRecord, isContainerReady, isRunning } from './record.ts'
import type { ContainerRecord } from './record.ts'
import type { RestartPolicy, Workload } from './workload.ts'

export interface PodView {
  readonly workload: Pick<Workload, 'restartPolicy' | 'readinessGates'>
  readonly init: readonly ContainerRecord[]
  readonly containers: readonly ContainerRecord[]
  /** Its namespaces are there. */
  readonly hasSandbox: boolean
  /** Why it has failed, whatever its containers do, such as `DeadlineExceeded`. */
  readonly failure: { readonly reason: string; readonly message: string } | null
  /** The node took it; one that it refuses has no conditions. */
  readonly isAdmitted: boolean
  /** It was told to end: nothing is started any more. */
  readonly isDeleting: boolean
  /** RFC 3339; null before. */
  readonly startedAt: string | null
  readonly address: string | null
}

export function statusOf(view: PodView): PodStatusReport {
  const own = phaseOf(view)
  const phase = toldPhase(own, view)
  const { failure, startedAt, address, isAdmitted } = view
  return {
    phase,
    ...(failure === null ? {} : { reason: failure.reason, message: failure.message }),
    conditions: isAdmitted ? conditionsOf(view, own, phase) : [],
    ...(startedAt === null ? {} : { startTime: startedAt }),
    ...(address === null ? {} : { podIP: address }),
    initContainerStatuses: isAdmitted ? view.init.map(containerStatus) : [],
    containerStatuses: isAdmitted ? view.containers.map(containerStatus).toSorted(byName) : [],
  }
}

/**
 * A Pod is over for others once nothing of it runs any more: sidecars end after the containers that a
 * phase is made of (pkg/kubelet/status/status_manager.go, `mergePodStatus`).
 */
function toldPhase(phase: PodPhase, { init, containers, isAdmitted }: PodView): PodPhase {
  const isEnding = isFinal(phase) && [...init, ...containers].some(isRunning)
  if (!isAdmitted || !isEnding) return phase
  const hasBegun = containers.some((record) => isRunning(record) || endOfRecord(record) !== null)
  return hasBegun ? 'Running' : 'Pending'
}

function isFinal(phase: PodPhase): boolean {
  return phase === 'Succeeded' || phase === 'Failed'
}

function byName(left: ContainerStatusReport, right: ContainerStatusReport): number {
  return left.name < right.name ? -1 : Number(left.name > right.name)
}

export function phaseOf(view: PodView): PodPhase {
  const { workload, init, containers, failure, isAdmitted, isDeleting } = view
  if (!isAdmitted) return 'Failed'
  if (failure !== null && ![...init, ...containers].some(isRunning)) return 'Failed'
  const policy = isDeleting ? 'Never' : workload.restartPolicy
  return phaseByInit(init, policy) ?? phaseByContainers(containers, policy)
}

/** Null where the init containers leave it to the others; sidecars do always. */
function phaseByInit(
  init: readonly ContainerRecord[],
  policy: RestartPolicy,
): 'Pending' | 'Failed' | null {
  const once = init.filter(({ container }) => container.role === 'init')
  const hasFailed = once.some((record) => (endOfRecord(record)?.exitCode ?? 0) !== 0)
  if (hasFailed && policy === 'Never') return 'Failed'
  return once.every(hasSucceeded) ? null : 'Pending'
}

function phaseByContainers(
  containers: readonly ContainerRecord[],
  policy: RestartPolicy,
): PodPhase {
  const ends = containers.map(endOfRecord)
  const isWaited = containers.some((record, at) => !isRunning(record) && ends[at] === null)
  if (isWaited) return 'Pending'
  if (containers.some(isRunning) || policy === 'Always') return 'Running'
  if (ends.every((end) => end?.exitCode === 0)) return 'Succeeded'
  return policy === 'Never' ? 'Failed' : 'Running'
}

function hasSucceeded({ state }: ContainerRecord): boolean {
  return state.kind === 'terminated' && state.end.exitCode === 0
}

/** Init containers have ended well, and sidecars have started. */
export function isInitialized(init: readonly ContainerRecord[]): boolean {
  return init.every(hasDoneItsPart)
}

function hasDoneItsPart(record: ContainerRecord): boolean {
  const { container, isStarted, hasBeenStarted } = record
  return container.role === 'sidecar' ? isStarted || hasBeenStarted : hasSucceeded(record)
}

function conditionsOf(
  view: PodView,
  phase: PodPhase,
  told: PodPhase,
): readonly PodConditionReport[] {
  const isOver = isFinal(told)
  const initialized = initializedCondition(view, phase)
  const containersReady = readyCondition('ContainersReady', view, phase)
  const gates = view.workload.readinessGates
  const ready =
    containersReady.status === 'True' && gates.length > 0
      ? gatedCondition(gates)
      : { ...containersReady, type: 'Ready' }
  return [
    { type: 'PodReadyToStartContainers', status: truth(view.hasSandbox && !isOver) },
    initialized,
    ready,
    containersReady,
    { type: 'PodScheduled', status: 'True' },
  ]
}

function truth(value: boolean): PodConditionReport['status'] {
  return value ? 'True' : 'False'
}

function initializedCondition({ init }: PodView, phase: PodPhase): PodConditionReport {
  const type = 'Initialized'
  if (phase === 'Succeeded') return { type, status: 'True', reason: 'PodCompleted' }
  if (isInitialized(init)) return { type, status: 'True' }
  const names = init.filter((record) => !hasDoneItsPart(record)).map(nameOf)
  const message = `containers with incomplete status: [${names.join(' ')}]`
  return { type, status: 'False', reason: 'ContainersNotInitialized', message }
}

function readyCondition(type: string, view: PodView, phase: PodPhase): PodConditionReport {
  if (phase === 'Succeeded') return { type, status: 'False', reason: 'PodCompleted' }
  if (phase === 'Failed') return { type, status: 'False', reason: 'PodFailed' }
  const sidecars = view.init.filter(({ container }) => container.role === 'sidecar')
  const unready = [...sidecars, ...view.containers].filter((record) => !isContainerReady(record))
  if (unready.length === 0) return { type, status: 'True' }
  const message = `containers with unready status: [${unready.map(nameOf).join(' ')}]`
  return { type, status: 'False', reason: 'ContainersNotReady', message }
}

function gatedCondition(gates: readonly string[]): PodConditionReport {
  const message = `corresponding condition of pod readiness gate "${gates.join('", "')}" does not exist.`
  return { type: 'Ready', status: 'False', reason: 'ReadinessGatesNotReady', message }
}

function nameOf({ container }: ContainerRecord): string {
  return container.name
}

export function containerStatus(record: ContainerRecord): ContainerStatusReport {
  const { container, id, imageId, state, last, restartCount } = record
  const isOnce = container.role === 'init'
  return {
    name: container.name,
    image: container.image,
    imageID: imageId,
    ...(id === null ? {} : { containerID: id }),
    ready: isOnce ? hasSucceeded(record) : isContainerReady(record),
    started: !isOnce && isRunning(record) && record.isStarted,
    restartCount,
    state: stateOf(state),
    lastState: last === null ? {} : { terminated: last },
  }
}

function stateOf(state: ContainerRecord['state']): ContainerStateReport {
  switch (state.kind) {
    case 'waiting': {
      const { reason, message } = state
      return { waiting: { reason, ...(message === null ? {} : { message }) } }
    }
    case 'running':
      return { running: { startedAt: state.startedAt } }
    case 'terminated':
      return { terminated: state.end }
  }
}
