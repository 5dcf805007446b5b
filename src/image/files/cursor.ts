import { setImmediate } from 'node:timers/promises'
import { byteQueue } from '../tar/stream.ts'
import type { ByteQueue } from '../tar/stream.ts'

/** Reads at any place of what can only be had from its start on. */
export interface Cursor {
  /** Fewer bytes where it ends before. */
  readonly read: (offset: number, length: number) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

interface Question {
  readonly offset: number
  readonly length: number
  readonly answer: (bytes: Uint8Array) => void
  readonly fail: (error: unknown) => void
}

/**
 * Questions of one moment are answered by one pass, in the order in which they lie. It stops behind the last
 * one and goes on from there: who reads in that order reads once, whatever the number of questions.
 */
export function createCursor(open: () => AsyncIterable<Uint8Array>): Cursor {
  const waiting: Question[] = []
  const passes = createPasses(open)
  let isRunning = false
  let isClosed = false
  const answer = async (question: Question) => {
    try {
      question.answer(passes.known(question) ?? (await passes.read(question)))
    } catch (error) {
      await passes.drop().catch(() => undefined)
      question.fail(error)
    }
  }
  const run = async () => {
    isRunning = true
    for (;;) {
      // Whoever asks one after the other asks the next one now.
      await setImmediate()
      const next = takeNext(waiting, passes)
      if (next === undefined) break
      if (isClosed) next.fail(new Error('these files are closed'))
      else await answer(next)
    }
    isRunning = false
    if (isClosed) await passes.drop()
  }
  return {
    read: (offset, length) =>
      new Promise((resolve, reject) => {
        waiting.push({ offset, length, answer: resolve, fail: reject })
        if (!isRunning) void run()
      }),
    close: async () => {
      isClosed = true
      if (!isRunning) await passes.drop()
    },
  }
}

type Place = Pick<Question, 'offset' | 'length'>

interface Passes {
  /** Behind the last bytes that were read; 0 where nothing is being read. */
  readonly position: () => number
  /** What was asked for last may be asked for again, as a whole or in parts. */
  readonly known: (place: Place) => Uint8Array | null
  /** Goes on to a place, from the start where it lies behind. */
  readonly read: (place: Place) => Promise<Uint8Array>
  /** Ends the reading; the next one begins at the start. */
  readonly drop: () => Promise<void>
}

/** An answer up to here is remembered until the next one. */
const rememberedBytes = 1_048_576

function createPasses(open: () => AsyncIterable<Uint8Array>): Passes {
  let bytes: ByteQueue | null = null
  let position = 0
  let last: { readonly offset: number; readonly bytes: Uint8Array } | null = null
  const drop = async () => {
    const dropped = bytes
    bytes = null
    position = 0
    await dropped?.close()
  }
  return {
    position: () => position,
    known: ({ offset, length }) => {
      if (last === null || offset < last.offset) return null
      const start = offset - last.offset
      return start + length <= last.bytes.length ? last.bytes.subarray(start, start + length) : null
    },
    read: async ({ offset, length }) => {
      if (position > offset) await drop()
      const current = (bytes ??= byteQueue(open()))
      const distance = offset - position
      position += distance - (await current.skipLater(distance))
      const found = await current.copy(length)
      position += found.length
      last = found.length <= rememberedBytes ? { offset, bytes: found } : null
      return found
    },
    drop,
  }
}

/** What is known first, then what lies ahead, then what lies behind: each from the lowest. */
function takeNext(waiting: Question[], { position, known }: Passes): Question | undefined {
  const rank = (question: Question) => {
    if (known(question) !== null) return -1
    return question.offset >= position() ? question.offset : behind + question.offset
  }
  const [next] = waiting.toSorted((one, other) => rank(one) - rank(other))
  if (next !== undefined) waiting.splice(waiting.indexOf(next), 1)
  return next
}

/** More than any archive is long. */
const behind = 2 ** 52
