import { posix } from 'node:path'
import type { FileEntry } from '../../engine/files.ts'
import { inputError } from '../../errors.ts'
import { podContentLimits } from '../../limits.ts'
import type { Projection } from './payload.ts'

export interface LayoutOptions {
  readonly isTmpfs: boolean
  readonly fsGroup: number | null
  /** Milliseconds since the epoch. */
  readonly now: number
}

type Layout =
  | { readonly ok: true; readonly entries: readonly FileEntry[] }
  | { readonly ok: false; readonly message: string }

/**
 * Files as kubelet's AtomicWriter (pkg/volume/util/atomic_writer.go) writes them: into a directory named
 * by the time, which the link `..data` leads to, with a link for each first segment of a path. Then
 * `SetVolumeOwnership` (pkg/volume/volume_linux.go) gives them to the fsGroup.
 *
 * @throws CanaryError (input) for more bytes or directories than one volume may have here
 */
export function layOut(files: ReadonlyMap<string, Projection>, options: LayoutOptions): Layout {
  const clean = new Map<string, Projection>()
  for (const [path, file] of files) {
    const trouble = pathTrouble(path)
    if (trouble !== null) return { ok: false, message: trouble }
    clean.set(posix.normalize(path).replace(/\/$/, ''), file)
  }
  const bytes = [...clean.values()].reduce((sum, file) => sum + file.bytes.length, 0)
  if (bytes > podContentLimits.volumeBytes) throw tooManyBytes(bytes)
  const folders = foldersOf([...clean.keys()])
  const clash = [...clean.keys()].find((path) => folders.has(path))
  if (clash !== undefined) return { ok: false, message: `open ${clash}: is a directory` }
  return { ok: true, entries: entriesOf(clean, folders, options) }
}

function entriesOf(
  files: ReadonlyMap<string, Projection>,
  folders: ReadonlySet<string>,
  { isTmpfs, fsGroup, now }: LayoutOptions,
): readonly FileEntry[] {
  const gid = fsGroup ?? 0
  const directory = (path: string, mode: number): FileEntry => {
    return { kind: 'directory', path, mode: mode | (fsGroup === null ? 0 : 0o2550), uid: 0, gid }
  }
  const link = (path: string, target: string, uid: number): FileEntry => {
    return { kind: 'link', path, target, uid, gid }
  }
  const dated = timestamp(now)
  const owners = new Map([...files].map(([path, { uid }]) => [firstSegment(path), uid]))
  return [
    directory('.', isTmpfs ? 0o1777 : 0o777),
    directory(dated, 0o755),
    ...[...folders]
      .filter((path) => path !== '.')
      .toSorted((one, other) => one.length - other.length)
      .map((path) => directory(`${dated}/${path}`, 0o755)),
    ...[...files].map(([path, file]): FileEntry => {
      const mode = file.mode | (fsGroup === null ? 0 : 0o440)
      return { ...file, kind: 'file', path: `${dated}/${path}`, mode, gid }
    }),
    link('..data', dated, 0),
    ...[...owners].map(([name, uid]) => link(name, `..data/${name}`, uid)),
  ]
}

/** `validatePath`; null for one that is good. */
function pathTrouble(path: string): string | null {
  if (path === '') return 'invalid path: must not be empty: ""'
  if (path.startsWith('/')) return `invalid path: must be relative path: ${path}`
  if (Buffer.byteLength(path) > 4096) {
    return 'invalid path: must be less than or equal to 4096 characters'
  }
  const segments = path.split('/')
  if (segments.includes('..')) return `invalid path: must not contain '..': ${path}`
  if (segments.some((segment) => Buffer.byteLength(segment) > 255)) {
    return 'invalid path: filenames must be less than or equal to 255 characters'
  }
  return path.startsWith('..') ? `invalid path: must not start with '..': ${path}` : null
}

/** `a/b/c` is in `a` and in `a/b`. Everything is in the volume itself. */
function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set(['.'])
  for (const path of paths) {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      folders.add(path.slice(0, at))
      if (folders.size > podContentLimits.volumeFolders) throw tooManyFolders()
    }
  }
  return folders
}

function firstSegment(path: string): string {
  return path.split('/', 1)[0] ?? path
}

/** Such as `..2026_11_30_03_51_27.123000000`. */
function timestamp(now: number): string {
  const [date = '', fraction = ''] = new Date(now).toISOString().split(/[.Z]/)
  return `..${date.replace(/[-T:]/g, '_')}.${fraction}000000`
}

function tooManyFolders(): Error {
  const most = podContentLimits.volumeFolders
  return inputError({
    code: 'pod-volume-too-large',
    message: `the files of one volume stand in more than ${most} directories`,
  })
}

function tooManyBytes(bytes: number): Error {
  const most = podContentLimits.volumeBytes
  return inputError({
    code: 'pod-volume-too-large',
    message: `the files of one volume have ${bytes} bytes, more than the ${most} that are made here`,
  })
}
