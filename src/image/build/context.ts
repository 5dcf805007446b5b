import { readFile, readdir } from 'node:fs/promises'
import type { Dirent } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Readable } from 'node:stream'
import type { PackOptions } from 'tar-fs'
import { inputError, messageOf, systemErrorCode } from '../../errors.ts'
import { buildLimits } from '../../limits.ts'

/** A build context for an engine: a tar stream, and what the Dockerfile is called in it. */
export interface PackedContext {
  readonly stream: Readable
  readonly dockerfile: string
}

/**
 * Packs a build context without what its ignore file leaves out. A Dockerfile outside of the context
 * is sent along under a name of ours.
 *
 * https://docs.docker.com/build/concepts/context/#dockerignore-files
 *
 * @param list the entries of one directory
 * @throws CanaryError (input) when it cannot be read, or holds too many files
 */
export async function packContext(
  directory: string,
  dockerfilePath: string,
  runId: string,
  list: ListDirectory = listDirectory,
): Promise<PackedContext> {
  const inside = nameInside(directory, dockerfilePath)
  const [rules, { default: tar }] = await Promise.all([
    readIgnoreRules(directory, dockerfilePath),
    import('tar-fs'),
  ])
  const entries = await listEntries(directory, await createFilter(rules, inside), list)
  const outside = inside === null ? await readFile(dockerfilePath) : null
  const dockerfile = inside ?? `.dockerfile.${runId}`
  // The types leave out `umask`, which would take from the modes what this process may not create.
  const options: PackOptions & { readonly umask: number } = {
    entries: [...entries],
    // Every entry is named above: nothing more is to be found in its directories.
    ignore: () => true,
    umask: 0,
    // As docker sends it: who owns the files here means nothing there.
    map: (header) => ({ ...header, uid: 0, gid: 0 }),
    finalize: outside === null,
    ...(outside === null
      ? {}
      : {
          finish: (pack) => {
            pack.entry({ name: dockerfile, mode: 0o644 }, outside)
            pack.finalize()
          },
        }),
  }
  const stream = tar.pack(directory, options)
  return { stream, dockerfile }
}

/** With slashes; null for a path outside. */
function nameInside(directory: string, path: string): string | null {
  const name = relative(directory, path)
  if (isAbsolute(name) || name.split(sep)[0] === '..') return null
  return name.split(sep).join('/')
}

/** A `<Dockerfile>.dockerignore` stands before the context's own, as for docker. */
async function readIgnoreRules(directory: string, dockerfilePath: string): Promise<string> {
  for (const path of [`${dockerfilePath}.dockerignore`, join(directory, '.dockerignore')]) {
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      if (systemErrorCode(error) === 'ENOENT') return null
      throw unreadable(path, error)
    })
    if (text === null) continue
    if (text.length <= buildLimits.ignoreBytes) return text
    const message = `${path} has more than the ${buildLimits.ignoreBytes} bytes that are read`
    throw inputError({ code: 'build-context', message })
  }
  return ''
}

/** What is asked of an entry of a directory. */
export type DirectoryEntry = Pick<Dirent, 'name' | 'isFile' | 'isDirectory' | 'isSymbolicLink'>

type ListDirectory = (path: string) => Promise<readonly DirectoryEntry[]>

async function listDirectory(path: string): Promise<readonly DirectoryEntry[]> {
  return await readdir(path, { withFileTypes: true })
}

interface Filter {
  readonly keeps: (name: string) => boolean
  /** Whether something below an ignored directory may be kept. */
  readonly mayKeepBelow: boolean
}

async function createFilter(rules: string, dockerfile: string | null): Promise<Filter> {
  const { default: dockerignore } = await import('@balena/dockerignore')
  const ignore = dockerignore({ ignorecase: false }).add(rules)
  return {
    // The engine needs these two even where the rules leave them out.
    keeps: (name) => name === dockerfile || name === '.dockerignore' || !ignore.ignores(name),
    mayKeepBelow: dockerfile?.includes('/') === true || /^\s*!/m.test(rules),
  }
}

/** Names from the context, sorted, so that the same context gives the same bytes. */
async function listEntries(
  directory: string,
  filter: Filter,
  list: ListDirectory,
): Promise<readonly string[]> {
  const entries: string[] = []
  const visit = async (parent: string): Promise<void> => {
    for (const child of await readDirectory(join(directory, parent), list)) {
      const name = parent === '' ? child.name : `${parent}/${child.name}`
      const isKept = filter.keeps(name)
      if (isKept && isPackable(child)) entries.push(name)
      if (entries.length > buildLimits.contextEntries) throw tooMany(directory)
      if (child.isDirectory() && (isKept || filter.mayKeepBelow)) await visit(name)
    }
  }
  await visit('')
  return entries
}

/** A socket or a pipe has no content that an archive could hold. */
function isPackable(entry: DirectoryEntry): boolean {
  return entry.isFile() || entry.isDirectory() || entry.isSymbolicLink()
}

async function readDirectory(
  path: string,
  list: ListDirectory,
): Promise<readonly DirectoryEntry[]> {
  const children = await list(path).catch((error: unknown) => {
    throw unreadable(path, error)
  })
  return children.toSorted((left, right) => (left.name < right.name ? -1 : 1))
}

function unreadable(path: string, error: unknown): Error {
  const message = `cannot read ${path} of the build context: ${messageOf(error)}`
  return inputError({ code: 'build-context', message }, { cause: error })
}

function tooMany(directory: string): Error {
  return inputError({
    code: 'build-context',
    message: `the build context ${directory} has more than ${buildLimits.contextEntries} files`,
    hint: 'leave out what the build does not need, in a .dockerignore file',
  })
}
