import { posix } from 'node:path'
import type { CdiHost, HostEntry } from '../../src/cdi/host.ts'

export interface FakeHost {
  /** Texts of spec files by path; their directories exist. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Directories that exist although they hold no file, or fail for a reason. */
  readonly directories?: Readonly<Record<string, { readonly unreadable?: string }>>
  /** What `lstat` finds; everything else is missing. */
  readonly entries?: Readonly<Record<string, HostEntry>>
}

/** A host out of plain data. */
export function fakeHost({ files = {}, directories = {}, entries = {} }: FakeHost): CdiHost {
  return {
    listDirectory: (path) => {
      const reason = directories[path]?.unreadable
      if (reason !== undefined) return { state: 'unreadable', reason }
      const names = Object.keys(files)
        .filter((file) => posix.dirname(file) === path)
        .map((file) => posix.basename(file))
      if (names.length > 0 || Object.hasOwn(directories, path)) return { state: 'read', names }
      return { state: 'missing' }
    },
    readSpecification: (path, maxBytes) => {
      const content = files[path]
      if (content === undefined) return { state: 'unreadable', reason: 'it points to nothing' }
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      if (bytes.length > maxBytes) return { state: 'unreadable', reason: 'it is too large' }
      return { state: 'read', bytes }
    },
    exists: (path) => Object.hasOwn(entries, path) && entries[path]?.kind !== 'missing',
    realPath: (path) => posix.resolve('/', path),
    inspect: (path) =>
      Object.hasOwn(entries, path) ? (entries[path] ?? { kind: 'missing' }) : { kind: 'missing' },
  }
}

export function characterDevice(
  major: number,
  minor: number,
  more: { readonly mode?: number; readonly uid?: number; readonly gid?: number } = {},
): HostEntry {
  return { kind: 'device', type: 'c', major, minor, mode: 0o666, uid: 0, gid: 0, ...more }
}

/** An ordinary Linux host, as far as the vectors look at it. */
export const ordinaryEntries: Readonly<Record<string, HostEntry>> = {
  '/dev/null': characterDevice(1, 3),
  '/dev/zero': characterDevice(1, 5),
  '/dev/full': characterDevice(1, 7),
  '/dev/stdin': { kind: 'symlink' },
  '/etc/passwd': { kind: 'file' },
}
