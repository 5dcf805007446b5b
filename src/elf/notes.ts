import { elfLimits } from '../limits.ts'
import { segmentTypes } from './header.ts'
import type { ElfHeader, Segment } from './header.ts'
import { machines } from './machines.ts'
import { partOf, readPart, textOf } from './parts.ts'
import type { Layout, Reading } from './parts.ts'
import { propertyLevels } from './x86-levels.ts'

/** What notes say; each as in `ElfFacts`. */
export interface NoteFacts {
  kernelMinimum: string | null
  buildId: string | null
  x86Needed: number | null
  x86Used: number | null
  isGo: boolean
}

interface Note {
  readonly owner: string
  readonly type: number
  readonly content: DataView
}

const gnu = { abiTag: 1, buildId: 3, properties: 5 } as const
const goBuildId = 4

/** Nobody needs notes to load a file: those that cannot be read are left out. */
export function* readNotes(header: ElfHeader): Reading<NoteFacts> {
  const { layout, segments } = header
  const facts: NoteFacts = {
    ...{ kernelMinimum: null, buildId: null, x86Needed: null, x86Used: null, isGo: false },
  }
  for (const segment of segments) {
    const isNote = segment.type === segmentTypes.note || segment.type === segmentTypes.gnuProperty
    if (!isNote || segment.offset + segment.length > layout.size) continue
    const length = Math.min(segment.length, elfLimits.noteBytes)
    const view = yield* readPart(layout, { offset: segment.offset, length }, 'its notes')
    for (const note of notesIn(view, segment, layout)) takeNote(note, facts, header)
  }
  return facts
}

function* notesIn(view: DataView, { align }: Segment, { isLittle }: Layout): Generator<Note> {
  const step = align === 8 ? 8 : 4
  const padded = (length: number) => Math.ceil(length / step) * step
  let at = 0
  while (at + 12 <= view.byteLength) {
    const nameLength = view.getUint32(at, isLittle)
    const length = view.getUint32(at + 4, isLittle)
    const start = at + padded(12 + nameLength)
    if (at + 12 + nameLength > view.byteLength || start + length > view.byteLength) return
    yield {
      owner: textOf(partOf(view, at + 12, nameLength)),
      type: view.getUint32(at + 8, isLittle),
      content: partOf(view, start, length),
    }
    at = start + padded(length)
  }
}

function takeNote(
  { owner, type, content }: Note,
  facts: NoteFacts,
  { layout, machine }: ElfHeader,
): void {
  if (owner === 'Go' && type === goBuildId) facts.isGo = true
  if (owner !== 'GNU') return
  if (type === gnu.abiTag) facts.kernelMinimum ??= kernelOf(content, layout)
  if (type === gnu.buildId) {
    const { buffer, byteOffset, byteLength } = content
    facts.buildId ??= Buffer.from(buffer, byteOffset, byteLength).toString('hex')
  }
  // Each machine counts its properties by itself, from the same number.
  const isX86 = machine === machines.x86 || machine === machines.i386
  if (type === gnu.properties && isX86) {
    const { needed, used } = propertyLevels(content, layout)
    facts.x86Needed = higher(facts.x86Needed, needed)
    facts.x86Used = higher(facts.x86Used, used)
  }
}

const linux = 0

function kernelOf(content: DataView, { isLittle }: Layout): string | null {
  if (content.byteLength < 16) return null
  const [system, ...version] = [0, 4, 8, 12].map((at) => content.getUint32(at, isLittle))
  return system === linux ? version.join('.') : null
}

function higher(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other)
}
