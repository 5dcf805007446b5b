import type { GateRequest } from '../../gate/gate.ts'
import { readChoice, readTogether } from '../../options.ts'
import { failOnPolicies, undeterminedPolicies } from '../../verdict.ts'
import { textOrNull } from './reader.ts'
import type { InputReader } from './reader.ts'

/** What makes the step fail, and what excuses it. @throws CanaryError (input) */
export function readGate(reader: InputReader): GateRequest {
  const choices = readTogether({
    failOn: () => readChoice(reader.getInput('fail-on'), 'fail-on', failOnPolicies),
    onUndetermined: () =>
      readChoice(reader.getInput('on-undetermined'), 'on-undetermined', undeterminedPolicies),
  })
  return {
    ...choices,
    baseline: textOrNull(reader, 'baseline'),
    waivers: textOrNull(reader, 'waivers'),
  }
}
