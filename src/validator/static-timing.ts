import { fieldOf } from '../decode.ts'
import type { Problem } from '../errors.ts'
import { staticActions } from '../model.ts'
import type { ParsedDocument } from '../yaml/parse.ts'

const timings = [
  ...(['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds'] as const),
  ...(['successThreshold', 'failureThreshold', 'terminationGracePeriodSeconds'] as const),
]

/**
 * Times of checks that read the image: these are made once, and nothing starts that could be waited for.
 * Reads the document as it was written, where a time that is not there has no default yet.
 */
export function staticTimingProblems(document: ParsedDocument): Problem[] {
  const checks = fieldOf(document.value, 'checks')
  if (!Array.isArray(checks)) return []
  return checks.flatMap((check: unknown, index) => {
    const probe = fieldOf(check, 'probe')
    const action = staticActions.find((name) => isWritten(fieldOf(probe, name)))
    if (action === undefined) return []
    return timings
      .filter((name) => isWritten(fieldOf(probe, name)))
      .map((name): Problem => {
        const path = `checks[${index}].probe.${name}`
        return {
          code: 'schema',
          message: `${path} has no meaning for ${action}: the image is read, once, and nothing starts`,
          location: document.locateKey(['checks', index, 'probe', name]),
          hint: 'leave it out',
        }
      })
  })
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null
}
