/** Why nobody can say of a Pod that did not come so far that its image is at fault. Pure. */
import type { PodImpediment } from '../../../engine/pods.ts'
import { isInfrastructureTrouble } from '../../../engine/infrastructure-trouble.ts'
import { infrastructureError } from '../../../errors.ts'
import type { CanaryError } from '../../../errors.ts'
import type { PodStatusReport } from '../../../model.ts'

export interface Hindrance {
  /** Nothing that is waited for would make an end of it. */
  readonly isFinal: boolean
  readonly error: CanaryError
}

export function hindranceOf(
  status: PodStatusReport,
  impediment: PodImpediment | null,
): Hindrance | null {
  if (impediment !== null) {
    const { reason, message, mayPass } = impediment
    const hint = hints[reason]
    const problem = {
      code: 'pod-hindered',
      message: `the cluster does not run the Pod: ${message}`,
    }
    const error = infrastructureError(hint === undefined ? problem : { ...problem, hint })
    return { isFinal: !mayPass, error }
  }
  const all = [...status.initContainerStatuses, ...status.containerStatuses]
  const waiting = all.find(
    ({ state: { waiting: { reason = '', message = '' } = {} } }) =>
      ['ErrImagePull', 'ImagePullBackOff'].includes(reason) && isInfrastructureTrouble(message),
  )
  if (waiting === undefined) return null
  const words = waiting.state.waiting?.message ?? ''
  const message = `a node cannot pull the image of container ${waiting.name}: ${words}`
  return { isFinal: false, error: infrastructureError({ code: 'pod-hindered', message }) }
}

const hints: Readonly<Record<string, string>> = {
  Unschedulable: 'ask for less, for another kind of node, or tolerate its taints',
  Pulling: 'give the Pod more time to become ready, or pull the image before',
  Evicted: 'the node was short of something that others used up: try again, or on another node',
}
