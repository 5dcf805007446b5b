import { readChoice } from '../../options.ts'
import { policyModes } from '../../policy/mode.ts'
import type { PolicySetting } from '../../policy/mode.ts'
import { textOrNull } from './reader.ts'
import type { InputReader } from './reader.ts'

/** `by-origin` where the user says nothing. @throws CanaryError (input) */
export function readPolicy(reader: InputReader): PolicySetting {
  const written = textOrNull(reader, 'policy')
  return written === null ? 'by-origin' : readChoice(written, 'policy', policyModes)
}
