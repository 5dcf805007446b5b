/** Bytes that came from a connection and are not read yet. */
export interface ByteQueue {
  readonly push: (bytes: Buffer) => void
  readonly length: () => number
  /** What is not read yet, without a copy; valid until the next push. */
  readonly peek: () => Buffer
  readonly skip: (count: number) => void
  /** Up to and with the next line feed; null while there is none. */
  readonly takeLine: () => Buffer | null
}

/** Each byte is copied a bounded number of times, however small the pieces are in which it comes. */
export function createByteQueue(): ByteQueue {
  let store: Buffer = Buffer.alloc(0)
  let start = 0
  let end = 0
  /** No line feed stands before here. */
  let searched = 0

  const skip = (count: number) => {
    start += count
    searched = Math.max(searched, start)
  }
  return {
    length: () => end - start,
    peek: () => store.subarray(start, end),
    skip,
    push: (bytes) => {
      if (start === end) {
        store = bytes
        start = searched = 0
        end = bytes.length
        return
      }
      if (end + bytes.length > store.length) {
        const unread = end - start
        const larger = Buffer.allocUnsafe((unread + bytes.length) * 2)
        store.copy(larger, 0, start, end)
        store = larger
        searched -= start
        start = 0
        end = unread
      }
      bytes.copy(store, end)
      end += bytes.length
    },
    takeLine: () => {
      const found = store.subarray(0, end).indexOf(0x0a, searched)
      if (found === -1) {
        searched = end
        return null
      }
      const line = store.subarray(start, found + 1)
      skip(line.length)
      return line
    },
  }
}
