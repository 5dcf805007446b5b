import { readSync } from 'node:fs'
import { contentError } from '../../registry/origin.ts'
import type { Origin } from '../../registry/origin.ts'
import { padded, readMembers } from './members.ts'
import type { TarBounds, TarMember } from './members.ts'

/** Bytes of an open file that can be had at once, wherever they lie. */
export interface Region {
  readonly size: number
  /** Fewer bytes where the file ends before. They are good until the next are asked for. */
  readonly read: (position: number, length: number) => Buffer
}

/** A part of an open file. It has to stay open for as long as the region is used. */
export function fileRegion(descriptor: number, start: number, size: number): Region {
  const read = (position: number, length: number) => {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - position)))
    let filled = 0
    while (filled < buffer.length) {
      const left = buffer.length - filled
      const count = readSync(descriptor, buffer, filled, left, start + position + filled)
      if (count === 0) break
      filled += count
    }
    return buffer.subarray(0, filled)
  }
  return { size, read }
}

/** Headers of small files stand close together. */
const windowBytes = 32_768

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

function windowed(region: Region): Region['read'] {
  let start = 0
  let window: Buffer = noBytes
  return (position, length) => {
    if (position < start || position + length > start + window.length) {
      start = position
      window = region.read(position, Math.max(length, windowBytes))
    }
    return window.subarray(position - start, position - start + length)
  }
}
