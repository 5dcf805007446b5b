import { readFile, stat } from 'node:fs/promises'
import { inputError, messageOf, systemErrorCode } from '../errors.ts'
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

/**
 * Reads a file that a person wrote, never more than `maxBytes`.
 *
 * @param path where it is
 * @param what its role in a sentence, such as `the manifest`
 * @throws CanaryError (input) when it is missing, a directory, unreadable, too large or not UTF-8
 */
export async function readSource(
  path: string,
  what: string,
  maxBytes: number,
): Promise<SourceText> {
  const found = await stat(path).catch((error: unknown) => {
    throw inputError(
      systemErrorCode(error) === 'ENOENT'
        ? { code: 'file-missing', message: `${what} ${path} does not exist` }
        : { code: 'file-unreadable', message: `${what} ${path}: ${messageOf(error)}` },
      { cause: error },
    )
  })
  if (!found.isFile()) {
    throw inputError({ code: 'file-not-regular', message: `${what} ${path} is not a regular file` })
  }
  if (found.size > maxBytes) throw tooLarge(path, what, found.size, maxBytes)
  const bytes = await readFile(path).catch((error: unknown) => {
    throw inputError(
      { code: 'file-unreadable', message: `${what} ${path}: ${messageOf(error)}` },
      { cause: error },
    )
  })
  if (bytes.length > maxBytes) throw tooLarge(path, what, bytes.length, maxBytes)
  return { file: path, text: decodeUtf8(bytes, path, what) }
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

function tooLarge(path: string, what: string, size: number, maxBytes: number): Error {
  return inputError({
    code: 'file-too-large',
    message: `${what} ${path} has ${size} bytes; at most ${maxBytes} are read`,
  })
}
