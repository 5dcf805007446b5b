import { refuseProblems } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { secretLimits } from '../limits.ts'
import type { Environment } from './environment.ts'
import { isLongEnough } from './forms.ts'

/**
 * Names of variables whose values are to be hidden, as the user lists them. One that is not there
 * is a slip that would show what was to be hidden; an empty one is what a fork's workflow gets.
 *
 * @param label what the list is called, such as `secret-env`
 * @throws CanaryError (input) that names every variable that is not set, or cannot be hidden
 */
export function checkSecretVariables(
  names: readonly string[],
  env: Environment,
  label: string,
): readonly string[] {
  const problems = names.map((name) =>
    problemOf(name, Object.hasOwn(env, name) ? env[name] : undefined, label),
  )
  refuseProblems(problems.filter((problem) => problem !== null))
  return names
}

function problemOf(name: string, value: string | undefined, label: string): Problem | null {
  if (value === undefined) {
    return {
      code: 'secret-missing',
      message: `${label} names ${name}, which is not set`,
      hint: 'it lists names of environment variables, not their values',
    }
  }
  if (value === '' || isLongEnough(value)) return null
  return {
    code: 'secret-short',
    message: `${label} names ${name}, whose value is too short to be hidden`,
    hint: `a secret has at least ${secretLimits.shortestCharacters} characters`,
  }
}
