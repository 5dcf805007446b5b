/** The table that a report begins with: image × what it was held against. */
import { reportLimits } from '../../limits.ts'
import type { ImageReport, Verdict } from '../../model.ts'
import { placeOf } from '../place.ts'
import { nounOf, toneOf } from '../words.ts'
import type { Tone } from '../words.ts'
import { imageTarget, kinds } from './parts.ts'
import type { Kind, Part } from './parts.ts'
import { shortNames } from './short-names.ts'

export interface GlanceTable {
  /** From outside, or the name of a kind. */
  readonly columns: readonly string[]
  /** What did not pass first. */
  readonly rows: readonly GlanceRow[]
  /** Images that passed and have no row. */
  readonly left: number
  /** What an image is here. */
  readonly noun: ReturnType<typeof nounOf>
  /** What all images' names begin with, and no row repeats; empty where they have nothing in common. */
  readonly prefix: string
}

export interface GlanceRow {
  readonly name: string
  /** Null where all images are for the same one. */
  readonly platform: string | null
  readonly tone: Tone
  readonly target: string
  /** One a column; null where the image was not held against it. */
  readonly cells: readonly (GlanceCell | null)[]
}

export type GlanceCell = Pick<Part, 'tone' | 'bad' | 'total' | 'unit' | 'target'>

/** Null where one line says as much: one image and one thing that it was held against, or less. */
export function glanceTable(images: readonly ImageReport[]): GlanceTable | null {
  const columns = columnsOf(images)
  if (images.length === 0 || (images.length === 1 && columns.length < 2)) return null
  const { prefix, names } = shortNames(images.map(({ reference }) => reference))
  const platforms = new Set(images.map(placeOf))
  const places = images.map((image, index) => ({ image, index, verdict: image.verdict }))
  const order = byVerdict(places)
  const bad = order.filter(({ image }) => image.verdict !== 'passed')
  const good = order.slice(bad.length)
  const rows = [...bad, ...good.slice(0, reportLimits.glancePassed)].map(
    ({ image, index }): GlanceRow => ({
      name: names[index] ?? image.reference,
      platform: platforms.size > 1 ? placeOf(image) : null,
      tone: toneOf(image.verdict),
      target: imageTarget(index),
      cells: columns.map(({ cellOf }) => cellOf(index)),
    }),
  )
  return {
    ...{ prefix, rows, columns: columns.map(({ title }) => title) },
    left: images.length - rows.length,
    noun: nounOf(images),
  }
}

/** What failed, what could not be decided, what passed; those alike in their order. */
export function byVerdict<Item extends { readonly verdict: Verdict }>(
  items: readonly Item[],
): readonly Item[] {
  return items.toSorted((left, right) => urgency[left.verdict] - urgency[right.verdict])
}

const urgency = { failed: 0, errored: 1, passed: 2 } as const

interface Column {
  readonly title: string
  readonly cellOf: (image: number) => GlanceCell | null
}

function columnsOf(images: readonly ImageReport[]): readonly Column[] {
  return kinds.flatMap((kind) => columnsOfKind(kind, images))
}

/** A column for each thing of a kind, or one for all of them where these would be many or mostly empty. */
function columnsOfKind(
  { title, partsOf }: Kind,
  images: readonly ImageReport[],
): readonly Column[] {
  const rows = images.map(partsOf)
  const parts = rows.flat()
  if (parts.length === 0) return []
  const names = new Map(parts.map(({ key, name }) => [key, name]))
  const isDense = parts.length * 2 > names.size * images.length
  const isFew = names.size <= reportLimits.glanceColumns
  if (!isFew || !isDense) return [{ title, cellOf: (image) => together(rows[image] ?? []) }]
  return [...names].map(([key, name]) => ({
    title: name,
    cellOf: (image) => together((rows[image] ?? []).filter((part) => part.key === key)),
  }))
}

const tones: readonly Tone[] = ['bad', 'broken', 'unknown', 'good']

/** Several in one cell: the worst of them leads on. */
function together(parts: readonly Part[]): GlanceCell | null {
  const [worst] = parts.toSorted(
    (left, right) => tones.indexOf(left.tone) - tones.indexOf(right.tone),
  )
  if (worst === undefined) return null
  const sum = (of: (part: Part) => number) => parts.reduce((all, part) => all + of(part), 0)
  const { tone, unit, target } = worst
  return { ...{ tone, unit, target }, bad: sum(({ bad }) => bad), total: sum(({ total }) => total) }
}
