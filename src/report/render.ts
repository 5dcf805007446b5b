import { reportLimits } from '../limits.ts'
import type { Report } from '../model.ts'
import { asWritten } from './as-written.ts'

export const reportFormats = [
  'text',
  'markdown',
  'junit',
  'sarif',
  'html',
  'badge',
  'shields',
  'json',
] as const

export type ReportFormat = (typeof reportFormats)[number]

export interface RenderOptions {
  /** ANSI colours in `text`. */
  readonly color?: boolean
  /** Columns of `text`. */
  readonly width?: number
  /** Bytes that `markdown` keeps to. */
  readonly maxBytes?: number
}

/** The file that a format is kept in, inside of a report directory. */
export const reportFiles: Readonly<Record<ReportFormat, string>> = {
  text: 'report.txt',
  markdown: 'report.md',
  junit: 'junit.xml',
  sarif: 'report.sarif',
  html: 'report.html',
  badge: 'badge.svg',
  shields: 'badge.json',
  json: 'report.json',
}

/** One report in one format; the code of a format is loaded when it is asked for. */
export async function renderReport(
  format: ReportFormat,
  report: Report,
  options: RenderOptions = {},
): Promise<string> {
  switch (format) {
    case 'text': {
      const { renderText } = await import('./text.ts')
      return renderText(report, { color: options.color ?? false, width: options.width ?? 100 })
    }
    case 'markdown': {
      const { renderMarkdown } = await import('./markdown.ts')
      return renderMarkdown(report, { maxBytes: options.maxBytes ?? reportLimits.summaryBytes })
    }
    case 'junit':
      return (await import('./junit.ts')).renderJunit(report)
    case 'sarif':
      return (await import('./sarif.ts')).renderSarif(report)
    case 'html':
      return (await import('./html.ts')).renderHtml(report)
    case 'badge':
      return (await import('./badge.ts')).renderBadge(report)
    case 'shields':
      return (await import('./badge.ts')).renderShields(report)
    case 'json':
      return `${JSON.stringify(asWritten(report), null, 2)}\n`
  }
}
