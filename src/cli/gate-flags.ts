import type { GateRequest } from '../gate/gate.ts'
import { either } from '../options.ts'
import { failOnPolicies } from '../verdict.ts'
import type { FailOn, OnUndetermined } from '../verdict.ts'

/** What the exit code is drawn by, beside the verdict. */
export const gateFlags = {
  baseline: {
    type: 'string',
    value: '<report>',
    help: 'report.json of a run before, or a directory with one: say what fails newly, what is fixed, and what is slower',
  },
  'fail-on': {
    type: 'string',
    value: '<what>',
    choices: failOnPolicies,
    default: 'failed',
    help: `${either(failOnPolicies)}: what makes the exit code 1; new: only what did not fail in the baseline (failed)`,
  },
  waivers: {
    type: 'string',
    value: '<file>',
    help: 'checks that may fail until a day, each with a reason; their outcomes stay in the report',
  },
} as const

/** @param onUndetermined as compatibility is asked for */
export function toGate(
  values: { readonly baseline: string | undefined; readonly waivers: string | undefined },
  failOn: FailOn,
  onUndetermined: OnUndetermined,
): GateRequest {
  const { baseline = null, waivers = null } = values
  return { failOn, onUndetermined, baseline, waivers }
}
