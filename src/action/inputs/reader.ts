import { readBoolean } from '../../options.ts'
import { readPlatformName } from '../../registry/platform-names.ts'
import type { SecretReader } from '../github-inputs.ts'

/** The part of `@actions/core` that reads inputs. */
export interface InputReader extends SecretReader {
  readonly getMultilineInput: (name: string) => string[]
}

/** The text of an input; null where it is empty, which is how GitHub tells of one not given. */
export function textOrNull(reader: InputReader, name: string): string | null {
  const text = reader.getInput(name)
  return text === '' ? null : text
}

/** @throws CanaryError (input) for what is neither true nor false */
export function booleanOf(reader: InputReader, name: string): boolean {
  return readBoolean(reader.getInput(name).trim(), name)
}

/** The platform that is set; null for the engine's own. @throws CanaryError (input) for what is none */
export function platformOf(reader: InputReader): string | null {
  const text = textOrNull(reader, 'platform')
  return text === null ? null : readPlatformName(text, 'platform')
}
