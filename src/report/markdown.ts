/** The report in GitHub's Markdown: a job summary, and the sections that a comment is made of. */
import { reportLimits } from '../limits.ts'
import type { ImageReport, Report } from '../model.ts'
import {
  describeDuration,
  describeEngine,
  describeImage,
  describeImageCount,
  describeVerdict,
  shortDigest,
  toneOf,
} from './words.ts'
import type { Heading } from './markdown/blocks.ts'
import { emoji, folded, joinBlocks, more, value } from './markdown/blocks.ts'
import { compatibilityBlocks, matrixBlocks } from './markdown/compatibility.ts'
import { fitMarkdown, limitedByVerdict } from './markdown/detail.ts'
import type { MarkdownDetail } from './markdown/detail.ts'
import { mermaidTimeline, timelineTitle } from './markdown/mermaid.ts'
import { noticeBlocks, validatorBlocks } from './markdown/validator.ts'
import { errorsOutside } from './problems.ts'

export { fitMarkdown, markdownDetails } from './markdown/detail.ts'
export type { MarkdownDetail } from './markdown/detail.ts'

export interface MarkdownOptions {
  /** Bytes of UTF-8; default: what a job summary takes. */
  readonly maxBytes?: number
}

/** The job summary: the most that fits into `maxBytes`, never a half table or an open fence. */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const maxBytes = options.maxBytes ?? reportLimits.summaryBytes
  const { text } = fitMarkdown(
    (rendered) => Buffer.byteLength(rendered) <= maxBytes,
    (detail) => renderMarkdownAt(report, detail),
  )
  return text
}

/** The whole report at one detail, whatever its size: what a shared place fits together itself. */
export function renderMarkdownAt(report: Report, detail: MarkdownDetail): string {
  return `${joinBlocks(reportBlocks(report, detail))}\n`
}

/** One line that says it all: verdict, counts, image, engine, how long. */
export function renderGlance(report: Report): string {
  const single = report.images.length === 1 ? report.images[0] : undefined
  const subject = single === undefined ? describeImageCount(report.images) : imageFacts(single)
  return [
    `${emoji[toneOf(report.verdict)]} **${describeVerdict(report)}**`,
    subject,
    value(describeEngine(report.engine)),
    describeDuration(report.durationMs),
  ].join(' · ')
}

/** One image's section, heading included; a comment is made of these. */
export function renderImageMarkdown(image: ImageReport, detail: MarkdownDetail): string {
  return joinBlocks(imageBlocks(image, detail))
}

/** What stands below the glance, for a place that has a heading and a glance of its own. */
export function renderDetails(report: Report, detail: MarkdownDetail): string {
  return joinBlocks(reportBlocks(report, detail).slice(2))
}

function reportBlocks(report: Report, detail: MarkdownDetail): string[] {
  const images = limitedByVerdict(report.images, Math.max(1, detail.rows))
  const alone = report.images.length === 1
  return [
    '## Container Canary',
    renderGlance(report),
    ...noticeBlocks(errorsOutside(report), detail),
    ...matrixBlocks(report.images, detail),
    ...images.shown.flatMap((image) =>
      alone ? imageBody(image, detail, '###') : imageBlocks(image, detail),
    ),
    ...more(images.left, 'image', images.leftBad),
  ]
}

function imageBlocks(image: ImageReport, detail: MarkdownDetail): string[] {
  return [
    `### ${emoji[toneOf(image.verdict)]} ${value(image.reference)}: ${describeImage(image)}`,
    imageFacts(image, false),
    ...imageBody(image, detail, '####'),
  ]
}

function imageBody(image: ImageReport, detail: MarkdownDetail, heading: Heading): string[] {
  const { shown, left, leftBad } = limitedByVerdict(image.validators, detail.rows)
  return [
    ...noticeBlocks(image.notices, detail),
    ...shown.flatMap((validator) => validatorBlocks(validator, detail, heading)),
    ...more(left, 'validator', leftBad),
    ...(image.compatibility === null || detail.rows === 0
      ? []
      : compatibilityBlocks(image.compatibility, detail, heading)),
    ...(detail.timeline ? folded(timelineTitle(image), mermaidTimeline(image)) : []),
  ]
}

function imageFacts(image: ImageReport, withName = true): string {
  const digest = image.digest ?? image.id
  return [
    withName ? value(image.reference) : '',
    image.platform === null ? '' : value(image.platform),
    digest === null ? '' : value(shortDigest(digest)),
  ]
    .filter((fact) => fact !== '')
    .join(' · ')
}
