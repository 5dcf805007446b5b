import { buildLimits } from '../../limits.ts'

export interface LineReader {
  readonly write: (text: string) => void
  /** What has come without an end of line is the last line. */
  readonly end: () => void
}

/**
 * Cuts output that comes in pieces into lines. A line that is too long ends with `…`, and what
 * comes until its end is dropped: memory stays bounded whatever a build prints.
 */
export function createLineReader(onLine: (line: string) => void): LineReader {
  let rest = ''
  const emit = (line: string) => {
    if (line.trim() !== '') onLine(line)
  }
  return {
    write: (text) => {
      // Progress bars return to the start of their line instead of ending it.
      const parts = text.split(/[\r\n]/)
      const last = parts.pop() ?? ''
      for (const part of parts) {
        emit(clip(rest + part))
        rest = ''
      }
      rest = clip(rest + last)
    },
    end: () => {
      emit(rest)
      rest = ''
    },
  }
}

function clip(line: string): string {
  return line.length <= buildLimits.lineCharacters
    ? line
    : `${line.slice(0, buildLimits.lineCharacters - 1)}…`
}

/** The last lines, and whether there were more. */
export interface LastLines {
  readonly add: (line: string) => void
  readonly clear: () => void
  readonly lines: () => readonly string[]
  readonly isTruncated: () => boolean
}

export function createLastLines(most: number): LastLines {
  let lines: string[] = []
  let dropped = false
  return {
    add: (line) => {
      lines.push(line)
      // Dropped in strokes: one at a time would move all the others for every line.
      if (lines.length >= 2 * most) {
        lines = lines.slice(-most)
        dropped = true
      }
    },
    clear: () => {
      lines = []
      dropped = false
    },
    lines: () => lines.slice(-most),
    isTruncated: () => dropped || lines.length > most,
  }
}
