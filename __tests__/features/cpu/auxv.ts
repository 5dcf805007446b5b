import type { Capabilities, VectorLayout } from '../../../src/features/cpu/hwcap.ts'

/** An auxiliary vector as /proc/self/auxv holds it, with a page size before and an end behind. */
export function auxiliaryVector(capabilities: Capabilities, layout: VectorLayout): Buffer {
  const words = [6n, 4096n, 16n, capabilities.hwcap, 26n, capabilities.hwcap2, 0n, 0n]
  const bytes = Buffer.alloc(words.length * layout.wordBytes)
  for (const [index, word] of words.entries()) {
    const at = index * layout.wordBytes
    if (layout.wordBytes === 8 && layout.bigEndian) bytes.writeBigUInt64BE(word, at)
    else if (layout.wordBytes === 8) bytes.writeBigUInt64LE(word, at)
    else if (layout.bigEndian) bytes.writeUInt32BE(Number(word), at)
    else bytes.writeUInt32LE(Number(word), at)
  }
  return bytes
}
