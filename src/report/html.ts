/**
 * The report as one page that needs nothing else: no network, no script to be read, no font. The
 * policy in its head allows exactly the style and the script that it carries.
 */
import { createHash } from 'node:crypto'
import { toldCauses } from './glance/told.ts'
import { reportLimits } from '../limits.ts'
import { outcomes } from '../model.ts'
import type { ImageReport, Report } from '../model.ts'
import { outcomeWords } from './html/check.ts'
import { matrixSection } from './html/compatibility.ts'
import { causeSection, glanceSection, otherNotices, warningList, whereLine } from './html/glance.ts'
import { imageSections } from './html/images.ts'
import { fact, facts, icon, iconSprite, shown } from './html/parts.ts'
import { predictionSection } from './html/predictions.ts'
import { script } from './html/script.ts'
import { standingSection } from './html/standing.ts'
import { style } from './html/style.ts'
import {
  describeNumber,
  checksOf,
  countChecks,
  describeDuration,
  describeImageCount,
  describeVerdict,
  isOneName,
  toneOf,
} from './words.ts'
import type { Tone } from './words.ts'

export function renderHtml(report: Report): string {
  const told = toldCauses(report, reportLimits.causes)
  const body = `<body>
${iconSprite}
<a class="skip" href="#main">Skip to the results</a>
${pageHead(report)}
<main id="main">
${predictionSection(report)}${glanceSection(report)}
${causeSection(told, report)}
${warningList(told)}
${otherNotices(told)}${standingSection(report)}
${filters(report)}
${matrixSection(report.images)}
${imageSections(report, told)}
${whereLine(report)}
</main>
<footer><p>Rendered from <code>report.json</code> by ${shown(report.tool.name)} ${shown(report.tool.version)}.</p></footer>
<script>${script}</script>
</body>`
  return `<!doctype html>\n<html lang="en">\n${documentHead(report)}\n${body}\n</html>\n`
}

function documentHead(report: Report): string {
  const [only] = report.images
  const subject = only !== undefined && report.images.length === 1 ? `${only.reference}: ` : ''
  return `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${shown(`${subject}${describeVerdict(report)}`)}</title>
<link rel="icon" href="${favicon(toneOf(report.verdict))}">
<style>${style}</style>
</head>`
}

/** Hashes stand for the only style and the only script; whatever else got in does nothing. */
function policy(): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

const tabColors: Readonly<Record<Tone, string>> = {
  good: '1f8a4c',
  warning: '9a6700',
  bad: 'd1293d',
  broken: '8b4fc7',
  unknown: '75818f',
}

function favicon(tone: Tone): string {
  return `data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 20 20%22%3E%3Ccircle cx=%2210%22 cy=%2210%22 r=%229%22 fill=%22%23${tabColors[tone]}%22/%3E%3C/svg%3E`
}

function pageHead(report: Report): string {
  const tone = toneOf(report.verdict)
  const [only] = report.images
  const single = report.images.length === 1 ? only : undefined
  const title = single?.reference ?? titleOf(report.images)
  return `<header class="page-head ${tone}"><div class="inner">
<p class="brand">Container Canary</p>
<div class="verdict">${icon(tone, '')}<div><h1>${shown(title)}</h1><p class="sentence">${shown(describeVerdict(report))}</p></div></div>
${facts([
  fact('Platform', single?.platform ?? null),
  fact('Digest', single?.digest ?? null, true),
  fact('Image id', single?.id ?? null, true),
  fact('Took', describeDuration(report.durationMs)),
  fact('Started', startedAt(report.startedAt)),
])}
${proportions(report)}
</div></header>`
}

function titleOf(images: readonly ImageReport[]): string {
  const [first] = images
  if (first !== undefined && isOneName(images)) return first.reference
  return images.length === 0 ? 'No image was judged' : describeImageCount(images)
}

/** `2026-11-22 14:03 UTC`; what is no time stays as it is. */
function startedAt(time: string): string {
  const ms = Date.parse(time)
  if (Number.isNaN(ms)) return time
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

const tonesOfBar: readonly Tone[] = ['bad', 'broken', 'unknown', 'good']

/**
 * All checks and all answers of nodes as one bar, worst first. There is none that is all green over
 * a run that did not pass: what it failed for is no check.
 */
function proportions(report: Report): string {
  const answers = [
    ...checksOf(report.images).map(({ outcome }) => outcome),
    ...report.images.flatMap(({ compatibility }) =>
      (compatibility?.nodes ?? []).flatMap(({ nodes, verdict }) => nodes.map(() => verdict)),
    ),
  ]
  const byTone = Map.groupBy(answers, toneOf)
  const isGreen = byTone.size === 1 && byTone.has('good')
  if (answers.length === 0 || (isGreen && report.verdict !== 'passed')) return ''
  let left = 0
  const parts = tonesOfBar.map((tone) => {
    const count = byTone.get(tone)?.length ?? 0
    const width = (count / answers.length) * 1000
    const part = `<rect class="${tone}" x="${left.toFixed(1)}" width="${width.toFixed(1)}" height="8"/>`
    left += width
    return count === 0 ? '' : part
  })
  const label = tonesOfBar
    .flatMap((tone) => [...Map.groupBy(byTone.get(tone) ?? [], (answer) => answer)])
    .map(([answer, all]) => `${all.length} ${answer}`)
    .join(', ')
  return `<svg class="proportions" role="img" aria-label="${label}" viewBox="0 0 1000 8" preserveAspectRatio="none">${parts.join('')}</svg>`
}

/** Radio buttons that the style sheet obeys, so that they work without the script. */
function filters(report: Report): string {
  const checks = checksOf(report.images)
  if (checks.length === 0) return ''
  const counts = countChecks(checks)
  const choices = tonesOfBar
    .flatMap((tone) => outcomes.filter((outcome) => toneOf(outcome) === tone))
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => choice(outcome, outcomeWords[outcome], counts[outcome]))
  const warned = counts.warned === 0 ? '' : choice('warned', outcomeWords.warned, counts.warned)
  return `<form class="filters" aria-label="Filter checks">
<fieldset><legend class="unseen">Show checks that</legend>${choice('all', 'All checks', checks.length)}${choices.join('')}${warned}</fieldset>
<div class="tools" hidden><label class="unseen" for="search">Search checks</label><input id="search" type="search" placeholder="Search checks" autocomplete="off"><button type="button" id="open-all">Open all</button><button type="button" id="close-all">Close all</button></div>
<p class="unseen" id="found" role="status"></p>
</form>`
}

function choice(name: string, label: string, count: number): string {
  const checked = name === 'all' ? ' checked' : ''
  return `<label class="choice ${name}"><input type="radio" name="outcome" id="show-${name}" value="${name}"${checked}><span>${label} <b>${describeNumber(count)}</b></span></label>`
}
