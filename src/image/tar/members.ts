import type { CanaryError } from '../../errors.ts'
import { imageFileLimits } from '../../limits.ts'
import { contentError } from '../../registry/origin.ts'
import type { Origin } from '../../registry/origin.ts'
import { blockBytes, hasChecksum, isEmptyBlock, readFields, readNumber, upToNul } from './fields.ts'
import type { HeaderFields } from './fields.ts'
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

/** Behind a member, what is stored of it is passed over, up to the next block. */
export type TarStep = NeededBytes | { readonly kind: 'member'; readonly member: TarMember }

export interface TarBounds {
  /** Headers, extended ones among them. */
  readonly entries: number
  /** Bytes of one extended header. */
  readonly headerBytes: number
}

/** Without content, whatever size they name (POSIX: hard links may have one, which no reader follows). */
const withoutContent: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5', '6'])
/** Asked for so often that it is made once. */
const nextBlock: NeededBytes = { kind: 'need', length: blockBytes }
const extensions: ReadonlySet<string> = new Set(['x', 'g', 'L', 'K'])

/**
 * Reads the headers of a tar archive: ustar, pax and GNU's forms. It knows neither files nor streams: whoever
 * drives it gives the bytes that it asks for.
 *
 * @throws CanaryError where it is no archive, is damaged or breaks off, or has more than `bounds`
 */
export function* readMembers(origin: Origin, bounds: TarBounds): Generator<TarStep, void, Buffer> {
  let position = 0
  let extension: Extension = {}
  for (let count = 0; ; count += 1) {
    const header = yield nextBlock
    if (header.length === 0) break
    if (isEmptyBlock(header)) {
      yield* readEnd(origin)
      break
    }
    refuseHeader(header, count, origin, bounds)
    position += blockBytes
    const fields = readFields(header)
    if (extensions.has(fields.type)) {
      const size = fields.size ?? bounds.headerBytes + 1
      if (size > bounds.headerBytes) {
        throw broken(origin, 'has an extended header that is too large')
      }
      const content = yield { kind: 'need', length: padded(size) }
      if (content.length < size) throw broken(origin, 'breaks off in the middle')
      position += padded(size)
      extension = extendedBy(extension, fields.type, content.subarray(0, size), origin)
      continue
    }
    const member = yield* readMember(fields, header, { extension, position, origin })
    yield { kind: 'member', member }
    position = member.offset + padded(member.stored)
    extension = {}
  }
}

/** What one member takes in an archive, up to the next block. */
export function padded(bytes: number): number {
  return bytes + ((blockBytes - (bytes % blockBytes)) % blockBytes)
}

/** Two empty blocks end an archive; some writers leave out one, or both. */
function* readEnd(origin: Origin): Generator<TarStep, void, Buffer> {
  const second = yield { kind: 'need', length: blockBytes }
  if (second.length > 0 && !isEmptyBlock(second)) {
    throw broken(origin, 'is damaged: there is more behind an empty block')
  }
}

function refuseHeader(header: Buffer, count: number, origin: Origin, bounds: TarBounds): void {
  if (header.length < blockBytes || !hasChecksum(header)) {
    throw broken(origin, count === 0 ? 'is not a tar archive' : 'is damaged')
  }
  if (count >= bounds.entries) {
    const what = `has more than ${bounds.entries} files, which is the limit`
    throw contentError(origin, 'archive-too-many-files', what)
  }
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

interface MemberContext {
  readonly extension: Extension
  readonly position: number
  readonly origin: Origin
}

function* readMember(
  fields: HeaderFields,
  header: Buffer,
  { extension, position, origin }: MemberContext,
): Generator<TarStep, TarMember, Buffer> {
  const size = sizeOf(extension.size ?? fields.size, origin)
  const { mode, uid, gid } = fields
  const type = fields.type === '\0' || fields.type === '7' ? '0' : fields.type
  const stored = withoutContent.has(type) ? 0 : size
  const member: TarMember = {
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
  if (type === 'S') return yield* readOldSparse(member, header, origin)
  const { sparse } = extension
  if (sparse === undefined) return member
  const isWithin = sparse.map !== null
  const lines = isWithin ? { numbers: sparse.map, bytes: 0 } : yield* readSparseLines()
  const realSize = sparse.size ?? size
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
): Generator<TarStep, TarMember, Buffer> {
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
