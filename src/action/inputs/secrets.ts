import type { Environment } from '../../secrets/environment.ts'
import { splitList } from '../../options.ts'
import { checkSecretVariables } from '../../secrets/variables.ts'
import type { InputReader } from './reader.ts'

/** The names that `secret-env` lists, by lines, commas or blanks. @throws CanaryError (input) */
export function readSecretVariables(
  reader: Pick<InputReader, 'getMultilineInput'>,
  env: Environment,
): readonly string[] {
  return checkSecretVariables(listSecretVariables(reader), env, 'secret-env')
}

/** The same before anybody has asked whether they are there. */
export function listSecretVariables(
  reader: Pick<InputReader, 'getMultilineInput'>,
): readonly string[] {
  return splitList(reader.getMultilineInput('secret-env')).flatMap((names) => names.split(/\s+/))
}
