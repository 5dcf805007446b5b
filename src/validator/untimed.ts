import { fieldOf } from '../decode.ts'
import type { Problem } from '../errors.ts'
import { staticActions } from '../model.ts'
import type { CheckAction } from '../model.ts'
import type { ParsedDocument } from '../yaml/parse.ts'

const timings = [
  ...(['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'startWithin'] as const),
  ...(['successThreshold', 'failureThreshold', 'terminationGracePeriodSeconds'] as const),
]

/** Checks that are made once, why, and what of their time may be said all the same. */
const untimed: readonly {
  readonly actions: readonly CheckAction[]
  readonly why: string
  readonly but: readonly string[]
}[] = [
  { actions: staticActions, why: 'the image is read, once, and nothing starts', but: [] },
  {
    actions: ['log'],
    why: 'a line is waited for, once, for as long as log.within says',
    but: ['startWithin'],
  },
  {
    actions: ['stop'],
    why: 'the container is stopped, once, and stop.grace says how long that may take',
    but: ['initialDelaySeconds'],
  },
]

/**
 * Times of checks that are made once. Reads the document as it was written, where a time that is not
 * there has no default yet.
 */
export function untimedProblems(document: ParsedDocument): Problem[] {
  const checks = fieldOf(document.value, 'checks')
  if (!Array.isArray(checks)) return []
  return checks.flatMap((check: unknown, index) => {
    const probe = fieldOf(check, 'probe')
    return untimed.flatMap(({ actions, why, but }) => {
      const action = actions.find((name) => isWritten(fieldOf(probe, name)))
      if (action === undefined) return []
      return timings
        .filter((name) => isWritten(fieldOf(probe, name)) && !but.includes(name))
        .map((name): Problem => {
          const path = `checks[${index}].probe.${name}`
          return {
            code: 'schema',
            message: `${path} has no meaning for ${action}: ${why}`,
            location: document.locateKey(['checks', index, 'probe', name]),
            hint: 'leave it out',
          }
        })
    })
  })
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null
}
