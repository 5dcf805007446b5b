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
 * @param near of the members of one archive
 * @throws CanaryError
 */
export function layerEntry(
  member: TarMember,
  origin: Origin,
  near: NearDirectory = nearDirectory(),
): LayerEntry {
  const written = kinds.get(member.type)
  // As in Go's reader, a file whose name ends with a slash is a directory.
  const kind = written === 'file' && member.name.at(-1) === slash ? 'directory' : written
  if (kind === undefined) {
    throw refused(origin, `holds ${shown(member.name)}, of a kind that no engine takes`)
  }
  const { mode, uid, gid, size, offset, stored, sparse, capability } = member
  const { directory, name } = splitPath(member.name, near, origin)
  const target = targetOf(kind, member.target, near, origin)
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

function targetOf(
  kind: LayerEntry['kind'],
  target: Buffer,
  near: NearDirectory,
  origin: Origin,
): string {
  if (kind === 'link') {
    if (target.length > imageFileLimits.pathBytes) throw tooLong(origin)
    return decodeName(target)
  }
  if (kind !== 'hard-link') return ''
  const { directory, name } = splitPath(target, near, origin)
  return directory === '' ? name : `${directory}/${name}`
}

/** The directory of the last path of an archive: that of the next is mostly the same, and need not be read again. */
interface NearDirectory {
  /** As it is written, with the slash behind it. */
  readonly bytes: Buffer
  length: number
  path: string
}

export function nearDirectory(): NearDirectory {
  return { bytes: Buffer.alloc(imageFileLimits.pathBytes), length: 0, path: '' }
}

interface SplitPath {
  readonly directory: string
  readonly name: string
}

/** A path of a layer, from the image's root. Each text is of its own: no part of a longer one is kept alive. */
function splitPath(path: Buffer, near: NearDirectory, origin: Origin): SplitPath {
  if (path.length > imageFileLimits.pathBytes) throw tooLong(origin)
  // Most archives have `a/` for directories, and many `./a`.
  const stop = path.length > 1 && path[path.length - 1] === slash ? path.length - 1 : path.length
  if (isDirectlyIn(near, path, stop)) {
    return { directory: near.path, name: path.toString('latin1', near.length, stop) }
  }
  const start = path[0] === dot && path[1] === slash ? 2 : 0
  const text = path.toString('latin1', start, stop)
  if (unusual.test(text)) return splitUnclean(path, path.toString('latin1'), origin)
  const end = start + text.lastIndexOf('/')
  if (end < start) return { directory: '', name: text }
  near.path = path.toString('latin1', start, end)
  near.length = end + 1
  path.copy(near.bytes, 0, 0, near.length)
  return { directory: near.path, name: path.toString('latin1', end + 1, stop) }
}

/** Whether a path is one usual name in a directory. */
function isDirectlyIn({ bytes, length }: NearDirectory, path: Buffer, stop: number): boolean {
  const isDots = path[length] === dot && stop <= length + 2
  if (stop <= length || isDots) return false
  for (let at = length; at < stop; at += 1) {
    const byte = path[at] ?? slash
    if (byte === slash || byte >= 0x80) return false
  }
  // Neighbours differ at their end.
  for (let at = length - 1; at >= 0; at -= 1) if (path[at] !== bytes[at]) return false
  return true
}

/** A part that is empty, `.` or `..`, or what is not ASCII. */
const unusual = /(?:^|\/)\.{0,2}(?:\/|$)|[^\0-\x7f]/

/** With empty parts, `.` or `..` in it, such as `./a` or `/a`, or with names of other letters. */
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
