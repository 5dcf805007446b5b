/** Causes for a terminal: those of several Validators once for all of them, others in their place. */
import { describeLocation } from '../../errors.ts'
import { reportLimits } from '../../limits.ts'
import type { CheckReport, Report, ValidatorReport } from '../../model.ts'
import { isOfContainer, isShared, isTold } from '../causes.ts'
import { befallenNames, describeCount, someOf } from '../glance/befallen-words.ts'
import type { RunCause } from '../glance/cause.ts'
import type { ToldCauses } from '../glance/told.ts'
import { describeNumber, plural, toneOf } from '../words.ts'
import { bounded, labelled, mark, paint, wrap } from './layout.ts'
import type { TextStyle } from './layout.ts'

/** Of one Validator: a cause, and the checks of it that it befell. */
export interface OwnCause {
  readonly cause: RunCause
  readonly checks: readonly CheckReport[]
  /** From 1; null: it is told here, and nowhere else. */
  readonly number: number | null
}

/** What stands above all images; nothing where no cause befell more than one Validator. */
export function wideCauseLines(style: TextStyle, told: ToldCauses, report: Report): string[] {
  const wide = told.causes.filter(isWide).slice(0, reportLimits.causes)
  if (wide.length === 0) return []
  return ['', ...wide.flatMap((cause, index) => wideCause(style, cause, index + 1, report))]
}

function wideCause(style: TextStyle, cause: RunCause, number: number, report: Report): string[] {
  const tone = toneOf(cause.outcome)
  const said = cause.headline === '' ? '' : `: ${cause.headline}`
  const code = cause.code === null ? '' : ` [${cause.code}]`
  const words = bounded(`cause ${number}: ${cause.message}${said}${code}`)
  const [first = '', ...rest] = wrap(words, style.width - 2)
  const { count, checks, validators, images } = befallenNames(cause, report)
  return [
    `${mark(style, tone)} ${paint(style, tone, first)}`,
    ...rest.map((line) => `  ${paint(style, tone, line)}`),
    ...(count === '' ? [] : labelled(style, 4, 'count', count)),
    ...named(style, 'checks', checks),
    ...named(style, 'in', validators),
    ...named(style, 'images', images),
    ...cause.lines.map((line) => `    ${paint(style, 'faint', '│')} ${line}`),
    ...placeLines(style, cause, 4),
  ]
}

function named(style: TextStyle, label: string, names: readonly string[]): string[] {
  if (names.length === 0) return []
  return labelled(style, 4, label, bounded(listed(names)))
}

function listed(names: readonly string[]): string {
  const { shown, left } = someOf(names, reportLimits.causeNames)
  return `${shown.join(', ')}${left === 0 ? '' : ` and ${describeNumber(left)} more`}`
}

function placeLines(style: TextStyle, { places }: RunCause, indent: number): string[] {
  const [first, ...rest] = places
  if (first === undefined) return []
  const more = rest.length === 0 ? '' : ` and ${plural(rest.length, 'more place')}`
  return labelled(style, indent, 'at', bounded(`${describeLocation(first)}${more}`))
}

/** Causes that several checks have in common, and the checks that have a story of their own. */
export function splitByCauses(
  checks: readonly CheckReport[],
  told: ToldCauses,
): { readonly causes: readonly OwnCause[]; readonly others: readonly CheckReport[] } {
  const wide = told.causes.filter(isWide).slice(0, reportLimits.causes)
  const bad = checks.filter(({ outcome }) => outcome !== 'passed')
  const groups = [...Map.groupBy(bad, told.numberOf)].flatMap(([number, own]): OwnCause[] => {
    const cause = number === null ? undefined : told.causes[number - 1]
    if (cause === undefined) return []
    const place = wide.indexOf(cause) + 1
    if (place === 0 && !isWorthGrouping(own)) return []
    return [{ cause, checks: own, number: place === 0 ? null : place }]
  })
  const grouped = new Set(groups.flatMap((group) => group.checks))
  return { causes: groups, others: checks.filter((check) => !grouped.has(check)) }
}

/** A few checks are told one by one, with what each wanted and saw. */
function isWorthGrouping(checks: readonly CheckReport[]): boolean {
  return checks.length > (checks.every(isShared) ? 1 : fewChecks)
}

const fewChecks = 3

/** Whether it befell more than one Validator, so that in none of them it is the own story. */
function isWide({ befell }: RunCause): boolean {
  const [first, ...rest] = befell.filter(({ check }) => check !== null)
  return rest.some(
    ({ image, validator }) => image !== first?.image || validator !== first.validator,
  )
}

/** Whether another Validator shows the last words of a container that ended in the same way. */
export function isToldElsewhere({ cause, number }: OwnCause, { checks }: ValidatorReport): boolean {
  const [first] = cause.befell.filter(({ check }) => check !== null)
  const isFirst = checks.some((check) => check === first?.check)
  return number !== null && isOfContainer(cause) && !isFirst
}

/** What befell several checks at once, and which. */
export function causeLines(
  style: TextStyle,
  { cause, checks, number }: OwnCause,
  { notices, container }: ValidatorReport,
): string[] {
  const tone = toneOf(cause.outcome)
  const names = listed(checks.map(({ name }) => name))
  const count = describeCount(checks)
  const message = isTold(cause, notices) ? '' : cause.message
  const what = number === null ? message : `cause ${number}`
  const parts = count === '' ? [names, what] : [what, count]
  const words = bounded(parts.filter((part) => part !== '').join(': '))
  const [first = '', ...rest] = wrap(words, style.width - 6)
  const isOwn = number === null && !checks.every(isShared)
  // The container's log follows anyway.
  const log = container?.logs.text ?? ''
  const lines = isOwn ? cause.lines.filter((line) => !log.includes(line)) : []
  return [
    `    ${mark(style, tone)} ${paint(style, tone, first)}`,
    ...rest.map((line) => `      ${paint(style, tone, line)}`),
    ...(count === '' ? [] : labelled(style, 6, 'checks', bounded(names))),
    ...lines.map((line) => `      ${paint(style, 'faint', '│')} ${line}`),
    ...(isOwn ? placeLines(style, cause, 6) : []),
  ]
}
