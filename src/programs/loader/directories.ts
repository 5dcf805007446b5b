import { machines } from '../../elf/machines.ts'
import type { ElfFacts } from '../../elf/facts.ts'
import { programLimits } from '../../limits.ts'
import type { Loader } from './loader.ts'

/** What words in the directories of a file stand for. */
export interface DirectoryWords {
  /** Where the file lies that has them. */
  readonly origin: string
  readonly loader: Loader
  /** What is relative is so to this. */
  readonly workingDirectory: string
}

/** `AT_PLATFORM`: what a kernel calls a processor; which it is, is not known here. */
const platforms: ReadonlyMap<ElfFacts['machine'], readonly string[]> = new Map([
  [machines.x86, ['x86_64', 'haswell', 'xeon_phi']],
  [machines.i386, ['i686', 'i586', 'i486', 'i386']],
  [machines.aarch64, ['aarch64']],
  [machines.arm, ['v7l', 'v6l', 'v5l', 'v8l']],
  [machines.powerpc64, ['power8', 'power9', 'power10']],
  [machines.s390, ['z900', 'z990', 'z9-109', 'z10', 'z196', 'zEC12', 'z13', 'z14', 'z15', 'z16']],
])

/** A list of directories as a loader takes it: with its words replaced, and absolute. An empty one is where the process is. */
export function expandDirectories(
  written: readonly string[],
  words: DirectoryWords,
): readonly string[] {
  const expanded = written
    .slice(0, programLimits.searchDirectories)
    .flatMap((one) => expand(one, words))
  return [...new Set(expanded)]
}

function expand(
  directory: string,
  { origin, loader, workingDirectory }: DirectoryWords,
): readonly string[] {
  const { kind, library, facts } = loader
  let text = replaceWord(directory, 'ORIGIN', origin)
  if (kind === 'glibc') text = replaceWord(text, 'LIB', library)
  const names = kind === 'glibc' ? (platforms.get(facts.machine) ?? []) : []
  const texts = hasWord(text, 'PLATFORM')
    ? names.map((name) => replaceWord(text, 'PLATFORM', name))
    : [text]
  // Not normalised: `..` behind a link is of what the link leads to.
  return texts.map((one) => (one.startsWith('/') ? one : `${workingDirectory}/${one}`))
}

function wordPattern(word: string): RegExp {
  return new RegExp(String.raw`\$(?:${word}(?!\w)|\{${word}\})`, 'g')
}

function hasWord(text: string, word: string): boolean {
  return wordPattern(word).test(text)
}

function replaceWord(text: string, word: string, value: string): string {
  return text.replace(wordPattern(word), () => value)
}

/** Of `LD_LIBRARY_PATH`. */
export function listedDirectories(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : text.split(/[:;]/)
}
