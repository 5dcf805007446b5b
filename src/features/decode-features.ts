import type { Problem } from '../errors.ts'
import type { SourceLocation } from '../model.ts'
import type {
  AttributeFeature,
  Features,
  FlagFeature,
  InstanceElement,
  InstanceFeature,
} from './model.ts'

/** A document as YAML or JSON gives it, mappings as `Map`. */
export interface SavedDocument {
  readonly file: string
  readonly value: unknown
  /** In a large document it takes as long as reading it. */
  readonly locate: (path: readonly (string | number)[]) => SourceLocation
}

export type Path = readonly (string | number)[]

export type Mapping = ReadonlyMap<string, unknown>

/** A document under examination: what is wrong is collected, so that all of it is told at once. */
export interface Decoder {
  readonly document: SavedDocument
  readonly problems: Problem[]
  /** Complaints beyond this are not told. */
  readonly maxProblems: number
}

/** Adds a problem at a place of the document. */
export function complain(decoder: Decoder, path: Path, what: string): void {
  if (decoder.problems.length >= decoder.maxProblems) return
  decoder.problems.push({
    code: 'features-file',
    message: `${describe(path)} ${what}`,
    location: decoder.document.locate(path),
  })
}

function describe(path: Path): string {
  if (path.length === 0) return 'the document'
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`,
    )
    .join('')
}

/** What a value is, for a sentence. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (value instanceof Map) return 'a mapping'
  if (typeof value === 'string') return 'a text'
  if (typeof value === 'number') return `the number ${value}`
  if (typeof value === 'boolean') return `the boolean ${String(value)}`
  return 'something else'
}

/** A mapping with text keys; null after a complaint. */
export function mappingAt(decoder: Decoder, value: unknown, path: Path): Mapping | null {
  if (!(value instanceof Map)) {
    complain(decoder, path, `is ${kindOf(value)} where a mapping belongs`)
    return null
  }
  if (hasTextKeys(value)) return value
  const mapping = new Map<string, unknown>()
  for (const [key, member] of value as ReadonlyMap<unknown, unknown>) {
    const name = String(key)
    if (mapping.has(name)) complain(decoder, [...path, name], 'is there twice')
    mapping.set(name, member)
  }
  return mapping
}

function hasTextKeys(mapping: ReadonlyMap<unknown, unknown>): mapping is Mapping {
  for (const key of mapping.keys()) if (typeof key !== 'string') return false
  return true
}

/** A text; null after a complaint. */
export function textAt(decoder: Decoder, value: unknown, path: Path): string | null {
  if (typeof value === 'string') return value
  const hint = typeof value === 'number' || typeof value === 'boolean' ? ': quote it' : ''
  complain(decoder, path, `is ${kindOf(value)} where a text belongs${hint}`)
  return null
}

/** `flags`, `attributes` and `instances`, as NFD's data model has them. */
export function decodeFeatures(decoder: Decoder, value: unknown, path: Path): Features {
  const features = mappingAt(decoder, value, path) ?? new Map<string, unknown>()
  refuseOthers(decoder, features, path, ['flags', 'attributes', 'instances'])
  const section = <Feature>(name: string, decode: DecodeElements<Feature>) =>
    decodeSection(decoder, features.get(name), [...path, name], decode)
  return {
    flags: section<FlagFeature>('flags', decodeFlags),
    attributes: section<AttributeFeature>('attributes', decodeAttributes),
    instances: section<InstanceFeature>('instances', decodeInstances),
  }
}

/** A key that nobody reads is a mistake of whoever wrote the file: its features would be lost. */
function refuseOthers(
  decoder: Decoder,
  mapping: Mapping,
  path: Path,
  known: readonly string[],
): void {
  for (const key of mapping.keys()) {
    if (!known.includes(key)) {
      complain(decoder, [...path, key], `is not known here: ${known.join(', ')} is`)
    }
  }
}

type DecodeElements<Feature> = (decoder: Decoder, elements: unknown, path: Path) => Feature

function decodeSection<Feature>(
  decoder: Decoder,
  value: unknown,
  path: Path,
  decode: DecodeElements<Feature>,
): Map<string, Feature> {
  const decoded = new Map<string, Feature>()
  if (value === undefined || value === null) return decoded
  for (const [name, feature] of mappingAt(decoder, value, path) ?? []) {
    const featurePath = [...path, name]
    const fields = mappingAt(decoder, feature, featurePath)
    if (fields === null) continue
    refuseOthers(decoder, fields, featurePath, ['elements'])
    decoded.set(name, decode(decoder, fields.get('elements') ?? null, [...featurePath, 'elements']))
  }
  return decoded
}

function decodeFlags(decoder: Decoder, elements: unknown, path: Path): FlagFeature {
  if (elements === null) return { elements: null }
  const names = mappingAt(decoder, elements, path) ?? new Map<string, unknown>()
  for (const [name, value] of names) {
    if (value !== null && !(value instanceof Map)) {
      complain(decoder, [...path, name], `is ${kindOf(value)}: a flag has no value, write {}`)
    }
  }
  return { elements: new Set(names.keys()) }
}

function decodeAttributes(decoder: Decoder, elements: unknown, path: Path): AttributeFeature {
  return { elements: elements === null ? null : texts(decoder, elements, path) }
}

function texts(decoder: Decoder, value: unknown, path: Path): ReadonlyMap<string, string> {
  const mapping = mappingAt(decoder, value, path)
  if (mapping === null) return new Map()
  // There may be millions of members: what is right is taken as it is.
  if (hasTextValues(mapping)) return mapping
  for (const [name, member] of mapping) textAt(decoder, member, [...path, name])
  return new Map()
}

function hasTextValues(mapping: Mapping): mapping is ReadonlyMap<string, string> {
  for (const value of mapping.values()) if (typeof value !== 'string') return false
  return true
}

function decodeInstances(decoder: Decoder, elements: unknown, path: Path): InstanceFeature {
  if (elements === null) return { elements: null }
  if (!Array.isArray(elements)) {
    complain(decoder, path, `is ${kindOf(elements)} where a list belongs`)
    return { elements: null }
  }
  return {
    elements: (elements as readonly unknown[]).flatMap((element, index): InstanceElement[] => {
      const elementPath = [...path, index]
      const fields = mappingAt(decoder, element, elementPath)
      if (fields === null) return []
      refuseOthers(decoder, fields, elementPath, ['attributes'])
      const attributes = fields.get('attributes') ?? new Map()
      return [{ attributes: texts(decoder, attributes, [...elementPath, 'attributes']) }]
    }),
  }
}
