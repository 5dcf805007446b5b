/** Makes lines of what a container writes, many at once where there are many. */
import { probeLimits } from '../limits.ts'

export interface LineReader {
  readonly push: (bytes: Uint8Array) => void
  /** @param isOpen more of its last line may come */
  readonly end: (isOpen: boolean) => void
}

export interface LineTaker {
  /** One line or more, without the end of the last. */
  readonly onLines: (text: string) => void
  /** @param isCut its end is not there */
  readonly onLine: (text: string, isCut: boolean) => void
}

/**
 * Engines hand on each line by itself; what comes in one turn is taken together. A line that is longer
 * than it may be is told once, and what follows of it is dropped.
 */
export function createLineReader({ onLines, onLine }: LineTaker): LineReader {
  // One byte more tells that a line is longer.
  const kept = Buffer.allocUnsafe(probeLimits.logLine + 1)
  let length = 0
  let isDropping = false
  let isWaiting = false

  const takeWhole = () => {
    isWaiting = false
    const end = kept.subarray(0, length).lastIndexOf(lineFeed)
    if (end === -1) return
    onLines(kept.toString('utf8', 0, end))
    kept.copyWithin(0, end + 1, length)
    length -= end + 1
  }
  const takeFull = () => {
    takeWhole()
    if (length < kept.length) return
    onLine(kept.toString('utf8', 0, probeLimits.logLine), true)
    length = 0
    isDropping = true
  }
  /** What is left behind the end of a line that is dropped. */
  const behind = (bytes: Uint8Array): Uint8Array => {
    const end = bytes.indexOf(lineFeed)
    isDropping = end === -1
    return isDropping ? nothing : bytes.subarray(end + 1)
  }
  return {
    push: (bytes) => {
      let rest = isDropping ? behind(bytes) : bytes
      while (rest.length > 0) {
        const room = rest.subarray(0, kept.length - length)
        kept.set(room, length)
        length += room.length
        rest = rest.subarray(room.length)
        if (length === kept.length) takeFull()
        if (isDropping) rest = behind(rest)
      }
      if (isWaiting || length === 0) return
      isWaiting = true
      queueMicrotask(takeWhole)
    },
    end: (isOpen) => {
      takeWhole()
      if (length > 0) onLine(kept.toString('utf8', 0, length), isOpen)
      length = 0
    },
  }
}

const nothing = new Uint8Array()
const lineFeed = 10
