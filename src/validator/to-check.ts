import type { CheckAction } from '../model.ts'
import type {
  AttemptedAction,
  Command,
  ExecAction,
  HttpGetAction,
  LogAction,
  StopAction,
} from '../probe/attempt.ts'
import type { Timing } from '../probe/timing.ts'
import type { StaticAction } from '../static-checks/action.ts'
import type { ParsedDocument } from '../yaml/parse.ts'
import type { Check } from './manifest.ts'
import { resolvePort } from './port-names.ts'
import type { NamedPorts } from './port-names.ts'
import type { ProbeDocument, ValidatorDocument } from './schema.ts'
import { waitsForStart } from './schema/probe.ts'

/** What checks take from the document that they stand in. */
export interface CheckSurroundings {
  readonly document: ParsedDocument
  readonly ports: NamedPorts
  /** The default of what waits for the container, in milliseconds; undefined where there is none. */
  readonly startWithin: number | undefined
}

/** A check of a document that was found to be right, ready to be made. */
export function toCheck(
  { name, description, probe, optional }: ValidatorDocument['checks'][number],
  index: number,
  { document, ports, startWithin }: CheckSurroundings,
): Check {
  const path = ['checks', index]
  const base = { name, description, optional, location: document.locate(path) }
  const locateBelow =
    (action: CheckAction): Check['locate'] =>
    (below) =>
      document.locate([...path, 'probe', action, ...below])
  const asked = staticActionOf(probe)
  if (asked !== null) {
    return { ...base, locate: locateBelow(asked.action), action: asked, timing: null }
  }
  const watched = watchedActionOf(probe)
  const until = waitsForStart(probe) ? startWithin : probe.startWithin
  if (watched?.action === 'log') {
    const timing = onceWithin(probe.log?.within ?? until)
    return { ...base, locate: locateBelow('log'), action: watched, timing }
  }
  if (watched?.action === 'stop') {
    const timing = { ...onceWithin(watched.grace), initialDelay: probe.initialDelaySeconds * 1000 }
    return { ...base, locate: locateBelow('stop'), action: watched, timing }
  }
  const action = probeActionOf(probe, ports)
  return { ...base, locate: locateBelow(action.action), action, timing: toTiming(probe, until) }
}

function staticActionOf({ image, file, program }: ProbeDocument): StaticAction | null {
  if (image !== undefined) return { action: 'image', ...image }
  if (file !== undefined) return { action: 'file', ...file }
  return program === undefined ? null : { action: 'program', ...program }
}

function watchedActionOf({ log, stop }: ProbeDocument): LogAction | StopAction | null {
  if (log !== undefined) return { action: 'log', matches: log.matches, stream: log.stream }
  return stop === undefined ? null : { action: 'stop', ...stop }
}

function probeActionOf(probe: ProbeDocument, ports: NamedPorts): AttemptedAction {
  const { exec, httpGet, tcpSocket, grpc } = probe
  if (exec !== undefined) return execAction(exec)
  if (grpc !== undefined) return { action: 'grpc', ...grpc }
  const network = httpGet ?? tcpSocket
  if (network === undefined) throw new Error('the schema lets no probe without an action pass')
  const port = resolvePort(network.port, ports)
  if (port === null) throw new Error('checkedManifest lets no unknown port name pass')
  const host = network.host ?? null
  if (httpGet === undefined) return { action: 'tcpSocket', host, port }
  return httpAction(httpGet, port)
}

function httpAction(written: NonNullable<ProbeDocument['httpGet']>, port: number): HttpGetAction {
  return { action: 'httpGet', ...written, port }
}

function execAction({
  command,
  isolated,
  ...around
}: NonNullable<ProbeDocument['exec']>): ExecAction {
  const { setup, teardown, env, workingDir, user, expand, ...expected } = around
  const action = { action: 'exec', command: commandOf(command), ...expected } as const
  if (!isolated) return action
  return {
    ...action,
    isolated: {
      ...{ setup: setup.map(commandOf), teardown: teardown.map(commandOf), env, user },
      ...{ workingDirectory: workingDir, expands: expand },
    },
  }
}

function commandOf([program = '', ...rest]: readonly string[]): Command {
  return [program, ...rest]
}

function toTiming(probe: ProbeDocument, startWithin: number | undefined): Timing {
  return {
    initialDelay: probe.initialDelaySeconds * 1000,
    timeout: probe.timeoutSeconds * 1000,
    period: probe.periodSeconds * 1000,
    successThreshold: probe.successThreshold,
    failureThreshold: probe.failureThreshold,
    ...(startWithin === undefined ? {} : { startWithin }),
  }
}

/** How long a line of a log is waited for, where nobody says. */
const usualWait = 30_000

/** Of what is waited for once. */
export function onceWithin(within: number = usualWait): Timing {
  const once = { initialDelay: 0, period: 0, successThreshold: 1, failureThreshold: 1 }
  return { ...once, timeout: within }
}
