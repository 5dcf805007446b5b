import { readSync } from 'node:fs'
import { contentError } from '../../registry/origin.ts'
import type { Origin } from '../../registry/origin.ts'
import { blockBytes } from './fields.ts'
import { padded, readMembers } from './members.ts'
import type { TarBounds, TarMember } from './members.ts'

/** Bytes of an open file that can be had at once, wherever they lie. */
export interface Region {
  readonly size: number
  /** Fewer bytes where the file ends before. */
  readonly read: (position: number, length: number) => Buffer
  /** The same into memory that is there; gives how many bytes there are. */
  readonly readInto?: (position: number, buffer: Buffer) => number
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

/** Headers of small files stand close together; what lies between those of large ones is not read. */
const windowBytes = 4_096

/**
 * The members of an archive that lies in a file: only its headers are read, what is between them is passed
 * over. The next member may be asked for at any time, so whoever reads many can let others have a turn.
 *
 * @throws CanaryError as {@link readMembers}
 */
export function* membersIn(
  region: Region,
  origin: Origin,
  bounds: TarBounds,
): Generator<TarMember, void, undefined> {
  const steps = readMembers(origin, bounds)
  const read = windowed(region)
  let position = 0
  let step = steps.next()
  while (step.done !== true) {
    if (step.value.kind === 'need') {
      const { length } = step.value
      const bytes = read(position, length)
      position += length
      step = steps.next(bytes)
      continue
    }
    const { member } = step.value
    if (member.offset + member.stored > region.size) {
      throw contentError(origin, 'archive-broken', 'breaks off in the middle')
    }
    position = member.offset + padded(member.stored)
    yield member
    step = steps.next(noBytes)
  }
}

const noBytes = Buffer.alloc(0)

/** What it gives is good until the next is asked for: many windows would be much to collect. */
function windowed(region: Region): Region['read'] {
  const memory = Buffer.allocUnsafeSlow(windowBytes)
  const firstBlock = memory.subarray(0, blockBytes)
  let start = 0
  let window: Buffer = noBytes
  const fill = (position: number, length: number) => {
    start = position
    if (length > windowBytes || region.readInto === undefined) {
      return region.read(position, Math.max(length, windowBytes))
    }
    const filled = region.readInto(position, memory)
    return filled === windowBytes ? memory : memory.subarray(0, filled)
  }
  return (position, length) => {
    if (position < start || position + length > start + window.length) {
      window = fill(position, length)
      // By far the most of what is asked for.
      if (window === memory && length === blockBytes) return firstBlock
    }
    return window.subarray(position - start, position - start + length)
  }
}
