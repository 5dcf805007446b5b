/** Where the lines of a text begin. */
export interface Lines {
  /** Line and column of an offset, both from 1; what lies beyond the end is the end. */
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number }
}

/**
 * The lines of a text, looked for when the first place is asked for. The parser counts lines as well,
 * but loses some of those it skips after an error, and every place behind them is wrong then.
 */
export function linesOf(text: string): Lines {
  let known: readonly number[] | undefined
  return {
    placeOf: (offset) => {
      const starts = (known ??= startsOf(text))
      const inside = Math.min(Math.max(0, offset), text.length)
      const line = lineAt(starts, inside)
      return { line, column: inside - (starts[line - 1] ?? 0) + 1 }
    },
  }
}

function startsOf(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1)
  }
  return starts
}

/** The last line that starts at or before the offset, from 1. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}
