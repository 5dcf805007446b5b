import type { ContainerFault } from '../container-fault.ts'
import { isInfrastructureTrouble } from '../infrastructure-trouble.ts'
import { faultIn } from '../runtime-words.ts'
import type { ContainerLife, PodView } from './pod-view.ts'
import { mainContainer } from './pod-names.ts'

/** How far a Pod has come on its way to a process that runs. */
export type PodStart =
  /** Nothing is wrong yet. */
  | { readonly kind: 'on-its-way'; readonly phase: 'gated' | 'unscheduled' | 'scheduled' }
  /** The scheduler finds no node for it, in its own words; one may still come. */
  | { readonly kind: 'unschedulable'; readonly message: string }
  /** It runs, or has run to its end. */
  | { readonly kind: 'started' }
  /** The runtime could not start the process. */
  | { readonly kind: 'not-started'; readonly fault: ContainerFault; readonly message: string }
  /** The node could not have the image. */
  | { readonly kind: 'no-image'; readonly isTrouble: boolean; readonly message: string }
  /** The Pod cannot be what it was asked to be. */
  | { readonly kind: 'refused'; readonly reason: string; readonly message: string }
  /** The cluster has ended it. */
  | { readonly kind: 'ended-by-cluster'; readonly message: string }

export function startOf(pod: PodView): PodStart {
  const byCluster = endedByCluster(pod)
  if (byCluster !== null) return { kind: 'ended-by-cluster', message: byCluster }
  const life = pod.containers.get(mainContainer)?.state ?? { kind: 'unknown' }
  switch (life.kind) {
    case 'running':
      return { kind: 'started' }
    case 'terminated':
      return startErrors.has(life.reason) ? notStarted(life.message) : { kind: 'started' }
    case 'waiting':
      return waitingFor(life, pod)
    case 'unknown':
      return onItsWay(pod)
  }
}

/** A process that never was has exit code 128 (kubelet, `startContainer`; containerd's CRI). */
const startErrors: ReadonlySet<string> = new Set(['StartError', 'ContainerCannotRun'])

function notStarted(message: string): PodStart {
  return { kind: 'not-started', fault: faultIn(message), message }
}

/** Reasons of kubelet's `images` and `container` packages. */
function waitingFor(
  { reason, message }: Extract<ContainerLife, { kind: 'waiting' }>,
  pod: PodView,
): PodStart {
  switch (reason) {
    case 'ErrImagePull':
    case 'ImagePullBackOff':
    case 'RegistryUnavailable':
    case 'SignatureValidationFailed':
    case 'ImageInspectError':
      return {
        kind: 'no-image',
        isTrouble: isPullTrouble(reason, message),
        message: pullWords(message),
      }
    case 'InvalidImageName':
    case 'ErrImageNeverPull':
      return { kind: 'no-image', isTrouble: false, message: pullWords(message) }
    case 'RunContainerError':
    case 'CreateContainerError':
      return notStarted(message)
    case 'CreateContainerConfigError':
      return { kind: 'refused', reason, message }
    default:
      return onItsWay(pod)
  }
}

function onItsWay({ conditions, node }: PodView): PodStart {
  if (node !== null) return { kind: 'on-its-way', phase: 'scheduled' }
  const scheduled = conditions.get('PodScheduled')
  if (scheduled?.reason === 'Unschedulable') {
    return { kind: 'unschedulable', message: scheduled.message }
  }
  const isGated = scheduled?.reason === 'SchedulingGated'
  return { kind: 'on-its-way', phase: isGated ? 'gated' : 'unscheduled' }
}

/**
 * What the cluster did to a Pod that no process of it did to itself: evicted, preempted, refused by its node, lost
 * with it. Null where it did nothing. A want of its own memory is told by the container instead.
 */
export function endedByCluster({ phase, reason, message, conditions }: PodView): string | null {
  const disruption = conditions.get('DisruptionTarget')
  if (disruption?.isTrue === true) return sentence(disruption.reason, disruption.message || message)
  if (phase !== 'Failed' || reason === '') return null
  return sentence(reason, message)
}

function sentence(reason: string, message: string): string {
  const words = message.replaceAll(/\s+/g, ' ').trim()
  return words === '' ? reason : `${reason}: ${words}`
}

/** What kubelet and its runtime put before the registry's words. */
function pullWords(message: string): string {
  const inner = message
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^Back-off pulling image "[^"]*":? ?(?:ErrImagePull: )?/, '')
    .replace(/^rpc error: code = \w+ desc = /, '')
  return inner === '' ? 'the node does not say why' : inner
}

/** containerd wraps a registry's answer as `failed to …: …`, and names its codes. */
function isPullTrouble(reason: string, message: string): boolean {
  if (reason === 'RegistryUnavailable' || reason === 'ImageInspectError') return true
  return isInfrastructureTrouble(pullWords(message))
}
