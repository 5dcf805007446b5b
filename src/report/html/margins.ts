/** Margins on the page: for each probe its answer times over the run, with the timeout as a line. */
import { describeFactor, describeSeconds } from '../../margin-words.ts'
import { marginLimits, reportLimits } from '../../limits.ts'
import type { MarginAnswer, MarginConditionReport, MarginReport } from '../../model.ts'
import {
  conditionWords,
  describeMargin,
  marginName,
  peaksOf,
  toneOfMargin,
} from '../words-margins.ts'
import { describeNumber, describeDuration, plural } from '../words.ts'
import { icon, output, scrollBox, shown } from './parts.ts'

/** A list of pictures; empty where there are no margins. */
export function marginSection(margins: readonly MarginReport[]): string {
  if (margins.length === 0) return ''
  const items = margins.slice(0, reportLimits.htmlRows)
  const left = margins.length - items.length
  const rest = left === 0 ? '' : `<p class="quiet">… and ${plural(left, 'more probe')}</p>`
  return `<div class="margins"><h4>Margins</h4>\n${items.map(marginFigure).join('\n')}\n${rest}</div>`
}

function marginFigure(margin: MarginReport): string {
  const tone = toneOfMargin(margin)
  const name = marginName(margin)
  const patch = margin.suggestion?.patch ?? ''
  return (
    `<figure class="margin"><figcaption>${icon(tone, toneWords[tone])} <span class="name">${shown(name)}</span> ` +
    `<span class="words">${shown(describeMargin(margin))}</span></figcaption>` +
    picture(margin) +
    conditionTable(margin) +
    (patch === '' ? '' : output(`Write for ${name}`, patch, reportLimits.outputLines)) +
    '</figure>'
  )
}

const toneWords = {
  good: 'enough',
  warning: 'narrow',
  bad: 'narrow',
  broken: 'broken',
  unknown: 'not known',
} as const

const width = 1000
const height = 100

function picture(margin: MarginReport): string {
  const answers = peaksOf(margin.answers, marginLimits.answers)
  const first = answers[0]
  if (first === undefined) return ''
  const scale = scaleOf(margin, answers)
  const timeout = round(scale.y(margin.timeoutMs))
  const good = dots(scale, answers, true)
  const bad = dots(scale, answers, false)
  return (
    `<svg class="answers" role="img" aria-label="${shown(describePicture(margin, answers))}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">` +
    bands(scale, answers) +
    `<path class="grid" d="M0 ${height}H${width}"/>` +
    `<path class="limit" d="M0 ${timeout}H${width}"/>` +
    (good === '' ? '' : `<path class="dot" d="${good}"/>`) +
    (bad === '' ? '' : `<path class="cross" d="${bad}"/>`) +
    '</svg>' +
    legend(margin, answers, scale)
  )
}

interface Scale {
  readonly from: number
  readonly to: number
  readonly x: (atMs: number) => number
  readonly y: (ms: number) => number
}

function scaleOf({ timeoutMs }: MarginReport, answers: readonly MarginAnswer[]): Scale {
  const times = answers.map(({ atMs }) => atMs)
  const from = times.reduce((least, at) => Math.min(least, at), Infinity)
  const to = times.reduce((most, at) => Math.max(most, at), from + 1)
  const slowest = answers.reduce((most, one) => Math.max(most, one.durationMs), timeoutMs)
  const top = Math.max(1, slowest) * 1.1
  return {
    ...{ from, to },
    x: (atMs) => ((atMs - from) / (to - from)) * width,
    y: (ms) => height - (ms / top) * height,
  }
}

/** A point, or a stroke where it did not pass: they differ in shape, not in colour alone. */
function dots({ x, y }: Scale, answers: readonly MarginAnswer[], ok: boolean): string {
  const places = answers
    .filter((answer) => answer.ok === ok)
    .map(({ atMs, durationMs }) => {
      const [left, top] = [round(x(atMs)), round(y(durationMs))]
      return ok ? `M${left} ${top}h0` : `M${left} ${round(Math.max(0, top - 6))}v12`
    })
  return [...new Set(places)].join('')
}

/** Where the Pod was under pressure, behind everything else. */
function bands({ x }: Scale, answers: readonly MarginAnswer[]): string {
  return spansOf(answers)
    .map(({ condition, from, to }) => {
      const left = round(x(from))
      const length = Math.max(1, round(x(to) - left))
      return `<rect class="band ${condition}" x="${left}" y="0" width="${length}" height="${height}"/>`
    })
    .join('')
}

interface Span {
  readonly condition: 'throttled' | 'load'
  readonly from: number
  readonly to: number
}

/** Answers under one pressure that follow each other, until the next one that was not. */
function spansOf(answers: readonly MarginAnswer[]): readonly Span[] {
  const spans: Span[] = []
  answers.forEach(({ condition, atMs }, index) => {
    if (condition === 'quiet') return
    const to = Math.max(atMs, answers[index + 1]?.atMs ?? atMs)
    const last = spans.at(-1)
    const isOne = last?.condition === condition && answers[index - 1]?.condition === condition
    if (isOne) spans[spans.length - 1] = { ...last, to }
    else spans.push({ condition, from: atMs, to })
  })
  return spans
}

/** For the eye only: the picture tells all of it in words. */
function legend(
  { timeoutMs }: MarginReport,
  answers: readonly MarginAnswer[],
  { from, to }: Scale,
): string {
  const under = (['throttled', 'load'] as const).filter((condition) =>
    answers.some((answer) => answer.condition === condition),
  )
  const keys = [
    `<span class="key limit">timeout ${describeSeconds(timeoutMs)}</span>`,
    ...under.map(
      (condition) => `<span class="key ${condition}">${conditionWords[condition]}</span>`,
    ),
  ]
  return `<div class="legend" aria-hidden="true"><span>${describeDuration(from)}</span>${keys.join('')}<span>${describeDuration(to)}</span></div>`
}

function describePicture(margin: MarginReport, answers: readonly MarginAnswer[]): string {
  const failed = answers.filter(({ ok }) => !ok).length
  const parts = spansOf(answers).map(
    ({ condition, from, to }) =>
      `${conditionWords[condition]} from ${describeDuration(from)} to ${describeDuration(to)}`,
  )
  return [
    `Answer times of ${marginName(margin)}`,
    `${plural(answers.length, 'answer')}, ${failed} not passed`,
    describeMargin(margin),
    ...parts,
  ].join(', ')
}

function conditionTable(margin: MarginReport): string {
  if (margin.conditions.length < 2) return ''
  const rows = margin.conditions.map((one) => conditionRow(margin, one)).join('')
  const heads = ['Condition', 'Attempts', 'Slowest', 'Factor', 'p95', 'Failures in a row']
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join('')
  return scrollBox(
    `Conditions of ${marginName(margin)}`,
    `<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`,
  )
}

function conditionRow({ timeoutMs }: MarginReport, one: MarginConditionReport): string {
  const { slowestMs, p95Ms } = one
  const cells = [
    describeNumber(one.attempts),
    slowestMs === null ? '–' : describeSeconds(slowestMs),
    slowestMs === null ? '–' : describeFactor(timeoutMs / Math.max(1, slowestMs)),
    p95Ms === null ? '–' : describeSeconds(p95Ms),
    String(one.failuresInRow),
  ]
  const data = cells.map((cell) => `<td>${cell}</td>`).join('')
  return `<tr><th scope="row">${conditionWords[one.condition]}</th>${data}</tr>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
