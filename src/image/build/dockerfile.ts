/** A Dockerfile as a list of instructions, for finding lines in it. Builders read it themselves. */

export interface Instruction {
  /** In capitals. */
  readonly keyword: string
  /** The instruction in one line: without comments, continuations, and bodies of here-documents. */
  readonly text: string
  /** What stands behind the keyword, likewise. */
  readonly value: string
  /** From 1. */
  readonly line: number
  readonly column: number
  /** The last line it stands on. */
  readonly endLine: number
  /** The stage it belongs to, from 0; -1 before the first `FROM`. */
  readonly stage: number
}

/**
 * Reads a Dockerfile line by line, as BuildKit does. Null where a builder might count otherwise: with
 * a frontend that is not Docker's, or line ends that builders do not know.
 *
 * https://docs.docker.com/reference/dockerfile/#format
 */
export function parseDockerfile(text: string): readonly Instruction[] | null {
  const source = text.replace(/^\uFEFF/, '')
  if (/\r(?!\n)/.test(source)) return null
  const lines = source.split('\n').map((line) => line.replace(/\r$/, ''))
  const directives = readDirectives(lines)
  if (!isDockersOwn(directives.syntax)) return null
  const instructions: Instruction[] = []
  let stage = -1
  for (let at = 0; at < lines.length;) {
    const first = lines[at] ?? ''
    if (isComment(first) || first.trim() === '') {
      at += 1
      continue
    }
    const { text: joined, next } = joinLines(lines, at, directives.continuation)
    const [keyword = '', value = ''] = splitKeyword(joined)
    if (keyword === 'FROM') stage += 1
    const end = skipBodies(lines, next, hereDocuments(keyword, value))
    const line = at + 1
    at = end
    // An escape character alone on its line is no instruction.
    if (keyword === '') continue
    instructions.push({
      keyword,
      text: value === '' ? keyword : `${keyword} ${oneLine(value)}`,
      value: oneLine(value),
      line,
      column: first.search(/\S/) + 1,
      endLine: end,
      stage,
    })
  }
  return instructions
}

interface Directives {
  /** What a continued line ends with, and what stands before it. */
  readonly continuation: RegExp
  readonly syntax: string
}

/** They are comments, and end with the first line that is none of them. */
function readDirectives(lines: readonly string[]): Directives {
  const found = new Map<string, string>()
  for (const line of lines) {
    const [, name, value] = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/.exec(line.trim()) ?? []
    if (name === undefined || value === undefined) break
    found.set(name.toLowerCase(), value)
  }
  const escape = found.get('escape') === '`' ? '`' : '\\\\'
  return {
    // One that is escaped itself continues nothing.
    continuation: new RegExp(`(^|[^${escape}])${escape}[ \\t]*$`),
    syntax: found.get('syntax') ?? '',
  }
}

/** `# syntax=docker/dockerfile:1`: other frontends may read something else. */
function isDockersOwn(syntax: string): boolean {
  const [name = ''] = syntax.replace(/^docker\.io\//, '').split(/[:@]/)
  return syntax === '' || ['docker/dockerfile', 'docker/dockerfile-upstream'].includes(name)
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#')
}

/** A line with those that continue it; comments and empty lines between them do not count. */
function joinLines(
  lines: readonly string[],
  start: number,
  continuation: RegExp,
): { readonly text: string; readonly next: number } {
  const parts: string[] = []
  let next = start
  while (next < lines.length) {
    const line = lines[next] ?? ''
    next += 1
    if (next > start + 1 && (isComment(line) || line.trim() === '')) continue
    parts.push(line.replace(continuation, '$1'))
    if (!continuation.test(line)) break
  }
  return { text: parts.join('').trim(), next }
}

function splitKeyword(text: string): readonly string[] {
  const [, keyword = '', value = ''] = /^(\S*)\s*(.*)$/s.exec(text) ?? []
  return [keyword.toUpperCase(), value]
}

interface HereDocument {
  readonly name: string
  /** `<<-`: tabs before its end do not count. */
  readonly isChomped: boolean
}

/** Words such as `<<EOF` behind the instructions that can have them; what is quoted is none. */
function hereDocuments(keyword: string, value: string): readonly HereDocument[] {
  if (keyword === 'ONBUILD') {
    const [inner = '', rest = ''] = splitKeyword(value)
    return inner === 'ONBUILD' ? [] : hereDocuments(inner, rest)
  }
  const command = value.replace(/^(?:--\S+\s+)*/, '')
  if (!['ADD', 'COPY', 'RUN'].includes(keyword) || isJsonList(command)) return []
  return wordsOf(value).flatMap((word) => {
    const [, dash, name = ''] = /^\d*<<(-?)([^<]+)$/.exec(word) ?? []
    const plain = unquoted(name)
    return plain === '' ? [] : { name: plain, isChomped: dash === '-' }
  })
}

function isJsonList(value: string): boolean {
  try {
    const list: unknown = JSON.parse(value)
    return Array.isArray(list) && list.every((item) => typeof item === 'string')
  } catch {
    // What is no list is a command.
    return false
  }
}

/** As a shell splits them, quotes kept. */
function wordsOf(text: string): readonly string[] {
  return text.match(/(?:\\.|'[^']*'|"(?:\\.|[^"\\])*"|[^\s\\'"]|['"\\])+/gs) ?? []
}

/** Without the quotes and escapes of a shell. */
export function unquoted(word: string): string {
  return word.replaceAll(
    /\\(.)|'([^']*)'|"((?:\\.|[^"\\])*)"/gs,
    (_whole, escaped?: string, single?: string, double?: string) =>
      escaped ?? single ?? (double ?? '').replaceAll(/\\(["\\$])/g, '$1'),
  )
}

/** The line behind the bodies of here-documents, which end each with its name alone. */
function skipBodies(
  lines: readonly string[],
  start: number,
  documents: readonly HereDocument[],
): number {
  let at = start
  for (const { name, isChomped } of documents) {
    const isEnd = (line: string) => (isChomped ? line.replace(/^\t+/, '') : line) === name
    while (at < lines.length && !isEnd(lines[at] ?? '')) at += 1
    at = Math.min(at + 1, lines.length)
  }
  return at
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** A stage: the `FROM` that starts it, the name it is given, and what it continues. */
export interface Stage {
  readonly from: Instruction
  readonly name: string | null
  /** As written; it may name an earlier stage. */
  readonly base: string
  readonly instructions: readonly Instruction[]
}

export function stagesOf(instructions: readonly Instruction[]): readonly Stage[] {
  return instructions
    .filter(({ keyword }) => keyword === 'FROM')
    .map((from) => {
      const words = from.value.split(' ').filter((word) => !word.startsWith('--'))
      const [base = '', as, name = null] = words
      return {
        from,
        name: as?.toUpperCase() === 'AS' ? name : null,
        base,
        instructions: instructions.filter(({ stage }) => stage === from.stage),
      }
    })
}

/** Index of the stage that a name or number means, the last of a name first; -1 where none does. */
export function findStage(stages: readonly Stage[], target: string): number {
  const named = stages.findLastIndex(({ name }) => name?.toLowerCase() === target.toLowerCase())
  if (named !== -1) return named
  const number = /^\d+$/.test(target) ? Number(target) : -1
  return number < stages.length ? number : -1
}
