import { parseArgs } from 'node:util'
import type { ParseArgsOptionsConfig } from 'node:util'
import { inputError, messageOf } from '../../errors.ts'
import type { CanaryError } from '../../errors.ts'

/**
 * Reads the arguments of a command.
 *
 * @throws CanaryError (input) for an unknown flag, or one without its value
 */
export function parseFlags<T extends ParseArgsOptionsConfig>(
  command: string,
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; args: string[] }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw usageError(command, firstSentence(error), error)
  }
}

/** `parseArgs` explains at length; its first sentence says what is wrong. */
function firstSentence(error: unknown): string {
  const message = messageOf(error).replace(/^TypeError \[\w+\]: /, '')
  return message.split(/\. |\n/, 1)[0] ?? message
}

export function usageError(command: string, message: string, cause?: unknown): CanaryError {
  const hint = `container-canary ${command} --help tells what there is`
  return inputError({ code: 'usage', message, hint }, cause === undefined ? {} : { cause })
}
