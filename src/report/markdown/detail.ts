/** How much a Markdown report tells, from everything down to a line, so that it fits its place. */
import type { Verdict } from '../../model.ts'

export interface MarkdownDetail {
  /** Names, sentences and times of passed checks; otherwise they are only counted. */
  readonly passes: 'table' | 'names' | 'count'
  readonly timeline: boolean
  /** Last log lines and command output of what failed. */
  readonly logs: boolean
  /** What was wanted and seen of each failed check, beyond its row in the table. */
  readonly attempts: boolean
  /** Rows of any table, and validators or images told; the rest are counted. */
  readonly rows: number
}

const everything: MarkdownDetail = {
  passes: 'table',
  timeline: true,
  logs: true,
  attempts: true,
  rows: 1000,
}

/** Each step leaves out more than the one before; the last leaves the glance line and counts. */
export const markdownDetails: readonly MarkdownDetail[] = [
  everything,
  { ...everything, passes: 'names' },
  { ...everything, passes: 'names', timeline: false },
  { ...everything, passes: 'names', timeline: false, logs: false },
  { passes: 'count', timeline: false, logs: false, attempts: true, rows: 1000 },
  ...[1000, 300, 100, 30, 10, 3, 1, 0].map((rows) => ({
    passes: 'count' as const,
    timeline: false,
    logs: false,
    attempts: false,
    rows,
  })),
]

/**
 * The most detailed rendering that fits. A table, a fence or a folded block is whole or not there:
 * nothing is ever cut.
 *
 * @param fits whether a text fits its place, such as a size in bytes
 * @param render the text at one detail; it is called until it fits
 */
export function fitMarkdown(
  fits: (text: string) => boolean,
  render: (detail: MarkdownDetail) => string,
  details: readonly MarkdownDetail[] = markdownDetails,
): { readonly text: string; readonly fits: boolean } {
  let text = ''
  for (const detail of details) {
    text = render(detail)
    if (fits(text)) return { text, fits: true }
  }
  return { text, fits: false }
}

/**
 * At most `limit` of what has a verdict, what did not pass before what did, in the order of the list;
 * and how many were left out, and how many of those did not pass.
 */
export function limitedByVerdict<Item extends { readonly verdict: Verdict }>(
  items: readonly Item[],
  limit: number,
): { readonly shown: readonly Item[]; readonly left: number; readonly leftBad: number } {
  const bad = items.filter((item) => item.verdict !== 'passed')
  const good = items.filter((item) => item.verdict === 'passed')
  const chosen = new Set([...bad, ...good].slice(0, limit))
  return {
    shown: items.filter((item) => chosen.has(item)),
    left: Math.max(0, items.length - limit),
    leftBad: Math.max(0, bad.length - limit),
  }
}

/** The first `limit` of a list, and how many were left out. */
export function limited<Item>(
  items: readonly Item[],
  limit: number,
): { readonly shown: readonly Item[]; readonly left: number } {
  return { shown: items.slice(0, limit), left: Math.max(0, items.length - limit) }
}
