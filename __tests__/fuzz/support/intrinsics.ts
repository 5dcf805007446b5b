/**
 * A picture of what JavaScript itself is made of: constructors, prototypes and their functions, with
 * all that hangs on them. What pollutes a prototype changes it.
 */
export type IntrinsicsState = ReadonlyMap<object, ReadonlyMap<PropertyKey, unknown>>

const roots: readonly object[] = [
  Object,
  Function,
  Array,
  String,
  Number,
  Boolean,
  BigInt,
  Symbol,
  RegExp,
  Date,
  Error,
  Map,
  Set,
  WeakMap,
  Promise,
  Uint8Array,
  ArrayBuffer,
  JSON,
  Math,
  Reflect,
]

export function intrinsicsState(): IntrinsicsState {
  const state = new Map<object, ReadonlyMap<PropertyKey, unknown>>()
  const left: object[] = [...roots]
  for (let object = left.pop(); object !== undefined; object = left.pop()) {
    if (state.has(object)) continue
    const properties = propertiesOf(object)
    state.set(object, properties)
    for (const value of properties.values()) {
      if ((typeof value === 'object' || typeof value === 'function') && value !== null) {
        left.push(value)
      }
    }
  }
  return state
}

/** Names what differs from the picture; null when nothing does. */
export function sameState(picture: IntrinsicsState): string | null {
  for (const [object, before] of picture) {
    const keys = Reflect.ownKeys(object)
    const changed =
      keys.length === before.size
        ? keys.find((key) => !before.has(key) || !Object.is(valueAt(object, key), before.get(key)))
        : (keys.find((key) => !before.has(key)) ?? 'a property that is gone')
    if (changed !== undefined) return `${nameOf(object)} at ${String(changed)}`
  }
  return null
}

function propertiesOf(object: object): Map<PropertyKey, unknown> {
  return new Map(Reflect.ownKeys(object).map((key) => [key, valueAt(object, key)]))
}

/** Accessors are compared by their getter; the legacy ones of RegExp answer anything. */
function valueAt(object: object, key: PropertyKey): unknown {
  const descriptor = Object.getOwnPropertyDescriptor(object, key)
  if (descriptor === undefined) return undefined
  return 'value' in descriptor ? descriptor.value : Reflect.get(descriptor, 'get')
}

function nameOf(object: object): string {
  if (object === Object.prototype) return 'Object.prototype'
  return typeof object === 'function' ? object.name || 'a function' : 'a prototype'
}
