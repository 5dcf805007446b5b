import { messageOf } from '../../../../errors.ts'
import { InvalidValue, quote } from '../run-option-error.ts'
import { cut } from './records.ts'

/**
 * `--security-opt` as the engine takes it: `name=value`, the old `name:value`, or `no-new-privileges`
 * alone. A seccomp profile is a file, and its JSON is what is sent; `builtin` and `unconfined` are names.
 *
 * @param readText gives a file's text; what it throws becomes part of the error
 * @throws InvalidValue
 */
export function parseSecurityOption(value: string, readText: (path: string) => string): string {
  const [name, content] = splitSecurityOption(value)
  if (name === 'no-new-privileges') return value
  if (content === null || content === '') {
    throw new InvalidValue(`${quote(value)} is not name=value`)
  }
  if (name !== 'seccomp' || content === 'builtin' || content === 'unconfined') return value
  return `seccomp=${compactJson(readText(content), content)}`
}

/** The name and the value of a security option in either of its spellings. */
export function splitSecurityOption(value: string): readonly [string, string | null] {
  return value.includes('=') || value === 'no-new-privileges' ? cut(value, '=') : cut(value, ':')
}

/** JSON without the white space between its parts; everything else stays as it is written. */
function compactJson(text: string, file: string): string {
  try {
    JSON.parse(text)
  } catch (error) {
    throw new InvalidValue(`${quote(file)} is not JSON: ${messageOf(error)}`, null, {
      cause: error,
    })
  }
  return text.replace(
    /("[^"\\]*(?:\\.[^"\\]*)*")|[ \t\r\n]+/g,
    (_match, string?: string) => string ?? '',
  )
}
