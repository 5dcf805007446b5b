import { fieldOf } from '../decode.ts'
import type { Problem } from '../errors.ts'
import type { ParsedDocument } from '../yaml/parse.ts'

const ofNetwork = ['httpGet', 'tcpSocket', 'grpc'] as const

/**
 * What a manifest says of its container that cannot be meant together. Reads the document as it was
 * written, so that this is told together with everything else that is wrong with it.
 */
export function containerProblems(document: ParsedDocument): readonly Problem[] {
  return [
    ...twoArguments(document),
    ...unreachable(document),
    ...noChecks(document),
    ...repeatedConditions(document),
  ]
}

function twoArguments(document: ParsedDocument): Problem[] {
  const isSaid = (name: string) => listAt(document.value, name).length > 0
  if (!isSaid('command') || !isSaid('args')) return []
  return [
    {
      code: 'schema',
      message: 'args and command are the same thing, and only one of them may be there',
      location: document.locateKey(['args']),
      hint: 'command is the name that Container Canary knows',
    },
  ]
}

/** Nothing reaches a container without a network. */
function unreachable(document: ParsedDocument): Problem[] {
  if (fieldOf(document.value, 'network') !== 'none') return []
  return listAt(document.value, 'checks').flatMap((check, index) => {
    const probe = fieldOf(check, 'probe')
    return ofNetwork.flatMap((action): Problem[] => {
      const asked = fieldOf(probe, action)
      const host = fieldOf(asked, 'host')
      if (asked === undefined || asked === null || (typeof host === 'string' && host !== ''))
        return []
      return [
        {
          code: 'schema',
          message: `checks[${index}].probe.${action} asks the container over the network, and with network: none nothing reaches it`,
          location: document.locateKey(['checks', index, 'probe', action]),
          hint: 'ask with exec, from inside',
        },
      ]
    })
  })
}

function noChecks(document: ParsedDocument): Problem[] {
  const { value } = document
  if (typeof value !== 'object' || value === null || fieldOf(value, 'profile') === true) return []
  const checks = fieldOf(value, 'checks')
  if (checks !== undefined && checks !== null && (!Array.isArray(checks) || checks.length > 0)) {
    return []
  }
  const message =
    checks === undefined || checks === null
      ? 'checks is missing'
      : 'checks must have at least one check'
  return [{ code: 'schema', message, location: document.locate(['checks']) }]
}

function repeatedConditions(document: ParsedDocument): Problem[] {
  const written = listAt(document.value, 'conditions').map((one) => JSON.stringify(one))
  return written.flatMap((text, index): Problem[] =>
    written.indexOf(text) === index
      ? []
      : [
          {
            code: 'schema',
            message: `conditions[${index}] is there twice: each is a run of its own`,
            location: document.locate(['conditions', index]),
          },
        ],
  )
}

function listAt(value: unknown, name: string): readonly unknown[] {
  const items = fieldOf(value, name)
  return Array.isArray(items) ? items : []
}
