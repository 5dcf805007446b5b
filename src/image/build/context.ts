import { isUtf8 } from 'node:buffer'
import { readdir, realpath } from 'node:fs/promises'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { inputError, isMissingFile } from '../../errors.ts'
import { buildLimits } from '../../limits.ts'
import { readRegularFile } from '../../regular-file.ts'
import { shownPath, toBytes, unreadable, writeContext } from './context-tar.ts'
import type { ContextEntry, RawPath } from './context-tar.ts'

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
  const [root, dockerfile] = await Promise.all([realPath(directory), realPath(dockerfilePath)])
  const inside = nameInside(root, dockerfile)
  const rules = readIgnoreRules(directory, dockerfilePath)
  const names = await listEntries(root, await createFilter(rules, inside), list)
  const sent = inside ?? `.dockerfile.${runId}`
  const entries = function* (): Generator<ContextEntry> {
    for (const name of names) yield { path: below(root, name), name }
    if (inside === null) yield { path: dockerfile, name: sent }
  }
  const stream = Readable.from(writeContext(entries()), { objectMode: false })
  return { stream, dockerfile: sent }
}

/** Where a path leads: a Dockerfile that is a link may lead out of the context. */
async function realPath(path: string): Promise<RawPath> {
  const bytes = Buffer.from(path)
  const real = await realpath(bytes, { encoding: 'buffer' }).catch((error: unknown) => {
    throw unreadable(bytes.toString('latin1'), error)
  })
  return real.toString('latin1')
}

function below(directory: RawPath, name: RawPath): RawPath {
  return directory.endsWith('/') ? `${directory}${name}` : `${directory}/${name}`
}

/** Null for a path outside, and for one that no request can spell. */
function nameInside(directory: RawPath, path: RawPath): string | null {
  const start = below(directory, '')
  if (!path.startsWith(start)) return null
  const name = toBytes(path.slice(start.length))
  return isUtf8(name) ? name.toString('utf8') : null
}

/** A `<Dockerfile>.dockerignore` stands before the context's own, as for docker. */
function readIgnoreRules(directory: string, dockerfilePath: string): string {
  for (const path of [`${dockerfilePath}.dockerignore`, join(directory, '.dockerignore')]) {
    const bytes = readIfThere(path)
    if (bytes !== null) return bytes.toString('utf8').replace(/^\uFEFF/, '')
  }
  return ''
}

function readIfThere(path: string): Buffer | null {
  let bytes: Buffer | null
  try {
    bytes = readRegularFile(path, buildLimits.ignoreBytes)
  } catch (error) {
    if (isMissingFile(error)) return null
    throw unreadable(Buffer.from(path).toString('latin1'), error)
  }
  if (bytes !== null) return bytes
  const message = `${path} has more than the ${buildLimits.ignoreBytes} bytes that are read`
  throw inputError({ code: 'build-context', message })
}

/** What is asked of an entry of a directory. */
export type DirectoryEntry = Pick<Dirent<Buffer>, 'name' | 'isDirectory' | 'isSocket'>

type ListDirectory = (path: RawPath) => Promise<readonly DirectoryEntry[]>

async function listDirectory(path: RawPath): Promise<readonly DirectoryEntry[]> {
  return await readdir(toBytes(path), { withFileTypes: true, encoding: 'buffer' })
}

interface Filter {
  readonly keeps: (name: RawPath) => boolean
  /** Whether something below an ignored directory may be kept. */
  readonly mayKeepBelow: boolean
}

async function createFilter(rules: string, dockerfile: string | null): Promise<Filter> {
  const { default: dockerignore } = await import('@balena/dockerignore')
  const ignore = dockerignore({ ignorecase: false }).add(rules)
  return {
    // The engine needs these two even where the rules leave them out.
    keeps: (raw) => {
      const name = shownPath(raw)
      return name === dockerfile || name === '.dockerignore' || !ignore.ignores(name)
    },
    mayKeepBelow: dockerfile?.includes('/') === true || /^\s*!/m.test(rules),
  }
}

/** Names from the context, sorted, so that the same context gives the same bytes. */
async function listEntries(
  directory: RawPath,
  filter: Filter,
  list: ListDirectory,
): Promise<readonly RawPath[]> {
  const entries: RawPath[] = []
  const visit = async (parent: RawPath): Promise<void> => {
    for (const child of await readDirectory(below(directory, parent), list)) {
      const name = parent === '' ? child.raw : `${parent}/${child.raw}`
      const isKept = filter.keeps(name)
      // A socket has nothing that an archive could hold.
      if (isKept && !child.isSocket) entries.push(name)
      if (entries.length > buildLimits.contextEntries) throw tooMany(directory)
      if (child.isDirectory && (isKept || filter.mayKeepBelow)) await visit(name)
    }
  }
  await visit('')
  return entries
}

interface Child {
  readonly raw: RawPath
  readonly isDirectory: boolean
  readonly isSocket: boolean
}

async function readDirectory(path: RawPath, list: ListDirectory): Promise<readonly Child[]> {
  const children = await list(path).catch((error: unknown) => {
    throw unreadable(path, error)
  })
  return children
    .map((child) => ({
      raw: child.name.toString('latin1'),
      isDirectory: child.isDirectory(),
      isSocket: child.isSocket(),
    }))
    .sort((left, right) => (left.raw < right.raw ? -1 : 1))
}

function tooMany(directory: RawPath): Error {
  return inputError({
    code: 'build-context',
    message: `the build context ${shownPath(directory)} has more than ${buildLimits.contextEntries} files`,
    hint: 'leave out what the build does not need, in a .dockerignore file',
  })
}
