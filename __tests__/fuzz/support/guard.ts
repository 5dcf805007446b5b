import { CanaryError, messageOf } from '../../../src/errors.ts'
import { asLooseText, inputName } from './target.ts'
import type { Input, Target } from './target.ts'
import { intrinsicsState, sameState } from './intrinsics.ts'

/** CPU time, so that a busy machine is no slow parser. */
const usualPatience = 2_000
/** Wall clock; only what waits for something that never comes takes as long. */
const longestWait = 120_000

const clean = intrinsicsState()

/**
 * Feeds one input and throws when the reader breaks a promise: any error but a CanaryError, a place
 * outside the file, more time than it is given, a changed prototype.
 */
export async function feedCalmly(
  target: Target,
  input: Input,
  patience = target.patience ?? usualPatience,
): Promise<'read' | 'refused'> {
  const start = process.threadCpuUsage()
  let outcome: 'read' | 'refused' = 'read'
  try {
    await inTime(target.feed(input))
  } catch (error) {
    if (!isCanaryError(error)) throw explain(target, input, 'threw what is no CanaryError', error)
    const misplaced = misplacedIn(error, asLooseText(input))
    if (misplaced !== null) throw explain(target, input, misplaced, error)
    outcome = 'refused'
  }
  const { user, system } = process.threadCpuUsage(start)
  const spent = (user + system) / 1000
  if (spent > patience) {
    throw explain(target, input, `took ${Math.round(spent)} ms of CPU time`, undefined)
  }
  const changed = sameState(clean)
  if (changed !== null) throw explain(target, input, `changed ${changed}`, undefined)
  return outcome
}

function isCanaryError(error: unknown): error is CanaryError {
  return error instanceof CanaryError && error.problems.length > 0
}

async function inTime(work: unknown): Promise<void> {
  if (!(work instanceof Promise)) return
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    reject(new Error(`no end after ${longestWait} ms`))
  }, longestWait)
  try {
    await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}

/** Says which place of an error is no place of the text; null when all are. */
export function misplacedIn(error: CanaryError, text: string): string | null {
  const lines = text.split('\n')
  for (const { location, message, code } of error.problems) {
    if (message === '' || code === '') return 'told a problem without words'
    if (location?.file !== inputName) continue
    const { line, column } = location
    const length = lines[line - 1]?.length
    const isInside = length !== undefined && column >= 1 && column <= length + 1
    if (!Number.isInteger(line) || !Number.isInteger(column) || !isInside) {
      return `told a problem at ${line}:${column}, outside the file`
    }
  }
  return null
}

function explain(target: Target, input: Input, what: string, cause: unknown): Error {
  const shown =
    typeof input === 'string'
      ? JSON.stringify(input.slice(0, 2_000))
      : `base64 ${Buffer.from(input).toString('base64').slice(0, 4_000)}`
  const stack = cause instanceof Error ? (cause.stack ?? '') : ''
  const said = cause === undefined ? '' : `: ${messageOf(cause)}`
  return new Error(`${target.name} ${what}${said}\ninput: ${shown}\n${stack}`, { cause })
}
