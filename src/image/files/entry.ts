import { isUtf8 } from 'node:buffer'
import type { CanaryError } from '../../errors.ts'
import { imageFileLimits } from '../../limits.ts'
import { contentError, oneLine } from '../../registry/origin.ts'
import type { Origin } from '../../registry/origin.ts'
import type { SparsePart } from '../tar/sparse.ts'
import type { TarMember } from '../tar/members.ts'
import type { FileKind } from './image-files.ts'

/** What a layer says of one path. */
export interface LayerEntry {
  readonly kind: FileKind | 'hard-link'
  /** From the root, with `/` between its parts; empty for the root. */
  readonly directory: string
  /** Empty for the root itself. */
  readonly name: string
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly size: number
  readonly offset: number
  readonly stored: number
  /** Of a link, as written; of a hard link the path from the root; empty for what is none. */
  readonly target: string
  readonly capability: Uint8Array | null
  readonly sparse: readonly SparsePart[] | null
}

const kinds: ReadonlyMap<string, LayerEntry['kind']> = new Map([
  ['0', 'file'],
  ['1', 'hard-link'],
  ['2', 'link'],
  ['3', 'character-device'],
  ['4', 'block-device'],
  ['5', 'directory'],
  ['6', 'pipe'],
])

/**
 * A member of a layer's archive. What engines refuse is refused: a path that leads out of the image, a kind
 * that is none.
 *
 * @throws CanaryError
 */
export function layerEntry(member: TarMember, origin: Origin): LayerEntry {
  const written = kinds.get(member.type)
  // As in Go's reader, a file whose name ends with a slash is a directory.
  const kind = written === 'file' && member.name.at(-1) === slash ? 'directory' : written
  if (kind === undefined) {
    throw refused(origin, `holds ${shown(member.name)}, of a kind that no engine takes`)
  }
  const { mode, uid, gid, size, offset, stored, sparse, capability } = member
  const { directory, name } = splitPath(member.name, origin)
  const target = targetOf(kind, member.target, origin)
  // One by one: a spread takes longer than everything else that is done for a file.
  return {
    kind,
    directory,
    name,
    mode,
    uid,
    gid,
    size,
    offset,
    stored,
    target,
    capability,
    sparse,
  }
}

const slash = 0x2f
const dot = 0x2e

function targetOf(kind: LayerEntry['kind'], target: Buffer, origin: Origin): string {
  if (kind === 'link') {
    if (target.length > imageFileLimits.pathBytes) throw tooLong(origin)
    return decodeName(target)
  }
  if (kind !== 'hard-link') return ''
  const { directory, name } = splitPath(target, origin)
  return directory === '' ? name : `${directory}/${name}`
}

/** A path of a layer, from the image's root. Each text is of its own: no part of a longer one is kept alive. */
function splitPath(path: Buffer, origin: Origin): { directory: string; name: string } {
  if (path.length > imageFileLimits.pathBytes) throw tooLong(origin)
  // Most archives have `a/` for directories, and many `./a`.
  const start = path[0] === dot && path[1] === slash ? 2 : 0
  const stop =
    path.length > start && path[path.length - 1] === slash ? path.length - 1 : path.length
  const end = lastSlash(path, start, stop)
  if (end === null) return splitUnclean(path, path.toString('latin1'), origin)
  return {
    directory: end < start ? '' : decodePart(path, start, end),
    name: decodePart(path, end + 1, stop),
  }
}

/** Before the last part of a path: `start - 1` where it has one only. Null where one is empty, `.` or `..`. */
function lastSlash(path: Buffer, start: number, stop: number): number | null {
  let last = start - 1
  let first = start
  for (let at = start; at <= stop; at += 1) {
    if (at < stop && path[at] !== slash) continue
    const length = at - first
    const isDots = length <= 2 && path[first] === dot && path[at - 1] === dot
    if (length === 0 || isDots) return null
    if (at < stop) last = at
    first = at + 1
  }
  return last
}

/** With empty parts, `.` or `..` in it: `./a`, `/a`, `a/`. */
function splitUnclean(
  path: Buffer,
  text: string,
  origin: Origin,
): { directory: string; name: string } {
  const parts: string[] = []
  for (const part of text.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined && !text.startsWith('/')) {
      throw refused(origin, `holds ${shown(path)}, which leads out of the image`)
    }
  }
  const name = parts.pop() ?? ''
  return { directory: decodeLatin(parts.join('/')), name: decodeLatin(name) }
}

function decodeLatin(text: string): string {
  return decodeName(Buffer.from(text, 'latin1'))
}

/** What most names are made of needs no look at the rules of UTF-8. */
function decodePart(path: Buffer, start: number, end: number): string {
  for (let at = start; at < end; at += 1) {
    if ((path[at] ?? 0) >= 0x80) return decodeName(path.subarray(start, end))
  }
  return path.toString('latin1', start, end)
}

/**
 * A name as text. Bytes that are none become halves of surrogate pairs, as Python has them, so that two names
 * never become one.
 */
export function decodeName(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)
  return text
}

function tooLong(origin: Origin): CanaryError {
  return refused(origin, `holds a path of more than ${imageFileLimits.pathBytes} bytes`)
}

export function refused(origin: Origin, what: string): CanaryError {
  return contentError(origin, 'layer-entry', what)
}

function shown(name: Buffer): string {
  return shownPath(name.toString('utf8'))
}

/** A path as a sentence has it. */
export function shownPath(path: string): string {
  return JSON.stringify(oneLine(path, 100))
}
