/** Of what a program wrote, the lines that say why it ended. */
import { reportLimits } from '../../limits.ts'
import { clip, visibleLines } from '../escape.ts'

export interface DecisiveLines {
  /** The one line that says most, such as `panic: no config`. */
  readonly headline: string
  /** It, and what belongs to it, in the order of the log. */
  readonly lines: readonly string[]
  /** It names itself an error; otherwise it is only what was written last. */
  readonly isNamed: boolean
}

/**
 * Null where nothing was written. A crash is told by its exception and where it was thrown, in whatever
 * language; else an error that names itself; else what was written last.
 */
export function decisiveLines(text: string): DecisiveLines | null {
  const lines = visibleLines(text).map((line) => clip(line, reportLimits.lineCharacters))
  for (const shape of shapes) {
    const at = lines.findLastIndex((line) => shape.pattern.test(line))
    if (at !== -1) return shape.tell(lines, at)
  }
  const last = lines.slice(-lastWords)
  const headline = last.at(-1)
  if (headline === undefined) return null
  return { headline: headline.trim(), lines: last, isNamed: false }
}

/** What says nothing of itself is worth no more. */
const lastWords = 3

interface Shape {
  /** The last line of this kind decides: programs log errors that they live with before. */
  readonly pattern: RegExp
  readonly tell: (lines: readonly string[], at: number) => DecisiveLines
}

/** The line itself and the frames of a stack below it. */
function withFrames(frame: RegExp) {
  return (lines: readonly string[], at: number): DecisiveLines => {
    const below = lines.slice(at + 1)
    const end = below.findIndex((line) => !frame.test(line))
    const frames = end === -1 ? below : below.slice(0, end)
    return told(lines, at, at, at + Math.min(frames.length, stackFrames))
  }
}

const stackFrames = 3

/** From the last `File` of a traceback down to its exception, which is the first line not indented. */
function pythonTraceback(lines: readonly string[], at: number): DecisiveLines {
  const exception = lines.findIndex((line, index) => index > at && /^\S/.test(line))
  if (exception === -1) return told(lines, at, at, lines.length - 1)
  const frame = lines.findLastIndex((line, index) => index < exception && /^ +File "/.test(line))
  return told(lines, exception, Math.max(at, frame), exception)
}

/** A panic, and what follows it to the first frame: a signal, the goroutine. */
function goPanic(lines: readonly string[], at: number): DecisiveLines {
  return told(lines, at, at, Math.min(lines.length - 1, at + stackFrames))
}

function alone(lines: readonly string[], at: number): DecisiveLines {
  return told(lines, at, at, at)
}

function withEnd(lines: readonly string[], at: number): DecisiveLines {
  return told(lines, at, at, lines.length - 1)
}

function told(lines: readonly string[], at: number, from: number, to: number): DecisiveLines {
  const most = reportLimits.decisiveLines
  const start = Math.max(from, Math.min(at, to - most + 1))
  return {
    headline: (lines[at] ?? '').trim(),
    lines: lines.slice(start, Math.min(to + 1, start + most)),
    isNamed: true,
  }
}

/** The first one that a log has decides; within it, its last line. */
const shapes: readonly Shape[] = [
  { pattern: /^Traceback \(most recent call last\):/, tell: pythonTraceback },
  { pattern: /^(?:panic: |fatal error: )/, tell: goPanic },
  { pattern: /^Caused by: /, tell: withFrames(/^\s+(?:at |\.\.\. \d+ more)/) },
  { pattern: /^Exception in thread "/, tell: withFrames(/^\s+at /) },
  {
    pattern: /^(?:Uncaught )?[\w.]*(?:Error|Exception)(?: \[\w+\])?: /,
    tell: withFrames(/^\s+at /),
  },
  { pattern: /thread '.*' (?:\(\d+\) )?panicked at /, tell: withEnd },
  { pattern: /version `[\w.]+' not found|error while loading shared libraries/, tell: alone },
  { pattern: /exec format error/i, tell: alone },
  { pattern: /out of memory|OutOfMemory|cannot allocate memory|^Killed$/i, tell: alone },
  { pattern: /\[(?:emerg|crit|alert)\]/, tell: alone },
  { pattern: /\b(?:FATAL|PANIC|CRITICAL|fatal|panic)\b/, tell: alone },
  {
    pattern: /: (?:\S+: )?(?:command )?not found$|no such file or directory|permission denied/i,
    tell: alone,
  },
  { pattern: /\berror\b/i, tell: alone },
]
