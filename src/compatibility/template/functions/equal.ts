import type { Budget } from '../budget.ts'
import { typeName } from '../values/value.ts'
import type { ListValue, MapValue, Value } from '../values/value.ts'

/** Go's `reflect.DeepEqual`: types must be the same too, so an int never equals an int64. */
export function deepEqual(left: Value, right: Value, budget: Budget, depth = 0): boolean {
  budget.checkValueDepth(depth)
  budget.spend(1)
  if (left.kind !== right.kind || typeName(left) !== typeName(right)) return false
  switch (left.kind) {
    case 'version':
      return right.kind === 'version' && equalVersions(left.version, right.version)
    case 'list':
      return right.kind === 'list' && equalLists(left, right, budget, depth)
    case 'map':
      return right.kind === 'map' && equalMaps(left, right, budget, depth)
    default:
      return !('value' in left) || ('value' in right && left.value === right.value)
  }
}

function equalVersions(left: object, right: object): boolean {
  const rightFields = new Map<string, unknown>(Object.entries(right))
  return Object.entries(left).every(([name, value]) => rightFields.get(name) === value)
}

function equalLists(left: ListValue, right: ListValue, budget: Budget, depth: number): boolean {
  if (left.isNil !== right.isNil || left.items.length !== right.items.length) return false
  return left.items.every((item, index) => {
    const other = right.items[index]
    return other !== undefined && deepEqual(item, other, budget, depth + 1)
  })
}

function equalMaps(left: MapValue, right: MapValue, budget: Budget, depth: number): boolean {
  if (left.isNil !== right.isNil || left.entries.size !== right.entries.size) return false
  for (const [key, value] of left.entries) {
    const other = right.entries.get(key)
    if (other === undefined || !deepEqual(value, other, budget, depth + 1)) return false
  }
  return true
}
