import { toBytes } from './bytes.ts'
import type { ByteString } from './bytes.ts'
import { emptyString, list, map, nilList, nilMap, string } from './value.ts'
import type { MapValue, Value } from './value.ts'

/** domain -> feature -> elements, each a map of strings */
export type TemplateData = ReadonlyMap<
  string,
  ReadonlyMap<string, readonly ReadonlyMap<string, string>[]>
>

/** Node Feature Discovery's own types: messages and `printf "%T"` show them. */
const featuresType = 'nodefeaturerule.matchedFeatures'
const domainType = 'nodefeaturerule.domainMatchedFeatures'
const elementType = 'nodefeaturerule.MatchedElement'
const elementListType = `[]${elementType}`

/** The dot of a template. */
export function dataValue(data: TemplateData): MapValue {
  const nilDomain: MapValue = { ...nilMap, type: domainType, zero: nilList(elementListType) }
  return map(convert(data, domainValue), featuresType, nilDomain)
}

function domainValue(features: ReadonlyMap<string, readonly ReadonlyMap<string, string>[]>): Value {
  return map(convert(features, elementsValue), domainType, nilList(elementListType))
}

function elementsValue(elements: readonly ReadonlyMap<string, string>[]): Value {
  // A feature that matched without elements is the nil list there.
  if (elements.length === 0) return nilList(elementListType)
  return list(elements.map(elementValue), elementListType)
}

function elementValue(element: ReadonlyMap<string, string>): Value {
  return map(
    convert(element, (text) => string(toBytes(text))),
    elementType,
    emptyString,
  )
}

function convert<Input>(
  entries: ReadonlyMap<string, Input>,
  toValue: (input: Input) => Value,
): Map<ByteString, Value> {
  const converted = new Map<ByteString, Value>()
  for (const [name, input] of entries) converted.set(toBytes(name), toValue(input))
  return converted
}
