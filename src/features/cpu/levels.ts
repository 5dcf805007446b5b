/** What each level of the x86-64 psABI needs beyond the one before, in NFD's names. */
const levels: readonly (readonly [level: string, needs: readonly string[]])[] = [
  ['X86_64_V1', ['CMOV', 'CMPXCHG8', 'X87', 'FXSR', 'MMX', 'SSE', 'SSE2']],
  ['X86_64_V2', ['CX16', 'LAHF', 'POPCNT', 'SSE3', 'SSE4', 'SSE42', 'SSSE3']],
  ['X86_64_V3', ['AVX', 'AVX2', 'BMI1', 'BMI2', 'F16C', 'FMA3', 'LZCNT', 'MOVBE', 'OSXSAVE']],
  ['X86_64_V4', ['AVX512F', 'AVX512BW', 'AVX512CD', 'AVX512DQ', 'AVX512VL']],
]

/** The levels that a processor with these names reaches. */
export function levelsOf(names: ReadonlySet<string>): string[] {
  if (!names.has('SYSEE') && !names.has('SYSCALL')) return []
  const missed = levels.findIndex(([, needs]) => !needs.every((name) => names.has(name)))
  return levels.slice(0, missed === -1 ? levels.length : missed).map(([level]) => level)
}

/** What a processor of a level (1 to 4) has, in NFD's names, without what every x86-64 one has. */
export function featuresOfLevel(level: number): readonly string[] {
  return levels.slice(1, level).flatMap(([, needs]) => needs)
}

/** The levels, in NFD's names, that a processor without a feature does not reach. */
export function levelsNeeding(feature: string): readonly string[] {
  const first = levels.findIndex(([, needs]) => needs.includes(feature))
  return first === -1 ? [] : levels.slice(first).map(([level]) => level)
}
