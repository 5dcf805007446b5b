/**
 * Values as the parsers of the engines' CDI libraries read them: unknown fields are errors, field
 * names may differ in letter case, null is the zero value, scalars become text where text is wanted.
 */
import { decodeAt, decodeItems, fieldNames } from '../decode.ts'
import type { Decode as DecodeWith, Decoding as Place, FieldNames } from '../decode.ts'
import type { SpecificationIssue } from './issue.ts'

export interface Decoding extends Place {
  readonly issues: SpecificationIssue[]
  /** Keys of all mappings that were read. */
  keyCount: number
}

export type Decode<Value> = DecodeWith<Value, Decoding>

export function startDecoding(): Decoding {
  return { path: [], issues: [], keyCount: 0 }
}

/** A mapping of these fields, each with what reads it. */
export function mappingOf<Value extends object>(fields: {
  readonly [Name in keyof Value]: Decode<Value[Name]>
}): Decode<Value> {
  const known = fieldNames(...Object.keys(fields))
  const readers = Object.entries<Decode<unknown>>(fields).map(([name, decode]) => ({
    name,
    decode,
    zero: decode(null, startDecoding()),
  }))
  return (value, decoding) => {
    const mapping = plainMapping(value, decoding)
    const spelling = spellings(mapping, known, decoding)
    const decoded: Record<string, unknown> = {}
    for (const { name, decode, zero } of readers) {
      const key = spelling?.get(name) ?? name
      const field = mapping[key] ?? null
      // Nothing is wrong with what is not there; only what is there needs a path.
      decoded[name] = field === null ? zero : decodeAt(key, field, decode, decoding)
    }
    // Every field was set to what its own reader gives.
    return decoded as Value
  }
}

/**
 * Tells fields that nobody knows, and finds those whose letter case differs.
 *
 * @returns the written key by exact name, for those only
 */
function spellings(
  mapping: Readonly<Record<string, unknown>>,
  known: FieldNames,
  decoding: Decoding,
): ReadonlyMap<string, string> | undefined {
  let odd: Map<string, string> | undefined
  for (const key of Object.keys(mapping)) {
    decoding.keyCount += 1
    if (known.exact.has(key)) continue
    const exact = known.meantBy(key)
    if (exact === undefined) {
      const message = `${JSON.stringify(key)} is not a known field`
      const hint = `known here: ${[...known.exact].join(', ')}`
      tell(decoding, key, 'cdi-parse-unknown-field', message, { hint })
    } else if (Object.hasOwn(mapping, exact) || odd?.has(exact) === true) {
      tell(decoding, key, 'cdi-parse-duplicate-field', `the field ${exact} is written twice`, {})
    } else {
      odd = (odd ?? new Map<string, string>()).set(exact, key)
      const message = `the field ${exact} is written ${JSON.stringify(key)}`
      const hint = 'engines with CDI 1.1.1 or later reject the file'
      tell(decoding, key, 'cdi-field-letter-case', message, { hint, severity: 'warning' })
    }
  }
  return odd
}

function tell(
  decoding: Decoding,
  key: string,
  code: string,
  message: string,
  more: Pick<SpecificationIssue, 'hint'> & { readonly severity?: 'warning' },
): void {
  const path = [...decoding.path, key]
  decoding.issues.push({ severity: 'error', code, message, path, at: 'key', ...more })
}

function wrongType(decoding: Decoding, wanted: string, value: unknown): void {
  decoding.issues.push({
    severity: 'error',
    code: 'cdi-parse-wrong-type',
    message: `must be ${wanted}, not ${describeValue(value)}`,
    path: [...decoding.path],
    at: 'value',
  })
}

function describeValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  return typeof value === 'string' ? 'text' : JSON.stringify(value)
}

function plainMapping(value: unknown, decoding: Decoding): Readonly<Record<string, unknown>> {
  if (value === null) return {}
  if (isMapping(value)) return value
  wrongType(decoding, 'a mapping', value)
  return {}
}

/** Sets, bytes and the like, which YAML tags make, are no mappings. */
function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  )
}

export function textMap(value: unknown, decoding: Decoding): ReadonlyMap<string, string> {
  const mapping = plainMapping(value, decoding)
  const keys = Object.keys(mapping)
  decoding.keyCount += keys.length
  return new Map(keys.map((key) => [key, decodeAt(key, mapping[key], text, decoding)]))
}

export function listOf<Value>(decode: Decode<Value>): Decode<readonly Value[]> {
  return (value, decoding) => {
    if (Array.isArray(value)) return decodeItems(value, decode, decoding)
    if (value !== null) wrongType(decoding, 'a list', value)
    return []
  }
}

export function optional<Value>(decode: Decode<Value>): Decode<Value | undefined> {
  return (value, decoding) => (value === null ? undefined : decode(value, decoding))
}

export function text(value: unknown, decoding: Decoding): string {
  if (typeof value === 'string') return value
  if (value === null) return ''
  if (value instanceof Uint8Array) return Buffer.from(value).toString()
  if (typeof value === 'number' || typeof value === 'boolean') {
    decoding.issues.push({
      severity: 'warning',
      code: 'cdi-text-not-quoted',
      message: `${String(value)} is read as text, and engines do not all read it alike`,
      path: [...decoding.path],
      at: 'value',
      hint: 'put it in quotes',
    })
    return String(value)
  }
  wrongType(decoding, 'text', value)
  return ''
}

export function boolean(value: unknown, decoding: Decoding): boolean {
  if (typeof value === 'boolean') return value
  if (value !== null) wrongType(decoding, 'true or false', value)
  return false
}

/** `maximum` is exclusive beyond 53 bits, where numbers have no neighbours. */
export function integerWithin(minimum: number, maximum: number): Decode<number> {
  return (value, decoding) => {
    if (value === null) return 0
    const fits =
      typeof value === 'number' &&
      Number.isInteger(value) &&
      value >= minimum &&
      (value < maximum || (value === maximum && Number.isSafeInteger(maximum)))
    if (fits) return value
    wrongType(decoding, `a whole number from ${minimum} to ${maximum}`, value)
    return 0
  }
}
