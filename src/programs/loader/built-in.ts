/** What is built into a loader as texts that end with NUL. Each byte of it is looked at a few times at most. */

const longest = 300
const mostTexts = 16

/** Texts behind each other that begin and end with a slash; before the first of them other bytes may stand. */
export function* directoryRuns(bytes: string): Generator<readonly string[]> {
  let run: string[] = []
  for (const { start, end } of texts(bytes)) {
    const from = bytes[end - 1] === '/' ? slashBefore(bytes, end - 1, start) : null
    const isNext = from === start && run.length > 0 && run.length < mostTexts
    if (!isNext && run.length > 0) yield run
    if (!isNext) run = []
    if (from !== null) run.push(bytes.slice(from, end))
  }
  if (run.length > 0) yield run
}

/** The first text that ends with a name in some directory, as a path; null where there is none. */
export function pathEndingWith(name: string, bytes: string): string | null {
  const wanted = `/${name}\0`
  for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 1)) {
    const from = slashBefore(bytes, at, 0)
    if (from !== null) return bytes.slice(from, at + wanted.length - 1)
  }
  return null
}

/** The first list of several absolute directories with colons between them; null where there is none. */
export function directoryList(bytes: string): string | null {
  for (const { start, end } of texts(bytes)) {
    const written = bytes.slice(Math.max(start, end - mostTexts * longest), end).split(':')
    const other = written.findLastIndex((one) => !/^\/[\w.+/-]+$/.test(one))
    const list = written.slice(other + 1)
    if (list.length > 1) return list.join(':')
  }
  return null
}

interface Span {
  readonly start: number
  readonly end: number
}

function* texts(bytes: string): Generator<Span> {
  let start = 0
  for (let end = bytes.indexOf('\0'); end !== -1; end = bytes.indexOf('\0', start)) {
    yield { start, end }
    start = end + 1
  }
}

/** The first slash of the printable bytes right before a place; null where there is none. */
function slashBefore(bytes: string, end: number, start: number): number | null {
  let from = end
  let slash: number | null = null
  while (from > start && end - from <= longest) {
    const character = bytes.charCodeAt(from - 1)
    if (character <= 0x20 || character >= 0x7f) break
    from -= 1
    if (character === 0x2f) slash = from
  }
  return slash
}
