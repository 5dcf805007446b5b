/** What every part of a Markdown report needs of all of it. */
import { reportLimits } from '../../limits.ts'
import type { Report, SourceLocation } from '../../model.ts'
import { describeLocation } from '../../errors.ts'
import { anchorPrefix } from '../glance/anchors.ts'
import { sourceLink } from '../glance/source-link.ts'
import { toldCauses } from '../glance/told.ts'
import type { ToldCauses } from '../glance/told.ts'
import { reasonLink } from '../reason-link.ts'
import { value } from './blocks.ts'
import type { MarkdownDetail } from './detail.ts'

export interface MarkdownPage {
  readonly report: Report
  readonly detail: MarkdownDetail
  readonly told: ToldCauses
  /** What the names of its places begin with. */
  readonly anchors: string
}

export function pageOf(report: Report, detail: MarkdownDetail): MarkdownPage {
  const told = toldCauses(report, Math.min(detail.rows, reportLimits.causes))
  return { report, detail, told, anchors: anchorPrefix(report) }
}

/**
 * A place to link to. GitHub keeps it, with a prefix that it adds to links as well:
 * https://docs.github.com/en/get-started/writing-on-github (custom anchors)
 */
export function anchor({ anchors }: MarkdownPage, target: string): string {
  return `<a name="${anchors}${target}"></a>`
}

/** A link to a place of this report. The words are Markdown already. */
export function inner({ anchors }: MarkdownPage, target: string, words: string): string {
  return `[${words}](#${anchors}${target})`
}

/** `file:line:column`, as a link where it lies in the repository. */
export function placeLink({ report }: MarkdownPage, location: SourceLocation): string {
  const words = value(describeLocation(location))
  const address = sourceLink(location, report.repository)
  return address === null ? words : `[${words}](${address})`
}

/** A code that the page of codes has a section for, as a link to it. */
export function codeLink(code: string): string {
  return `[${code}](${reasonLink(code)})`
}
