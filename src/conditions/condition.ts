import { parseQuantity, wholeUnits } from '../quantity.ts'
import { conditionNames } from './names.ts'
import type { ConditionName } from './names.ts'

/** The one that has a value. */
export const memoryName = 'memory'

/** A condition that an image is run under once more, beside its plain run. */
export type Condition =
  | { readonly kind: ConditionName }
  | {
      readonly kind: typeof memoryName
      readonly bytes: number
      /** As it was written, such as `256Mi`. */
      readonly written: string
    }

/** No engine starts a container with less. */
export const leastMemory = 6 * 2 ** 20

/** As people write it, and as reports name it: `read-only-root`, `memory: 256Mi`. */
export function labelOf(condition: Condition): string {
  return condition.kind === memoryName ? `memory: ${condition.written}` : condition.kind
}

/** Reads `read-only-root`, `memory: 256Mi` or `memory=256Mi`. @returns null for anything else */
export function parseCondition(text: string): Condition | null {
  const name = conditionNames.find((one) => one === text.trim())
  if (name !== undefined) return { kind: name }
  const [, written] = /^memory\s*[:=]\s*(\S+)$/.exec(text.trim()) ?? []
  return written === undefined ? null : memoryCondition(written)
}

/** Null for what is no amount of memory that a container can have. */
export function memoryCondition(written: string): Condition | null {
  const bytes = memoryBytes(written)
  return bytes === null ? null : { kind: memoryName, bytes, written }
}

/** A quantity such as `256Mi`; null for none, and for what no engine takes. */
export function memoryBytes(written: string): number | null {
  const quantity = parseQuantity(written)
  const bytes = quantity === null ? Number.NaN : wholeUnits(quantity)
  return Number.isSafeInteger(bytes) && bytes >= leastMemory ? bytes : null
}
