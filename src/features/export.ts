import type { Features } from './model.ts'
import { sortByBytes } from './text.ts'

/** How a form of output writes its parts; `Part` is whatever it composes. */
export interface FeaturePrinter<Part> {
  /** Fields in the order given. */
  readonly fields: (fields: readonly (readonly [name: string, part: Part])[]) => Part
  readonly list: (parts: readonly Part[]) => Part
  readonly text: (value: string) => Part
  readonly nothing: Part
}

export interface PrintedFeatures<Part> {
  readonly flags: Part
  readonly attributes: Part
  readonly instances: Part
}

/** Features as both of NFD's forms lay them out, names in the order of their bytes. */
export function printFeatures<Part>(
  features: Features,
  printer: FeaturePrinter<Part>,
): PrintedFeatures<Part> {
  const { fields, list, text, nothing } = printer
  const mapping = <Value>(values: ReadonlyMap<string, Value>, print: (value: Value) => Part) =>
    fields(sortedEntries(values).map(([name, value]) => [name, print(value)]))
  const elements = (part: Part) => fields([['elements', part]])
  const none = fields([])
  return {
    flags: mapping(features.flags, ({ elements: names }) =>
      elements(names === null ? nothing : fields(sortByBytes(names).map((name) => [name, none]))),
    ),
    attributes: mapping(features.attributes, ({ elements: values }) =>
      elements(values === null ? nothing : mapping(values, text)),
    ),
    instances: mapping(features.instances, ({ elements: instances }) =>
      elements(
        instances === null
          ? nothing
          : list(
              instances.map(({ attributes }) =>
                fields([['attributes', mapping(attributes, text)]]),
              ),
            ),
      ),
    ),
  }
}

export function sortedEntries<Value>(values: ReadonlyMap<string, Value>): [string, Value][] {
  const names = [...values.keys()]
  const sorted = sortByBytes(names)
  if (sorted.every((name, index) => name === names[index])) return [...values]
  return sorted.flatMap((name) => {
    const value = values.get(name)
    return value === undefined ? [] : [[name, value] satisfies [string, Value]]
  })
}

/** A part of a JSON text, given how its lines begin. */
type JsonPart = (lineStart: string) => string

const jsonPrinter: FeaturePrinter<JsonPart> = {
  fields: (fields) => (lineStart) => {
    const inner = `${lineStart}    `
    const lines = fields.map(([name, part]) => `${inner}${quoteGo(name)}: ${part(inner)}`)
    return lines.length === 0 ? '{}' : `{${lines.join(',')}${lineStart}}`
  },
  list: (parts) => (lineStart) => {
    const inner = `${lineStart}    `
    const lines = parts.map((part) => `${inner}${part(inner)}`)
    return lines.length === 0 ? '[]' : `[${lines.join(',')}${lineStart}]`
  },
  text: (value) => () => quoteGo(value),
  nothing: () => 'null',
}

/**
 * What `nfd export features` prints, byte for byte: four blanks a level, keys in the order of their
 * bytes, Go's escapes, a line feed at the end.
 */
export function toNfdJson(features: Features): string {
  const { flags, attributes, instances } = printFeatures(features, jsonPrinter)
  const whole = jsonPrinter.fields([
    ['flags', flags],
    ['attributes', attributes],
    ['instances', instances],
  ])
  return `${whole('\n')}\n`
}

/** A JSON string as Go's encoder writes it. */
function quoteGo(text: string): string {
  if (/^[ !#-%'-;=?-[\]-~]*$/.test(text)) return `"${text}"`
  // U+FFFD stands for bytes that were no UTF-8: Go escapes it then.
  return JSON.stringify(text.toWellFormed()).replace(
    /[<>&\u2028\u2029\ufffd]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
