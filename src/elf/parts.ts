/** A part of a file: bytes from its start, and how many. */
export interface FilePart {
  readonly offset: number
  readonly length: number
}

/**
 * Reads a file by asking for parts of it, so that one reader serves a file in memory, which answers at
 * once, and one that is far away.
 *
 * @throws BrokenElf where the file is none that could be loaded
 */
export type Reading<Value> = Generator<FilePart, Value, Uint8Array>

/** What is wrong with a file, as a part of a sentence. It never leaves this folder. */
export class BrokenElf extends Error {}

/** How a file writes numbers. */
export interface Layout {
  /** Bytes of the whole file. */
  readonly size: number
  readonly bits: 32 | 64
  readonly isLittle: boolean
}

/** @param what as in `its dynamic section` */
export function* readPart(
  { size }: Pick<Layout, 'size'>,
  { offset, length }: FilePart,
  what: string,
): Reading<DataView> {
  if (offset + length > size) {
    throw new BrokenElf(
      `it is cut off: ${what} would end at byte ${offset + length}, and it has ${size}`,
    )
  }
  const bytes = yield { offset, length }
  if (bytes.length < length) throw new BrokenElf(`it is cut off within ${what}`)
  return new DataView(bytes.buffer, bytes.byteOffset, length)
}

/** An address, an offset or a size: as wide as the file's class. Beyond 2^53 it is not exact, and beyond any file. */
export function wordAt(view: DataView, at: number, { bits, isLittle }: Layout): number {
  if (bits === 32) return view.getUint32(at, isLittle)
  const [low, high] = isLittle ? [at, at + 4] : [at + 4, at]
  return view.getUint32(high, isLittle) * 2 ** 32 + view.getUint32(low, isLittle)
}

/** Bytes of a text, up to the first that is 0. */
export function textOf(view: DataView): string {
  const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength)
  const end = bytes.indexOf(0)
  return bytes.toString('utf8', 0, end === -1 ? bytes.length : end)
}

/** A part of what was read, which has it. */
export function partOf({ buffer, byteOffset }: DataView, at: number, length: number): DataView {
  return new DataView(buffer, byteOffset + at, length)
}
