/** Blocks of GitHub's Markdown. Their parts are Markdown already: escape what comes from outside. */
import { reportLimits } from '../../limits.ts'
import { clip, markdownCode, markdownHtmlCode, markdownText } from '../escape.ts'
import { describeNumber, plural } from '../words.ts'
import type { Tone } from '../words.ts'

export const emoji: Readonly<Record<Tone, string>> = {
  good: '✅',
  warning: '⚠️',
  bad: '❌',
  broken: '💥',
  unknown: '⚪',
}

/** A table, or nothing where there are no rows. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return []
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [[line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')]
}

/** Folded content. Blank lines on both sides let Markdown read what is inside. */
export function folded(summary: string, blocks: readonly string[], open = false): string[] {
  if (blocks.length === 0) return []
  const tag = open ? '<details open>' : '<details>'
  return [`${tag}<summary>${summary}</summary>`, ...blocks, '</details>']
}

/** Blocks with the blank line between them that Markdown wants. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n')
}

/** A sentence from outside, bounded. */
export function sentence(text: string): string {
  return markdownText(clip(text, reportLimits.cellCharacters))
}

/** A value from outside, bounded, as code. */
export function value(text: string): string {
  return markdownCode(clip(text, reportLimits.cellCharacters))
}

/** A name from outside in a `<summary>`, bounded, as code. */
export function summaryName(text: string): string {
  return markdownHtmlCode(clip(text, reportLimits.cellCharacters))
}

/** `_… and 12 more validators, 7 of them did not pass._`, or nothing. */
export function more(left: number, what: string, leftBad = 0): string[] {
  if (left === 0) return []
  const bad = leftBad === 0 ? '' : `, ${describeNumber(leftBad)} of them did not pass`
  return [`_… and ${plural(left, `more ${what}`)}${bad}._`]
}

/** Our own words in a narrow column, kept on one line. */
export function unbroken(words: string): string {
  return words.replaceAll(' ', '&nbsp;')
}
