import type { Layout } from './parts.ts'

/**
 * Properties of the x86 psABI. The newest numbers count levels; the two kinds before them, of binutils up to
 * 2.32 and 2.35, count single features, each in its own order (include/elf/common.h).
 */
const properties: ReadonlyMap<
  number,
  readonly ['needed' | 'used', (bits: number) => number | null]
> = new Map([
  [0xc0008002, ['needed', levelOfLevels]],
  [0xc0010002, ['used', levelOfLevels]],
  [0xc0008000, ['needed', levelBy([1, 1, 1, 2, 2, 2, 2, 3, 3, 3])]],
  [0xc0010000, ['used', levelBy([1, 1, 1, 2, 2, 2, 2, 3, 3, 3])]],
  [0xc0000001, ['needed', levelBy([1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3])]],
  [0xc0000000, ['used', levelBy([1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3])]],
])

export interface PropertyLevels {
  needed: number | null
  used: number | null
}

/** The x86-64 levels that the properties of one `NT_GNU_PROPERTY_TYPE_0` note name. */
export function propertyLevels(content: DataView, { bits, isLittle }: Layout): PropertyLevels {
  const levels: PropertyLevels = { needed: null, used: null }
  const step = bits / 8
  for (let at = 0; at + 8 <= content.byteLength;) {
    const length = content.getUint32(at + 4, isLittle)
    const property = properties.get(content.getUint32(at, isLittle))
    if (property !== undefined && length === 4 && at + 12 <= content.byteLength) {
      const [which, levelOf] = property
      const level = levelOf(content.getUint32(at + 8, isLittle))
      if (level !== null) levels[which] = Math.max(levels[which] ?? 0, level)
    }
    at += 8 + Math.ceil(length / step) * step
  }
  return levels
}

/** The highest bit of `x86-64-baseline`, `-v2`, `-v3` and `-v4`; null where none is set. */
function levelOfLevels(bits: number): number | null {
  const level = 32 - Math.clz32(bits & 0xf)
  return level === 0 ? null : level
}

/** @param levels of features by their bit; all that come after are of level 4 */
function levelBy(levels: readonly number[]): (bits: number) => number | null {
  return (bits) => (bits === 0 ? null : (levels[31 - Math.clz32(bits)] ?? 4))
}
