import type { Features } from './model.ts'
import { sortByBytes } from './text.ts'

/** How a form of output writes its parts; `Part` is whatever it composes. */
export interface FeaturePrinter<Part> {
  /** Fields in the order given. */
  readonly fields: (fields: readonly (readonly [name: string, part: Part])[]) => Part
  readonly list: (parts: readonly Part[]) => Part
  /** Fields whose values are texts. */
  readonly texts: (fields: readonly (readonly [name: string, value: string])[]) => Part
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
  const { fields, list, texts, nothing } = printer
  const mapping = <Value>(values: ReadonlyMap<string, Value>, print: (value: Value) => Part) =>
    fields(sortedEntries(values).map(([name, value]) => [name, print(value)]))
  const elements = (part: Part) => fields([['elements', part]])
  const none = fields([])
  return {
    flags: mapping(features.flags, ({ elements: names }) =>
      elements(names === null ? nothing : fields(sortByBytes(names).map((name) => [name, none]))),
    ),
    attributes: mapping(features.attributes, ({ elements: values }) =>
      elements(values === null ? nothing : texts(sortedEntries(values))),
    ),
    instances: mapping(features.instances, ({ elements: instances }) =>
      elements(
        instances === null
          ? nothing
          : list(
              instances.map(({ attributes }) =>
                fields([['attributes', texts(sortedEntries(attributes))]]),
              ),
            ),
      ),
    ),
  }
}

/** The members of a mapping in the order of their names' bytes. */
export function sortedEntries<Value>(values: ReadonlyMap<string, Value>): [string, Value][] {
  const entries: [string, Value][] = []
  for (const name of sortByBytes(values.keys())) {
    const value = values.get(name)
    if (value !== undefined) entries.push([name, value])
  }
  return entries
}

/** A part of a JSON text, given how its lines begin. */
type JsonPart = (lineStart: string) => string

const jsonPrinter: FeaturePrinter<JsonPart> = {
  fields: (fields) => (lineStart) => {
    const inner = `${lineStart}    `
    const lines = fields.map(([name, part]) => `${inner}${quote(name)}: ${part(inner)}`)
    return lines.length === 0 ? '{}' : `{${lines.join(',')}${lineStart}}`
  },
  list: (parts) => (lineStart) => {
    const inner = `${lineStart}    `
    const lines = parts.map((part) => `${inner}${part(inner)}`)
    return lines.length === 0 ? '[]' : `[${lines.join(',')}${lineStart}]`
  },
  texts: (fields) => (lineStart) => {
    const inner = `${lineStart}    `
    // A kernel has thousands of options: one look at all of them is cheaper than one at each.
    const isPlain = /^[ !#-[\]-~]*$/.test(fields.flat().join(''))
    const write = isPlain ? (text: string) => `"${text}"` : quote
    const lines = fields.map(([name, value]) => `${inner}${write(name)}: ${write(value)}`)
    return lines.length === 0 ? '{}' : `{${lines.join(',')}${lineStart}}`
  },
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
  // U+FFFD stands for bytes that were no UTF-8: Go escapes it then. None of these occurs outside of
  // texts, so one pass over the whole will do.
  const escaped = whole('\n').replace(
    /[<>&\u2028\u2029\ufffd]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${escaped}\n`
}

/** A JSON string, but for the characters that Go escapes and JavaScript does not. */
function quote(text: string): string {
  return JSON.stringify(text.toWellFormed())
}
