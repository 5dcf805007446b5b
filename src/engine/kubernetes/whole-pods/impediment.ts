/** What a cluster did to a Pod, or does not do for it. Pure: every other end of a Pod is its own. */
import type { PodEventReport, PodStatusReport } from '../../../model.ts'
import type { PodImpediment } from '../../pods.ts'

/** Ends of a Pod that its manifest or its images bring about (pkg/kubelet, pkg/controller/job). */
const own: ReadonlySet<string> = new Set([
  'DeadlineExceeded',
  'SysctlForbidden',
  'PodOSNotSupported',
])

/** pkg/kubelet/eviction/helpers.go: a Pod over a limit of its own, whatever the node has left. */
const overOwnLimit = /exceed(?:s|ed) (?:the|its) (?:total |local )?(?:ephemeral storage )?limit/i

export function impedimentOf(
  status: PodStatusReport,
  events: readonly PodEventReport[],
): PodImpediment | null {
  return endedByCluster(status) ?? notScheduled(status) ?? notPrepared(status, events)
}

function endedByCluster(status: PodStatusReport): PodImpediment | null {
  const disruption = status.conditions.find((one) => one.type === 'DisruptionTarget')
  const { phase, reason, message = '' } = status
  if (reason === 'Evicted' && overOwnLimit.test(message)) return null
  if (disruption?.status === 'True') {
    const why = disruption.message ?? message
    return told(disruption.reason ?? reason ?? 'DisruptionTarget', why, false)
  }
  if (phase !== 'Failed' || reason === undefined || own.has(reason)) return null
  return told(reason, message, false)
}

function notScheduled({ conditions }: PodStatusReport): PodImpediment | null {
  const scheduled = conditions.find(({ type }) => type === 'PodScheduled')
  if (scheduled?.status !== 'False' || scheduled.reason === 'SchedulingGated') return null
  return told(scheduled.reason ?? 'Unschedulable', scheduled.message ?? '', true)
}

/** The container whose turn it is has no process yet: a node pulls its image, or cannot make its surroundings. */
function notPrepared(
  { initContainerStatuses, containerStatuses }: PodStatusReport,
  events: readonly PodEventReport[],
): PodImpediment | null {
  const all = [...initContainerStatuses, ...containerStatuses]
  const waiting = all.find(
    ({ state, lastState }) =>
      lastState.terminated === undefined &&
      ['ContainerCreating', 'PodInitializing', ''].includes(state.waiting?.reason ?? '-'),
  )
  if (waiting === undefined) return null
  const before = initContainerStatuses.filter(({ name }) => name !== waiting.name)
  // Another one is at work, or has failed at it.
  const isItsTurn = before.every(
    ({ state, started }) => started || state.terminated?.exitCode === 0,
  )
  // A process whose hook after the start still runs is told of so, too.
  const hasStarted = events.some(
    ({ reason, container }) => reason === 'Started' && container === waiting.name,
  )
  if (!isItsTurn || hasStarted) return null
  const last = events.findLast(
    ({ reason, container }) =>
      preparing.has(reason) && (container === null || container === waiting.name),
  )
  if (last === undefined) return told('ContainerCreating', `${waiting.name} was not created`, true)
  return told(last.reason, last.message, true)
}

const preparing: ReadonlySet<string> = new Set([
  'Pulling',
  'FailedCreatePodSandBox',
  'FailedMount',
  'FailedAttachVolume',
  'NetworkNotReady',
])

function told(reason: string, message: string, mayPass: boolean): PodImpediment {
  const words = message.replaceAll(/\s+/g, ' ').trim()
  return { reason, message: words === '' ? reason : `${reason}: ${words}`, mayPass }
}
