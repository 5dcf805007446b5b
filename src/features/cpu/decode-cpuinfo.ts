import { cpuinfoWords, oldestKernel } from './cpuinfo-words.ts'
import type { CpuinfoWord } from './cpuinfo-words.ts'
import { amdNames, hasSlowAvx, isSafeFromTsa, x86Names } from './decode-cpuid.ts'
import { levelsOf } from './levels.ts'
import type { Processor } from './processor.ts'

export type KernelVersion = readonly [major: number, minor: number]

export interface CpuinfoFacts {
  /** Of the line `flags`. */
  readonly words: ReadonlySet<string>
  readonly processor: Processor
  /** Of the running kernel; null where nobody knows. */
  readonly kernel: KernelVersion | null
  /** Any core runs more than one thread. */
  readonly hasSiblings: boolean
  /** The kernel may have been told to hide words. */
  readonly hidesWords: boolean
}

/** NFD's names for a processor, and those of which the means at hand cannot say yes or no. */
export interface ObservedNames {
  readonly names: ReadonlySet<string>
  readonly unobservable: ReadonlySet<string>
}

/**
 * NFD's names for the words of /proc/cpuinfo. Every other name is unobservable, but for those of
 * which the kernel surely would have written the word.
 */
export function decodeCpuinfo(facts: CpuinfoFacts): ObservedNames {
  const names = new Set(cpuinfoWords.flatMap((entry) => reported(entry, facts)))
  for (const name of derivedNames(facts, names)) names.add(name)
  for (const level of levelsOf(names)) names.add(level)
  const uncertain = [...x86Names].filter((name) => !names.has(name) && !isDenied(name, facts))
  // A level is uncertain when it would be reached with all that is uncertain.
  const possible = new Set(levelsOf(new Set([...names, ...uncertain])))
  const unobservable = uncertain.filter((name) => !isLevel(name) || possible.has(name))
  return { names, unobservable: new Set(unobservable) }
}

/** What to say when neither CPUID nor /proc/cpuinfo can be read. */
export const nothingObserved: ObservedNames = { names: new Set(), unobservable: x86Names }

/** True when the kernel is known and not too old for a missing word to mean anything. */
export function knowsUsualWords(kernel: KernelVersion | null): boolean {
  return kernel !== null && isSince(kernel, oldestKernel)
}

const entriesByName: ReadonlyMap<string, readonly CpuinfoWord[]> = new Map(
  [...x86Names].map((name) => [name, cpuinfoWords.filter(({ names }) => names.includes(name))]),
)
const entriesByWord: ReadonlyMap<string, CpuinfoWord> = new Map(
  cpuinfoWords.map((entry) => [entry.word, entry]),
)
/** Its name hangs on more than the word. */
const threads: CpuinfoWord = { word: 'ht', names: [] }

function reported(entry: CpuinfoWord, facts: CpuinfoFacts): readonly string[] {
  return counts(entry, facts) ? entry.names.filter((name) => isOfMaker(name, facts)) : []
}

function counts(entry: CpuinfoWord, facts: CpuinfoFacts): boolean {
  return (
    facts.words.has(entry.word) &&
    (entry.needs === undefined || facts.words.has(entry.needs)) &&
    (entry.vendors?.includes(facts.processor.vendor) ?? true) &&
    !isSynthetic(entry.word, facts)
  )
}

function isOfMaker(name: string, { processor }: CpuinfoFacts): boolean {
  return processor.vendor === 'AMD' || !amdNames.has(name)
}

/** The kernel also writes some words where the processor does not have the bit. */
function isSynthetic(word: string, { words, processor }: CpuinfoFacts): boolean {
  const { vendor, family } = processor
  if (word === 'cpb') {
    // A bit that Zen may lack by an erratum, and of which Hygon's processors are never asked.
    const isZen = vendor === 'AMD' && family >= 0x17 && family <= 0x19
    return vendor === 'Hygon' || (isZen && !words.has('hypervisor'))
  }
  // A hypervisor may show the bit of Intel on other processors.
  if (word === 'ibrs') return words.has('hypervisor')
  if (word !== 'ssbd') return false
  // Two other means to the same end.
  const byRegister = vendor === 'Hygon' || (vendor === 'AMD' && family >= 0x15 && family <= 0x17)
  return words.has('virt_ssbd') || byRegister
}

function* derivedNames(facts: CpuinfoFacts, names: ReadonlySet<string>): Generator<string> {
  const { processor, words, hasSiblings } = facts
  if (names.has('AVX') && hasSlowAvx(processor)) yield 'AVXSLOW'
  if (isSafeFromTsa(processor)) yield* ['TSA_L1_NO', 'TSA_SQ_NO']
  if (mayHaveThreads(processor) && words.has('ht') && hasSiblings) yield 'HTT'
}

function mayHaveThreads({ vendor }: Processor): boolean {
  return vendor === 'Intel' || vendor === 'AMD'
}

/** True when the kernel surely would have written a word of the name, had the processor the bit. */
function isDenied(name: string, facts: CpuinfoFacts): boolean {
  const { processor, words } = facts
  if (!isOfMaker(name, facts)) return true
  if (name === 'AVXSLOW') return !hasSlowAvx(processor) || isDenied('AVX', facts)
  // Threads that are switched off show in CPUID but not in sysfs.
  if (name === 'HTT') {
    return !mayHaveThreads(processor) || !(words.has('ht') || mayBeHidden(threads, facts))
  }
  const entries = entriesByName.get(name) ?? []
  return entries.length > 0 && entries.every((entry) => !isUncertain(entry, facts))
}

function isUncertain(entry: CpuinfoWord, facts: CpuinfoFacts): boolean {
  if (counts(entry, facts)) return false
  const needed = entry.needs === undefined ? undefined : entriesByWord.get(entry.needs)
  if (needed === undefined || counts(needed, facts)) return mayBeHidden(entry, facts)
  return isUncertain(needed, facts)
}

/** True where the word is there and something else says no, too. */
function mayBeHidden(entry: CpuinfoWord, facts: CpuinfoFacts): boolean {
  const { words, processor, kernel } = facts
  if (words.has(entry.word)) return true
  return (
    facts.hidesWords ||
    hides(entry.mayHide, processor, words) ||
    (entry.restsOn?.some((word) => !words.has(word)) ?? false) ||
    kernel === null ||
    !isSince(kernel, entry.since ?? oldestKernel)
  )
}

function hides(
  where: CpuinfoWord['mayHide'],
  { vendor }: Processor,
  words: ReadonlySet<string>,
): boolean {
  switch (where) {
    case undefined:
      return false
    case 'always':
      return true
    case 'on-amd':
      return vendor === 'AMD' || vendor === 'Hygon'
    case 'on-intel':
      return vendor === 'Intel'
    case 'in-guests':
      return words.has('hypervisor')
  }
}

function isSince(kernel: KernelVersion, [major, minor]: KernelVersion): boolean {
  return kernel[0] > major || (kernel[0] === major && kernel[1] >= minor)
}

function isLevel(name: string): boolean {
  return name.startsWith('X86_64_V')
}
