/** Fields of a tar header (POSIX ustar, and what GNU tar makes of it). */

export const blockBytes = 512

/** What a header says that stands in the archive; null where it says it in no known way. */
export interface HeaderFields {
  /** The character that says what kind of entry it is. */
  readonly type: string
  /** A part of the header's own bytes. */
  readonly name: Buffer
  readonly target: Buffer
  readonly size: number | null
  readonly mode: number | null
  readonly uid: number | null
  readonly gid: number | null
}

export function readFields(header: Buffer): HeaderFields {
  return {
    type: String.fromCharCode(header[156] ?? 0),
    name: headerName(header),
    target: header[157] === 0 ? noBytes : fieldText(header, 157, 257),
    size: readNumber(header, 124, 136),
    mode: readNumber(header, 100, 108),
    uid: readNumber(header, 108, 116),
    gid: readNumber(header, 116, 124),
  }
}

/** Memory for one header after the other: it can be looked at in steps of four bytes as well. */
export interface HeaderBlock {
  readonly bytes: Buffer
  readonly words: Uint32Array
}

export function headerBlock(): HeaderBlock {
  const bytes = Buffer.allocUnsafeSlow(blockBytes)
  return { bytes, words: new Uint32Array(bytes.buffer) }
}

export function isEmptyBlock(block: Buffer): boolean {
  return block[0] === 0 && block.every((byte) => byte === 0)
}

/** By the sum of its bytes; some old writers took them for signed ones. */
export function hasChecksum({ bytes, words }: HeaderBlock): boolean {
  const stored = readNumber(bytes, 148, 156)
  let sum = sumOf(words)
  // The field of the sum itself counts as eight spaces.
  for (let index = 148; index < 156; index += 1) sum += 0x20 - (bytes[index] ?? 0)
  if (sum === stored) return true
  const high = bytes.filter((byte) => byte >= 0x80).length
  return sum - high * 0x100 === stored
}

/** Of all bytes, four at a time. */
function sumOf(words: Uint32Array): number {
  let [even, odd] = [0, 0]
  // Two sums in each of them: 128 times 255 fits into 16 bits.
  for (let index = 0; index < blockBytes / 4; index += 1) {
    const word = words[index] ?? 0
    even += word & 0xff00ff
    odd += (word >>> 8) & 0xff00ff
  }
  return (even & 0xffff) + (even >>> 16) + (odd & 0xffff) + (odd >>> 16)
}

/** Octal digits, or GNU's base 256 for what does not fit. Null for what is neither, or too large to be exact. */
export function readNumber(block: Buffer, start: number, end: number): number | null {
  if (((block[start] ?? 0) & 0x80) !== 0) return readBase256(block.subarray(start, end))
  let value = 0
  let isBegun = false
  for (let at = start; at < end; at += 1) {
    const byte = block[at] ?? 0
    if (byte >= 0x30 && byte <= 0x37) {
      // Twelve digits are exact.
      value = value * 8 + byte - 0x30
      isBegun = true
    } else if (byte !== 0 && byte !== 0x20) return null
    else if (isBegun) break
  }
  return value
}

/** Two's complement, with the highest bit as the sign that it is one. */
function readBase256(field: Buffer): number | null {
  const isNegative = ((field[0] ?? 0) & 0x40) !== 0
  let value = isNegative ? -1n : 0n
  for (const [index, byte] of field.entries()) {
    const bits = index > 0 ? byte : isNegative ? byte | 0x80 : byte & 0x7f
    value = index === 0 && isNegative ? BigInt(bits) - 256n : (value << 8n) | BigInt(bits)
  }
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : null
}

const noBytes = Buffer.alloc(0)

function headerName(header: Buffer): Buffer {
  const name = fieldText(header, 0, 100)
  // GNU's older form keeps other things where ustar has the prefix.
  const hasPrefix = header[345] !== 0 && header[262] === 0 && isUstar(header)
  if (!hasPrefix) return name
  return Buffer.concat([fieldText(header, 345, 500), Buffer.from('/'), name])
}

function isUstar(header: Buffer): boolean {
  return header.toString('latin1', 257, 262) === 'ustar'
}

/** The same of a part of a header, which is read for every file of an image: nothing is made on the way. */
function fieldText(header: Buffer, start: number, most: number): Buffer {
  let end = start
  while (end < most && header[end] !== 0) end += 1
  return header.subarray(start, end)
}

export function upToNul(field: Buffer): Buffer {
  const end = field.indexOf(0)
  return end === -1 ? field : field.subarray(0, end)
}
