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
    target: upToNul(header.subarray(157, 257)),
    size: readNumber(header.subarray(124, 136)),
    mode: readNumber(header.subarray(100, 108)),
    uid: readNumber(header.subarray(108, 116)),
    gid: readNumber(header.subarray(116, 124)),
  }
}

export function isEmptyBlock(block: Buffer): boolean {
  return block[0] === 0 && block.every((byte) => byte === 0)
}

/** By the sum of its bytes; some old writers took them for signed ones. */
export function hasChecksum(header: Buffer): boolean {
  const stored = readNumber(header.subarray(148, 156))
  // The field of the sum itself counts as eight spaces.
  let sum = 8 * 0x20
  let signed = sum
  for (let index = 0; index < blockBytes; index++) {
    if (index >= 148 && index < 156) continue
    const byte = header[index] ?? 0
    sum += byte
    signed += byte < 0x80 ? byte : byte - 0x100
  }
  return sum === stored || signed === stored
}

/** Octal digits, or GNU's base 256 for what does not fit. Null for what is neither, or too large to be exact. */
export function readNumber(field: Buffer): number | null {
  const first = field[0] ?? 0
  if ((first & 0x80) !== 0) return readBase256(field)
  let value = 0
  let digits = 0
  for (const byte of field) {
    if (byte >= 0x30 && byte <= 0x37) {
      value = value * 8 + byte - 0x30
      digits += 1
    } else if (byte === 0 || byte === 0x20) {
      if (digits > 0) break
    } else return null
  }
  return Number.isSafeInteger(value) ? value : null
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

function headerName(header: Buffer): Buffer {
  const name = upToNul(header.subarray(0, 100))
  // GNU's older form keeps other things where ustar has the prefix.
  const hasPrefix = header[345] !== 0 && header[262] === 0 && isUstar(header)
  if (!hasPrefix) return name
  return Buffer.concat([upToNul(header.subarray(345, 500)), Buffer.from('/'), name])
}

function isUstar(header: Buffer): boolean {
  return header.toString('latin1', 257, 262) === 'ustar'
}

export function upToNul(field: Buffer): Buffer {
  const end = field.indexOf(0)
  return end === -1 ? field : field.subarray(0, end)
}
