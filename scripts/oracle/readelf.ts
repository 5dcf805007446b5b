import { spawnSync } from 'node:child_process'
import type { ElfFacts } from '../../src/elf/facts.ts'

/** What readelf(1) says, in the words of ours; what it does not say is left out. */
export type Said = Partial<Omit<ElfFacts, 'machine'>> & { readonly machine: string }

/** Of many files at once: starting it takes longer than reading one. */
export function askReadelf(paths: readonly string[]): ReadonlyMap<string, Said> {
  // It fails for the last, which is there so that it names each file.
  const { stdout: text } = spawnSync('readelf', ['-hldVn', '-W', ...paths, '/dev/null'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, LC_ALL: 'C' },
  })
  const parts = text.split(/^File: /m).slice(1)
  return new Map(
    parts.flatMap((part): [string, Said][] => {
      const end = part.indexOf('\n')
      return part.includes('ELF Header:') ? [[part.slice(0, end), readAnswer(part.slice(end))]] : []
    }),
  )
}

function readAnswer(text: string): Said {
  const one = (pattern: RegExp) => pattern.exec(text)?.[1] ?? null
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)
  const list = (value: string | null) => (value === null || value === '' ? [] : value.split(':'))
  const flags1 = one(/\(FLAGS_1\)\s+Flags: (.*)/) ?? ''
  const type = one(/^ {2}Type:\s+(\w+)/m)
  const stack = one(/^ {2}GNU_STACK\s+(?:0x\w+\s+){5}([RWE ]+?)\s+0x/m)
  return {
    bits: one(/Class:\s+ELF(\d+)/) === '64' ? 64 : 32,
    byteOrder: (one(/Data:.*, (\w+) endian/) ?? '') === 'little' ? 'little' : 'big',
    type: type === 'EXEC' ? 'executable' : type === 'DYN' ? 'shared' : 'other',
    machine: one(/Machine:\s+(.*)/) ?? '',
    flags: Number(one(/Flags:\s+(0x\w+)/)),
    interpreter: one(/\[Requesting program interpreter: (.*)\]/),
    isDynamic: /^Dynamic section at/m.test(text),
    isPie: /\bPIE\b/.test(flags1),
    isWithoutDefaultLibraries: /\bNODEFLIB\b/.test(flags1),
    soname: one(/\(SONAME\)\s+Library soname: \[(.*)\]/),
    needed: all(/\(NEEDED\)\s+Shared library: \[(.*)\]/g),
    rpath: list(one(/\(RPATH\)\s+Library rpath: \[(.*)\]/)),
    runpath: list(one(/\(RUNPATH\)\s+Library runpath: \[(.*)\]/)),
    neededVersions: neededVersions(text),
    definedVersions: definedVersions(text),
    kernelMinimum: one(/OS: Linux, ABI: (\S+)/),
    buildId: one(/Build ID: (\w+)/),
    x86Needed: level(all(/x86 ISA needed: (.*)/g)),
    x86Used: level(all(/x86 ISA used: (.*)/g)),
    hasExecutableStack: stack?.includes('E') ?? false,
    isGo: /^ {2}Go\s+0x/m.test(text),
  }
}

function neededVersions(text: string): ElfFacts['neededVersions'] {
  const section = /^Version needs section[^\n]*\n([^]*?)(?=\n\n|$(?![^]))/m.exec(text)?.[1] ?? ''
  const found: { library: string; versions: { name: string; isWeak: boolean }[] }[] = []
  for (const line of section.split('\n')) {
    const library = /Version: \d+ {2}File: (.*?) {2}Cnt:/.exec(line)?.[1]
    if (library !== undefined) found.push({ library, versions: [] })
    const [, name, flags] = /Name: (.*?) {2}Flags: (.*?) {2}Version:/.exec(line) ?? []
    if (name === undefined) continue
    found.at(-1)?.versions.push({ name, isWeak: (flags ?? '').includes('WEAK') })
  }
  return found
}

function definedVersions(text: string): readonly string[] {
  const section =
    /^Version definition section[^\n]*\n([^]*?)(?=\n\n|$(?![^]))/m.exec(text)?.[1] ?? ''
  return section.split('\n').flatMap((line) => {
    const [, flags = '', name] = /Rev: \d+ {2}Flags: (.*?) {2}Index: .*Name: (.*)$/.exec(line) ?? []
    return name === undefined || flags.includes('BASE') ? [] : [name]
  })
}

const oldFeatures: readonly (readonly [RegExp, number])[] = [
  [/AVX512|x86-64-v4/, 4],
  [/AVX|FMA|x86-64-v3/, 3],
  [/SSE3|SSSE3|SSE4|x86-64-v2/, 2],
  [/\w/, 1],
]

function level(texts: readonly string[]): number | null {
  const levels = texts
    .filter((text) => text.trim() !== '<None>')
    .flatMap((text) => oldFeatures.find(([pattern]) => pattern.test(text))?.[1] ?? [])
  return levels.length === 0 ? null : Math.max(...levels)
}

/** What readelf calls machines. */
export const readelfMachines: ReadonlyMap<number, RegExp> = new Map([
  [3, /^Intel 80386$/],
  [8, /^MIPS R3000$/],
  [21, /^PowerPC64$/],
  [22, /^IBM S\/390$/],
  [40, /^ARM$/],
  [62, /^Advanced Micro Devices X86-64$/],
  [183, /^AArch64$/],
  [243, /^RISC-V$/],
  [247, /^Linux BPF$/],
  [258, /^LoongArch$/],
])
