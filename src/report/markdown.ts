/** The report in GitHub's Markdown: a job summary, and the sections that a comment is made of. */
import { reportLimits } from '../limits.ts'
import type { Report } from '../model.ts'
import {
  describeDuration,
  describeImageCount,
  describeVerdict,
  isOneName,
  toneOf,
} from './words.ts'
import { emoji, joinBlocks, value } from './markdown/blocks.ts'
import { causeBlocks } from './markdown/causes.ts'
import { matrixBlocks } from './markdown/compatibility.ts'
import { fitMarkdown } from './markdown/detail.ts'
import type { MarkdownDetail } from './markdown/detail.ts'
import { otherBlocks, tableBlocks, warningBlocks, whereBlock } from './markdown/glance.ts'
import { imageFacts, imagesBlocks } from './markdown/images.ts'
import { pageOf } from './markdown/page.ts'
import { predictionBlocks } from './markdown/predictions.ts'
import { standingBlocks } from './markdown/standing.ts'

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

/** One line that says it all: verdict, counts, image, how long. */
export function renderGlance(report: Report): string {
  const single = report.images.length === 1 ? report.images[0] : undefined
  const [first] = report.images
  const name = first !== undefined && isOneName(report.images) ? [value(first.reference)] : []
  const subject = single === undefined ? describeImageCount(report.images) : imageFacts(single)
  return [
    `${emoji[toneOf(report.verdict)]} **${describeVerdict(report)}**`,
    ...name,
    subject,
    describeDuration(report.durationMs),
  ].join(' · ')
}

/** What stands below the glance line, for a place that has a heading and a glance line of its own. */
export function renderDetails(report: Report, detail: MarkdownDetail): string {
  return joinBlocks(reportBlocks(report, detail).slice(2))
}

/** The table, each cause once, warnings, then everything, folded, and where it was judged. */
function reportBlocks(report: Report, detail: MarkdownDetail): string[] {
  const page = pageOf(report, detail)
  return [
    '## Container Canary',
    renderGlance(report),
    ...predictionBlocks(page),
    ...tableBlocks(page),
    ...causeBlocks(page),
    ...standingBlocks(report, detail),
    ...warningBlocks(page),
    ...otherBlocks(page),
    ...matrixBlocks(report.images, detail),
    ...imagesBlocks(page),
    whereBlock(page),
  ]
}
