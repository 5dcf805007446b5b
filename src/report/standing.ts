/** How a run stands to one before, and to waivers: what every format tells of it, in its own form. */
import { describeProblem } from '../errors.ts'
import { reportLimits } from '../limits.ts'
import type {
  ChangeKind,
  CheckReport,
  CompatibilityReport,
  Report,
  StaticFinding,
  SubjectPlace,
  WaiverReport,
} from '../model.ts'
import { isWaiverDoubtful, placeKey, waiversByPlace } from '../verdict.ts'
import {
  changeWords,
  describeComparison,
  describeSlower,
  describeSubject,
  describeWaiver,
  standingNotices,
} from './words-standing.ts'
import type { Tone } from './words.ts'

/** A list of sentences under one title; texts from outside stand in them as they are. */
export interface StandingGroup {
  readonly title: string
  readonly tone: Tone
  readonly items: readonly string[]
  /** How many more there are. */
  readonly left: number
}

const tones: readonly (readonly [ChangeKind, Tone])[] = [
  ['newly-failing', 'bad'],
  ['still-failing', 'bad'],
  ['fixed', 'good'],
  ['gone', 'unknown'],
]

/** Those that hold anything; what is asked for the first time, and passed, is only counted. */
export function standingGroups(report: Report): readonly StandingGroup[] {
  const { comparison, waivers = [], images } = report
  const isAlone = images.length === 1
  const { changes, slower } = comparison ?? { changes: [], slower: [] }
  const names = (kind: ChangeKind) =>
    changes.filter(({ change }) => change === kind).map((one) => describeSubject(one, isAlone))
  const inUse = waivers.filter((waiver) => !isWaiverDoubtful(waiver, report))
  return [
    ...tones.map(([kind, tone]) => group(changeWords[kind], tone, names(kind))),
    group(
      'slower or larger',
      'unknown',
      slower.map((one) => describeSlower(one, isAlone)),
    ),
    group('waived', 'unknown', inUse.map(describeWaiver)),
  ].filter(({ items }) => items.length > 0)
}

function group(title: string, tone: Tone, all: readonly string[]): StandingGroup {
  const items = all.slice(0, reportLimits.standingItems)
  return { title, tone, items, left: all.length - items.length }
}

/** All of it as lines of plain text, for formats that have no place of their own for it. */
export function standingTexts(report: Report): readonly string[] {
  return [
    ...standingNotices(report).map(describeProblem),
    describeComparison(report),
    ...standingGroups(report).flatMap(({ title, items, left }) => [
      ...items.map((item) => `${title}: ${item}`),
      ...(left === 0 ? [] : [`${title}: and ${left.toLocaleString('en-US')} more`]),
    ]),
  ]
}

/** Of one thing that is wrong, which may be several checks. */
export interface Standing {
  /** Excuses all of it; null: at least a part of it is not excused. */
  readonly waiver: WaiverReport | null
  /** Whether any of it is wrong since the run before; null where nobody compared. */
  readonly isNew: boolean | null
}

export const noStanding: Standing = { waiver: null, isNew: null }

/** A part of the report, by which its place is known. */
type Part = CheckReport | CompatibilityReport | StaticFinding

/** Looks up parts of this very report. */
export function createStandings(report: Report): (parts: readonly Part[]) => Standing {
  if (report.comparison === undefined && report.waivers === undefined) return () => noStanding
  const places = placesOf(report)
  const waivers = waiversByPlace(report)
  const compared = report.comparison?.problem === null
  const fresh = new Set(
    (report.comparison?.changes ?? []).flatMap(({ change, place }) =>
      change === 'newly-failing' && place !== null ? [placeKey(place)] : [],
    ),
  )
  return (parts) => {
    const keys = parts.map((part) => places.get(part) ?? '')
    const found = keys.map((key) => waivers.get(key) ?? null)
    return {
      waiver: found.includes(null) ? null : (found[0] ?? null),
      isNew: compared ? keys.some((key) => fresh.has(key)) : null,
    }
  }
}

function placesOf({ images }: Report): ReadonlyMap<Part, string> {
  const entries = images.flatMap(({ validators, compatibility, static: read }, image) => [
    ...validators.flatMap(({ checks }, validator) =>
      checks.map((part, check) => entry(part, { image, validator, check })),
    ),
    ...(compatibility === null
      ? []
      : [entry(compatibility, { image, validator: null, check: null })]),
    ...(read?.findings ?? []).map((part, check) => entry(part, { image, validator: null, check })),
  ])
  return new Map(entries)
}

function entry(part: Part, place: SubjectPlace): readonly [Part, string] {
  return [part, placeKey(place)]
}

/** `waived until 2027-01-31: the port moves`. */
export function describeExcuse({ expires, reason }: WaiverReport): string {
  return `waived until ${expires}: ${reason}`
}
