/**
 * Errors that are told to people. This file imports nothing but the model's types.
 */
import type { ErrorReport, Fault, LogTail, Notice, SourceLocation } from './model.ts'

/** What is `internal` is thrown as anything else than a {@link CanaryError}. */
export type ErrorKind = Exclude<Fault, 'internal'>

/** One thing that is wrong: what, where, and what to do about it. */
export interface Problem {
  /** Stable, kebab-case. */
  readonly code: string
  /** One sentence that names the input. */
  readonly message: string
  readonly location?: SourceLocation
  readonly hint?: string
  /** The last lines that a command behind it wrote, bounded. */
  readonly output?: LogTail
}

/** An error with everything a person needs; several problems of one input are told together. */
export class CanaryError extends Error {
  override readonly name = 'CanaryError'
  readonly kind: ErrorKind
  readonly problems: readonly [Problem, ...Problem[]]

  constructor(
    kind: ErrorKind,
    problems: Problem | readonly [Problem, ...Problem[]],
    options?: ErrorOptions,
  ) {
    const list = isList(problems) ? problems : ([problems] as const)
    super(list.map(describeProblem).join('\n'), options)
    this.kind = kind
    this.problems = list
  }
}

/** @throws CanaryError with all of the problems together, if there is one */
export function refuseProblems(problems: readonly Problem[], kind: ErrorKind = 'input'): void {
  const [first, ...rest] = problems
  if (first !== undefined) throw new CanaryError(kind, [first, ...rest])
}

export function inputError(problem: Problem, options?: ErrorOptions): CanaryError {
  return new CanaryError('input', problem, options)
}

export function infrastructureError(problem: Problem, options?: ErrorOptions): CanaryError {
  return new CanaryError('infrastructure', problem, options)
}

/** `file:line:column: message (hint)`, the form that editors and people know. */
export function describeProblem(problem: Problem | Notice): string {
  const { location = null, hint: advice = null } = problem
  const place = location === null ? '' : `${describeLocation(location)}: `
  const hint = advice === null ? '' : ` (${advice})`
  return `${place}${problem.message}${hint}`
}

export function describeLocation(location: SourceLocation): string {
  return `${location.file}:${location.line}:${location.column}`
}

/** A value as it stands in a message: quoted, without control characters, and never long. */
export function quote(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 77)}...` : value)
}

/** Quoted when it holds anything that a reader could overlook or a terminal would act on. */
export function quoteName(text: string): string {
  return /^[\x21-\x7e]+$/.test(text) ? text : JSON.stringify(text)
}

/** The message of anything that was thrown, without a stack. */
export function messageOf(thrown: unknown): string {
  // By its shape: an error of another realm is no instance of this one's Error.
  const message = typeof thrown === 'object' && thrown !== null && 'message' in thrown
  return message && typeof thrown.message === 'string' ? thrown.message : String(thrown)
}

/** Node's name of a system error, such as `ENOENT`; empty for anything else that was thrown. */
export function systemErrorCode(thrown: unknown): string {
  // Errors of another realm are no instances of this one's Error.
  const isCoded = typeof thrown === 'object' && thrown !== null && 'code' in thrown
  return isCoded && typeof thrown.code === 'string' ? thrown.code : ''
}

/** What the operating system said, in words: `no space is left on the device (ENOSPC)`. */
export function describeSystemError(thrown: unknown): string {
  const code = systemErrorCode(thrown)
  const words = systemErrors.get(code)
  return words === undefined ? messageOf(thrown) : `${words} (${code})`
}

const systemErrors: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'this user may not write there'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EEXIST', 'a file is in its place'],
  ['EFBIG', 'it would become larger than a file may be'],
  ['EIO', 'the device reports an error'],
  ['EISDIR', 'a directory is in its place'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ENOENT', 'it does not exist'],
  ['ENOSPC', 'no space is left on the device'],
  ['ENOTDIR', 'a part of its path is a file'],
  ['EPERM', 'this user may not write there'],
  ['EROFS', 'the file system is read-only'],
])

/** True for an error which says that a file, or a folder on the way to it, is not there. */
export function isMissingFile(thrown: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemErrorCode(thrown))
}

export function problemToNotice(problem: Problem, severity: Notice['severity'] = 'error'): Notice {
  return {
    severity,
    code: problem.code,
    message: problem.message,
    location: problem.location ?? null,
    hint: problem.hint ?? null,
    ...(problem.output === undefined ? {} : { output: problem.output }),
  }
}

export function noticeToProblem({ code, message, location, hint, output }: Notice): Problem {
  return {
    code,
    message,
    ...(location === null ? {} : { location }),
    ...(hint === null ? {} : { hint }),
    ...(output === undefined ? {} : { output }),
  }
}

/**
 * The same for problems that say the same of the same place, whoever tells them; another for any others.
 * It is made from their fields, in whatever order a report has them.
 */
export function problemKey({ code, message, location }: Problem | Notice): string {
  return JSON.stringify([code, message, ...placeOf(location ?? null)])
}

/** What makes two places the same. */
export function placeOf(location: SourceLocation | null): readonly unknown[] {
  return [location?.file, location?.line, location?.column, location?.origin]
}

/** What was thrown, as the report tells it; anything but a CanaryError is a fault of ours. */
export function errorReportsOf(thrown: unknown): readonly ErrorReport[] {
  if (thrown instanceof CanaryError) {
    const { kind, problems } = thrown
    return problems.map((problem) => ({ ...problemToNotice(problem), kind }))
  }
  const hint = 'please report it, with the whole log'
  const problem = { code: 'internal', message: `internal error: ${messageOf(thrown)}`, hint }
  return [{ ...problemToNotice(problem), kind: 'internal' }]
}

function isList(
  problems: Problem | readonly [Problem, ...Problem[]],
): problems is readonly [Problem, ...Problem[]] {
  return Array.isArray(problems)
}
