/** Keeps the last bytes of a stream, and knows whether something was dropped. */
export interface Tail {
  readonly push: (chunk: Uint8Array) => void
  /** The kept bytes as text; a character cut at the front is left out. */
  readonly text: () => string
  readonly isTruncated: () => boolean
}

export function createTail(maxBytes: number): Tail {
  const chunks: Uint8Array[] = []
  let size = 0
  let truncated = false

  const push = (chunk: Uint8Array): void => {
    chunks.push(chunk)
    size += chunk.length
    for (let first = chunks[0]; first !== undefined && size > maxBytes; first = chunks[0]) {
      truncated = true
      const excess = size - maxBytes
      if (first.length > excess) {
        chunks[0] = first.subarray(excess)
        size -= excess
      } else {
        chunks.shift()
        size -= first.length
      }
    }
  }

  return {
    push,
    text: () => decodeTail(Buffer.concat(chunks), truncated),
    isTruncated: () => truncated,
  }
}

function decodeTail(bytes: Buffer, truncated: boolean): string {
  // UTF-8 continuation bytes at the front belong to a character that was dropped.
  let start = 0
  while (truncated && start < 3 && isContinuation(bytes[start])) start += 1
  return new TextDecoder().decode(bytes.subarray(start))
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}
