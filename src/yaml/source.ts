import { inputError, messageOf, systemErrorCode } from '../errors.ts'
import type { CanaryError, Problem } from '../errors.ts'
import { NotRegularError, readRegularFile } from '../regular-file.ts'
import type { SourceLocation, SourceOrigin } from '../model.ts'

/** A text and the name that people know it by: a path as they wrote it, or a URL. */
export interface SourceText {
  readonly file: string
  readonly text: string
  /** What it was read from, where that is no file. */
  readonly origin?: SourceOrigin
}

/** A place in a text; it says what the text was read from. */
export function placeIn(
  { file, origin }: Pick<SourceText, 'file' | 'origin'>,
  line = 1,
  column = 1,
): SourceLocation {
  return { file, line, column, ...(origin === undefined ? {} : { origin }) }
}

/** What is wrong with a file as a whole: `the file has …`. */
export function problemAtStart(source: SourceText, code: string, what: string): CanaryError {
  return inputError({ code, message: `the file ${what}`, location: placeIn(source) })
}

/**
 * Reads a file that a person wrote, never more than `maxBytes`.
 *
 * @param path where it is
 * @param what its role in a sentence, such as `the manifest`
 * @throws CanaryError (input) when it is missing, a directory, unreadable, too large or not UTF-8
 */
export function readSource(path: string, what: string, maxBytes: number): Promise<SourceText> {
  // What is small is read at once: a promise for each part of it would cost more than the file.
  return new Promise((resolve) => {
    resolve({ file: path, text: decodeUtf8(readBytes(path, what, maxBytes), path, what) })
  })
}

function readBytes(path: string, what: string, maxBytes: number): Uint8Array {
  let bytes: Uint8Array | null
  try {
    bytes = readRegularFile(path, maxBytes)
  } catch (error) {
    throw inputError(unreadable(error, path, what), { cause: error })
  }
  if (bytes !== null) return bytes
  throw inputError({
    code: 'file-too-large',
    message: `${what} ${path} is too large: at most ${maxBytes} bytes are read`,
  })
}

function unreadable(error: unknown, path: string, what: string): Problem {
  if (error instanceof NotRegularError) {
    return {
      code: 'file-not-regular',
      message: `${what} ${path} is ${error.kind}, not a regular file`,
    }
  }
  return systemErrorCode(error) === 'ENOENT'
    ? { code: 'file-missing', message: `${what} ${path} does not exist` }
    : { code: 'file-unreadable', message: `${what} ${path}: ${messageOf(error)}` }
}

/** @throws CanaryError (input) when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array, file: string, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw inputError(
      { code: 'file-not-text', message: `${what} ${file} is not UTF-8 text` },
      { cause: error },
    )
  }
}
