import { posix } from 'node:path'
import type { ElfFacts } from '../../elf/facts.ts'
import type { FileNode } from '../../image/files/image-files.ts'
import { programLimits } from '../../limits.ts'
import type { ProgramFiles } from '../examination.ts'
import { directoryList, directoryRuns, pathEndingWith } from './built-in.ts'
import { readLibraryCache } from './cache.ts'
import type { LibraryCache } from './cache.ts'
import { readNode, readSmall, readSmallText } from './text.ts'

/** What starts a program that is linked dynamically, and where it looks for libraries. */
export interface Loader {
  /** By whose rules it looks; of `other` ones nothing is known. */
  readonly kind: 'glibc' | 'musl' | 'other'
  /** As the program names it. */
  readonly name: string
  readonly node: FileNode
  readonly facts: ElfFacts
  /** Searched last, in their order. */
  readonly directories: readonly string[]
  /** Of glibc: what ldconfig(8) has found; null where there is none. */
  readonly cache: LibraryCache | null
  /** What `$LIB` stands for, such as `lib/x86_64-linux-gnu`. */
  readonly library: string
}

const known = new WeakMap<ProgramFiles, Map<string, Promise<Loader>>>()

/** Reads a loader once for all programs of an image. */
export async function openLoader(
  name: string,
  node: FileNode,
  facts: ElfFacts,
  files: ProgramFiles,
): Promise<Loader> {
  const loaders = known.get(files) ?? new Map<string, Promise<Loader>>()
  known.set(files, loaders)
  const key = JSON.stringify([name, node.path])
  const loader = loaders.get(key) ?? readLoader(name, node, facts, files)
  loaders.set(key, loader)
  return await loader
}

async function readLoader(
  name: string,
  node: FileNode,
  facts: ElfFacts,
  files: ProgramFiles,
): Promise<Loader> {
  const kind = kindOf(name, node, facts)
  const plain = { kind, name, node, facts, directories: [], cache: null, library: 'lib' }
  if (kind === 'other') return plain
  const bytes = await readNode(node, files, programLimits.loaderBytes)
  const text = bytes === null ? '' : Buffer.from(bytes).toString('latin1')
  if (kind === 'musl') {
    const directories = await muslDirectories(name, text, files)
    return directories === null ? { ...plain, kind: 'other' } : { ...plain, directories }
  }
  const directories = systemDirectories(text, facts)
  const cachePath = pathEndingWith('ld.so.cache', text) ?? '/etc/ld.so.cache'
  if (await isUnknown(cachePath, files)) return { ...plain, kind: 'other' }
  const cache = await readSmall(cachePath, files, programLimits.cacheBytes)
  return {
    ...plain,
    directories,
    cache: cache === null ? null : readLibraryCache(cache),
    library: libraryName(directories),
  }
}

/** Of a list of libraries that nobody may see nothing follows. */
async function isUnknown(path: string, files: ProgramFiles): Promise<boolean> {
  const found = await files.resolve(path)
  if (found.kind !== 'found') return found.kind === 'unknown'
  return found.node.kind === 'file' && (await files.elf(found.node)).kind === 'unknown'
}

function kindOf(name: string, { path }: FileNode, facts: ElfFacts): Loader['kind'] {
  if (facts.definedVersions.some((one) => one.startsWith('GLIBC_'))) return 'glibc'
  const isMusl = [name, path].some((one) => posix.basename(one).startsWith('ld-musl-'))
  return isMusl && facts.definedVersions.length === 0 ? 'musl' : 'other'
}

/**
 * Where it was built to look, which every distribution decides by itself: it holds these directories as texts, one
 * behind the other, each with a slash at its end.
 */
function systemDirectories(text: string, facts: ElfFacts): readonly string[] {
  for (const run of directoryRuns(text)) {
    const directories = run.filter((one) => one.includes('/lib'))
    if (directories.length > 0) return directories.map((one) => one.replace(/\/+$/, ''))
  }
  const wide = facts.bits === 64 ? ['/lib64', '/usr/lib64'] : []
  return [...wide, '/lib', '/usr/lib']
}

function libraryName(directories: readonly string[]): string {
  const [, name] = /\/(lib[^/]*(?:\/[^/]+)?)$/.exec(directories[0] ?? '') ?? []
  return name ?? 'lib'
}

const muslDefault = '/lib:/usr/local/lib:/usr/lib'

/**
 * Its own file of directories lies beside its `lib` (ldso/dynlink.c of musl). Null where that is out of sight.
 */
async function muslDirectories(
  name: string,
  text: string,
  files: ProgramFiles,
): Promise<readonly string[] | null> {
  const [, architecture = ''] = /^ld-musl-(.*)\.so\.1$/.exec(posix.basename(name)) ?? []
  const prefix = posix.dirname(posix.dirname(name)).replace(/\/$/, '')
  const path = `${prefix}/etc/ld-musl-${architecture}.path`
  if (await isUnknown(path, files)) return null
  const written = await readSmallText(path, files, programLimits.configurationBytes)
  const builtIn = text.includes(muslDefault) ? muslDefault : directoryList(text)
  return (written ?? builtIn ?? muslDefault).split(/[:\n]+/).filter((one) => one !== '')
}
