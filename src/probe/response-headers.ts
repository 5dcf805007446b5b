import type { HeaderSeen } from '../model.ts'
import { trimBlanks } from './request-headers.ts'
import { fromByteString } from './url-reference.ts'

/** A wanted response header that is not there as wanted. */
export interface HeaderMismatch {
  readonly code: 'header-missing' | 'header-value'
  readonly message: string
}

/** Header lines as they came, byte strings, as they are compared and told. */
export function headerLines(fields: readonly HeaderSeen[]): HeaderSeen[] {
  return fields.map(({ name, value }) => ({ name, value: trimBlanks(fromByteString(value)) }))
}

/** The lines whose names a manifest asks about; others may hold secrets and are not kept. */
export function askedFor(
  lines: readonly HeaderSeen[],
  wanted: readonly HeaderSeen[],
): HeaderSeen[] {
  const names = new Set(wanted.map(({ name }) => name.toLowerCase()))
  return lines.filter(({ name }) => names.has(name.toLowerCase()))
}

/** The first wanted header that does not fit; null: all do. */
export function headerMismatch(
  lines: readonly HeaderSeen[],
  wanted: readonly HeaderSeen[],
): HeaderMismatch | null {
  for (const { name, value } of wanted) {
    const values = askedFor(lines, [{ name, value }]).map((line) => line.value)
    if (values.length === 0) {
      return { code: 'header-missing', message: `header ${name} is missing in the response` }
    }
    if (!carries(values, trimBlanks(value))) {
      const message = `header ${name} has a value other than the wanted one`
      return { code: 'header-value', message }
    }
  }
  return null
}

/** Several lines of one name are a list: any of them, or all of them joined. */
function carries(values: readonly string[], wanted: string): boolean {
  return values.includes(wanted) || values.join(', ') === wanted || values.join('') === wanted
}
