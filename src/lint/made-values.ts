/** A manifest is looked at before anybody gives its parameters a value. */
import { fieldOf } from '../decode.ts'
import type { Problem } from '../errors.ts'
import type { SourceLocation } from '../model.ts'
import type { ParameterValues } from '../validator/parameters.ts'
import type { DocumentPath, ParsedDocument } from '../yaml/parse.ts'

/** It is a number and a text, and so right in most places. */
const madeValue = '1'

/** A value for each parameter that has none of its own. */
export function madeValues(documents: readonly ParsedDocument[]): ParameterValues {
  const names = documents.flatMap(({ value }) => {
    const list = fieldOf(value, 'parameters')
    if (!Array.isArray(list)) return []
    return list.flatMap((item: unknown) => {
      const [name, usual] = [fieldOf(item, 'name'), fieldOf(item, 'default') ?? null]
      return typeof name === 'string' && usual === null ? [name] : []
    })
  })
  return Object.fromEntries(names.map((name) => [name, madeValue]))
}

/** Without what is said of a value that was made here, and not given by anybody. */
export function ofWrittenValues(
  problems: readonly Problem[],
  documents: readonly ParsedDocument[],
  values: ParameterValues,
): readonly Problem[] {
  const names = Object.keys(values)
  if (names.length === 0) return problems
  const made = new Set(
    documents.flatMap((document) => placesOf(document, names).map((place) => keyOf(place))),
  )
  return problems.filter(
    ({ location, message }) =>
      location === undefined ||
      !(
        made.has(keyOf(location)) || /^the parameter .* is "1", which does not match/.test(message)
      ),
  )
}

function keyOf({ line, column }: SourceLocation): string {
  return `${line}:${column}`
}

/** Of texts that hold a reference to one of the names. */
function placesOf(document: ParsedDocument, names: readonly string[]): readonly SourceLocation[] {
  const places: SourceLocation[] = []
  const walk = (value: unknown, path: DocumentPath): void => {
    if (typeof value === 'string') {
      if (names.some((name) => value.includes(`$(${name})`))) places.push(document.locate(path))
    } else if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) walk(one, [...path, index])
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) walk(one, [...path, key])
    }
  }
  walk(document.value, [])
  return places
}
