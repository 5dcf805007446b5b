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

interface Pass {
  readonly bytes: ByteQueue
  position: number
}

/** An answer up to here may be asked for again, as a whole or in parts. */
const rememberedBytes = 1_048_576

/**
 * Questions of one moment are answered by one pass, in the order in which they lie. It stops behind the last
 * one and goes on from there: who reads in that order reads once, whatever the number of questions.
 */
export function createCursor(open: () => AsyncIterable<Uint8Array>): Cursor {
  const waiting: Question[] = []
  let pass: Pass | null = null
  let last: { readonly offset: number; readonly bytes: Uint8Array } | null = null
  let isRunning = false
  let isClosed = false

  const drop = async () => {
    const dropped = pass
    pass = null
    await dropped?.bytes.close()
  }
  const known = ({ offset, length }: Question) => {
    if (last === null || offset < last.offset) return null
    const start = offset - last.offset
    return start + length <= last.bytes.length ? last.bytes.subarray(start, start + length) : null
  }
  /** What is known first, then what lies ahead, then what lies behind: each from the lowest. */
  const rank = (question: Question) => {
    if (known(question) !== null) return -1
    return question.offset >= (pass?.position ?? 0) ? question.offset : behind + question.offset
  }
  const readOn = async ({ offset, length }: Question): Promise<Uint8Array> => {
    if (pass !== null && pass.position > offset) await drop()
    const current = (pass ??= { bytes: byteQueue(open()), position: 0 })
    current.position +=
      offset - current.position - (await current.bytes.skipLater(offset - current.position))
    const bytes = await current.bytes.copy(length)
    current.position += bytes.length
    last = bytes.length <= rememberedBytes ? { offset, bytes } : null
    return bytes
  }
  const answer = async (question: Question) => {
    try {
      question.answer(known(question) ?? (await readOn(question)))
    } catch (error) {
      await drop().catch(() => undefined)
      question.fail(error)
    }
  }
  const run = async () => {
    isRunning = true
    for (;;) {
      // Whoever asks one after the other asks the next one now.
      await setImmediate()
      const next = isClosed ? waiting.pop() : takeNext(waiting, rank)
      if (next === undefined) break
      if (isClosed) next.fail(new Error('these files are closed'))
      else await answer(next)
    }
    isRunning = false
    if (isClosed) await drop()
  }
  return {
    read: (offset, length) =>
      new Promise((resolve, reject) => {
        waiting.push({ offset, length, answer: resolve, fail: reject })
        if (!isRunning) void run()
      }),
    close: async () => {
      isClosed = true
      last = null
      if (!isRunning) await drop()
    },
  }
}

function takeNext(waiting: Question[], rank: (question: Question) => number): Question | undefined {
  const [next] = waiting.toSorted((one, other) => rank(one) - rank(other))
  if (next !== undefined) waiting.splice(waiting.indexOf(next), 1)
  return next
}

/** More than any archive is long. */
const behind = 2 ** 52
