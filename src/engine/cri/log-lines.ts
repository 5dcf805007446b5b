/** One entry of a log: a line, or a part of one that goes on in the next. */
export interface LogEntry {
  readonly stream: 'stdout' | 'stderr'
  /** With its line end, where it has one. */
  readonly bytes: Buffer
  readonly isPartial: boolean
}

const lineFeed = 0x0a
const blank = 0x20

/**
 * Reads CRI's form of a log (kubelet's `kuberuntime/logs`): time, stream and tags, each with a blank behind
 * it, and what was written. The first of the tags is `P` for a part of a line, `F` for a whole one or
 * its end. What has another form is left out.
 */
export function logReader(onEntry: (entry: LogEntry) => void): {
  readonly push: (bytes: Buffer) => void
} {
  let rest: Buffer = Buffer.alloc(0)
  return {
    push: (bytes) => {
      const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
      let from = 0
      for (let end = all.indexOf(lineFeed); end >= 0; end = all.indexOf(lineFeed, from)) {
        const entry = entryIn(all.subarray(from, end + 1))
        if (entry !== null) onEntry(entry)
        from = end + 1
      }
      rest = Buffer.from(all.subarray(from))
    },
  }
}

function entryIn(line: Buffer): LogEntry | null {
  const first = line.indexOf(blank)
  const second = line.indexOf(blank, first + 1)
  const third = line.indexOf(blank, second + 1)
  if (first < 0 || second < 0 || third < 0) return null
  const stream = line.toString('latin1', first + 1, second)
  if (stream !== 'stdout' && stream !== 'stderr') return null
  const [tag] = line.toString('latin1', second + 1, third).split(':')
  const isPartial = tag === 'P'
  return { stream, bytes: line.subarray(third + 1, isPartial ? -1 : undefined), isPartial }
}
