import { basicRows } from './cpuid-basic-rows.ts'
import { extendedRows } from './cpuid-extended-rows.ts'
import type { CpuidGate, CpuidRow } from './cpuid-row.ts'
import type { CpuidLeaves } from './cpuid-leaves.ts'
import { levelsOf } from './levels.ts'
import { processorOf, signatureOf } from './processor.ts'
import type { Processor } from './processor.ts'

/**
 * Which registers the kernel saves (XCR0): an instruction set is of no use where it does not.
 * Null: nobody knows.
 */
export interface SavedState {
  readonly avx: boolean | null
  readonly avx512: boolean | null
}

export interface CpuidNames {
  readonly names: ReadonlySet<string>
  /** Names that the processor has and of which nobody knows whether the kernel lets them be used. */
  readonly undecided: ReadonlySet<string>
}

const rows: readonly CpuidRow[] = [...basicRows, ...extendedRows]

const specialNames = [
  'HTT',
  'AVXSLOW',
  'KEYLOCKERW',
  'TDX_GUEST',
  'PMU_FIXEDCOUNTER_INSTRUCTIONS',
  'PMU_FIXEDCOUNTER_CYCLES',
  'PMU_FIXEDCOUNTER_REFCYCLES',
  'PMU_FIXEDCOUNTER_TOPDOWN_SLOTS',
  'X86_64_V1',
  'X86_64_V2',
  'X86_64_V3',
  'X86_64_V4',
] as const

/** Every name that NFD can report for an x86 processor. */
export const x86Names: ReadonlySet<string> = new Set([
  ...rows.flatMap((row) => row.bits.map(([name]) => name)),
  ...specialNames,
])

/** Names that NFD reports for AMD's processors only, whatever the bits of others say. */
export const amdNames: ReadonlySet<string> = new Set(
  rows.flatMap(({ gate, bits }) => (gate === 'vendor-amd' ? bits.map(([name]) => name) : [])),
)

/**
 * NFD's names for what CPUID says. Leaves come from {@link guardLeaves}: beyond the highest they
 * are zero.
 */
export function decodeCpuid(leaves: CpuidLeaves, saved: SavedState): CpuidNames {
  const processor = processorOf(leaves)
  const certain = collect(leaves, processor, saved)
  if (saved.avx !== null && saved.avx512 !== null) {
    return { names: certain, undecided: new Set() }
  }
  const possible = collect(leaves, processor, {
    avx: saved.avx ?? true,
    avx512: saved.avx512 ?? true,
  })
  return { names: certain, undecided: new Set([...possible].filter((name) => !certain.has(name))) }
}

function collect(leaves: CpuidLeaves, processor: Processor, saved: SavedState): Set<string> {
  const names = new Set<string>()
  for (const row of rows) {
    if (row.needs !== null && !names.has(row.needs)) continue
    if (row.gate !== null && !passes(row.gate, leaves, processor, saved)) continue
    const value = leaves(row.leaf, row.subleaf)[row.register]
    for (const [name, bit] of row.bits) if (isSet(value, bit)) names.add(name)
  }
  for (const name of specials(leaves, processor, names)) names.add(name)
  for (const level of levelsOf(names)) names.add(level)
  return names
}

function passes(
  gate: CpuidGate,
  leaves: CpuidLeaves,
  processor: Processor,
  saved: SavedState,
): boolean {
  const features = leaves(1).ecx
  const xsave = isSet(features, 26) && isSet(features, 27)
  switch (gate) {
    case 'osxsave':
      return isSet(features, 27)
    case 'os-avx':
      return xsave && saved.avx === true
    case 'os-avx512':
      return xsave && saved.avx === true && saved.avx512 === true
    case 'vendor-amd':
      return processor.vendor === 'AMD'
  }
}

