/** The beginning of a body, in as many bytes as are wanted, however small the pieces are that it comes in. */
export interface KeptBody {
  readonly push: (bytes: Buffer, most: number) => void
  readonly bytes: () => Buffer
}

export function createKeptBody(): KeptBody {
  let store = Buffer.alloc(0)
  let length = 0
  return {
    push: (bytes, most) => {
      const piece = bytes.subarray(0, Math.max(0, most - length))
      if (length + piece.length > store.length) {
        const larger = Buffer.allocUnsafe(Math.min(most, (length + piece.length) * 2))
        store.copy(larger, 0, 0, length)
        store = larger
      }
      piece.copy(store, length)
      length += piece.length
    },
    bytes: () => store.subarray(0, length),
  }
}
