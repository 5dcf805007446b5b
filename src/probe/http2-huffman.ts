/** Length in bits of each byte's code, and of the end of string, in order (RFC 7541, appendix B). */
export const codeLengths: readonly number[] = [
  13, 23, 28, 28, 28, 28, 28, 28, 28, 24, 30, 28, 28, 30, 28, 28, 28, 28, 28, 28, 28, 28, 30, 28,
  28, 28, 28, 28, 28, 28, 28, 28, 6, 10, 10, 12, 13, 6, 8, 11, 10, 10, 8, 11, 8, 6, 6, 6, 5, 5, 5,
  6, 6, 6, 6, 6, 6, 6, 7, 8, 15, 6, 12, 10, 13, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
  7, 7, 7, 7, 7, 7, 8, 7, 8, 13, 19, 13, 14, 6, 15, 5, 6, 5, 6, 5, 6, 6, 6, 5, 7, 7, 6, 6, 6, 5, 6,
  7, 6, 5, 5, 6, 7, 7, 7, 7, 7, 15, 11, 14, 13, 28, 20, 22, 20, 20, 22, 22, 22, 23, 22, 23, 23, 23,
  23, 23, 24, 23, 24, 24, 22, 23, 24, 23, 23, 23, 23, 21, 22, 23, 22, 23, 23, 24, 22, 21, 20, 22,
  22, 23, 23, 21, 23, 22, 22, 24, 21, 22, 23, 23, 21, 21, 22, 21, 23, 22, 23, 23, 20, 22, 22, 22,
  23, 22, 22, 23, 26, 26, 20, 19, 22, 23, 22, 25, 26, 26, 26, 27, 27, 26, 24, 25, 19, 21, 26, 27,
  27, 26, 27, 24, 21, 21, 26, 26, 28, 27, 27, 27, 20, 24, 20, 21, 22, 21, 21, 23, 22, 22, 25, 25,
  24, 24, 26, 23, 26, 27, 26, 26, 27, 27, 27, 27, 27, 28, 27, 27, 27, 27, 27, 26, 30,
]

const endOfString = 256

/** By a code's length and bits: the symbol. The codes of one length follow each other. */
const symbols = canonicalCodes()

/** Null where it is no Huffman code: an end of string in it, or padding that is not the start of one. */
export function decodeHuffman(bytes: Buffer): string | null {
  const text: number[] = []
  let code = 0
  let length = 0
  for (const byte of bytes) {
    for (let bit = 7; bit >= 0; bit -= 1) {
      code = (code << 1) | ((byte >> bit) & 1)
      length += 1
      const symbol = symbols.get(keyOf(code, length))
      if (symbol === endOfString) return null
      if (symbol !== undefined) {
        text.push(symbol)
        code = length = 0
      } else if (length >= 30) return null
    }
  }
  const isPadding = length < 8 && code === (1 << length) - 1
  return isPadding ? Buffer.from(text).toString('latin1') : null
}

function canonicalCodes(): ReadonlyMap<number, number> {
  const codes = new Map<number, number>()
  let code = 0
  for (let length = 1; length <= 30; length += 1) {
    for (const [symbol, own] of codeLengths.entries()) {
      if (own !== length) continue
      codes.set(keyOf(code, length), symbol)
      code += 1
    }
    code *= 2
  }
  return codes
}

function keyOf(code: number, length: number): number {
  return length * 2 ** 30 + code
}
