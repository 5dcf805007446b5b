/**
 * What is inferred of a level, against what happens: programs that are compiled here, on processors that QEMU
 * makes believe it is (`npm run test:levels`; needs gcc and qemu-user). With `CANARY_WRITE_LEVELS=1` the pairs
 * are recorded for the tests that need neither.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseElf } from '../../src/elf/read.ts'
import { build } from './build.ts'
import type { Built } from './build.ts'
import { models, namesOf } from './processors.ts'
import { recipes } from './programs.ts'

const fixture = new URL('../../__tests__/infer/__fixtures__/levels.json', import.meta.url)
const system = ['/lib64/ld-linux-x86-64.so.2', '/lib/x86_64-linux-gnu/libc.so.6']

function findQemu(): string {
  const names = [process.env['CANARY_QEMU'] ?? '', 'qemu-x86_64', 'qemu-x86_64-static']
  const found = names.find((name) => name !== '' && spawnSync(name, ['--version']).status === 0)
  if (found !== undefined) return found
  throw new Error('there is no qemu-x86_64: install qemu-user, or name it in CANARY_QEMU')
}

/** `runs`, `refused` by the loader, or `illegal`: the processor does not know an instruction. */
function outcomeOf(qemu: string, model: string, { program }: Built): string {
  const { status, signal, stdout, stderr } = spawnSync(qemu, ['-cpu', model, program])
  if (status === 0 && stdout.toString() === 'runs\n') return 'runs'
  if (stderr.includes('CPU ISA level is lower than required')) return 'refused'
  if (signal === 'SIGILL' || status === 132) return 'illegal'
  throw new Error(`${program} on ${model}: ${String(status)} ${stderr.toString()}`)
}

/** What a file says of itself, as far as a level is inferred of it. */
function factsOf(path: string, name = path) {
  const reading = parseElf(readFileSync(path))
  if (reading.kind !== 'elf') throw new Error(`${path} is no program`)
  const { soname, x86Needed } = reading.facts
  return { isDynamic: reading.facts.interpreter !== null, file: { path: name, soname, x86Needed } }
}

function record(qemu: string, directory: string) {
  const processors = models.map((model) => ({ model, names: namesOf(qemu, model, directory) }))
  const programs = recipes.map((recipe, index) => {
    const place = join(directory, String(index))
    mkdirSync(place)
    const built = build(recipe, place)
    const own = [built.program, ...built.libraries].map((path) =>
      factsOf(path, path.slice(place.length)),
    )
    const outcomes = models.map((model) => outcomeOf(qemu, model, built))
    rmSync(place, { recursive: true })
    const isDynamic = own.some((one) => one.isDynamic)
    return { name: recipe.name, isDynamic, files: own.map(({ file }) => file), outcomes }
  })
  return { processors, system: system.map((path) => factsOf(path).file), programs }
}

/** A line an entry. */
function format(recorded: ReturnType<typeof record>): string {
  const lists = Object.entries(recorded).map(([name, entries]) => {
    const lines = entries.map((entry) => JSON.stringify(entry))
    return `"${name}": [\n${lines.join(',\n')}\n]`
  })
  return `{\n${lists.join(',\n')}\n}\n`
}

const directory = mkdtempSync(join(tmpdir(), 'canary-levels-'))
try {
  const text = format(record(findQemu(), directory))
  const pairs = recipes.length * models.length
  if (process.env['CANARY_WRITE_LEVELS'] === '1') writeFileSync(fixture, text)
  else if (text !== readFileSync(fixture, 'utf8')) {
    throw new Error(
      'what happens is not what is recorded: look at the difference with CANARY_WRITE_LEVELS=1',
    )
  }
  process.stdout.write(
    `${recipes.length} programs on ${models.length} processors: ${pairs} pairs\n`,
  )
} finally {
  rmSync(directory, { recursive: true })
}
