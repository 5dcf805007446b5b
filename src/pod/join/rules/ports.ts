import { quote } from '../../../errors.ts'
import { actionsOf } from '../actions.ts'
import type { ContainerAction } from '../actions.ts'
import type { Finding } from '../finding.ts'
import type { ImageFacts } from '../image-facts.ts'
import type { Pod, PodContainer } from '../../pod.ts'
import type { ContainerScope } from '../scope.ts'

/** Whether the ports that probes and hooks ask are there to be asked. */
export function portFindings(
  scope: ContainerScope,
  images: ReadonlyMap<string, ImageFacts>,
): readonly Finding[] {
  return actionsOf(scope).flatMap((action) => {
    const { action: what } = action
    if (what.action === 'exec') return []
    const host = what.action === 'grpc' ? null : what.host
    if (isLoopback(host)) {
      return scope.pod.spec.hostNetwork ? [] : [loopback(action, host ?? '')]
    }
    if (typeof what.port === 'string') return named(action, what.port, scope)
    return host === null ? undeclared(action, what.port, scope.pod, images) : []
  })
}

function isLoopback(host: string | null): boolean {
  return host !== null && /^(?:127\.[\d.]+|localhost|\[?::1\]?)$/i.test(host)
}

function loopback({ name, path }: ContainerAction, host: string): Finding {
  return {
    code: 'pod-probe-host-loopback',
    message: `${name} asks host ${quote(host)}, which is the loopback of the node that kubelet runs on, not of the container`,
    path: [...path, 'host'],
    hint: 'leave host out: the address of the Pod is asked then; let the server listen on 0.0.0.0',
  }
}

function named(
  { name, path, of, probe }: ContainerAction,
  port: string,
  { container, pod }: ContainerScope,
): readonly Finding[] {
  if (container.ports.some((one) => one.name === port)) return []
  const other = allOf(pod).find(({ ports }) => ports.some((one) => one.name === port))
  const names = container.ports.flatMap((one) => (one.name === null ? [] : [one.name]))
  const where =
    other === undefined
      ? `which container ${container.name} does not declare`
      : `which only container ${other.name} declares; names count within one container`
  const outcome =
    probe !== null
      ? 'kubelet never gets a result'
      : of === 'postStart'
        ? 'the hook fails, and the container is killed'
        : 'the hook fails'
  const declared =
    names.length === 0 ? 'no port has a name' : `it declares ${names.slice(0, 10).join(', ')}`
  return [
    {
      code: 'pod-port-name-unknown',
      message: `${name} asks the port ${quote(port)}, ${where}: ${outcome}`,
      path: [...path, 'port'],
      hint: `add the name to the ports of container ${container.name} (${declared}), or write the number`,
    },
  ]
}

/** Ports need not be declared, and containers of a Pod share them. */
function undeclared(
  { name, path }: ContainerAction,
  port: number,
  pod: Pod,
  images: ReadonlyMap<string, ImageFacts>,
): readonly Finding[] {
  const containers = allOf(pod)
  const facts = containers.map((container) => images.get(container.name))
  const isDeclared = containers.some(({ ports }) =>
    ports.some(({ containerPort, protocol }) => containerPort === port && protocol === 'TCP'),
  )
  const mayBeExposed = facts.some(
    (one) =>
      one === undefined ||
      one.configuration.exposedPorts.some(
        (exposed) => exposed.port === port && exposed.protocol === 'tcp',
      ),
  )
  if (isDeclared || mayBeExposed) return []
  return [
    {
      code: 'pod-port-undeclared',
      message: `${name} asks port ${port} (TCP), which no container of the Pod declares and no image of it exposes`,
      path: [...path, 'port'],
      hint: 'look whether it is the right one; if it is, declare it under ports',
    },
  ]
}

function allOf({ spec }: Pod): readonly PodContainer[] {
  return [...spec.initContainers, ...spec.containers]
}
