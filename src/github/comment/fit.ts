import { githubLimits } from '../../limits.ts'
import { isNewer } from './memory.ts'
import type { Memory } from './memory.ts'
import { writeSection, writeSections } from './sections.ts'
import type { Section } from './sections.ts'

/** Our own section, before it is known how much room it has. */
export interface Draft {
  readonly key: string
  readonly memory: Memory
  readonly headline: string
  /** The details with ever less in them; null after the last. */
  readonly detailsAt: (level: number) => string | null
}

export interface Fitted {
  readonly body: string
  /** Ours and those of others, as they stand in the body. */
  readonly sections: readonly Section[]
}

/**
 * One body out of all sections, of at most `limit` characters. Our own section shrinks by the steps
 * that every report shrinks by. Sections of others can only be folded to their first lines, since
 * their jobs have ended: only those that take more than their share, the largest first.
 */
export function fitSections(draft: Draft, others: readonly Section[], limit: number): Fitted {
  const newest = [...others].sort(byAge).slice(0, githubLimits.sections - 1)
  const room = limit - frame
  const share = Math.floor(room / (newest.length + 1))
  const free = room - sum(newest.map(sizeOf))
  const own = fitOwn(draft, Math.min(githubLimits.sectionCharacters, Math.max(share, free)))
  const kept = makeRoom(newest, room - sizeOf(own), share)
  const sections = [own, ...kept]
  return { body: writeSections(sections, others.length - kept.length), sections }
}

/** The comment's marker and the line that counts what was left out. */
const frame = 200

function fitOwn({ key, memory, headline, detailsAt }: Draft, room: number): Section {
  for (let level = 0; ; level += 1) {
    const details = detailsAt(level)
    if (details === null) break
    const section = { key, memory, headline, details }
    if (sizeOf(section) <= room) return section
  }
  return { key, memory: { ...memory, folded: true }, headline, details: '' }
}

/** @param sections the newest first */
function makeRoom(sections: readonly Section[], room: number, share: number): readonly Section[] {
  const kept = [...sections]
  let size = sum(kept.map(sizeOf))
  const bySize = kept.map((section, index) => ({ index, size: sizeOf(section) }))
  for (const { index, size: before } of bySize.sort((left, right) => right.size - left.size)) {
    const section = kept[index]
    if (size <= room || before <= share || section === undefined) break
    const folded = fold(section)
    kept[index] = folded
    size += sizeOf(folded) - before
  }
  while (size > room) {
    const oldest = kept.pop()
    if (oldest === undefined) break
    size -= sizeOf(oldest)
  }
  return kept
}

function fold(section: Section): Section {
  const memory = section.memory === null ? null : { ...section.memory, folded: true }
  return { ...section, memory, details: '' }
}

/** With the empty line after it. */
function sizeOf(section: Section): number {
  return writeSection(section).length + 2
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** The newest first; what somebody changed is older than anything. */
function byAge(left: Section, right: Section): number {
  if (left.memory === null || right.memory === null) {
    return Number(left.memory === null) - Number(right.memory === null)
  }
  return isNewer(left.memory, right.memory) ? -1 : Number(isNewer(right.memory, left.memory))
}
