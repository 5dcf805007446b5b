/** What `cdi/` reads of the engine's host, behind a small interface so that a test can be the host. */
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
} from 'node:fs'
import { resolve } from 'node:path'
import { messageOf } from '../errors.ts'

export interface CdiHost {
  readonly listDirectory: (path: string) => DirectoryListing
  /** Follows symlinks; never blocks on what is no regular file. */
  readonly readSpecification: (path: string, maxBytes: number) => FileContent
  /** Does not follow a symlink in the last step. */
  readonly inspect: (path: string) => HostEntry
  /** Follows symlinks: a link to nothing does not exist. */
  readonly exists: (path: string) => boolean
  /** Absolute and without symlinks, as far as it exists. */
  readonly realPath: (path: string) => string
}

export type DirectoryListing =
  /** Names of all entries that are no directories. */
  | { readonly state: 'read'; readonly names: readonly string[] }
  | { readonly state: 'missing' }
  | { readonly state: 'unreadable'; readonly reason: string }

export type FileContent =
  | { readonly state: 'read'; readonly bytes: Uint8Array }
  | { readonly state: 'unreadable'; readonly reason: string }

export type HostEntry =
  | HostDevice
  | { readonly kind: 'directory' | 'file' | 'symlink' | 'socket' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: string }

export interface HostDevice {
  readonly kind: 'device'
  readonly type: 'b' | 'c' | 'p'
  /** 0 for a fifo. */
  readonly major: number
  readonly minor: number
  /** Permission bits with setuid, setgid and sticky (07777). */
  readonly mode: number
  readonly uid: number
  readonly gid: number
}

/**
 * The host that this process runs on. Calls are synchronous: a thousand small files are read four
 * times as fast this way, and nothing else waits at that moment.
 *
 * @param cwd where relative paths of spec files and directories start
 */
export function localHost(cwd = '/'): CdiHost {
  return {
    listDirectory: (path) => listDirectory(resolve(cwd, path)),
    readSpecification: (path, maxBytes) => readSpecification(resolve(cwd, path), maxBytes),
    inspect: rememberingEach(inspect),
    exists: rememberingEach((path) => existsSync(path)),
    realPath: (path) => realPath(resolve(cwd, path)),
  }
}

function listDirectory(path: string): DirectoryListing {
  try {
    const entries = readdirSync(path, { withFileTypes: true })
    return {
      state: 'read',
      names: entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name),
    }
  } catch (error) {
    return isMissing(error)
      ? { state: 'missing' }
      : { state: 'unreadable', reason: describeSystemError(error) }
  }
}

function readSpecification(path: string, maxBytes: number): FileContent {
  let descriptor: number | undefined
  try {
    // A fifo without a writer would block forever.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const found = fstatSync(descriptor)
    if (!found.isFile()) return { state: 'unreadable', reason: 'it is not a regular file' }
    if (found.size > maxBytes) {
      const reason = `it has ${found.size} bytes; at most ${maxBytes} are read`
      return { state: 'unreadable', reason }
    }
    const bytes = readAll(descriptor, found.size === 0 ? maxBytes : found.size)
    if (bytes !== null) return { state: 'read', bytes }
    return { state: 'unreadable', reason: 'it grew while it was read' }
  } catch (error) {
    return { state: 'unreadable', reason: describeSystemError(error) }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** Files of the kernel say that they are empty, so no size is trusted: null when there is more. */
function readAll(descriptor: number, size: number): Uint8Array | null {
  const buffer = Buffer.allocUnsafe(size + 1)
  let length = 0
  while (length < buffer.length) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null)
    if (count === 0) return buffer.subarray(0, length)
    length += count
  }
  return null
}

function inspect(path: string): HostEntry {
  try {
    const found = lstatSync(path, { bigint: true })
    if (found.isDirectory()) return { kind: 'directory' }
    if (found.isSymbolicLink()) return { kind: 'symlink' }
    if (found.isSocket()) return { kind: 'socket' }
    const type = found.isBlockDevice() ? 'b' : found.isCharacterDevice() ? 'c' : 'p'
    if (type === 'p' && !found.isFIFO()) return { kind: 'file' }
    return {
      kind: 'device',
      type,
      major: type === 'p' ? 0 : majorOf(found.rdev),
      minor: type === 'p' ? 0 : minorOf(found.rdev),
      mode: Number(found.mode & 0o7777n),
      uid: Number(found.uid),
      gid: Number(found.gid),
    }
  } catch (error) {
    return isMissing(error)
      ? { kind: 'missing' }
      : { kind: 'unreadable', reason: describeSystemError(error) }
  }
}

function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path
}

/** Linux device numbers: 12 bits major and 20 bits minor, folded for the sake of old programs. */
function majorOf(rdev: bigint): number {
  return Number(((rdev >> 8n) & 0xfffn) | ((rdev >> 32n) & 0xfffff000n))
}

function minorOf(rdev: bigint): number {
  return Number((rdev & 0xffn) | ((rdev >> 12n) & 0xffffff00n))
}

/** A path is looked at once, however many devices name it. */
function rememberingEach<Found>(look: (path: string) => Found): (path: string) => Found {
  const seen = new Map<string, Found>()
  return (path) => {
    const known = seen.get(path)
    if (known !== undefined) return known
    const found = look(path)
    seen.set(path, found)
    return found
  }
}

/** A path with a NUL byte names nothing. */
function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ERR_INVALID_ARG_VALUE'].includes(codeOf(error))
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

function describeSystemError(error: unknown): string {
  const words: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ELOOP: 'its symlinks form a loop',
    ENOTDIR: 'it is not a directory',
    EISDIR: 'it is a directory',
    ENOENT: 'it points to nothing',
    ENAMETOOLONG: 'its name is too long',
  }
  return words[codeOf(error)] ?? messageOf(error)
}
