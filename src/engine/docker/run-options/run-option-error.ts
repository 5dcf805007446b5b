/** One thing that is wrong with a list of run options. */
export interface RunOptionProblem {
  /** Index of the token, from 0: of the value where the value is wrong, else of the flag. */
  readonly token: number
  /** One sentence that names the flag and the value. */
  readonly message: string
  /** What to do about it, where that is known. */
  readonly hint: string | null
}

/** Run options that docker's command line would refuse, or that have no meaning here. */
export class RunOptionError extends Error {
  override readonly name = 'RunOptionError'
  readonly problems: readonly [RunOptionProblem, ...RunOptionProblem[]]

  constructor(
    problems: readonly [RunOptionProblem, ...RunOptionProblem[]],
    options?: ErrorOptions,
  ) {
    super(
      problems.map((problem) => `option ${problem.token}: ${problem.message}`).join('\n'),
      options,
    )
    this.problems = problems
  }
}

/** A value that its flag does not take; the message goes behind the flag's name. */
export class InvalidValue extends Error {
  override readonly name = 'InvalidValue'
  readonly hint: string | null

  constructor(message: string, hint: string | null = null, options?: ErrorOptions) {
    super(message, options)
    this.hint = hint
  }
}

export { quote } from '../../../errors.ts'
