import type { FileHandle } from 'node:fs/promises'
import { posix } from 'node:path'
import { Readable } from 'node:stream'
import { archiveLimits } from '../limits.ts'
import { contentError } from '../registry/origin.ts'
import type { Origin } from '../registry/origin.ts'
import { readBetween } from '../regular-file.ts'
import type { FileTree, TreeFile } from './file-tree.ts'

interface Entry {
  readonly type: 'file' | 'link'
  readonly size: number
  /** Where the content starts in the archive. */
  readonly offset: number
  /** The name that a link points to; empty for files. */
  readonly target: string
}

const blockBytes = 512
const windowBytes = 65_536

/**
 * Reads an uncompressed tar archive. Only the headers are read, once; content is read in place, so
 * that any file can be had at any time. The file is closed with the tree, or when this fails.
 *
 * @param origin names the archive in errors
 * @throws CanaryError when it is no tar archive, breaks off, or has too many files
 */
export async function readTar(handle: FileHandle, origin: Origin): Promise<FileTree> {
  try {
    // A stream of the handle itself would close it where its reader stops in the middle.
    const read = (start: number, end: number) =>
      Readable.from(readBetween(handle, start, end), { objectMode: false })
    const entries = await readEntries(handle, origin)
    return {
      name: origin.name,
      find: (name) => Promise.resolve(findFile(entries, name, read)),
      close: () => handle.close(),
    }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** A part of the archive, from its first byte to the one behind its last. */
type ReadPart = (start: number, end: number) => Readable

function findFile(
  entries: ReadonlyMap<string, Entry>,
  name: string,
  read: ReadPart,
): TreeFile | null {
  let current = normalize(name)
  for (let hops = 0; hops <= archiveLimits.links; hops++) {
    const entry = entries.get(current)
    if (entry === undefined) return null
    if (entry.type === 'link') {
      current = entry.target
      continue
    }
    const { size, offset } = entry
    return {
      size,
      open: () => (size === 0 ? Readable.from([]) : read(offset, offset + size)),
    }
  }
  return null
}

/** What extended headers say about the next file. */
interface Extension {
  name?: string
  target?: string
  size?: number
}

async function readEntries(
  handle: FileHandle,
  origin: Origin,
): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  const { size: archiveSize } = await handle.stat()
  const readAt = windowed(handle)
  let position = 0
  let extension: Extension = {}
  for (let count = 0; ; count++) {
    const header = await readAt(position, blockBytes)
    // Two empty blocks end an archive; some writers leave them out.
    if (header.length === 0 || header.every((byte) => byte === 0)) break
    refuseHeader(header, count, origin)
    const type = String.fromCharCode(header[156] ?? 0)
    const size = extension.size ?? readNumber(header.subarray(124, 136))
    const offset = position + blockBytes
    if (offset + size > archiveSize)
      throw contentError(origin, 'archive-broken', 'breaks off in the middle')
    position = offset + Math.ceil(size / blockBytes) * blockBytes
    if ('xgLK'.includes(type)) {
      if (size > archiveLimits.headerBytes) {
        throw contentError(origin, 'archive-broken', 'has an extended header that is too large')
      }
      const content = await readAt(offset, size)
      extension = { ...extension, ...readExtension(type, content) }
      continue
    }
    addEntry(entries, header, type, { size, offset, extension })
    extension = {}
  }
  if (entries.size === 0) throw contentError(origin, 'archive-broken', 'is empty')
  return entries
}

function refuseHeader(header: Buffer, count: number, origin: Origin): void {
  if (header.length < blockBytes || !hasChecksum(header)) {
    const what = count === 0 ? 'is not a tar archive' : 'is damaged'
    throw contentError(origin, 'archive-broken', what)
  }
  if (count >= archiveLimits.entries) {
    const what = `has more than ${archiveLimits.entries} files, which is the limit`
    throw contentError(origin, 'archive-too-many-files', what)
  }
}

function addEntry(
  entries: Map<string, Entry>,
  header: Buffer,
  type: string,
  found: { size: number; offset: number; extension: Extension },
): void {
  const { size, offset, extension } = found
  const name = normalize(extension.name ?? headerName(header))
  if (type === '0' || type === '\0' || type === '7') {
    entries.set(name, { type: 'file', size, offset, target: '' })
  } else if (type === '1' || type === '2') {
    const target = extension.target ?? text(header.subarray(157, 257))
    // A symbolic link is read from its folder, a hard link from the archive's root.
    const from = type === '2' ? posix.dirname(name) : '.'
    entries.set(name, {
      type: 'link',
      size: 0,
      offset,
      target: normalize(posix.join(from, target)),
    })
  }
}

type ReadAt = (position: number, length: number) => Promise<Buffer>

/** Reads a window at a time: the headers of small files stand close together. */
function windowed(handle: FileHandle): ReadAt {
  let start = 0
  let window = Buffer.alloc(0)
  return async (position, length) => {
    if (position < start || position + length > start + window.length) {
      const buffer = Buffer.alloc(Math.max(length, windowBytes))
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, position)
      start = position
      window = buffer.subarray(0, bytesRead)
    }
    return window.subarray(position - start, position - start + length)
  }
}

function headerName(header: Buffer): string {
  const isUstar = header.subarray(257, 262).toString('latin1') === 'ustar'
  // GNU's older form keeps other things where ustar has the prefix.
  const hasPrefix = isUstar && header[262] === 0
  const prefix = hasPrefix ? text(header.subarray(345, 500)) : ''
  const name = text(header.subarray(0, 100))
  return prefix === '' ? name : `${prefix}/${name}`
}

/** The name and size that an extended header gives: pax (`x`) or GNU (`L`, `K`). */
function readExtension(type: string, content: Buffer): Extension {
  if (type === 'L') return { name: text(content) }
  if (type === 'K') return { target: text(content) }
  if (type === 'g') return {}
  const found: Extension = {}
  for (const [key, value] of paxRecords(content)) {
    if (key === 'path') found.name = value
    if (key === 'linkpath') found.target = value
    if (key === 'size' && /^[0-9]{1,15}$/.test(value)) found.size = Number(value)
  }
  return found
}

/** Records of the form `<length> <key>=<value>\n` (POSIX pax, "Extended Header"). */
function* paxRecords(content: Buffer): Generator<readonly [string, string]> {
  let position = 0
  while (position < content.length) {
    const space = content.indexOf(0x20, position)
    const length = Number(content.subarray(position, space).toString('latin1'))
    if (space === -1 || !Number.isSafeInteger(length) || length <= 0) return
    const record = content.subarray(space + 1, position + length - 1).toString('utf8')
    const equals = record.indexOf('=')
    yield [record.slice(0, equals), record.slice(equals + 1)]
    position += length
  }
}

/** Octal digits, or GNU's base 256 for what does not fit. */
function readNumber(field: Buffer): number {
  if (((field[0] ?? 0) & 0x80) !== 0) return field.readUIntBE(field.length - 6, 6)
  const digits = text(field).trim()
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : 0
}

function hasChecksum(header: Buffer): boolean {
  const stored = readNumber(header.subarray(148, 156))
  // The field of the sum itself counts as eight spaces.
  let sum = 8 * 0x20
  for (let index = 0; index < header.length; index++) {
    if (index < 148 || index >= 156) sum += header[index] ?? 0
  }
  return sum === stored
}

function text(field: Buffer): string {
  const end = field.indexOf(0)
  return field.subarray(0, end === -1 ? field.length : end).toString('utf8')
}

function normalize(name: string): string {
  return posix
    .normalize(name)
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/$/, '')
}
