/** Words for what a run is held against, and for what is excused. Texts from outside stand in them as they are. */
import { describeLocation } from '../errors.ts'
import type {
  ChangeKind,
  MeasureKind,
  Notice,
  Report,
  SlowerReport,
  SubjectReport,
  WaiverReport,
} from '../model.ts'
import { isWaiverDoubtful } from '../verdict.ts'
import { describeDuration, plural } from './words.ts'

/** What is told of waivers and of the comparison as a whole, where somebody should look at it. */
export function standingNotices(report: Report): readonly Notice[] {
  const { comparison, waivers = [] } = report
  const problem = comparison?.problem ?? null
  return [
    ...(comparison === undefined || problem === null ? [] : [baselineNotice(problem)]),
    ...waivers.filter((one) => isWaiverDoubtful(one, report)).map(waiverNotice),
  ]
}

function baselineNotice(problem: string): Notice {
  const message = `compared with nothing, because ${problem}`
  return { severity: 'warning', code: 'baseline', message, location: null, hint: null }
}

function waiverNotice({ check, state, expires, location, failing }: WaiverReport): Notice {
  const isExpired = state === 'expired'
  const counts = failing.length > 0 ? ', and what it names counts again' : ''
  return {
    severity: 'warning',
    code: isExpired ? 'waiver-expired' : 'waiver-unknown',
    message: isExpired
      ? `the waiver of ${check} has expired on ${expires}${counts}`
      : `the waiver of ${check} names nothing that was looked at`,
    location,
    hint: isExpired ? 'mend what it names, or decide anew until when it may fail' : null,
  }
}

/** `Compared with base/report.json of 2026-11-22: 1 newly failing, 2 fixed`; empty where nothing was. */
export function describeComparison({ comparison }: Pick<Report, 'comparison'>): string {
  if (comparison?.problem !== null) return ''
  const { baseline, startedAt, changes, slower } = comparison
  const of = startedAt === null ? '' : ` of ${startedAt.slice(0, 10)}`
  const parts = shownKinds
    .map((kind) => [changes.filter(({ change }) => change === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count.toLocaleString('en-US')} ${changeWords[kind]}`)
  const more = slower.length === 0 ? [] : [`${slower.length} slower or larger`]
  const what = [...parts, ...more]
  return `Compared with ${baseline}${of}: ${what.length === 0 ? 'nothing changed' : what.join(', ')}`
}

/** In the order of what people ask first. */
const shownKinds: readonly ChangeKind[] = [
  'newly-failing',
  'still-failing',
  'fixed',
  'gone',
  'added',
]

export const changeWords: Readonly<Record<ChangeKind, string>> = {
  'newly-failing': 'newly failing',
  'still-failing': 'still failing',
  fixed: 'fixed',
  gone: 'not asked any more',
  added: 'asked for the first time',
}

/** Of several images each is named. */
export function describeSubject(
  { image, kind, validator, check }: SubjectReport,
  isAlone: boolean,
): string {
  const own = kind === 'Validator' || kind === 'Pod' ? [validator, check] : [check]
  return (isAlone ? own : [image, ...own]).join(': ')
}

/** `notebook: http took 3.1 s until it passed, and 1.2 s before`. */
export function describeSlower(one: SlowerReport, isAlone: boolean): string {
  const subject = [isAlone ? null : one.image, one.validator, one.part]
    .filter((part) => part !== null)
    .join(': ')
  const form = one.measure === 'size' ? describeBytes : describeDuration
  const words = `${measureWords[one.measure]} ${form(one.after)}, and ${form(one.before)} before`
  return subject === '' ? words : `${subject}: ${words}`
}

const measureWords: Readonly<Record<MeasureKind, string>> = {
  start: 'the container started within',
  pass: 'passed within',
  answer: 'the slowest answer took',
  ready: 'first answered after',
  size: 'the image takes',
}

function describeBytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** `http may fail until 2027-01-31: the port moves (excuses 1 failure; waivers.yaml:3:5)`. */
export function describeWaiver(waiver: WaiverReport): string {
  const { check, expires, reason, location } = waiver
  const state = `${describeWaiverState(waiver)}; ${describeLocation(location)}`
  return `${check} may fail until ${expires}: ${reason} (${state})`
}

function describeWaiverState({ state, failing }: WaiverReport): string {
  if (state === 'idle') return 'not needed: what it names did not fail'
  return failing.length === 0
    ? 'a waiver above excuses the same'
    : `excuses ${plural(failing.length, 'failure')}`
}
