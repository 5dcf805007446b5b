import type { Environment } from '../../secrets/environment.ts'
import { checkSecretVariables } from '../../secrets/variables.ts'
import type { InputReader } from './reader.ts'

/** The names that `secret-env` lists, by lines, commas or blanks. @throws CanaryError (input) */
export function readSecretVariables(
  reader: Pick<InputReader, 'getMultilineInput'>,
  env: Environment,
): readonly string[] {
  const names = reader
    .getMultilineInput('secret-env')
    .flatMap((line) => line.split(/[\s,]+/))
    .filter((name) => name !== '')
  return checkSecretVariables(names, env, 'secret-env')
}