function* specials(
  leaves: CpuidLeaves,
  processor: Processor,
  names: ReadonlySet<string>,
): Generator<string> {
  if (isSet(leaves(1).edx, 28) && threadsPerCore(leaves, processor) > 1) yield 'HTT'
  if (names.has('AVX') && hasSlowAvx(processor)) yield 'AVXSLOW'
  if (names.has('KEYLOCKER') && (leaves(0x19).ebx & 5) === 5) yield 'KEYLOCKERW'
  if (isSafeFromTsa(processor)) yield* ['TSA_L1_NO', 'TSA_SQ_NO']
  if (isTdxGuest(leaves)) yield 'TDX_GUEST'
  yield* fixedCounters(leaves)
}

/** Of the first core; 1 where NFD does not look. */
function threadsPerCore(leaves: CpuidLeaves, { vendor, family }: Processor): number {
  const highest = leaves(0).eax
  if ((vendor !== 'Intel' && vendor !== 'AMD') || highest < 4) return 1
  if (highest < 0xb) return vendor === 'Intel' ? threadsOfOldIntel(leaves) : 1
  const threads = leaves(0xb).ebx & 0xffff
  if (threads !== 0) return threads
  if (vendor !== 'AMD' || family < 0x17 || !isSet(leaves(1).edx, 28)) return 1
  if (leaves(0x8000_0000).eax < 0x8000_001e) return 2
  return ((leaves(0x8000_001e).ebx >>> 8) & 0xff) + 1
}

function threadsOfOldIntel(leaves: CpuidLeaves): number {
  const { ebx, edx } = leaves(1)
  const logical = (ebx >>> 16) & 0xff
  if (!isSet(edx, 28) || logical <= 1) return 1
  return Math.floor(logical / ((leaves(4).eax >>> 26) + 1))
}

export function hasSlowAvx({ vendor, family, model }: Processor): boolean {
  if (vendor === 'Intel') return family === 6 && model < 60
  return vendor === 'AMD' && (family < 23 || (family === 23 && model < 49))
}

/** Processors that the two TSA attacks do not concern, whatever leaf 0x80000021 says. */
export function isSafeFromTsa({ vendor, family, model }: Processor): boolean {
  if (vendor !== 'AMD') return false
  return family < 0x19 || (family === 0x1a && (model <= 0x4f || (model >= 0x60 && model <= 0x7f)))
}

function isTdxGuest(leaves: CpuidLeaves): boolean {
  const highest = leaves(0).eax
  // A guest of Hyper-V, whose paravisor answers for TDX.
  if (highest >= 0x20 && leaves(0x4000_000c).ebx === 0xbe3) return true
  const { ebx, ecx, edx } = leaves(0x21)
  return highest >= 0x21 && signatureOf(ebx, edx, ecx) === 'IntelTDX    '
}

/** EBX of leaf 0xA has a bit for each event that is missing. */
function* fixedCounters(leaves: CpuidLeaves): Generator<string> {
  const { eax, ebx, edx } = leaves(0xa)
  const version = eax & 0xff
  if (version === 0) return
  const count = version > 1 ? edx & 0x1f : 0
  const has = (bit: number, counts: readonly number[]) =>
    ebx === 0 ? counts.includes(count) : !isSet(ebx, bit)
  if (has(0, [3, 4])) yield 'PMU_FIXEDCOUNTER_INSTRUCTIONS'
  if (has(1, [3, 4])) yield 'PMU_FIXEDCOUNTER_CYCLES'
  if (has(2, [3, 4])) yield 'PMU_FIXEDCOUNTER_REFCYCLES'
  if (has(3, [4])) yield 'PMU_FIXEDCOUNTER_TOPDOWN_SLOTS'
}

/** The attribute `AVX10_VERSION`; 0 where there is none. */
export function avx10Version(leaves: CpuidLeaves, names: ReadonlySet<string>): number {
  return names.has('AVX10') ? leaves(0x24).ebx & 0xff : 0
}

export function isSet(value: number, bit: number): boolean {
  return ((value >>> bit) & 1) === 1
}
