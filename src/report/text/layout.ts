/** Columns and colours of a terminal. */
import { reportLimits } from '../../limits.ts'
import { clip, visibleLine } from '../escape.ts'
import type { Tone } from '../words.ts'

export interface TextStyle {
  /** ANSI colours; asked for by the entry, which knows the terminal and `NO_COLOR`. */
  readonly color: boolean
  /** Columns; infinite where nothing is to be wrapped, such as in a file. */
  readonly width: number
}

export type Paint = Tone | 'bold' | 'faint'

const codes: Readonly<Record<Paint, string>> = {
  good: '32',
  warning: '33',
  bad: '31',
  broken: '35',
  unknown: '33',
  bold: '1',
  faint: '2',
}

export function paint(style: TextStyle, as: Paint, text: string): string {
  return style.color && text !== '' ? `\u001B[${codes[as]}m${text}\u001B[0m` : text
}

export const marks: Readonly<Record<Tone, string>> = {
  good: '✓',
  warning: '⚠',
  bad: '✗',
  broken: '!',
  unknown: '–',
}

export function mark(style: TextStyle, tone: Tone): string {
  return paint(style, tone, marks[tone])
}

/** Columns that a text takes: two for wide characters of East Asia and emoji, none for accents. */
export function columnsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let columns = 0
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue
    columns += wide.test(character) ? 2 : 1
  }
  return columns
}

/** East Asian Width W and F, roughly: the blocks that matter and the emoji shown as pictures. */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u

/**
 * Breaks a text at spaces into lines of at most `width` columns; words that are longer are broken
 * where the line ends. What is unseen in the text is made visible first.
 */
export function wrap(text: string, width: number): string[] {
  const columns = Math.max(minimumColumns, width)
  const lines: string[] = []
  let line = ''
  for (const word of visibleLine(text).split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`
    if (columnsOf(joined) <= columns) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, columns)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return [...lines, line]
}

/** A report in a narrower column would be unreadable; it runs over instead. */
export const minimumColumns = 20

function breakWord(word: string, columns: number): string[] {
  if (columnsOf(word) <= columns) return [word]
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const character of word) {
    const size = columnsOf(character)
    if (used + size > columns) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += size
  }
  return [...pieces, piece]
}

/** `text` under `label`, further lines indented as the first. */
export function labelled(
  style: TextStyle,
  indent: number,
  label: string,
  text: string,
  labelWidth = 8,
  as: Paint = 'faint',
): string[] {
  const lead = ' '.repeat(indent)
  const gap = ' '.repeat(labelWidth)
  return wrap(text, style.width - indent - labelWidth).map((line, index) =>
    index === 0
      ? `${lead}${paint(style, as, label.padEnd(labelWidth))}${line}`
      : `${lead}${gap}${line}`,
  )
}

/**
 * `left` and, at the right border where there is room, `right`; else `right` stands below, at the
 * right border or, when it is longer than a line, wrapped under `left`.
 */
export function spread(
  style: TextStyle,
  left: PaintedText,
  right: string,
  as: Paint | null = null,
): string[] {
  const columns = columnsOf(right)
  const shown = as === null ? right : paint(style, as, right)
  if (columns === 0) return [left.text]
  if (!Number.isFinite(style.width)) {
    const gap = Math.max(2, endlessColumns - left.columns - columns)
    return [`${left.text}${' '.repeat(gap)}${shown}`]
  }
  const room = style.width - left.columns - columns
  if (room >= 2) return [`${left.text}${' '.repeat(room)}${shown}`]
  if (columns <= style.width) return [left.text, `${' '.repeat(style.width - columns)}${shown}`]
  const below = wrap(right, style.width - wrappedIndent)
  return [
    left.text,
    ...below.map(
      (line) => `${' '.repeat(wrappedIndent)}${as === null ? line : paint(style, as, line)}`,
    ),
  ]
}

const wrappedIndent = 4

/** Where lines have no end, what stands at the right border stands here. */
const endlessColumns = 100

/** A text with colours, and the columns it takes without them. */
export interface PaintedText {
  readonly text: string
  readonly columns: number
}

export function painted(style: TextStyle, as: Paint | null, text: string): PaintedText {
  return { text: as === null ? text : paint(style, as, text), columns: columnsOf(text) }
}

export function joinPainted(parts: readonly PaintedText[], gap: string): PaintedText {
  const shown = parts.filter((part) => part.columns > 0)
  return {
    text: shown.map((part) => part.text).join(gap),
    columns:
      shown.reduce((sum, part) => sum + part.columns, 0) +
      gap.length * Math.max(0, shown.length - 1),
  }
}

/** A text from outside in one line, bounded; {@link wrap} brings it into the column. */
export function bounded(text: string): string {
  return visibleLine(clip(text, reportLimits.cellCharacters))
}

/** A text from outside in at most `columns`, with `…` where it was cut. */
export function shorten(text: string, columns: number): string {
  const line = bounded(text)
  if (columnsOf(line) <= columns) return line
  return `${breakWord(line, Math.max(1, columns - 1))[0] ?? ''}…`
}

/** As {@link shorten}, with the end of the text kept. */
export function shortenStart(text: string, columns: number): string {
  const line = bounded(text)
  if (columnsOf(line) <= columns) return line
  const kept: string[] = []
  let used = 1
  for (const character of Array.from(line).toReversed()) {
    used += columnsOf(character)
    if (used > columns) break
    kept.unshift(character)
  }
  return `…${kept.join('')}`
}
