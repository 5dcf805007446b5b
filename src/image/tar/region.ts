import { readSync } from 'node:fs'
import { contentError } from '../../registry/origin.ts'
import type { Origin } from '../../registry/origin.ts'
import { blockBytes } from './fields.ts'
import { padded, plainMember, tarHeaders, unusualMember } from './members.ts'
import type { TarBounds, TarHeaders, TarMember } from './members.ts'

/** Bytes of an open file that can be had at once, wherever they lie. */
export interface Region {
  readonly size: number
  /** Fewer bytes where the file ends before. */
  readonly read: (position: number, length: number) => Buffer
  /** The same into memory that is there; gives how many bytes there are. */
  readonly readInto: (position: number, buffer: Buffer) => number
}

/** A part of an open file. It has to stay open for as long as the region is used. */
export function fileRegion(descriptor: number, start: number, size: number): Region {
  const readInto = (position: number, buffer: Buffer) => {
    const wanted = Math.max(0, Math.min(buffer.length, size - position))
    let filled = 0
    while (filled < wanted) {
      const count = readSync(descriptor, buffer, filled, wanted - filled, start + position + filled)
      if (count === 0) break
      filled += count
    }
    return filled
  }
  const read = (position: number, length: number) => {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - position)))
    return buffer.subarray(0, readInto(position, buffer))
  }
  return { size, read, readInto }
}

/** Headers of small files stand close together: many are read at once. */
const windowBytes = 16_384
/** Behind more than so many bytes that are passed over, a header is read alone. */
const nearBytes = 4_096

/**
 * The members of an archive that lies in a file: only its headers are read, what is between them is passed
 * over. The next member may be asked for at any time, so whoever reads many can let others have a turn.
 *
 * @throws CanaryError as {@link unusualMember}
 */
export function* membersIn(
  region: Region,
  origin: Origin,
  bounds: TarBounds,
): Generator<TarMember, void, undefined> {
  const headers = tarHeaders(origin, bounds)
  const window: Window = { region, memory: Buffer.allocUnsafeSlow(windowBytes), start: 0, end: 0 }
  let position = 0
  for (;;) {
    const filled = readInto(window, position, headers.block.bytes)
    const plain = filled === blockBytes ? plainMember(headers, position) : null
    const member = plain ?? unusual(headers, window, position, filled)
    if (member === null) return
    if (member.offset + member.stored > region.size) {
      throw contentError(origin, 'archive-broken', 'breaks off in the middle')
    }
    yield member
    position = member.offset + padded(member.stored)
  }
}

function unusual(
  headers: TarHeaders,
  window: Window,
  start: number,
  filled: number,
): TarMember | null {
  let position = start + filled
  const steps = unusualMember(headers, filled, start)
  for (let step = steps.next(); ;) {
    if (step.done === true) return step.value
    const bytes = Buffer.allocUnsafe(step.value.length)
    const count = readInto(window, position, bytes)
    position += count
    step = steps.next(bytes.subarray(0, count))
  }
}

/** Bytes of a region that are at hand, from `start` to `end`. */
interface Window {
  readonly region: Region
  readonly memory: Buffer
  start: number
  end: number
}

/** Gives how many bytes there are. */
function readInto(window: Window, position: number, into: Buffer): number {
  const { region, memory } = window
  if (position < window.start || position + into.length > window.end) {
    const isFar = position > window.end + nearBytes
    if (isFar || into.length > windowBytes) {
      window.start = position
      window.end = position
      return region.readInto(position, into)
    }
    window.start = position
    window.end = position + region.readInto(position, memory)
  }
  const from = position - window.start
  return memory.copy(into, 0, from, Math.min(from + into.length, window.end - window.start))
}
