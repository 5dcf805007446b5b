/** A badge: the verdict in one word and a number, as an SVG of our own and as shields.io's JSON. */
import type { Report, StaticReport, Verdict } from '../model.ts'
import { xmlAttribute, xmlText } from './escape.ts'
import { checksOf, plural } from './words.ts'

const label = 'container canary'

/** White text is legible on each (WCAG 2.2, 4.5 to 1). */
const colors: Readonly<Record<Verdict, string>> = {
  passed: '#2a7a3b',
  failed: '#c0362c',
  errored: '#8a5a00',
}

/** shields.io's own names of colours. */
const names: Readonly<Record<Verdict, string>> = {
  passed: 'brightgreen',
  failed: 'red',
  errored: 'orange',
}

/** Nothing of it comes from an image: a word of ours and a number. */
function messageOf({ verdict, images }: Report): string {
  const checks = checksOf(images)
  const count = checks.filter(({ outcome }) => outcome === verdict).length
  const wrong = images.reduce((sum, { static: read }) => sum + errorsIn(read), 0)
  if (verdict === 'failed' && count === 0 && wrong > 0) {
    return `${verdict}, ${plural(wrong, 'static error')}`
  }
  if (count === 0) return verdict
  return verdict === 'passed'
    ? `passed, ${plural(count, 'check')}`
    : `${verdict}, ${count} of ${plural(checks.length, 'check')}`
}

function errorsIn(read: StaticReport | undefined): number {
  return (read?.findings ?? []).filter(({ severity }) => severity === 'error').length
}

/** An endpoint badge of shields.io (schemaVersion 1). */
export function renderShields(report: Report): string {
  const { verdict } = report
  return `${JSON.stringify({ schemaVersion: 1, label, message: messageOf(report), color: names[verdict] })}\n`
}

/** The badge as an image that needs no font, no script and no other file. */
export function renderBadge(report: Report): string {
  const message = messageOf(report)
  const title = `${label}: ${message}`
  const left = widthOf(label) + 2 * padding
  const right = widthOf(message) + 2 * padding
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${xmlAttribute(title)}">`,
    `  <title>${xmlText(title)}</title>`,
    `  <clipPath id="edge"><rect width="${left + right}" height="20" rx="3"/></clipPath>`,
    '  <g clip-path="url(#edge)">',
    `    <rect width="${left}" height="20" fill="#4d4d4d"/>`,
    `    <rect x="${left}" width="${right}" height="20" fill="${colors[report.verdict]}"/>`,
    '  </g>',
    '  <g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11" aria-hidden="true">',
    textAt(padding, label),
    textAt(left + padding, message),
    '  </g>',
    '</svg>',
    '',
  ].join('\n')
}

const padding = 6

/** Drawn as wide as it was reckoned to be, whatever font there is. */
function textAt(x: number, text: string): string {
  return `    <text x="${x}" y="14" textLength="${widthOf(text)}">${xmlText(text)}</text>`
}

/** Pixels of a text in Verdana of 11 pixels, near enough. */
function widthOf(text: string): number {
  const widths = Array.from(text, (letter) => {
    if (/[ fijlrt.,:;'|!]/.test(letter)) return 4.3
    return /[mwMW%]/.test(letter) ? 10.5 : 7
  })
  return Math.ceil(widths.reduce((sum, width) => sum + width, 0))
}
