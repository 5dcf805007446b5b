import { CanaryError, messageOf } from '../errors.ts'
import type { Problem } from '../errors.ts'
import type { Redactor } from './redactor.ts'

/** What was thrown, without any of the secrets; the same where it says none of them. */
export function redactError(error: unknown, redactor: Redactor): unknown {
  return error instanceof CanaryError ? redactProblems(error, redactor) : redactBug(error, redactor)
}

function redactProblems(error: CanaryError, redactor: Redactor): CanaryError {
  const isClean = (text: string) => redactor.redact(text) === text
  // The message holds everything that a problem says.
  if (isClean(error.message)) return error
  const [first, ...rest] = error.problems
  const clean = (problem: Problem): Problem => ({
    ...problem,
    message: redactor.redact(problem.message),
    ...(problem.hint === undefined ? {} : { hint: redactor.redact(problem.hint) }),
    ...(problem.location === undefined
      ? {}
      : {
          location: { ...problem.location, file: redactor.redact(problem.location.file) },
        }),
  })
  // Without its cause, which says the same.
  return new CanaryError(error.kind, [clean(first), ...rest.map(clean)])
}

function redactBug(error: unknown, redactor: Redactor): unknown {
  const message = redactor.redact(messageOf(error))
  const stack = error instanceof Error ? redactor.redact(error.stack ?? '') : ''
  if (message === messageOf(error) && (!(error instanceof Error) || stack === error.stack)) {
    return error
  }
  const clean = new Error(message)
  clean.stack = stack
  return clean
}
