import { readChoice, splitList } from '../../options.ts'
import { undeterminedPolicies } from '../../verdict.ts'
import { isSwitchedOff, unasked } from '../../run/request.ts'
import type { CompatibilityRequest } from '../../run/request.ts'
import type { InputReader } from './reader.ts'

/** Null where nobody is to ask where the images run. @throws CanaryError (input) */
export function readCompatibility(reader: InputReader): CompatibilityRequest | null {
  const spec = reader.getInput('compatibility') || unasked
  const written = reader.getInput('on-undetermined')
  const onUndetermined = readChoice(written, 'on-undetermined', undeterminedPolicies)
  if (isSwitchedOff(spec)) return null
  return {
    spec,
    tags: splitList(reader.getMultilineInput('compatibility-tags')),
    nodeFeatures: reader.getMultilineInput('node-features'),
    onUndetermined,
  }
}
