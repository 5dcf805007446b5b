import { readChoice } from '../../options.ts'
import type { PolicySetting } from '../../policy/mode.ts'
import type { ValidateFlags } from './flags.ts'

/** `by-origin` where the user says nothing. @throws CanaryError (input) */
export function toPolicy({ policy }: ValidateFlags['values']): PolicySetting {
  if (policy === undefined) return 'by-origin'
  return readChoice(policy, '--policy', ['trusted', 'restricted'])
}
