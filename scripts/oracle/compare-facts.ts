import { execFileSync } from 'node:child_process'
import { lstatSync, readFileSync, readdirSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { ElfFacts } from '../../src/elf/facts.ts'
import { parseElf, readElf } from '../../src/elf/read.ts'
import { readPart } from './disk-files.ts'
import { askReadelf, readelfMachines } from './readelf.ts'

export interface Comparison {
  /** Files that were compared. */
  readonly count: number
  readonly differences: readonly string[]
}

/** Every ELF file below a directory, each once, whatever names it has. */
export function elfFilesBelow(directory: string): readonly string[] {
  const seen = new Set<string>()
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).toSorted()
  return names
    .map((name) => `${directory}/${name}`)
    .filter((path) => {
      const status = lstatSync(path, { throwIfNoEntry: false })
      if (status?.isFile() !== true || status.size < 4) return false
      const key = `${status.dev}:${status.ino}`
      if (seen.has(key)) return false
      seen.add(key)
      return Buffer.from(readPart(path, 0, 4)).toString('latin1') === '\x7fELF'
    })
}

/** Our facts of files beside those of readelf(1). */
export async function compareWithReadelf(paths: readonly string[]): Promise<Comparison> {
  const differences: string[] = []
  let count = 0
  for (const some of chunksOf(paths, 200)) {
    const answers = askReadelf(some)
    for (const path of some) {
      const said = answers.get(path)
      const bytes = readFileSync(path)
      const reading = parseElf(bytes)
      const far = await readElf(bytes.length, ({ offset, length }) =>
        Promise.resolve(bytes.subarray(offset, offset + length)),
      )
      if (!isDeepStrictEqual(far, reading)) differences.push(`${path}: read by parts it is another`)
      if (said === undefined || reading.kind !== 'elf') {
        differences.push(
          `${path}: ${JSON.stringify(reading)}, and readelf says ${said === undefined ? 'nothing' : said.machine}`,
        )
        continue
      }
      count += 1
      differences.push(...differencesOf(reading.facts, said).map((one) => `${path}: ${one}`))
    }
  }
  return { count, differences }
}

function differencesOf(
  facts: ElfFacts,
  {
    machine,
    ...said
  }: ReturnType<typeof askReadelf> extends ReadonlyMap<string, infer Said> ? Said : never,
): readonly string[] {
  const wrongMachine = readelfMachines.get(facts.machine)?.test(machine) !== true
  // What is not loaded has sections alone, of which ours reads nothing.
  const isLoaded = facts.type !== 'other'
  const others = Object.entries(said).filter(
    ([name, value]) =>
      (isLoaded || ofHeaders.includes(name)) && !isDeepStrictEqual(value, Reflect.get(facts, name)),
  )
  return [
    ...(wrongMachine ? [`machine ${facts.machine} is ${machine}`] : []),
    ...others.map(
      ([name, value]) =>
        `${name} is ${JSON.stringify(Reflect.get(facts, name))}, not ${JSON.stringify(value)}`,
    ),
  ]
}

const ofHeaders = ['bits', 'byteOrder', 'type', 'flags']

/** What file(1) calls machines. */
const fileMachines: ReadonlyMap<number, RegExp> = new Map([
  [3, /Intel (?:80386|i386)/],
  [8, /MIPS/],
  [21, /64-bit PowerPC/],
  [22, /IBM S\/390/],
  [40, /ARM/],
  [62, /x86-64/],
  [183, /ARM aarch64/],
  [243, /RISC-V/],
  [247, /eBPF/],
  [258, /LoongArch/],
])

/** What file(1) says in words, beside our facts. */
export function compareWithFile(paths: readonly string[]): Comparison {
  const differences: string[] = []
  for (const some of chunksOf(paths, 200)) {
    const text = execFileSync('file', ['-b', '-P', 'elf_phnum=4096', '--', ...some], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    text
      .trimEnd()
      .replace(/^(?:setuid |setgid |sticky )+/gm, '')
      .split('\n')
      .forEach((line, index) => {
        const path = some[index] ?? ''
        const reading = parseElf(readFileSync(path))
        if (reading.kind !== 'elf')
          differences.push(`${path}: ${reading.kind}, and file says ${line}`)
        else
          differences.push(
            ...wrongWords(reading.facts, line).map((one) => `${path}: ${one}: ${line}`),
          )
      })
  }
  return { count: paths.length, differences }
}

function wrongWords(facts: ElfFacts, line: string): readonly string[] {
  const word = (pattern: RegExp) => pattern.exec(line)?.[1] ?? null
  const isLoaded = facts.type !== 'other'
  const words: readonly (readonly [string, boolean])[] = [
    [
      'class',
      line.startsWith(`ELF ${facts.bits}-bit ${facts.byteOrder === 'little' ? 'LSB' : 'MSB'}`),
    ],
    ['machine', fileMachines.get(facts.machine)?.test(line) === true],
    ['type', facts.type === typeIn(line)],
    ['interpreter', (word(/interpreter ([^,]*)/) ?? null) === facts.interpreter],
    ['linking', !isLoaded || /dynamically linked|static-pie linked/.test(line) === facts.isDynamic],
    ['build id', (word(/BuildID\[\w+\]=(\w+)/) ?? null) === facts.buildId || !isLoaded],
    ['kernel', (word(/for GNU\/Linux ([\d.]+)/) ?? null) === facts.kernelMinimum || !isLoaded],
  ]
  return words.filter(([, isRight]) => !isRight).map(([name]) => name)
}

function typeIn(line: string): ElfFacts['type'] {
  if (/pie executable|shared object/.test(line)) return 'shared'
  return /bit (?:LSB|MSB) executable/.test(line) ? 'executable' : 'other'
}

function chunksOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
