import { readChoice } from '../../options.ts'
import { undeterminedPolicies } from '../../verdict.ts'
import type { CompatibilityRequest } from '../../run/request.ts'
import type { InputReader } from './reader.ts'

/** Null where nobody asks where the images run. @throws CanaryError (input) */
export function readCompatibility(reader: InputReader): CompatibilityRequest | null {
  const spec = reader.getInput('compatibility')
  const written = reader.getInput('on-undetermined')
  const onUndetermined = readChoice(written, 'on-undetermined', undeterminedPolicies)
  if (spec === '' || spec === 'off') return null
  return {
    spec,
    tags: reader
      .getMultilineInput('compatibility-tags')
      .flatMap((line) => line.split(','))
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    nodeFeatures: reader.getMultilineInput('node-features'),
    onUndetermined,
  }
}
