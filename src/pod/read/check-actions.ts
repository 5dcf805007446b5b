/** Probes, hooks and what they do (https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/). */
import { below, forbidden, invalid, invalidFor, oneOf, required, unsupported } from './place.ts'
import type { Place, Refusal } from './place.ts'
import { headerNameFaults, portNameFaults, rangeFaults } from './names.ts'
import type { RawContainer, RawHook, RawHttpGet, RawProbe } from './raw.ts'

export interface Stopping {
  /** Seconds that the Pod has to stop in. */
  readonly grace: number
  /** Of `spec.os`; null where the Pod names none. */
  readonly system: string | null
}

const negative = 'must be greater than or equal to 0'

export function checkProbes(container: RawContainer, at: Place): readonly Refusal[] {
  const { livenessProbe, readinessProbe, startupProbe } = container
  return [
    ...checkProbe(livenessProbe, below(at, 'livenessProbe'), 'once'),
    ...checkProbe(readinessProbe, below(at, 'readinessProbe'), 'readiness'),
    ...checkProbe(startupProbe, below(at, 'startupProbe'), 'once'),
  ]
}

function checkProbe(
  probe: RawProbe | undefined,
  at: Place,
  role: 'once' | 'readiness',
): readonly Refusal[] {
  if (probe === undefined) return []
  const grace = probe.terminationGracePeriodSeconds
  const gracePlace = below(at, 'terminationGracePeriodSeconds')
  const refusals = [...checkHandler(probe, at, 0), ...numbersOf(probe, at)]
  if (grace !== undefined && grace <= 0) {
    refusals.push(invalid(gracePlace, grace, 'must be greater than 0'))
  }
  if (role === 'readiness' && grace !== undefined) {
    refusals.push(invalid(gracePlace, grace, 'must not be set for readinessProbes'))
  }
  const successes = probe.successThreshold ?? 0
  if (role === 'once' && ![0, 1].includes(successes)) {
    refusals.push(invalid(below(at, 'successThreshold'), successes, 'must be 1'))
  }
  return refusals
}

function numbersOf(probe: RawProbe, at: Place): readonly Refusal[] {
  const names = [
    ...(['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds'] as const),
    ...(['successThreshold', 'failureThreshold'] as const),
  ]
  return names.flatMap((name) => {
    const value = probe[name] ?? 0
    return value < 0 ? [invalid(below(at, name), value, negative)] : []
  })
}

export function checkLifecycle(
  container: RawContainer,
  at: Place,
  { grace, system }: Stopping,
): readonly Refusal[] {
  const { lifecycle } = container
  if (lifecycle === undefined) return []
  const { postStart, preStop, stopSignal } = lifecycle
  const place = below(at, 'lifecycle')
  return [
    ...(postStart === undefined ? [] : checkHandler(postStart, below(place, 'postStart'), grace)),
    ...(preStop === undefined ? [] : checkHandler(preStop, below(place, 'preStop'), grace)),
    ...(stopSignal === undefined
      ? []
      : checkSignal(stopSignal, below(place, 'stopSignal'), system)),
  ]
}

type Handlers = Pick<RawProbe, 'exec' | 'httpGet' | 'tcpSocket' | 'grpc'> & Pick<RawHook, 'sleep'>

const handlerNames = ['exec', 'httpGet', 'tcpSocket', 'grpc', 'sleep'] as const

/** The first handler is looked into; others beside it are one too many. */
function checkHandler(handlers: Handlers, at: Place, grace: number): readonly Refusal[] {
  const [first, ...more] = handlerNames.filter((name) => handlers[name] !== undefined)
  if (first === undefined) return [required(at, 'must specify a handler type')]
  return [
    ...checks[first](handlers, below(at, first), grace),
    ...more.map((name) => forbidden(below(at, name), 'may not specify more than 1 handler type')),
  ]
}

type Check = (handlers: Handlers, at: Place, grace: number) => readonly Refusal[]

const checks: Readonly<Record<(typeof handlerNames)[number], Check>> = {
  exec: ({ exec }, at) =>
    (exec?.command ?? []).length > 0 ? [] : [required(below(at, 'command'))],
  httpGet: ({ httpGet = {} }, at) => checkHttpGet(httpGet, at),
  tcpSocket: ({ tcpSocket }, at) => checkPort(tcpSocket?.port ?? 0, below(at, 'port')),
  grpc: ({ grpc }, at) => [
    ...checkPort(grpc?.port ?? 0, below(at, 'port')),
    ...oneOf(below(at, 'mode'), grpc?.mode, ['Plaintext', 'TLS']),
  ],
  sleep: ({ sleep }, at, grace) => checkSleep(sleep?.seconds ?? 0, at, grace),
}

function checkHttpGet(action: RawHttpGet, at: Place): readonly Refusal[] {
  const headers = action.httpHeaders ?? []
  return [
    ...checkPort(action.port ?? 0, below(at, 'port')),
    ...oneOf(below(at, 'scheme'), action.scheme, ['HTTP', 'HTTPS']),
    ...headers.flatMap(({ name = '' }, index) => {
      const { path } = below(at, 'httpHeaders')
      const place = { ...below(at, 'httpHeaders'), path: [...path, index, 'name'] }
      return invalidFor(place, name, headerNameFaults(name))
    }),
    ...oneOf(below(at, 'protocol'), action.protocol, ['HTTP1', 'HTTP2']),
  ]
}

/** A number, or a name that a port may have. */
function checkPort(port: number | string, at: Place): readonly Refusal[] {
  const faults = typeof port === 'number' ? rangeFaults(port, 1, 65_535) : portNameFaults(port)
  return invalidFor(at, port, faults)
}

function checkSleep(seconds: number, at: Place, grace: number): readonly Refusal[] {
  if (seconds >= 0 && seconds <= grace) return []
  const detail = `must be non-negative and less than terminationGracePeriodSeconds (${grace})`
  return [invalid({ ...at, path: [...at.path, 'seconds'] }, seconds, detail)]
}

function checkSignal(signal: string, at: Place, system: string | null): readonly Refusal[] {
  if (system === null) {
    return [forbidden(at, 'may not be set for containers with empty `spec.os.name`')]
  }
  const supported = system === 'windows' ? ['SIGKILL', 'SIGTERM'] : linuxSignals
  const isKnown = !['linux', 'windows'].includes(system) || supported.includes(signal)
  return isKnown ? [] : [unsupported(at, signal, supported)]
}

const numbered = (name: string, most: number) =>
  Array.from({ length: most }, (_, index) => `${name}${index + 1}`)

const linuxSignals = [
  ...['ABRT', 'ALRM', 'BUS', 'CHLD', 'CLD', 'CONT', 'FPE', 'HUP', 'ILL', 'INT', 'IO', 'IOT'],
  ...['KILL', 'PIPE', 'POLL', 'PROF', 'PWR', 'QUIT', 'SEGV', 'STKFLT', 'STOP', 'SYS', 'TERM'],
  ...['TRAP', 'TSTP', 'TTIN', 'TTOU', 'URG', 'USR1', 'USR2', 'VTALRM', 'WINCH', 'XCPU', 'XFSZ'],
  ...['RTMIN', 'RTMAX', ...numbered('RTMIN+', 15), ...numbered('RTMAX-', 14)],
]
  .map((name) => `SIG${name}`)
  .sort()
