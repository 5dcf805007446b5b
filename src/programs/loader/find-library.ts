import { posix } from 'node:path'
import type { ElfFacts } from '../../elf/facts.ts'
import type { ProgramFiles } from '../examination.ts'
import { expandDirectories, listedDirectories } from './directories.ts'
import type { Loader } from './loader.ts'
import { mayHold, openLibrary } from './open-library.ts'
import type { OpenedLibrary } from './open-library.ts'

/** A file that is loaded, and by whom. */
export interface LoadingFile {
  /** As it was opened: where it lies for `$ORIGIN`. */
  readonly path: string
  readonly facts: ElfFacts
  /** Null for the program itself. */
  readonly neededBy: LoadingFile | null
}

export interface Searching {
  readonly files: ProgramFiles
  readonly loader: Loader
  readonly environment: ReadonlyMap<string, string>
  readonly workingDirectory: string
}

/** Looks for a library that a file needs, as its loader does. */
export async function findLibrary(
  name: string,
  by: LoadingFile,
  searching: Searching,
): Promise<OpenedLibrary> {
  const { files, loader } = searching
  if (name.includes('/')) {
    const [path = name] = expandDirectories([name], words(by, searching))
    return await openLibrary(path, by.facts, files)
  }
  return loader.kind === 'musl'
    ? await findForMusl(name, by, searching)
    : await findForGlibc(name, by, searching)
}

function words(of: LoadingFile, { loader, workingDirectory }: Searching) {
  return { origin: posix.dirname(of.path), loader, workingDirectory }
}

/** elf/dl-load.c of glibc: `_dl_map_object`. */
async function findForGlibc(
  name: string,
  by: LoadingFile,
  searching: Searching,
): Promise<OpenedLibrary> {
  const { loader, environment, files } = searching
  const first = [
    ...(by.facts.runpath.length > 0 ? [] : inherited(by, searching)),
    ...expandDirectories(
      listedDirectories(environment.get('LD_LIBRARY_PATH')),
      words(by, searching),
    ),
    ...expandDirectories(by.facts.runpath, words(by, searching)),
  ]
  const found = await inDirectories(name, first, by.facts, files)
  if (found.kind !== 'none') return found
  const cached = await fromCache(name, by.facts, searching)
  if (cached.kind !== 'none') return cached
  if (by.facts.isWithoutDefaultLibraries) return { kind: 'none' }
  return await inDirectories(name, loader.directories, by.facts, files)
}

/** `DT_RPATH` of a file and of all on whose behalf it is loaded, but of those that have a `DT_RUNPATH`. */
function inherited(by: LoadingFile, searching: Searching): readonly string[] {
  const directories: string[] = []
  for (let one: LoadingFile | null = by; one !== null; one = one.neededBy) {
    if (one.facts.runpath.length > 0) continue
    directories.push(...expandDirectories(one.facts.rpath, words(one, searching)))
  }
  return directories
}

async function fromCache(
  name: string,
  facts: ElfFacts,
  { loader, files }: Searching,
): Promise<OpenedLibrary> {
  for (const path of loader.cache?.get(name) ?? []) {
    const isDefault = loader.directories.includes(posix.dirname(path))
    if (isDefault && facts.isWithoutDefaultLibraries) continue
    const found = await openLibrary(path, facts, files)
    if (found.kind !== 'none') return found
  }
  return { kind: 'none' }
}

async function inDirectories(
  name: string,
  directories: readonly string[],
  facts: ElfFacts,
  files: ProgramFiles,
): Promise<OpenedLibrary> {
  for (const directory of directories) {
    if (!(await mayHold(directory, files))) continue
    const found = await openLibrary(`${directory}/${name}`, facts, files)
    if (found.kind !== 'none') return found
    for (const one of await processorDirectories(directory, files)) {
      const special = await openLibrary(`${one}/${name}`, facts, files)
      if (special.kind !== 'none') return special
    }
  }
  return { kind: 'none' }
}

/** Libraries for some processors only: those that have one for all are found before. */
async function processorDirectories(
  directory: string,
  files: ProgramFiles,
): Promise<readonly string[]> {
  const parent = `${directory}/glibc-hwcaps`
  if (!(await mayHold(parent, files))) return []
  return ((await files.list(parent)) ?? []).map(({ path }) => path).toSorted()
}

/** ldso/dynlink.c of musl: `load_library`. Where it finds a file, it looks no further. */
async function findForMusl(
  name: string,
  by: LoadingFile,
  searching: Searching,
): Promise<OpenedLibrary> {
  const { loader, environment, files } = searching
  const listed = (environment.get('LD_LIBRARY_PATH') ?? '').split(/[:\n]+/)
  const directories = [
    ...expandDirectories(
      listed.filter((one) => one !== ''),
      words(by, searching),
    ),
    ...ofAll(by, searching),
    ...loader.directories,
  ]
  for (const directory of directories) {
    if (!(await mayHold(directory, files))) continue
    const path = `${directory}/${name}`
    const found = await openLibrary(path, by.facts, files)
    if (found.kind !== 'none') return found
    const sight = await files.resolve(path)
    if (sight.kind === 'found' && sight.node.kind === 'file') {
      return { kind: 'unfit', node: sight.node, words: 'is for another machine' }
    }
  }
  return { kind: 'none' }
}

/** For musl there is one list, and it is inherited: `DT_RUNPATH` where there is one, `DT_RPATH` else. */
function ofAll(by: LoadingFile, searching: Searching): readonly string[] {
  const directories: string[] = []
  for (let one: LoadingFile | null = by; one !== null; one = one.neededBy) {
    const { runpath, rpath } = one.facts
    const written = runpath.length > 0 ? runpath : rpath
    directories.push(...expandDirectories(written, words(one, searching)))
  }
  return directories
}

/** Names that musl takes for itself, whatever follows them. */
const ofMusl = /^lib(?:c|pthread|rt|m|dl|util|xnet)\./

/** Whether a loader takes a name for its own, without looking for a file. */
export function isOwnName(name: string, loader: Loader): boolean {
  return loader.kind === 'musl' && ofMusl.test(name)
}
