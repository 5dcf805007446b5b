import { CanaryError, problemToNotice } from '../errors.ts'
import type { Problem } from '../errors.ts'
import type { Engine, InheritedVariable, OptionProblem, RunOptions } from '../engine/engine.ts'
import { containerEnvironment } from '../secrets/environment.ts'
import { isRunnersOwn } from '../secrets/names.ts'
import type { Validator } from './manifest.ts'

/** A Validator whose options were read: notices and devices among them stand with its own. */
export interface CheckedValidator extends Validator {
  /** Who the options say that the process runs as; null where the image says so. */
  readonly user: string | null
  /** Names of variables that the options take from our environment. */
  readonly inherited: readonly string[]
}

/** A manifest's `dockerRunOptions`, as an engine reads them; null when there are none. */
export function runOptionsOf(
  validator: Validator,
  env: RunOptions['env'],
  directory: string,
): RunOptions | null {
  if (validator.options.length === 0) return null
  return {
    tokens: validator.options.map(({ text }) => text),
    // As for docker, which knows nothing of the manifest.
    baseDirectory: directory,
    env: containerEnvironment(env),
  }
}

/**
 * Checks the options of all manifests before anything is pulled or started. Gives the Validators
 * with what their options say beyond the container's settings.
 *
 * @throws CanaryError (input) with every option that cannot be used, at its line
 */
export async function checkAllOptions(
  engine: Engine,
  validators: readonly Validator[],
  env: RunOptions['env'],
  directory: string,
): Promise<readonly CheckedValidator[]> {
  const problems: Problem[] = []
  const checked: CheckedValidator[] = []
  for (const validator of validators) {
    const options = runOptionsOf(validator, env, directory)
    if (options === null) {
      checked.push({ ...validator, user: null, inherited: [] })
      continue
    }
    const result = await engine.checkOptions(options)
    const withheld = result.inherited.filter(({ name }) => isRunnersOwn(name)).map(withheldProblem)
    const found = [...result.problems, ...withheld]
    problems.push(...found.map((problem) => toProblem(problem, validator)))
    const notices = result.notices.map((notice) =>
      problemToNotice(toProblem(notice, validator), 'notice'),
    )
    const devices = result.cdiDevices.map(({ token, name }) => ({
      name,
      location: validator.options[token]?.location ?? validator.location,
    }))
    checked.push({
      ...validator,
      devices: [...validator.devices, ...devices],
      user: result.user,
      inherited: result.inherited.map(({ name }) => name),
      notices: [...validator.notices, ...notices],
    })
  }
  const [first, ...rest] = problems
  if (first !== undefined) throw new CanaryError('input', [first, ...rest])
  return checked
}

function toProblem({ token, message, hint }: OptionProblem, validator: Validator): Problem {
  return {
    code: 'run-option',
    message: `dockerRunOptions: ${message}`,
    location: validator.options[token]?.location ?? validator.location,
    ...(hint === null ? {} : { hint }),
  }
}

function withheldProblem({ token, name }: InheritedVariable): OptionProblem {
  return {
    token,
    message: `${name} is what the runner gives to this step alone, and is not handed to an image`,
    hint: 'name another variable, and set it with env in the workflow',
  }
}
