import { inputError } from '../../errors.ts'
import type { CanaryError } from '../../errors.ts'

export function usageError(command: string, message: string, cause?: unknown): CanaryError {
  const hint = `container-canary ${command} --help tells what there is`
  return inputError({ code: 'usage', message, hint }, cause === undefined ? {} : { cause })
}
