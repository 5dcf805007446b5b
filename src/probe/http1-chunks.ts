import type { ByteQueue } from './byte-queue.ts'
import { MalformedResponse } from './http-response.ts'
import { createFieldReader } from './http1-fields.ts'

/** Go's net/http reads lines of chunks, and trailers, into a buffer of this size. */
const bufferBytes = 4_096
/** What chunks may cost beyond 16 bytes each and twice their data, as Go's net/http counts it. */
const excessBytes = 16 * 1_024

/** Reads a body in chunks (RFC 9112, section 7.1), as strictly as Go's net/http. */
export interface ChunkReader {
  /**
   * Takes what it can from the queue.
   *
   * @param wanted bytes of data after which it stops
   * @returns bytes of data that it took, and whether the body is complete
   * @throws MalformedResponse
   */
  readonly take: (wanted: number) => { readonly bytes: number; readonly isComplete: boolean }
}

type State = 'size' | 'data' | 'data-end' | 'trailer'

/** @param keep gets the data */
export function createChunkReader(
  queue: ByteQueue,
  keep: (data: Buffer) => void = () => undefined,
): ChunkReader {
  let state: State = 'size'
  let rest = 0
  let excess = 0

  const readSize = (): boolean => {
    const line = takeLine(queue)
    if (line === null) return false
    const text = line.replace(/[ \t]+$/, '')
    rest = parseSize(text.split(';', 1)[0] ?? '')
    excess = Math.max(0, excess + line.length + 2 - 16 - 2 * rest)
    if (excess > excessBytes) throw new MalformedResponse('its chunks hold next to no data')
    state = rest === 0 ? 'trailer' : 'data'
    return true
  }
  const readData = (wanted: number): number => {
    const count = Math.min(rest, queue.length(), wanted)
    keep(queue.peek().subarray(0, count))
    queue.skip(count)
    rest -= count
    if (rest === 0) state = 'data-end'
    return count
  }
  const readDataEnd = (): boolean => {
    if (queue.length() < 2) return false
    if (queue.peek().toString('latin1', 0, 2) !== '\r\n') {
      throw new MalformedResponse('a chunk does not end where its size says')
    }
    queue.skip(2)
    state = 'size'
    return true
  }
  return {
    take: (wanted) => {
      let bytes = 0
      for (;;) {
        if (state === 'trailer') return { bytes, isComplete: readTrailer(queue) }
        if (state === 'data') {
          const count = readData(wanted - bytes)
          bytes += count
          if (count === 0 || bytes === wanted) return { bytes, isComplete: false }
        } else if (!(state === 'size' ? readSize() : readDataEnd())) {
          return { bytes, isComplete: false }
        }
      }
    },
  }
}

/** Without its end, which has to be CR LF. */
function takeLine(queue: ByteQueue): string | null {
  const line = queue.takeLine()
  const isTooLong = line === null ? queue.length() >= bufferBytes : line.length > bufferBytes
  if (isTooLong) {
    throw new MalformedResponse('a line of its chunks is too long')
  }
  if (line === null) return null
  const text = line.toString('latin1')
  const firstReturn = text.indexOf('\r')
  if (firstReturn === -1 || firstReturn !== text.length - 2) {
    throw new MalformedResponse('a line of its chunks does not end in CR LF')
  }
  return text.slice(0, -2)
}

function parseSize(text: string): number {
  if (!/^[0-9A-Fa-f]{1,16}$/.test(text)) {
    throw new MalformedResponse('a chunk has a size that is no hexadecimal number')
  }
  return Number.parseInt(text, 16)
}

/** False while more bytes are needed. */
function readTrailer(queue: ByteQueue): boolean {
  if (queue.length() < 2) return false
  const bytes = queue.peek().subarray(0, bufferBytes)
  if (bytes.toString('latin1', 0, 2) === '\r\n') return true
  if (!bytes.includes('\r\n\r\n')) {
    if (bytes.length < bufferBytes) return false
    throw new MalformedResponse('its trailer is too long')
  }
  const fields = createFieldReader()
  for (;;) {
    const line = queue.takeLine()
    if (line === null || fields.take(line)) return true
  }
}
