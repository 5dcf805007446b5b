import type { FieldPath } from '../pod.ts'

/** A field as the API server names it, and where it stands from the object's root. */
export interface Place {
  readonly text: string
  readonly path: FieldPath
}

/** One thing that the API server would refuse, in its words. */
export interface Refusal {
  /** `<field>: <kind>: <detail>` */
  readonly message: string
  readonly at: FieldPath
}

export const rootPlace: Place = { text: '', path: [] }

export function below(place: Place, ...names: readonly string[]): Place {
  return names.reduce(
    ({ text, path }, name) => ({
      text: text === '' ? name : `${text}.${name}`,
      path: [...path, name],
    }),
    place,
  )
}

export function item({ text, path }: Place, index: number): Place {
  return { text: `${text}[${index}]`, path: [...path, index] }
}

/** An entry of a mapping whose keys are free, such as a resource's name. */
export function entry({ text, path }: Place, key: string): Place {
  return { text: `${text}[${shortened(key)}]`, path: [...path, key] }
}

/** Told by the API server under another name than it is written. */
export function alias(told: Place, written: Place): Place {
  return { text: told.text, path: written.path }
}

export function required(place: Place, detail = ''): Refusal {
  return refusal(place, 'Required value', detail)
}

export function invalid(place: Place, value: unknown, detail: string): Refusal {
  return refusal(place, `Invalid value: ${shown(value)}`, detail)
}

export function duplicate(place: Place, value: string): Refusal {
  return refusal(place, `Duplicate value: ${shown(value)}`, '')
}

export function notFound(place: Place, value: string, detail = ''): Refusal {
  return refusal(place, `Not found: ${shown(value)}`, detail)
}

export function forbidden(place: Place, detail: string): Refusal {
  return refusal(place, 'Forbidden', detail)
}

export function unsupported(place: Place, value: string, supported: readonly string[]): Refusal {
  const list = supported.map((word) => JSON.stringify(word)).join(', ')
  return refusal(place, `Unsupported value: ${shown(value)}`, `supported values: ${list}`)
}

export function tooLong(place: Place, most: number): Refusal {
  return refusal(place, 'Too long', `may not be more than ${most} bytes`)
}

export function tooMany(place: Place, count: number, most: number): Refusal {
  return refusal(place, `Too many: ${count}`, `must have at most ${most} items`)
}

/** One refusal for each thing that is wrong with a value. */
export function invalidFor(
  place: Place,
  value: unknown,
  details: readonly string[],
): readonly Refusal[] {
  return details.map((detail) => invalid(place, value, detail))
}

/** Unless the value is one of those; an empty one stands for the default. */
export function oneOf(
  place: Place,
  value: string | undefined,
  supported: readonly string[],
): readonly Refusal[] {
  const isFine = value === undefined || value === '' || supported.includes(value)
  return isFine ? [] : [unsupported(place, value, supported)]
}

function refusal({ text, path }: Place, kind: string, detail: string): Refusal {
  return { message: `${text}: ${kind}${detail === '' ? '' : `: ${detail}`}`, at: path }
}

const longest = 1024

/** As JSON, with nothing in it that a terminal would act on. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'bigint' ? Number(part) : part,
  )
  return shortened(text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escaped))
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 3)}...` : text
}

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
}
