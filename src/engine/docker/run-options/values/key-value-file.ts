import { runOptionLimits } from '../../../../limits.ts'
import { InvalidValue, quote } from '../run-option-error.ts'
import { cut } from './records.ts'

/** What Go's unicode.IsSpace takes for white space. */
const leadingSpace = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

/**
 * The pairs of an env file or a label file: `NAME=value` a line, `#` begins a comment line, quotes are
 * part of the value. A bare `NAME` is given to `lookUp`; what that does not know is left out.
 *
 * @throws InvalidValue that names the line
 */
export function parseKeyValueFile(
  text: string,
  lookUp: (name: string) => string | undefined,
): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = []
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const place = `line ${index + 1}`
    if (Buffer.byteLength(raw) >= runOptionLimits.fileLineBytes) {
      throw new InvalidValue(`${place} is longer than ${runOptionLimits.fileLineBytes} bytes`)
    }
    const line = raw.replace(/\r$/, '').replace(leadingSpace, '')
    if (line === '' || line.startsWith('#')) continue
    const [name, value] = cut(line, '=')
    if (name === '') throw new InvalidValue(`${place} has a value without a name`)
    if (/[ \t]/.test(name)) throw new InvalidValue(`${place}: the name ${quote(name)} has a blank`)
    const found = value ?? lookUp(name)
    if (found !== undefined) pairs.push([name, found])
  }
  return pairs
}
