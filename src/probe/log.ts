/** Waits for a line of a container's log. Of the log nothing is kept but the line that is being written. */
import { probeLimits } from '../limits.ts'
import { loadLinesFilter, loadPattern, slashed } from '../text-patterns.ts'
import type { LogAction } from './attempt.ts'
import { shorten } from './attempt-result.ts'
import { createLineReader } from './log-lines.ts'

export type LogStream = 'stdout' | 'stderr'

/** Hands on what a container writes, from its start on, until the log or the signal ends. */
export type FollowLog = (
  onOutput: (stream: LogStream, bytes: Uint8Array) => void,
  signal: AbortSignal,
) => Promise<void>

/** What was found in a log. */
export interface LogSearch {
  /** The line that matches; null where there is none. */
  readonly found: { readonly stream: LogStream; readonly line: string } | null
  /** The last line that was looked at; null where nothing was written. */
  readonly last: { readonly stream: LogStream; readonly line: string } | null
  readonly lines: number
  /** Lines of which only the beginning was looked at. */
  readonly cut: number
  /** Lines of which nobody can tell. */
  readonly undecided: number
}

/** Resolves when a line matches, or when the log or the signal ends. @throws what following it throws */
export async function searchLog(
  action: LogAction,
  follow: FollowLog,
  signal: AbortSignal,
): Promise<LogSearch> {
  const own = new AbortController()
  const search = await createSearch(action, () => {
    own.abort(found)
  })
  try {
    await follow(search.push, AbortSignal.any([signal, own.signal]))
    search.end(false)
  } catch (error) {
    if (!own.signal.aborted && !signal.aborted) throw error
    search.end(true)
  }
  return search.result()
}

const found = 'the line is there'

interface Search {
  readonly push: (stream: LogStream, bytes: Uint8Array) => void
  /** @param isOpen more of its last line may come */
  readonly end: (isOpen: boolean) => void
  readonly result: () => LogSearch
}

async function createSearch(
  { matches, stream: wanted }: LogAction,
  onFound: () => void,
): Promise<Search> {
  const [isIn, mayBeIn] = await Promise.all([loadPattern(matches), loadLinesFilter(matches)])
  let result: LogSearch = { found: null, last: null, lines: 0, cut: 0, undecided: 0 }

  const takeLine = (stream: LogStream, bytes: string, isCut: boolean) => {
    if (result.found !== null) return
    const text = bytes.replace(/\r$/, '')
    const answer = isIn({ text, isTail: false, isHead: isCut })
    const last = { stream, line: shorten(text) }
    const { lines, cut, undecided } = result
    result = {
      ...{ found: answer === true ? last : null, last, lines: lines + 1 },
      cut: cut + (isCut ? 1 : 0),
      undecided: undecided + (answer === null && !isCut ? 1 : 0),
    }
    if (answer === true) onFound()
  }
  const takeLines = (stream: LogStream, text: string) => {
    const lines = text.split('\n')
    if (mayBeIn(text)) {
      for (const line of lines) takeLine(stream, line, false)
      return
    }
    const last = { stream, line: shorten(lines.at(-1) ?? '') }
    if (result.found === null) result = { ...result, last, lines: result.lines + lines.length }
  }
  const readerOf = (stream: LogStream) =>
    createLineReader({
      onLines: (text) => {
        takeLines(stream, text)
      },
      onLine: (text, isCut) => {
        takeLine(stream, text, isCut)
      },
    })
  const readers = { stdout: readerOf('stdout'), stderr: readerOf('stderr') }
  return {
    push: (stream, bytes) => {
      if (wanted === 'both' || wanted === stream) readers[stream].push(bytes)
    },
    end: (isOpen) => {
      readers.stdout.end(isOpen)
      readers.stderr.end(isOpen)
    },
    result: () => result,
  }
}

/** Why no line was found, in a sentence; the time is the caller's to tell. */
export function describeMiss(action: LogAction, { lines, cut, last }: LogSearch): string {
  const where = action.stream === 'both' ? 'the log' : action.stream
  const what = `no line of ${where} matches ${slashed(action.matches)}`
  if (last === null) return `${what}: nothing was written`
  const long =
    cut === 0 ? '' : `, of ${cut} only the first ${probeLimits.logLine} bytes were looked at`
  return `${what}: ${lines === 1 ? 'one line was' : `${lines} lines were`} written${long}`
}
