import type { CanaryError } from '../../errors.ts'
import { imageFileLimits } from '../../limits.ts'
import { contentError } from '../../registry/origin.ts'
import type { Origin } from '../../registry/origin.ts'
import {
  blockBytes,
  hasChecksum,
  headerBlock,
  isEmptyBlock,
  readFields,
  readNumber,
  upToNul,
} from './fields.ts'
import type { HeaderBlock, HeaderFields } from './fields.ts'
import { BrokenRecord, readPax } from './pax.ts'
import type { Extension } from './pax.ts'
import { oldSparseNumbers, readSparseLines, sparseParts } from './sparse.ts'
import type { NeededBytes, SparsePart } from './sparse.ts'

/** An entry of an archive. Its names are parts of what was read: good until the next one is asked for. */
export interface TarMember {
  /** The character of its kind, such as `0` for a file. A file without one has `0` too. */
  readonly type: string
  readonly name: Buffer
  /** Where a link leads; empty for what is none. */
  readonly target: Buffer
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** Bytes of the file, with the holes of one that has some. */
  readonly size: number
  /** Where what is stored of it begins in the archive. */
  readonly offset: number
  /** Bytes that are stored of it. */
  readonly stored: number
  readonly capability: Buffer | null
  /** What is stored of a file with holes; null for one without. */
  readonly sparse: readonly SparsePart[] | null
}

export interface TarBounds {
  /** Headers, extended ones among them. */
  readonly entries: number
  /** Bytes of one extended header. */
  readonly headerBytes: number
}

/** An archive whose headers are read one after the other. */
export interface TarHeaders {
  readonly origin: Origin
  readonly bounds: TarBounds
  /** The header that is being read: whoever drives it puts it there. */
  readonly block: HeaderBlock
  /** How many were read, extended ones among them. */
  count: number
}

export function tarHeaders(origin: Origin, bounds: TarBounds): TarHeaders {
  return { origin, bounds, block: headerBlock(), count: 0 }
}

/** Without content, whatever size they name (POSIX: hard links may have one, which no reader follows). */
const withoutContent: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5', '6'])
const extensions: ReadonlySet<string> = new Set(['x', 'g', 'L', 'K'])
const noExtension: Extension = {}

/**
 * The member that the header in the block tells of by itself, as most do. Null for what {@link unusualMember} has to
 * look at.
 *
 * @param position of the header in its archive
 */
export function plainMember(headers: TarHeaders, position: number): TarMember | null {
  const { block, bounds, origin } = headers
  const type = block.bytes[156] ?? 0
  const isPlain = type >= firstPlain && type <= lastPlain && block.bytes[0] !== 0
  if (!isPlain || headers.count >= bounds.entries || !hasChecksum(block)) return null
  headers.count += 1
  return memberOf(readFields(block.bytes), noExtension, position + blockBytes, origin)
}

/** `0` to `6`, which have nothing behind their header that says more of them. */
const [firstPlain, lastPlain] = [0x30, 0x36]

/**
 * The member that begins with the header in the block, in every form: ustar, pax and GNU's. It knows neither files
 * nor streams: whoever drives it gives the bytes that it asks for, from behind that header on.
 *
 * @param filled bytes of the block that are of the archive
 * @returns null at the archive's end
 * @throws CanaryError where it is no archive, is damaged or breaks off, or has more headers than its bounds allow
 */
export function* unusualMember(
  headers: TarHeaders,
  filled: number,
  start: number,
): Generator<NeededBytes, TarMember | null, Buffer> {
  const { origin, bounds, block } = headers
  let position = start
  let extension = noExtension
  for (let length = filled; length > 0; length = (yield nextBlock).copy(block.bytes)) {
    if (isEmptyBlock(block.bytes.subarray(0, length))) {
      yield* readEnd(origin)
      break
    }
    refuseHeader(headers, length)
    headers.count += 1
    position += blockBytes
    const fields = readFields(block.bytes)
    if (!extensions.has(fields.type)) {
      const member = memberOf(fields, extension, position, origin)
      if (member.type !== 'S' && extension.sparse === undefined) return member
      return yield* readHoles(member, { fields, header: block.bytes, extension, origin })
    }
    const size = fields.size ?? bounds.headerBytes + 1
    if (size > bounds.headerBytes) throw broken(origin, 'has an extended header that is too large')
    const content = yield { kind: 'need', length: padded(size) }
    if (content.length < size) throw broken(origin, 'breaks off in the middle')
    position += padded(size)
    extension = extendedBy(extension, fields.type, content.subarray(0, size), origin)
  }
  return null
}

const nextBlock: NeededBytes = { kind: 'need', length: blockBytes }

/** What one member takes in an archive, up to the next block. */
export function padded(bytes: number): number {
  return bytes + ((blockBytes - (bytes % blockBytes)) % blockBytes)
}

/** Two empty blocks end an archive; some writers leave out one, or both. */
function* readEnd(origin: Origin): Generator<NeededBytes, void, Buffer> {
  const second = yield { kind: 'need', length: blockBytes }
  if (second.length > 0 && !isEmptyBlock(second)) {
    throw broken(origin, 'is damaged: there is more behind an empty block')
  }
}

