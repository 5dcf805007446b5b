import { constants } from 'node:fs'
import { lstat, open, readlink } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { systemErrorCode } from '../../errors.ts'
import { criContainerLimits } from '../../limits.ts'

/**
 * A directory of this machine that is the root of what a container sees. Links in it are the container's, and
 * lead nowhere else: each step of a path is opened by itself, from the directory before it, and a link that
 * takes its place meanwhile is not followed.
 */
export interface Inside {
  readonly root: string
  /** Names, from the root on. */
  readonly path: readonly string[]
}

/** An open directory, and what it is asked for in it; the handle is closed by whoever got it. */
export interface OpenPlace {
  readonly directory: FileHandle
  /** Empty for the directory itself. */
  readonly name: string
}

const ofDirectory = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW

/** A path of the kernel's to a name in an open directory: no part of it can be exchanged. */
export function within({ directory, name }: OpenPlace): string {
  const base = `/proc/self/fd/${directory.fd}`
  return name === '' ? `${base}/.` : `${base}/${name}`
}

/**
 * Opens the directory that the last part of a path is in. Links on the way are followed inside of the root,
 * the last part is not.
 *
 * @returns null where there is no such directory
 */
export async function openParent(inside: Inside): Promise<OpenPlace | null> {
  let names = plain(inside.path)
  for (let links = 0; links <= criContainerLimits.links; links += 1) {
    const walked = await walk(inside.root, names)
    if (walked === null || !('link' in walked)) return walked
    const from = walked.link.startsWith('/') ? [] : walked.before
    names = plain([...from, ...walked.link.split('/'), ...walked.after])
  }
  return null
}

/** The same, with the last part followed where it is a link; null where it is no directory. */
export async function openDirectory(inside: Inside): Promise<FileHandle | null> {
  const place = await openParent({ ...inside, path: [...inside.path, '.directory'] })
  return place === null ? null : place.directory
}

/** Without `.` and what `..` takes back; above the root there is nothing. */
function plain(path: readonly string[]): readonly string[] {
  const names: string[] = []
  for (const name of path) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return names
}

interface FoundLink {
  readonly link: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

async function walk(root: string, names: readonly string[]): Promise<OpenPlace | FoundLink | null> {
  const name = names.at(-1) ?? ''
  const parents = names.slice(0, -1)
  const top = await openRoot(root)
  if (top === null) return null
  let directory: FileHandle = top
  for (const [index, parent] of parents.entries()) {
    const next: Step = await stepInto({ directory, name: parent })
    if (next === null) return null
    if (typeof next === 'string') {
      return { link: next, before: parents.slice(0, index), after: names.slice(index + 1) }
    }
    directory = next
  }
  return { directory, name }
}

/** The root itself may be a link of the kernel's, as that of a process is. */
async function openRoot(root: string): Promise<FileHandle | null> {
  try {
    return await open(root, constants.O_RDONLY | constants.O_DIRECTORY)
  } catch (error) {
    return nullWhereMissing(error)
  }
}

/** The directory, where a link leads, or null where there is neither. */
type Step = FileHandle | string | null

/** Closes the directory that it starts from. */
async function stepInto(step: OpenPlace): Promise<Step> {
  try {
    const found = await lstat(within(step))
    if (found.isSymbolicLink()) return await readlink(within(step))
    return await open(within(step), ofDirectory)
  } catch (error) {
    return nullWhereMissing(error)
  } finally {
    await step.directory.close()
  }
}

/** ELOOP: what was a directory has become a link meanwhile. */
export function nullWhereMissing(error: unknown): null {
  if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO', 'ESRCH'].includes(systemErrorCode(error))) return null
  throw error
}
