import { refuseProblems } from '../errors.ts'
import type { Problem } from '../errors.ts'
import type { Notice } from '../model.ts'
import type { UnsupportedEdit } from './translate.ts'
import { setting } from '../settings.ts'

export const unsupportedPolicies = ['error', 'warn'] as const

/** What becomes of edits that no create request can say. */
export type UnsupportedPolicy = (typeof unsupportedPolicies)[number]

/**
 * One warning for each edit that is left out.
 *
 * @throws CanaryError (input) with all of them, unless warnings are asked for
 */
export function judgeUnsupported(
  edits: readonly UnsupportedEdit[],
  policy: UnsupportedPolicy,
): Notice[] {
  if (policy === 'error') refuseProblems(edits.map(toProblem))
  return edits.map((edit) => ({
    severity: 'warning',
    code: edit.code,
    message: `${describe(edit)}; the container runs without`,
    location: edit.location,
    hint: edit.hint ?? null,
  }))
}

function toProblem(edit: UnsupportedEdit): Problem {
  const hint =
    edit.hint ?? `use an engine with CDI, or ${setting('cdi-unsupported', 'warn')} to go without`
  return { code: edit.code, message: describe(edit), location: edit.location, hint }
}

function describe(edit: UnsupportedEdit): string {
  return `the CDI device ${edit.device} wants ${edit.edit}, but ${edit.reason}`
}