function refuseHeader({ block, count, bounds, origin }: TarHeaders, length: number): void {
  if (length < blockBytes || !hasChecksum(block)) {
    throw broken(origin, count === 0 ? 'is not a tar archive' : 'is damaged')
  }
  if (count < bounds.entries) return
  const what = `has more than ${bounds.entries} files, which is the limit`
  throw contentError(origin, 'archive-too-many-files', what)
}

function extendedBy(before: Extension, type: string, content: Buffer, origin: Origin): Extension {
  // Bytes that are asked for next may lie where these were.
  if (type === 'L') return { ...before, name: Buffer.from(upToNul(content)) }
  if (type === 'K') return { ...before, target: Buffer.from(upToNul(content)) }
  // What is said of all entries is neither name nor size: engines pass over it.
  if (type === 'g') return before
  try {
    return { ...before, ...readPax(Buffer.from(content)) }
  } catch (error) {
    if (error instanceof BrokenRecord) throw broken(origin, error.message)
    throw error
  }
}

function memberOf(
  fields: HeaderFields,
  extension: Extension,
  position: number,
  origin: Origin,
): TarMember {
  const size = sizeOf(extension.size ?? fields.size, origin)
  const { mode, uid, gid } = fields
  const type = fields.type === '\0' || fields.type === '7' ? '0' : fields.type
  const stored = withoutContent.has(type) ? 0 : size
  return {
    type,
    name: extension.name ?? fields.name,
    target: extension.target ?? fields.target,
    mode: ownNumber(mode, origin) & 0o7777,
    uid: ownNumber(extension.uid ?? uid, origin),
    gid: ownNumber(extension.gid ?? gid, origin),
    size: stored,
    offset: position,
    stored,
    capability: extension.capability ?? null,
    sparse: null,
  }
}

interface HeaderWithHoles {
  readonly fields: HeaderFields
  readonly header: Buffer
  readonly extension: Extension
  readonly origin: Origin
}

/** Where its parts lie, which may stand behind its header. */
function* readHoles(
  member: TarMember,
  { fields, header, extension, origin }: HeaderWithHoles,
): Generator<NeededBytes, TarMember, Buffer> {
  const { sparse } = extension
  if (member.type === 'S' || sparse === undefined) {
    return yield* readOldSparse(member, header, origin)
  }
  const isWithin = sparse.map !== null
  const lines = isWithin ? { numbers: sparse.map, bytes: 0 } : yield* readSparseLines()
  const realSize = sparse.size ?? sizeOf(extension.size ?? fields.size, origin)
  if (lines === null) throw brokenHoles(origin)
  return withHoles(member, lines.numbers, { realSize, headBytes: lines.bytes, origin })
}

function sizeOf(size: number | null, origin: Origin): number {
  if (size === null) throw broken(origin, 'has an entry whose size is none')
  if (size < 0) throw broken(origin, 'has an entry with a negative size')
  return size
}

function ownNumber(value: number | null, origin: Origin): number {
  if (value !== null && value >= 0) return value
  throw broken(origin, 'has an entry whose owner or mode is no number')
}

/** GNU's old form: four parts in the header, 21 in each block that follows. */
function* readOldSparse(
  member: TarMember,
  header: Buffer,
  origin: Origin,
): Generator<NeededBytes, TarMember, Buffer> {
  const realSize = readNumber(header, 483, 495)
  let { numbers, isExtended } = oldSparseNumbers(header, 386, 4)
  const all = [...numbers]
  let headBytes = 0
  while (isExtended) {
    const block = yield { kind: 'need', length: blockBytes }
    if (block.length < blockBytes) throw broken(origin, 'breaks off in the middle')
    headBytes += blockBytes
    ;({ numbers, isExtended } = oldSparseNumbers(block, 0, 21))
    all.push(...numbers)
    if (all.length > 2 * imageFileLimits.sparseParts) throw brokenHoles(origin)
  }
  const known = all.filter((number) => number !== null)
  if (realSize === null || known.length < all.length) throw brokenHoles(origin)
  // These blocks do not count as content, as the lines of the other form do.
  const moved = { ...member, type: '0', stored: member.stored + headBytes }
  return withHoles(moved, known, { realSize, headBytes, origin })
}

function withHoles(
  member: TarMember,
  numbers: readonly number[],
  known: { readonly realSize: number; readonly headBytes: number; readonly origin: Origin },
): TarMember {
  const { realSize, headBytes, origin } = known
  const stored = member.stored - headBytes
  const sparse = sparseParts(numbers, realSize, stored)
  if (sparse === null || sparse.length > imageFileLimits.sparseParts) throw brokenHoles(origin)
  return { ...member, size: realSize, offset: member.offset + headBytes, stored, sparse }
}

function brokenHoles(origin: Origin): CanaryError {
  return broken(origin, 'has a file with holes that are not where they can be')
}

function broken(origin: Origin, what: string): CanaryError {
  return contentError(origin, 'archive-broken', what)
}
