import { execFileSync } from 'node:child_process'
import type { ImageFiles } from '../../src/image/files/image-files.ts'
import { loadAll } from '../../src/programs/loader/load.ts'
import { openLoader } from '../../src/programs/loader/loader.ts'
import type { Loader } from '../../src/programs/loader/loader.ts'
import type { LoadedFile } from '../../src/programs/examination.ts'
import type { Comparison } from './compare-facts.ts'
import { diskFiles } from './disk-files.ts'

/**
 * What the loaders of a root file system load for every ELF file of theirs, beside what ours finds. They are
 * run within it, by chroot(8): only for machines that this one is, and only as root.
 *
 * @param names paths of loaders, as programs name them
 */
export async function compareLoading(root: string, names: readonly string[]): Promise<Comparison> {
  const files = diskFiles(root)
  const differences: string[] = []
  let count = 0
  for (const name of names) {
    const loader = await loaderOf(name, files)
    if (loader === null) continue
    for await (const program of programsOf(loader, files)) {
      const told = askLoader(root, name, program.node.path)
      if (told === null) continue
      count += 1
      const { libraries, failures } = await loadAll(program, {
        ...{ files, loader, environment: new Map(), workingDirectory: '/' },
      })
      const ours = [
        ...libraries
          .slice(1)
          .filter(({ node }) => node.path !== loader.node.path)
          .map(({ node }) => node.path),
        ...failures.map((one) => `${one.name} => not found`),
      ].toSorted()
      const theirs = (await realPaths(told, files))
        .filter((one) => one !== loader.node.path)
        .toSorted()
      if (JSON.stringify(ours) !== JSON.stringify(theirs)) {
        const only = (some: readonly string[], others: readonly string[]) =>
          some.filter((one) => !others.includes(one))
        differences.push(
          `${root}${program.node.path}: only ours ${only(ours, theirs).join(' ')}; only theirs ${only(theirs, ours).join(' ')}`,
        )
      }
    }
  }
  return { count, differences }
}

async function loaderOf(name: string, files: ImageFiles): Promise<Loader | null> {
  const found = await files.resolve(name)
  if (found.kind !== 'found') return null
  const reading = await files.elf(found.node)
  return reading.kind === 'elf' ? await openLoader(name, found.node, reading.facts, files) : null
}

/** Programs for a loader, and libraries of its machine: a loader lists those as well. */
async function* programsOf(loader: Loader, files: ImageFiles): AsyncGenerator<LoadedFile> {
  for await (const node of files.walk('/')) {
    if (node.kind !== 'file' || node.size < 64) continue
    const reading = await files.elf(node)
    if (reading.kind !== 'elf' || reading.facts.type === 'other' || !reading.facts.isDynamic)
      continue
    const { facts } = reading
    const { interpreter, machine, bits } = facts
    const isOwn = machine === loader.facts.machine && bits === loader.facts.bits
    const isFor = interpreter === null ? loader.kind === 'glibc' : interpreter === loader.name
    if (isOwn && isFor && node.path !== loader.node.path) yield { node, facts }
  }
}

/** Paths, and `name => not found`; null where the loader cannot tell, as of what is for another one. */
function askLoader(root: string, loader: string, path: string): readonly string[] | null {
  const text = run(['chroot', root, loader, '--list', path])
  if (text === null || /statically linked|not a dynamic executable/.test(text)) return null
  return text.split('\n').flatMap((line) => {
    const [, name, target] = /^\s+(\S+) => (not found|\S+)(?: \(0x\w+\))?/.exec(line) ?? []
    if (name !== undefined && target !== undefined) {
      return target === 'not found' ? [`${name} => not found`] : [target]
    }
    const [, alone] = /^\s+(\/\S+) \(0x\w+\)$/.exec(line) ?? []
    if (alone !== undefined) return [alone]
    const [, missing] = /Error loading shared library ([^:]+): /.exec(line) ?? []
    return missing === undefined ? [] : [`${missing} => not found`]
  })
}

function run([program = '', ...words]: readonly string[]): string | null {
  try {
    const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' }
    return execFileSync(program, words, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env,
    })
  } catch (error) {
    // A loader that misses something says so, and fails.
    const isOutput = error instanceof Error && 'stdout' in error && 'stderr' in error
    if (!isOutput) throw error
    const text = `${String(error.stdout)}\n${String(error.stderr)}`
    return text.includes('=>') ? text : null
  }
}

async function realPaths(told: readonly string[], files: ImageFiles): Promise<readonly string[]> {
  const paths = await Promise.all(
    told.map(async (one) => {
      if (!one.startsWith('/')) return one
      const found = await files.resolve(one)
      return found.kind === 'found' ? found.node.path : one
    }),
  )
  return [...new Set(paths)]
}
