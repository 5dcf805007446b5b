/** Files with holes: only some parts of them are stored, one after the other. */
import { imageFileLimits } from '../../limits.ts'
import { blockBytes, readNumber } from './fields.ts'

/** A part of a file that is stored. */
export interface SparsePart {
  /** From the start of the file. */
  readonly offset: number
  readonly length: number
  /** Where it lies in what is stored. */
  readonly stored: number
}

/**
 * Parts out of their numbers: offset and length in turn.
 *
 * @param size of the file, with its holes
 * @param stored bytes that are stored altogether
 * @returns null where they are not in order, overlap, or are not what is stored
 */
export function sparseParts(
  numbers: readonly number[],
  size: number,
  stored: number,
): readonly SparsePart[] | null {
  const parts: SparsePart[] = []
  let [end, passed] = [0, 0]
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const [offset = -1, length = -1] = numbers.slice(index, index + 2)
    if (offset < end || length < 0 || offset + length > size) return null
    if (length > 0) parts.push({ offset, length, stored: passed })
    end = offset + length
    passed += length
  }
  return numbers.length % 2 === 0 && passed === stored ? parts : null
}

/** Numbers of the parts in GNU's old header, and whether a block with more of them follows. */
export function oldSparseNumbers(
  block: Buffer,
  start: number,
  count: number,
): { readonly numbers: readonly (number | null)[]; readonly isExtended: boolean } {
  const numbers: (number | null)[] = []
  for (let index = 0; index < count; index += 1) {
    const at = start + index * 24
    // An empty pair ends them.
    if (block[at] === 0 || block[at] === 0x20) break
    numbers.push(readNumber(block, at, at + 12), readNumber(block, at + 12, at + 24))
  }
  const end = block[start + count * 24] ?? 0
  return { numbers, isExtended: end !== 0 && end !== 0x30 }
}

/**
 * Form 1.0: lines of decimal numbers at the start of what is stored, the first of which counts the pairs
 * of the others. It is read block by block.
 *
 * @returns the numbers, and the bytes that they take; null where they are none
 */
export function* readSparseLines(): Generator<
  NeededBytes,
  { readonly numbers: readonly number[]; readonly bytes: number } | null,
  Buffer
> {
  const blocks: Buffer[] = []
  let [lines, wanted] = [0, 1]
  while (lines < wanted) {
    const block = yield { kind: 'need', length: blockBytes }
    // What is asked for next may lie where this was.
    blocks.push(Buffer.from(block))
    lines += block.reduce((sum, byte) => (byte === 0x0a ? sum + 1 : sum), 0)
    if (wanted > 1) continue
    const pairs = count(block.toString('latin1', 0, Math.max(block.indexOf(0x0a), 0)))
    if (pairs === null || pairs > imageFileLimits.sparseParts) return null
    wanted = 1 + 2 * pairs
  }
  const numbers = Buffer.concat(blocks).toString('latin1').split('\n').slice(1, wanted).map(count)
  const bytes = blocks.length * blockBytes
  return numbers.every((number) => number !== null) ? { numbers, bytes } : null
}

/** Bytes that a reader cannot do without: it is answered with fewer where the archive ends. */
export interface NeededBytes {
  readonly kind: 'need'
  readonly length: number
}

function count(line: string): number | null {
  const number = /^[0-9]{1,16}$/.test(line) ? Number(line) : Number.NaN
  return Number.isSafeInteger(number) ? number : null
}

/** What lies in a part of a file with holes, out of what is stored; `read` is asked for stored bytes. */
export async function readWithHoles(
  parts: readonly SparsePart[],
  { offset, length }: { readonly offset: number; readonly length: number },
  read: (offset: number, length: number) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length)
  const reads = parts.map(async (part) => {
    const start = Math.max(part.offset, offset)
    const end = Math.min(part.offset + part.length, offset + length)
    if (start < end)
      bytes.set(await read(part.stored + start - part.offset, end - start), start - offset)
  })
  await Promise.all(reads)
  return bytes
}
