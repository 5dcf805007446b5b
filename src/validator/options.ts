import { CanaryError, problemToNotice } from '../errors.ts'
import type { Problem } from '../errors.ts'
import type { Engine } from '../engine/engine.ts'
import type {
  CheckedOptions,
  InheritedVariable,
  OptionProblem,
  RunOptions,
} from '../engine/run-options.ts'
import type { PolicyMode } from '../policy/mode.ts'
import { isRunnersOwn } from '../secrets/names.ts'
import type { Validator, ValidatorSettings } from './manifest.ts'
import { restrictionNotice } from './notices.ts'
import { runOptionsOf } from './run-options.ts'
import type { Restriction } from './restrict.ts'
import { saidTwice, typedSettings } from './said-twice.ts'

/** A Validator whose options were read: notices and devices among them stand with its own. */
export interface CheckedValidator extends Validator {
  /** Who the options say that the process runs as; null where the image says so. */
  readonly user: string | null
  /** Names of variables that the options take from our environment. */
  readonly inherited: readonly string[]
  readonly mode: PolicyMode
}

export interface OptionSettings {
  /** Variables that `--env NAME` may pass on. */
  readonly env: RunOptions['env']
  /** Where relative paths start. */
  readonly directory: string
  readonly modeOf: (validator: Validator) => PolicyMode
  /** Null where no manifest is restricted. */
  readonly restriction: Restriction | null
}

/**
 * Checks what all manifests ask for before anything is pulled or started: whether they may, and
 * whether the engine understands it. Gives the Validators with what their options say beyond the
 * container's settings.
 *
 * @throws CanaryError (input) with everything that cannot be had, at its line
 */
export async function checkAllOptions(
  engine: Engine,
  validators: readonly Validator[],
  settings: OptionSettings,
): Promise<readonly CheckedValidator[]> {
  const problems: Problem[] = []
  const checked: CheckedValidator[] = []
  for (const validator of validators) {
    const mode = settings.modeOf(validator)
    const refusals = mode === 'trusted' ? [] : await refusalsOf(validator, settings)
    problems.push(...refusals)
    // Reading options reads the files that they name: none of those that were refused.
    if (refusals.length > 0) continue
    const options = runOptionsOf(validator, mode, settings.env, settings.directory)
    const result = options === null ? nothingSaid : await checkOptions(engine, options)
    const twice = options === null ? [] : await problemsOfBoth(engine, validator, options)
    const withheld = result.inherited.filter(({ name }) => isRunnersOwn(name)).map(withheldProblem)
    const found = [...result.problems, ...withheld]
    problems.push(...found.map((problem) => optionProblem(problem, validator)), ...twice)
    checked.push(withOptions(validator, mode, result))
  }
  const [first, ...rest] = problems
  if (first !== undefined) throw new CanaryError('input', [first, ...rest])
  return checked
}

async function problemsOfBoth(
  engine: Engine,
  validator: Validator,
  options: RunOptions,
): Promise<readonly Problem[]> {
  if (typedSettings(validator).length === 0) return []
  return saidTwice(validator, (await engine.runOptions?.settings(options)) ?? [])
}

async function checkOptions(engine: Engine, options: RunOptions): Promise<CheckedOptions> {
  if (engine.runOptions !== null) return await engine.runOptions.check(options)
  const message = `${engine.identity.program} takes no options of docker run`
  return { ...nothingSaid, problems: [{ token: 0, message, hint: null }] }
}

const nothingSaid: CheckedOptions = {
  problems: [],
  notices: [],
  cdiDevices: [],
  inherited: [],
  user: null,
}

async function refusalsOf(
  validator: Validator,
  { restriction }: OptionSettings,
): Promise<readonly Problem[]> {
  if (restriction === null) throw new Error('a restricted manifest, and nothing to hold it to')
  return await restriction.refusalsOf(validator)
}

function withOptions(
  validator: Validator,
  mode: PolicyMode,
  result: CheckedOptions,
): CheckedValidator {
  const notices = result.notices.map((notice) =>
    problemToNotice(optionProblem(notice, validator), 'notice'),
  )
  const devices = result.cdiDevices.map(({ token, name }) => ({
    name,
    location: validator.options[token]?.location ?? validator.location,
  }))
  return {
    ...validator,
    mode,
    devices: [...validator.devices, ...devices],
    user: result.user ?? validator.container.user,
    inherited: result.inherited.map(({ name }) => name),
    notices: [
      ...validator.notices,
      ...notices,
      ...(mode === 'restricted' ? [restrictionNotice(validator)] : []),
    ],
  }
}

/** What is said of a token of `dockerRunOptions`, at its line. */
export function optionProblem(
  { token, message, hint }: OptionProblem,
  validator: ValidatorSettings,
): Problem {
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
