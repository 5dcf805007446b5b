/** What of a Pod on a cluster will never be, as kubelet tells of it while it goes on trying. Pure. */
import { isInfrastructureTrouble } from '../../../engine/infrastructure-trouble.ts'
import type { ContainerStatusReport, PodEventReport, PodStatusReport } from '../../../model.ts'
import { containerPath } from '../../../pod/content/outcome.ts'
import type { Pod } from '../../../pod/pod.ts'
import type { Stuck } from '../../../workload/stuck.ts'

export function stuckIn(
  pod: Pod,
  status: PodStatusReport,
  events: readonly PodEventReport[],
): readonly Stuck[] {
  const all = [...status.initContainerStatuses, ...status.containerStatuses]
  const waiting = all.flatMap((one) => stuckContainer(pod, one) ?? [])
  const hasBegun = all.some(
    ({ state, lastState }) => state.waiting === undefined || lastState.terminated !== undefined,
  )
  return hasBegun ? waiting : [...waiting, ...missingSources(pod, events)]
}

const imageReasons: ReadonlySet<string> = new Set([
  'ErrImagePull',
  'ImagePullBackOff',
  'ErrImageNeverPull',
  'InvalidImageName',
])

function stuckContainer(pod: Pod, { name, state }: ContainerStatusReport): Stuck | null {
  const { reason = '', message = '' } = state.waiting ?? {}
  const isImage = imageReasons.has(reason)
  if (!isImage && reason !== 'CreateContainerConfigError') return null
  // A registry that cannot be reached may be reached later, and is nobody's fault here.
  if (isImage && isInfrastructureTrouble(inner(message))) return null
  const isOfImage = !isImage && message.includes(needsAnotherUser)
  return {
    container: name,
    reason,
    message: inner(message),
    location: placeOf(pod, name),
    isOfImage,
  }
}

/** pkg/kubelet/kuberuntime/security_context.go, `verifyRunAsNonRoot`. */
const needsAnotherUser = 'runAsNonRoot'

/** What kubelet and its runtime put before the registry's words. */
function inner(message: string): string {
  return message
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^Back-off pulling image "[^"]*":? ?/, '')
    .replace(/^ErrImagePull: /, '')
    .replace(/^rpc error: code = \w+ desc = /, '')
}

/** What of a volume the API does not have: all objects that were given are there. */
const missing =
  /(?:configmap|secret) "[^"]*" not found|references non-existent (?:config|secret) key/

function missingSources(pod: Pod, events: readonly PodEventReport[]): readonly Stuck[] {
  const event = events.find(
    ({ reason, message }) => reason === 'FailedMount' && missing.test(message),
  )
  if (event === undefined) return []
  const { reason, message } = event
  const location = pod.locate(['spec', 'volumes'])
  return [{ container: '', reason, message, location, isOfImage: false }]
}

function placeOf(pod: Pod, name: string) {
  const container = [...pod.spec.initContainers, ...pod.spec.containers].find(
    (one) => one.name === name,
  )
  return pod.locate(container === undefined ? ['spec'] : containerPath(pod, container))
}
