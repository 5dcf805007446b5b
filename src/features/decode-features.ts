import { decodeAt, decodeItems, describePath } from '../decode.ts'
import type { Decode as DecodeWith, Decoding, Path } from '../decode.ts'
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
  readonly locate: (path: Path) => SourceLocation
}

export type Mapping = ReadonlyMap<string, unknown>

export const emptyMapping: Mapping = new Map()

/** A document under examination: what is wrong is collected, so that all of it is told at once. */
export interface Decoder extends Decoding {
  readonly document: SavedDocument
  readonly problems: Problem[]
  /** Complaints beyond this are not told. */
  readonly maxProblems: number
}

export type Decode<Value> = DecodeWith<Value, Decoder>

/** Adds a problem at the place where the decoder stands, or below it. */
export function complain(decoder: Decoder, what: string, ...below: Path): void {
  if (decoder.problems.length >= decoder.maxProblems) return
  const path = [...decoder.path, ...below]
  decoder.problems.push({
    code: 'features-file',
    message: `${describePath(path)} ${what}`,
    location: decoder.document.locate(path),
  })
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
export function decodeMapping(value: unknown, decoder: Decoder): Mapping | null {
  if (!(value instanceof Map)) {
    complain(decoder, `is ${kindOf(value)} where a mapping belongs`)
    return null
  }
  if (hasTextKeys(value)) return value
  const mapping = new Map<string, unknown>()
  for (const [key, member] of value as ReadonlyMap<unknown, unknown>) {
    const name = String(key)
    if (mapping.has(name)) complain(decoder, 'is there twice', name)
    mapping.set(name, member)
  }
  return mapping
}

function hasTextKeys(mapping: ReadonlyMap<unknown, unknown>): mapping is Mapping {
  for (const key of mapping.keys()) if (typeof key !== 'string') return false
  return true
}

/** A text; null after a complaint. */
export function decodeText(value: unknown, decoder: Decoder): string | null {
  if (typeof value === 'string') return value
  const hint = typeof value === 'number' || typeof value === 'boolean' ? ': quote it' : ''
  complain(decoder, `is ${kindOf(value)} where a text belongs${hint}`)
  return null
}

/** `flags`, `attributes` and `instances`, as NFD's data model has them. */
export function decodeFeatures(value: unknown, decoder: Decoder): Features {
  const features = decodeMapping(value, decoder) ?? emptyMapping
  refuseOthers(features, ['flags', 'attributes', 'instances'], decoder)
  const section = <Feature>(name: string, decode: Decode<Map<string, Feature>>) =>
    decodeAt(name, features.get(name), decode, decoder)
  return {
    flags: section('flags', decodeFlags),
    attributes: section('attributes', decodeAttributes),
    instances: section('instances', decodeInstances),
  }
}

/** A key that nobody reads is a mistake of whoever wrote the file: its features would be lost. */
function refuseOthers(mapping: Mapping, known: readonly string[], decoder: Decoder): void {
  for (const key of mapping.keys()) {
    if (!known.includes(key)) complain(decoder, `is not known here: ${known.join(', ')} is`, key)
  }
}

/** Features by name; what a feature holds stands in its `elements`, which may be null. */
function sectionOf<Feature>(decodeElements: Decode<Feature>): Decode<Map<string, Feature>> {
  const decodeFeature: Decode<Feature | null> = (value, decoder) => {
    const fields = decodeMapping(value, decoder)
    if (fields === null) return null
    refuseOthers(fields, ['elements'], decoder)
    return decodeAt('elements', fields.get('elements') ?? null, decodeElements, decoder)
  }
  return (value, decoder) => {
    const decoded = new Map<string, Feature>()
    if (value === undefined || value === null) return decoded
    for (const [name, written] of decodeMapping(value, decoder) ?? []) {
      const feature = decodeAt(name, written, decodeFeature, decoder)
      if (feature !== null) decoded.set(name, feature)
    }
    return decoded
  }
}

const decodeFlags = sectionOf((elements, decoder): FlagFeature => {
  if (elements === null) return { elements: null }
  const names = decodeMapping(elements, decoder) ?? emptyMapping
  for (const [name, value] of names) {
    if (value !== null && !(value instanceof Map)) {
      complain(decoder, `is ${kindOf(value)}: a flag has no value, write {}`, name)
    }
  }
  return { elements: new Set(names.keys()) }
})

const decodeAttributes = sectionOf((elements, decoder): AttributeFeature => ({
  elements: elements === null ? null : decodeTexts(elements, decoder),
}))

function decodeTexts(value: unknown, decoder: Decoder): ReadonlyMap<string, string> {
  const mapping = decodeMapping(value, decoder)
  if (mapping === null) return new Map()
  // There may be millions of members: what is right is taken as it is.
  if (hasTextValues(mapping)) return mapping
  for (const [name, member] of mapping) decodeAt(name, member, decodeText, decoder)
  return new Map()
}

function hasTextValues(mapping: Mapping): mapping is ReadonlyMap<string, string> {
  for (const value of mapping.values()) if (typeof value !== 'string') return false
  return true
}

const decodeInstances = sectionOf((elements, decoder): InstanceFeature => {
  if (elements === null) return { elements: null }
  if (!Array.isArray(elements)) {
    complain(decoder, `is ${kindOf(elements)} where a list belongs`)
    return { elements: null }
  }
  const instances = decodeItems(elements, decodeInstance, decoder)
  return { elements: instances.filter((instance) => instance !== null) }
})

function decodeInstance(value: unknown, decoder: Decoder): InstanceElement | null {
  const fields = decodeMapping(value, decoder)
  if (fields === null) return null
  refuseOthers(fields, ['attributes'], decoder)
  const attributes = fields.get('attributes') ?? emptyMapping
  return { attributes: decodeAt('attributes', attributes, decodeTexts, decoder) }
}
