import type { PodContainer, Pod } from '../pod/pod.ts'
import type { PodAction, PodProbe } from '../pod/actions.ts'
import { probeCommand } from '../pod/content/probe-command.ts'
import { readyTimeOf } from '../pod/ready-time.ts'
import { mapping } from './commented-yaml.ts'
import type { Field, Mapping, Node } from './commented-yaml.ts'

/** The checks of a Validator that stand for a container's probes. */
export interface ProbeChecks {
  readonly checks: readonly Mapping[]
  /** Probes that a Validator has no words for, in sentences. */
  readonly lost: readonly string[]
}

const probeFields = {
  startup: 'startupProbe',
  readiness: 'readinessProbe',
  liveness: 'livenessProbe',
} as const

type ProbeKind = keyof typeof probeFields

/** @throws CanaryError (input) for an argument that no process can be given */
export function checksOf(pod: Pod, container: PodContainer): ProbeChecks {
  const checks: Mapping[] = []
  const lost: string[] = []
  for (const kind of ['startup', 'readiness', 'liveness'] as const) {
    const probe = container[probeFields[kind]]
    if (probe === null) continue
    const obstacle = obstacleOf(probe.handler)
    if (obstacle === null) checks.push(checkOf(kind, probe, pod, container))
    else lost.push(`the ${probeFields[kind]} is left out: ${obstacle}`)
  }
  return { checks, lost }
}

function obstacleOf(handler: PodAction): string | null {
  if (handler.action === 'httpGet' && handler.protocol === 'HTTP2' && handler.scheme === 'HTTP') {
    return 'a check speaks HTTP/1 where there is no TLS'
  }
  return handler.action === 'grpc' && handler.mode === 'TLS' ? 'a check speaks gRPC in plain' : null
}

function checkOf(kind: ProbeKind, probe: PodProbe, pod: Pod, container: PodContainer): Mapping {
  const { handler } = probe
  const timing = timingOf(kind, probe, pod, container)
  const fields: Field[] = [
    { key: handler.action, value: actionOf(handler, container) },
    { key: 'initialDelaySeconds', value: probe.initialDelaySeconds },
    { key: 'timeoutSeconds', value: timing.timeout, comments: timing.comments },
    { key: 'periodSeconds', value: probe.periodSeconds },
    { key: 'successThreshold', value: probe.successThreshold },
    { key: 'failureThreshold', value: timing.failureThreshold },
  ]
  return {
    comments: commentsOf(handler),
    fields: [
      { key: 'name', value: kind },
      { key: 'description', value: `${probeFields[kind]} of container ${container.name}` },
      { key: 'probe', value: { fields } },
    ],
  }
}

function commentsOf(handler: PodAction): readonly string[] {
  if (handler.action !== 'httpGet') return []
  const redirects =
    'A redirect to another host passes in Kubernetes, as every status from 200 to 399 does; a check wants 200 to 299 in the end.'
  const isVerified = 'The certificate is not verified, as in Kubernetes.'
  return handler.scheme === 'HTTPS' ? [redirects, isVerified] : [redirects]
}

/** In a check nothing is expanded: what kubelet would put in place of `$(NAME)` stands there already. */
function actionOf(handler: PodAction, container: PodContainer): Mapping {
  switch (handler.action) {
    case 'exec':
      return mapping({ command: probeCommand(handler.command, container) })
    case 'httpGet': {
      const { scheme, host, port, path, httpHeaders } = handler
      const headers: readonly Node[] = httpHeaders.map(({ name, value }) =>
        mapping({ name, value }),
      )
      return mapping({
        ...(host === null ? {} : { host }),
        ...{ path, port, scheme },
        ...(headers.length === 0 ? {} : { httpHeaders: headers }),
      })
    }
    case 'tcpSocket': {
      const { host, port } = handler
      return mapping({ ...(host === null ? {} : { host }), port })
    }
    case 'grpc': {
      const { port, service } = handler
      return mapping({ port, ...(service === '' ? {} : { service }) })
    }
  }
}

interface CheckTiming {
  /** Of the check as a whole, in seconds. */
  readonly timeout: number
  readonly failureThreshold: number
  readonly comments: readonly string[]
}

/**
 * A probe's `timeoutSeconds` is that of each attempt, a check's that of all of them. So a check is given
 * the time in which Kubernetes would still be content, and what passes there in time passes here.
 */
function timingOf(
  kind: ProbeKind,
  probe: PodProbe,
  pod: Pod,
  { startupProbe }: PodContainer,
): CheckTiming {
  const { timeoutSeconds, periodSeconds, failureThreshold, initialDelaySeconds } = probe
  const each = `Of the check as a whole; Kubernetes gives ${timeoutSeconds} s to each attempt, and a check more: an answer that takes longer passes here.`
  const own = secondsOf(probe)
  if (kind === 'readiness') {
    const timeout = Math.max(own, Math.ceil(readyTimeOf(pod) / 1000) - initialDelaySeconds)
    const patience =
      'A readinessProbe that fails is tried again without an end: this is how long a Pod is waited for.'
    const most = Math.ceil(timeout / periodSeconds) + 1
    return { timeout, failureThreshold: most, comments: [each, patience] }
  }
  const startup = kind === 'liveness' ? startupProbe : null
  const until = startup === null ? 0 : startup.initialDelaySeconds + secondsOf(startup)
  const before = Math.max(0, until - initialDelaySeconds)
  const waits = `Kubernetes begins it when the startupProbe has passed: its ${before} s are added, and its failures.`
  return {
    timeout: own + before,
    failureThreshold: failureThreshold + Math.ceil(before / periodSeconds),
    comments: before === 0 ? [each] : [each, waits],
  }
}

/** From the first attempt to the last that could still make it pass. */
function secondsOf(probe: PodProbe): number {
  const { timeoutSeconds, periodSeconds, failureThreshold, successThreshold } = probe
  const attempts = failureThreshold + successThreshold - 1
  return (attempts - 1) * Math.max(periodSeconds, timeoutSeconds) + timeoutSeconds
}
