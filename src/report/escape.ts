/**
 * What an image, a manifest or a registry says is data. Each function here makes a text harmless
 * for one place, and keeps it readable for a person.
 */

/**
 * Characters that a person does not see, or that reorder what a person sees: C0 and C1 controls,
 * bidirectional controls, zero-width characters, line separators, tag characters, fillers, lone
 * surrogates, the two noncharacters XML forbids. The variation selectors of emoji are left alone.
 */
const unseen = /(?![\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}\uFFFE\uFFFF]/gu

const plainAscii = /^[ -~]*$/

/**
 * Select Graphic Rendition and Erase in Line, after the escape character: colours, and what programs
 * write around them. Both say nothing in a report.
 */
const colours = /\p{Cc}\[[0-9;:]{0,64}[mK]/gu
const escapeCharacter = '\u001B'

/** One line: every unseen character is shown (`␛`, `␊`, `<U+202E>`). */
export function visibleLine(text: string): string {
  return plainAscii.test(text) ? text : text.replace(unseen, showCharacter)
}

/** Several lines: line breaks and tabs stay (a lone carriage return breaks a line), colours go. */
export function visibleBlock(text: string): string {
  if (plainAscii.test(text)) return text
  return text
    .replace(colours, (found) => (found.startsWith(escapeCharacter) ? '' : found))
    .replace(/\r\n?/g, '\n')
    .replace(unseen, (character) =>
      character === '\n' || character === '\t' ? character : showCharacter(character),
    )
}

/** What a program wrote, line by line as a log shows it; empty lines are left out. */
export function visibleLines(text: string): readonly string[] {
  return visibleBlock(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
}

/** Cut to `limit` characters, never inside a surrogate pair, with how much was left out. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  const start = cut(text, limit)
  return `${start}… (${text.length - start.length} more characters)`
}

/** The first `limit` UTF-16 units, or one fewer where a surrogate pair stands at the cut. */
function cut(text: string, limit: number): string {
  const last = text.charCodeAt(limit - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit)
}

/** The last `count` lines of a block, each cut to `characters`, and how many lines were left out. */
export function lastLines(
  text: string,
  count: number,
  characters: number,
): { readonly lines: readonly string[]; readonly left: number } {
  const all = withoutEnd(visibleBlock(text)).split('\n')
  if (all.length === 1 && all[0] === '') return { lines: [], left: 0 }
  return {
    lines: all.slice(-count).map((line) => clip(line, characters)),
    left: Math.max(0, all.length - count),
  }
}

/** Without the line breaks at the end. A pattern would take quadratic time on many of them. */
function withoutEnd(block: string): string {
  let end = block.length
  while (block.charAt(end - 1) === '\n') end -= 1
  return block.slice(0, end)
}

/** For text between tags and in quoted attributes of HTML. */
export function htmlText(text: string): string {
  return escapeMarkup(visibleLine(text))
}

/** As {@link htmlText}; line breaks and tabs stay. */
export function htmlBlock(text: string): string {
  return escapeMarkup(visibleBlock(text))
}

/** For text between tags of XML 1.0, which forbids most controls even when they are escaped. */
export function xmlText(text: string): string {
  return escapeMarkup(visibleBlock(text))
}

/** For a quoted attribute of XML 1.0, whose line breaks a reader would turn into spaces. */
export function xmlAttribute(text: string): string {
  return escapeMarkup(visibleLine(text))
}

function escapeMarkup(text: string): string {
  return /[&<>"']/.test(text)
    ? text.replace(/[&<>"']/g, (character) => markup.get(character) ?? character)
    : text
}

const markup: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/**
 * Markdown for text inside a line, a table cell or a heading. A word that GitHub would turn into
 * something (a mention, an issue, a link, a commit, an emoji, a formula) is set as code, where it
 * stays what it is and can be copied; so is what stands in backticks already, such as a command,
 * which is kept whole. Other marks are escaped.
 */
export function markdownText(text: string): string {
  const line = visibleLine(text.replace(/[\r\n]+/g, ' ').trim())
  const parts = line.split(quoted)
  return parts
    .map((part, index) =>
      index % 2 === 1 ? markdownCode(part) : markdownWords(part, index === parts.length - 1),
    )
    .join('')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=#]/, '\\$&')
}

/** Something in backticks, with nothing around it that would make it a part of another word. */
const quoted = /(?<![^\s([{"':,;])`([^`\s](?:[^`]{0,2000}[^`\s])?)`(?![^\s)\]}"':,.;!?])/

/** @param isEnd a colon may follow the text, and make an emoji of what it ends in */
function markdownWords(text: string, isEnd: boolean): string {
  return text
    .split(/( +)/)
    .map((word, index, words) => {
      const active = isActive(isEnd && index === words.length - 1 ? `${word}:` : word)
      return active ? activeWord(word) : escapeMarks(word)
    })
    .join('')
}

const activePatterns: readonly RegExp[] = [
  /[@$]/,
  /#[\p{L}\p{N}_]/u,
  /:\/\/|www\.|mailto:|xmpp:/i,
  /:[a-z0-9_+-]+:/i,
  /GH-\d/i,
  /\b[0-9a-f]{7,}\b/i,
]

function isActive(word: string): boolean {
  return activePatterns.some((pattern) => pattern.test(word))
}

/** Sentence punctuation around the word stays outside the code. */
function activeWord(word: string): string {
  let start = 0
  let end = word.length
  while (start < end && opening.has(word.charAt(start))) start += 1
  while (end > start && closing.has(word.charAt(end - 1))) end -= 1
  if (start === end) return markdownCode(word)
  return (
    escapeMarks(word.slice(0, start)) +
    markdownCode(word.slice(start, end)) +
    escapeMarks(word.slice(end))
  )
}

const opening: ReadonlySet<string> = new Set('("\'[{<')
const closing: ReadonlySet<string> = new Set(')"\']}>.,;:!?')

function escapeMarks(text: string): string {
  return text.replace(/[\\`*_~[\]<>&|!]/g, (mark) => entities.get(mark) ?? `\\${mark}`)
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['|', '&#124;'],
])

/**
 * A code span that fits into a table cell. A pipe cannot be told apart from a cell's border inside
 * of backticks by every reader, so such a text is set as `<code>` with its marks as entities.
 */
export function markdownCode(text: string): string {
  const line = visibleLine(text)
  if (line === '') return ''
  if (line.includes('|')) return markdownHtmlCode(line)
  const ticks = '`'.repeat(longestRun(line, /`+/g) + 1)
  const pad = /^`|`$|^ .* $/.test(line) ? ' ' : ''
  return `${ticks}${pad}${line}${pad}${ticks}`
}

/** Entities hide marks from Markdown; an address with `@` is recognised behind them, too. */
function asEntities(text: string): string {
  return text.replace(/(?<=www)\.|[^\p{L}\p{N} ,./=-]/giu, (mark) => {
    const guard = mark === '@' ? '&#8203;' : ''
    return `&#${mark.codePointAt(0) ?? 0xfffd};${guard}`
  })
}

/** Code between HTML tags inside of Markdown, such as a `<summary>`, where backticks mean nothing. */
export function markdownHtmlCode(text: string): string {
  return `<code>${asEntities(visibleLine(text))}</code>`
}

/** A fenced block whose fence is longer than any run of backticks inside. */
export function markdownFence(text: string, language: string): string {
  const block = visibleBlock(text)
  const fence = '`'.repeat(Math.max(3, longestRun(block, /`+/g) + 1))
  return `${fence}${language}\n${withoutEnd(block)}\n${fence}`
}

function longestRun(text: string, run: RegExp): number {
  let longest = 0
  for (const [found] of text.matchAll(run)) longest = Math.max(longest, found.length)
  return longest
}

/** A link's target, safe in Markdown and in an attribute; null where it is no plain web address. */
export function webAddress(text: string): { readonly href: string; readonly host: string } | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  // A name and a password in front of the host serve only to mislead.
  if (url.username !== '' || url.password !== '' || url.host.includes('[')) return null
  const href = url.href.replace(
    /[()<>[\]\\`*_|"'~@$]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return { href: escapeMarkup(href), host: url.host }
}

/**
 * A name in a Mermaid diagram. Its grammar has no escape that holds everywhere, so what could
 * mean something there (`:` `;` `#` `%` braces) is replaced.
 */
export function mermaidLabel(text: string, limit: number): string {
  const label = visibleLine(text)
    .replace(/[^\p{L}\p{N} ._/()+=-]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  return label.length > limit ? `${cut(label, limit)}…` : label
}

/** The message of a workflow command (`::error::message`). */
export function commandMessage(text: string): string {
  return visibleBlock(text).replaceAll('%', '%25').replaceAll('\n', '%0A')
}

/** A property of a workflow command (`::error title=property::`). */
export function commandProperty(text: string): string {
  return commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/**
 * Lines for a log that the runner reads: none of them is a workflow command any more. The runner
 * takes `::` at a line's start, after what .NET holds for white space, and `##[` anywhere.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^((?:[^\S\n]|\u0085)*):(?=:)/gm, '$1: ').replaceAll('##[', '## [')
}

/**
 * What a terminal may be sent, whoever wrote it: colours, and nothing else that it obeys. The line
 * that a write begins with may be erased, which is how a line moves.
 */
export function terminalText(text: string): string {
  const start = text.startsWith(eraseLine) ? eraseLine : ''
  const rest = text
    .slice(start.length)
    .replace(/\r\n/g, '\n')
    .replace(unseen, (character, at: number, whole: string) => {
      if (character === '\n' || character === '\t') return character
      const isColour =
        character === escapeCharacter && /^\[[0-9;]{0,64}m/.test(whole.slice(at + 1, at + 68))
      return isColour ? character : showCharacter(character)
    })
  return start + rest
}

/** Carriage return, Erase in Line. */
export const eraseLine = `\r${escapeCharacter}[2K`

/**
 * JSON for a terminal and for a log that the runner reads: the same data, in which nothing is
 * unseen and no line is a workflow command.
 */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(unseen, (character) => (character === '\n' ? character : escapeUnits(character)))
    .replaceAll('##[', '#\\u0023[')
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) =>
    character.charCodeAt(index).toString(16).padStart(4, '0'),
  )
    .map((hex) => `\\u${hex}`)
    .join('')
}

function showCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0xfffd
  // Control pictures stand for C0; the block has one for DEL as well.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '␡'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
