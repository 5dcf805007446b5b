/** The comment's body as sections, each between two lines that nobody sees. */
import { createHash } from 'node:crypto'
import { githubLimits } from '../../limits.ts'
import { readMemory, writeMemory } from './memory.ts'
import type { Memory } from './memory.ts'

/** What a comment of ours starts with; anybody can write it, so the author is asked for, too. */
export const marker = '<!-- container-canary:comment -->'

export interface Section {
  /** Sixteen hexadecimal digits. */
  readonly key: string
  /** Null where somebody changed it: such a section is kept, and gives way to any other. */
  readonly memory: Memory | null
  /** A heading and a line: what is left where there is no room. Markdown. */
  readonly headline: string
  /** Everything else. Markdown, empty where it was folded. */
  readonly details: string
}

/** The owner of a section, by everything that tells one part of a workflow from another. */
export function sectionKey(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

export function isOurs(body: string): boolean {
  return body.trimStart().startsWith(marker)
}

/**
 * Sections that are whole; what stands outside of them is dropped, and so is a section whose first
 * lines are longer than any of ours. The first of a key counts.
 */
export function readSections(body: string): readonly Section[] {
  const sections = new Map<string, Section>()
  let open: { readonly key: string; readonly memory: Memory | null } | null = null
  let headline: string | null = null
  let lines: string[] = []
  for (const line of body.split(/\r?\n/)) {
    const start = /^<!-- container-canary:section ([0-9a-f]{16}) ([ -~]{0,4000}) -->$/.exec(line)
    if (start !== null) {
      open = { key: start[1] ?? '', memory: readMemory(start[2] ?? '') }
      headline = null
      lines = []
    } else if (line === detailsLine && headline === null) {
      headline = lines.join('\n')
      lines = []
    } else if (open !== null && line === endLine(open.key)) {
      const section = toSection(open, headline, lines.join('\n'))
      const fits = section.headline.length <= githubLimits.headlineCharacters
      if (fits && !sections.has(open.key)) sections.set(open.key, section)
      open = null
    } else {
      lines.push(line)
    }
  }
  return [...sections.values()]
}

function toSection(
  owner: Pick<Section, 'key' | 'memory'>,
  headline: string | null,
  rest: string,
): Section {
  return headline === null
    ? { ...owner, headline: rest.trim(), details: '' }
    : { ...owner, headline: headline.trim(), details: rest.trim() }
}

const detailsLine = '<!-- container-canary:details -->'
const endLine = (key: string) => `<!-- container-canary:end ${key} -->`

/** @param left sections that had no room */
export function writeSections(sections: readonly Section[], left: number): string {
  const more =
    left === 0
      ? []
      : [`${left} older ${left === 1 ? 'section has' : 'sections have'} no room here.`]
  return `${[marker, ...[...sections].sort(byUrgency).map(writeSection), ...more].join('\n\n')}\n`
}

export function writeSection({ key, memory, headline, details }: Section): string {
  const state = memory === null ? 'changed' : writeMemory(memory)
  return [
    `<!-- container-canary:section ${key} ${state} -->`,
    withoutMarks(headline),
    ...(details === '' ? [] : [detailsLine, withoutMarks(details)]),
    endLine(key),
  ].join('\n')
}

/** A log may print our own marks, and a code block shows what it prints: no text holds a mark. */
function withoutMarks(text: string): string {
  return text.replaceAll('<!--', '<! --')
}

const ranks = { errored: 0, failed: 1, passed: 3 } as const

/** What is wrong first; then by place, so that sections do not change places from run to run. */
function byUrgency(left: Section, right: Section): number {
  const rank = ({ memory }: Section) => (memory === null ? 2 : ranks[memory.verdict])
  const name = ({ memory, key }: Section) => `${memory?.place ?? ''} ${key}`
  if (rank(left) !== rank(right)) return rank(left) - rank(right)
  return name(left) < name(right) ? -1 : 1
}
