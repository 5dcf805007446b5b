import { cpuinfoWords, namesWithoutWord, oldestKernel } from './cpuinfo-words.ts'
import type { CpuinfoWord } from './cpuinfo-words.ts'
import { hasSlowAvx, isSafeFromTsa, x86Names } from './decode-cpuid.ts'
import { levelsOf } from './levels.ts'
import type { Processor } from './processor.ts'

export interface CpuinfoFacts {
  /** Of the line `flags`. */
  readonly words: ReadonlySet<string>
  readonly processor: Processor
  /** Of the running kernel; null where nobody knows. */
  readonly kernel: readonly [major: number, minor: number] | null
  /** Any core runs more than one thread. */
  readonly hasSiblings: boolean
  /** The kernel was started with an option that hides words. */
  readonly hidesWords: boolean
}

/** NFD's names for a processor, and those of which the means at hand cannot say yes or no. */
export interface ObservedNames {
  readonly names: ReadonlySet<string>
  readonly unobservable: ReadonlySet<string>
}

/**
 * NFD's names for the words of /proc/cpuinfo. A name whose word is missing is a "no" only where
 * the kernel surely would have written it.
 */
export function decodeCpuinfo(facts: CpuinfoFacts): ObservedNames {
  const names = new Set(cpuinfoWords.filter((entry) => counts(entry, facts)).flatMap(namesOf))
  for (const name of derivedNames(facts, names)) names.add(name)
  for (const level of levelsOf(names)) names.add(level)
  const uncertain = [...uncertainNames(facts)].filter((name) => !names.has(name))
  const unobservable = new Set(uncertain)
  // A level is uncertain when it would be reached with all that is uncertain.
  for (const level of levelsOf(new Set([...names, ...uncertain]))) {
    if (!names.has(level)) unobservable.add(level)
  }
  return { names, unobservable }
}

/** What to say when neither CPUID nor /proc/cpuinfo can be read. */
export const nothingObserved: ObservedNames = { names: new Set(), unobservable: x86Names }

function namesOf(entry: CpuinfoWord): readonly string[] {
  return entry.names
}

function counts(entry: CpuinfoWord, facts: CpuinfoFacts): boolean {
  return (
    facts.words.has(entry.word) &&
    (entry.needs === undefined || facts.words.has(entry.needs)) &&
    isForVendor(entry, facts) &&
    !(entry.word === 'ssbd' && isSsbdSynthetic(facts))
  )
}

function isForVendor(entry: CpuinfoWord, facts: CpuinfoFacts): boolean {
  return entry.vendors?.includes(facts.processor.vendor) ?? true
}

/** The kernel writes `ssbd` for two other means to the same end as well. */
function isSsbdSynthetic({ words, processor }: CpuinfoFacts): boolean {
  const byMsr =
    processor.vendor === 'AMD' &&
    processor.family >= 0x15 &&
    processor.family <= 0x17 &&
    !words.has('ibrs')
  return words.has('virt_ssbd') || byMsr
}

function* derivedNames(facts: CpuinfoFacts, names: ReadonlySet<string>): Generator<string> {
  const { processor, words, hasSiblings } = facts
  if (names.has('AVX') && hasSlowAvx(processor)) yield 'AVXSLOW'
  if (isSafeFromTsa(processor)) yield* ['TSA_L1_NO', 'TSA_SQ_NO']
  const mayHaveThreads = processor.vendor === 'Intel' || processor.vendor === 'AMD'
  if (mayHaveThreads && words.has('ht') && hasSiblings) yield 'HTT'
}

function* uncertainNames(facts: CpuinfoFacts): Generator<string> {
  yield* namesWithoutWord
  // Threads that are switched off show in CPUID but not in sysfs.
  if (facts.words.has('ht')) yield 'HTT'
  for (const entry of cpuinfoWords) if (isUncertain(entry, facts)) yield* entry.names
}

function isUncertain(entry: CpuinfoWord, facts: CpuinfoFacts): boolean {
  if (!isForVendor(entry, facts) || counts(entry, facts)) return false
  return mayBeHidden(entry, facts) || needsUncertain(entry, facts)
}

function mayBeHidden(entry: CpuinfoWord, facts: CpuinfoFacts): boolean {
  // The word is there and something else says no: its need, or a synthetic `ssbd`.
  if (facts.words.has(entry.word)) return entry.word === 'ssbd'
  const { vendor } = facts.processor
  return (
    facts.hidesWords ||
    entry.mayHide === 'always' ||
    (entry.mayHide === 'on-amd' && (vendor === 'AMD' || vendor === 'Hygon')) ||
    !knowsWord(facts.kernel, entry)
  )
}

function needsUncertain(entry: CpuinfoWord, facts: CpuinfoFacts): boolean {
  const needed = cpuinfoWords.find(({ word }) => word === entry.needs)
  return needed !== undefined && isUncertain(needed, facts)
}

function knowsWord(kernel: CpuinfoFacts['kernel'], entry: CpuinfoWord): boolean {
  if (kernel === null) return false
  const [major, minor] = entry.since ?? oldestKernel
  return kernel[0] > major || (kernel[0] === major && kernel[1] >= minor)
}
