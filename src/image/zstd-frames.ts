/**
 * Where the frames of zstd end (RFC 8878). Node's decompressor drops what stands behind the end of a
 * frame in the same piece of input, and takes a frame that never came for the end: so pieces are cut
 * where frames end. Archives packed by several processors, and layers of the form zstd:chunked, have
 * many frames.
 */

const frameMagic = 0xfd2fb528
const firstSkippableMagic = 0x184d2a50
const lastSkippableMagic = 0x184d2a5f

export function isZstdMagic(start: Buffer): boolean {
  return start.length >= 4 && (isSkippable(start) || start.readUInt32LE(0) === frameMagic)
}

function isSkippable(start: Buffer): boolean {
  const magic = start.readUInt32LE(0)
  return magic >= firstSkippableMagic && magic <= lastSkippableMagic
}

/** What is read next, of which `size` bytes are wanted. */
type Step =
  | { readonly kind: 'magic' | 'skippable-size' | 'descriptor'; readonly size: number }
  | { readonly kind: 'header' | 'block'; readonly size: number; readonly checksumBytes: number }

/** How far the bytes go that a step leads to, and what comes behind them; null for a frame's end. */
interface Next {
  readonly pass: number
  readonly step: Step | null
}

const start: Step = { kind: 'magic', size: 4 }

/**
 * The same bytes, in pieces of which none goes beyond the end of a frame.
 *
 * @throws Error when they end within a frame
 */
export async function* cutAtFrames(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let step: Step | null = start
  let head = Buffer.alloc(0)
  let passing = 0
  for await (const part of parts) {
    let begin = 0
    for (let at = 0; at < part.length;) {
      if (passing > 0) {
        const passed = Math.min(passing, part.length - at)
        passing -= passed
        at += passed
      } else {
        const wanted = (step ?? start).size - head.length
        head = Buffer.concat([head, part.subarray(at, at + wanted)])
        at = Math.min(at + wanted, part.length)
        if (head.length < (step ?? start).size) continue
        ;({ pass: passing, step } = nextOf(step ?? start, head))
        head = Buffer.alloc(0)
      }
      if (passing > 0 || step !== null) continue
      yield part.subarray(begin, at)
      begin = at
    }
    if (begin < part.length) yield part.subarray(begin)
  }
  const isBetween = passing === 0 && head.length === 0 && (step === null || step === start)
  if (!isBetween) throw new Error('unexpected end of file')
}

function nextOf(step: Step, head: Buffer): Next {
  switch (step.kind) {
    case 'magic':
      if (isSkippable(head)) return { pass: 0, step: { kind: 'skippable-size', size: 4 } }
      if (isZstdMagic(head)) return { pass: 0, step: { kind: 'descriptor', size: 1 } }
      throw new Error('what follows is no zstd frame')
    case 'skippable-size':
      return { pass: head.readUInt32LE(0), step: null }
    case 'descriptor':
      return afterDescriptor(head[0] ?? 0)
    case 'header':
      return { pass: 0, step: { ...step, kind: 'block', size: blockHeaderBytes } }
    case 'block':
      return afterBlockHeader(head.readUIntLE(0, blockHeaderBytes), step)
  }
}

const blockHeaderBytes = 3
const runLengthBlock = 1

/** Section 3.1.1.1: which fields the header of a frame has. */
function afterDescriptor(descriptor: number): Next {
  const isSingle = (descriptor & 0x20) !== 0
  const checksumBytes = (descriptor & 0x04) === 0 ? 0 : 4
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 0x03] ?? 0
  const contentSizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0
  const size = (isSingle ? 0 : 1) + dictionaryBytes + contentSizeBytes
  return { pass: 0, step: { kind: 'header', size, checksumBytes } }
}

/** Section 3.1.1.2. */
function afterBlockHeader(
  header: number,
  step: Step & { readonly kind: 'header' | 'block' },
): Next {
  const isLast = (header & 1) === 1
  const type = (header >> 1) & 3
  const content = type === runLengthBlock ? 1 : header >> 3
  return isLast
    ? { pass: content + step.checksumBytes, step: null }
    : { pass: content, step: { ...step, kind: 'block', size: blockHeaderBytes } }
}
