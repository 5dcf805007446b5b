import type { CanaryError } from '../../errors.ts'
import { contentError } from '../../registry/origin.ts'
import type { Origin } from '../../registry/origin.ts'
import { blockBytes } from './fields.ts'
import { padded, plainMember, tarHeaders, unusualMember } from './members.ts'
import type { TarBounds, TarHeaders, TarMember } from './members.ts'

/** What is done with the members of an archive as they pass. */
export interface MemberVisitor {
  /**
   * Told of every member, with the first bytes of its content.
   *
   * @returns how many bytes of its content are wanted, from its start
   */
  readonly member: (member: TarMember, head: Buffer) => number
  /** What was wanted of the last member. The bytes are its own. */
  readonly content: (bytes: Buffer) => void
  /** Asked behind every member: whether the rest need not be read. */
  readonly isEnough?: () => boolean
}

/** Enough to know what a file begins as. */
const headBytes = 4

/**
 * Reads an archive as it comes, to the end of its source: behind the archive's own end may be more.
 *
 * @throws CanaryError as {@link unusualMember}; what the source throws
 */
export async function readMembersOf(
  source: AsyncIterable<Uint8Array>,
  origin: Origin,
  bounds: TarBounds,
  visitor: MemberVisitor,
): Promise<void> {
  const bytes = byteQueue(source)
  try {
    const headers = tarHeaders(origin, bounds)
    for (let position = 0; ;) {
      const header = bytes.take(blockBytes) ?? (await bytes.takeLater(blockBytes))
      const filled = header.copy(headers.block.bytes)
      const plain = filled === blockBytes ? plainMember(headers, position) : null
      const member = plain ?? (await unusual(headers, filled, position, bytes))
      if (member === null) break
      const { stored } = member
      const wantedHead = Math.min(headBytes, stored)
      const head = bytes.peek(wantedHead) ?? (await bytes.peekLater(wantedHead))
      const wanted = Math.min(visitor.member(member, head), stored)
      if (wanted > 0) {
        const content = await bytes.copy(wanted)
        if (content.length < wanted) throw brokenOff(origin)
        visitor.content(content)
      }
      if (visitor.isEnough?.() === true) return
      const left = padded(stored) - wanted
      const missing = bytes.skip(left) ? 0 : await bytes.skipLater(left)
      // The last of what fills a block may be missing.
      if (missing > padded(stored) - stored) throw brokenOff(origin)
      position = member.offset + padded(stored)
    }
    await bytes.skipLater(Number.POSITIVE_INFINITY)
  } finally {
    await bytes.close()
  }
}

async function unusual(
  headers: TarHeaders,
  filled: number,
  position: number,
  bytes: ByteQueue,
): Promise<TarMember | null> {
  const steps = unusualMember(headers, filled, position)
  for (let step = steps.next(); ;) {
    if (step.done === true) return step.value
    const { length } = step.value
    step = steps.next(bytes.take(length) ?? (await bytes.takeLater(length)))
  }
}

function brokenOff(origin: Origin): CanaryError {
  return contentError(origin, 'archive-broken', 'breaks off in the middle')
}

const noBytes = Buffer.alloc(0)

/** Bytes of a source, a given number at a time. Where they are at hand, nothing is waited for. */
export interface ByteQueue {
  /** Null where they are not at hand. They are good until the next are asked for. */
  readonly take: (length: number) => Buffer | null
  /** Fewer where the source ends before. */
  readonly takeLater: (length: number) => Promise<Buffer>
  /** The same, and they are given again. */
  readonly peek: (length: number) => Buffer | null
  readonly peekLater: (length: number) => Promise<Buffer>
  /** As many bytes in memory of their own; fewer where the source ends before. */
  readonly copy: (length: number) => Promise<Buffer>
  /** False where so many are not at hand. */
  readonly skip: (length: number) => boolean
  /** Gives how many are missing. */
  readonly skipLater: (length: number) => Promise<number>
  /** What comes next, as it came; null at the end. */
  readonly part: () => Promise<Buffer | null>
  readonly close: () => Promise<void>
}

export function byteQueue(source: AsyncIterable<Uint8Array>): ByteQueue {
  const held = holdParts(source)
  const peek = (length: number) =>
    held.at + length <= held.part.length ? held.part.subarray(held.at, held.at + length) : null
  return {
    peek,
    peekLater: (length) => joined(held, length),
    copy: (length) => copied(held, length),
    take: (length) => {
      const bytes = peek(length)
      if (bytes !== null) held.at += length
      return bytes
    },
    takeLater: async (length) => {
      const bytes = await joined(held, length)
      held.at += bytes.length
      return bytes
    },
    skip: (length) => {
      if (held.at + length > held.part.length) return false
      held.at += length
      return true
    },
    skipLater: async (length) => {
      for (let left = length; ;) {
        const count = Math.min(left, held.part.length - held.at)
        held.at += count
        left -= count
        if (left === 0 || !(await held.fill())) return left
      }
    },
    part: async () => {
      while (held.at === held.part.length) if (!(await held.fill())) return null
      const left = held.part.subarray(held.at)
      held.at = held.part.length
      return left
    },
    close: held.close,
  }
}

interface HeldPart {
  part: Buffer
  /** How much of it was read. */
  at: number
  /** Puts the next part in its place; false where there is none. */
  readonly fill: () => Promise<boolean>
  readonly close: () => Promise<void>
}

function holdParts(source: AsyncIterable<Uint8Array>): HeldPart {
  const parts = source[Symbol.asyncIterator]()
  const held: HeldPart = {
    part: noBytes,
    at: 0,
    fill: async () => {
      const next = await parts.next()
      if (next.done === true) return false
      const { buffer, byteOffset, length } = next.value
      held.part = Buffer.from(buffer, byteOffset, length)
      held.at = 0
      return true
    },
    close: async () => {
      await parts.return?.()
    },
  }
  return held
}

async function joined(held: HeldPart, length: number): Promise<Buffer> {
  while (held.at + length > held.part.length) {
    const before = held.part.subarray(held.at)
    if (!(await held.fill())) {
      held.part = before
      held.at = 0
      break
    }
    if (before.length > 0) held.part = Buffer.concat([before, held.part])
  }
  return held.part.subarray(held.at, held.at + length)
}

async function copied(held: HeldPart, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(length)
  for (let filled = 0; filled < length;) {
    if (held.at === held.part.length && !(await held.fill())) return bytes.subarray(0, filled)
    const end = Math.min(held.part.length, held.at + length - filled)
    const count = held.part.copy(bytes, filled, held.at, end)
    held.at += count
    filled += count
  }
  return bytes
}
