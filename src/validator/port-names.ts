import { fieldOf } from '../decode.ts'
import type { Problem } from '../errors.ts'
import type { ProbeAction } from '../probe/attempt.ts'
import { targetOf } from '../probe/target.ts'
import type { NetworkAction } from '../probe/target.ts'
import { isStaticAction } from '../static-checks/action.ts'
import type { StaticAction } from '../static-checks/action.ts'
import type { ParsedDocument } from '../yaml/parse.ts'
import type { ValidatorDocument } from './schema.ts'

export type NamedPorts = ReadonlyMap<string, number>

export function namedPorts(ports: ValidatorDocument['ports']): NamedPorts {
  return new Map(ports.flatMap(({ name, port }) => (name === undefined ? [] : [[name, port]])))
}

/** A number, a port's name, or digits in quotes, in Kubernetes' order; null for none of them. */
export function resolvePort(port: number | string, ports: NamedPorts): number | null {
  return typeof port === 'number' ? port : (ports.get(port) ?? numberIn(port))
}

/** Whether an action connects to a port of the container; one with a host of its own does not. */
export function asksContainer(action: ProbeAction | StaticAction): action is NetworkAction {
  return !isStaticAction(action) && targetOf(action)?.host === null
}

function numberIn(text: string): number | null {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= 65_535 ? number : null
}

/**
 * Names that no port has, and names that two ports have. Reads the document as it was written, so
 * that these are told together with everything else that is wrong with it.
 */
export function portNameProblems(document: ParsedDocument): Problem[] {
  const names = itemsAt(document.value, 'ports').map((port) => fieldOf(port, 'name'))
  const repeated = names.flatMap((name, index): Problem[] =>
    typeof name !== 'string' || names.indexOf(name) === index
      ? []
      : [
          {
            code: 'port-name',
            message: `ports[${index}].name: an earlier port is named "${name}" too`,
            location: document.locate(['ports', index, 'name']),
          },
        ],
  )
  const checks = itemsAt(document.value, 'checks')
  const unknown = checks.flatMap((check, index) =>
    (['httpGet', 'tcpSocket'] as const).flatMap((action): Problem[] => {
      const port = fieldOf(fieldOf(fieldOf(check, 'probe'), action), 'port')
      if (typeof port !== 'string' || names.includes(port) || numberIn(port) !== null) return []
      return [
        {
          code: 'port-name',
          message: `checks[${index}].probe.${action}.port: no port of this manifest is named "${port}"`,
          location: document.locate(['checks', index, 'probe', action, 'port']),
          hint: 'give a number, or name a port in ports',
        },
      ]
    }),
  )
  return [...repeated, ...unknown]
}

function itemsAt(value: unknown, name: string): readonly unknown[] {
  const items = fieldOf(value, name)
  return Array.isArray(items) ? items : []
}
