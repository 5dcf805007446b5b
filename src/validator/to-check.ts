import type { CheckAction } from '../model.ts'
import type { Command, ExecAction, ProbeAction } from '../probe/attempt.ts'
import type { Timing } from '../probe/timing.ts'
import type { StaticAction } from '../static-checks/action.ts'
import type { ParsedDocument } from '../yaml/parse.ts'
import type { Check } from './manifest.ts'
import { resolvePort } from './port-names.ts'
import type { NamedPorts } from './port-names.ts'
import type { ProbeDocument, ValidatorDocument } from './schema.ts'

/** A check of a document that was found to be right, ready to be made. */
export function toCheck(
  { name, description, probe }: ValidatorDocument['checks'][number],
  index: number,
  document: ParsedDocument,
  ports: NamedPorts,
): Check {
  const path = ['checks', index]
  const base = { name, description, location: document.locate(path) }
  const locateBelow =
    (action: CheckAction): Check['locate'] =>
    (below) =>
      document.locate([...path, 'probe', action, ...below])
  const asked = staticActionOf(probe)
  if (asked !== null) {
    return { ...base, locate: locateBelow(asked.action), action: asked, timing: null }
  }
  const action = probeActionOf(probe, ports)
  return { ...base, locate: locateBelow(action.action), action, timing: toTiming(probe) }
}

function staticActionOf({ image, file, program }: ProbeDocument): StaticAction | null {
  if (image !== undefined) return { action: 'image', ...image }
  if (file !== undefined) return { action: 'file', ...file }
  return program === undefined ? null : { action: 'program', ...program }
}

function probeActionOf(probe: ProbeDocument, ports: NamedPorts): ProbeAction {
  const { exec, httpGet, tcpSocket, grpc } = probe
  if (exec !== undefined) return execAction(exec)
  if (grpc !== undefined) return { action: 'grpc', ...grpc }
  const network = httpGet ?? tcpSocket
  if (network === undefined) throw new Error('the schema lets no probe without an action pass')
  const port = resolvePort(network.port, ports)
  if (port === null) throw new Error('checkedManifest lets no unknown port name pass')
  const host = network.host ?? null
  if (httpGet === undefined) return { action: 'tcpSocket', host, port }
  const { path, scheme, httpHeaders, responseHttpHeaders } = httpGet
  return { action: 'httpGet', scheme, host, port, path, httpHeaders, responseHttpHeaders }
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

function toTiming(probe: ProbeDocument): Timing {
  return {
    initialDelay: probe.initialDelaySeconds * 1000,
    timeout: probe.timeoutSeconds * 1000,
    period: probe.periodSeconds * 1000,
    successThreshold: probe.successThreshold,
    failureThreshold: probe.failureThreshold,
  }
}
