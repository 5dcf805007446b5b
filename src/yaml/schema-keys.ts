/** What a schema knows of its keys: for people who misspelt one, or put it in the wrong place. */
import type { z } from 'zod'

/** The keys that a mapping at `path` may have; none where there is no mapping. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const reached = path.reduce<readonly z.core.$ZodTypes[]>(
    (schemas, step) => schemas.flatMap((one) => below(one, step)),
    bare(schema),
  )
  return [...new Set(reached.flatMap(keysOf))]
}

/** A place of a schema, such as `['checks', '[]', 'probe']`. */
export type SchemaPlace = readonly string[]

/** Every mapping that may have such a key; what holds itself is looked into once. */
export function placesOf(schema: z.core.$ZodType, key: string): readonly SchemaPlace[] {
  const places: SchemaPlace[] = []
  const open = new Set<z.core.$ZodTypes>()
  const walk = (type: z.core.$ZodType, place: SchemaPlace): void => {
    for (const one of bare(type)) {
      if (open.has(one)) continue
      open.add(one)
      if (keysOf(one).includes(key)) places.push(place)
      for (const [step, inner] of partsOf(one)) walk(inner, [...place, step])
      open.delete(one)
    }
  }
  walk(schema, [])
  return places
}

/** Without all that is around a schema: what may be missing, what is changed once it was read. */
function bare(schema: z.core.$ZodType): readonly z.core.$ZodTypes[] {
  // The library's own list of what every schema is.
  const one = schema as z.core.$ZodTypes
  const { def } = one._zod
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return bare(def.innerType)
    case 'pipe':
      return isTransform(def.in) ? bare(def.out) : bare(def.in)
    case 'union':
      return def.options.flatMap(bare)
    case 'lazy':
      return bare(def.getter())
    default:
      return [one]
  }
}

function isTransform(schema: z.core.$ZodType): boolean {
  return schema._zod.def.type === 'transform'
}

function keysOf(schema: z.core.$ZodTypes): readonly string[] {
  const { def } = schema._zod
  return def.type === 'object' ? Object.keys(def.shape) : []
}

function partsOf(schema: z.core.$ZodTypes): readonly (readonly [string, z.core.$ZodType])[] {
  const { def } = schema._zod
  if (def.type === 'object') return Object.entries(def.shape)
  if (def.type === 'array') return [['[]', def.element]]
  return def.type === 'record' ? [['*', def.valueType]] : []
}

function below(schema: z.core.$ZodTypes, step: PropertyKey): readonly z.core.$ZodTypes[] {
  const { def } = schema._zod
  if (def.type === 'array') return bare(def.element)
  if (def.type === 'record') return bare(def.valueType)
  const inner = def.type === 'object' ? def.shape[String(step)] : undefined
  return inner === undefined ? [] : bare(inner)
}
