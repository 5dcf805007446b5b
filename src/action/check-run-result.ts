/** A report as the end of a check run. Pure. */
import type { CheckRunAnnotation } from '../github/api.ts'
import type { CheckRunResult } from '../github/check-run.ts'
import type { Source } from '../github/event.ts'
import { githubLimits } from '../limits.ts'
import type { Report } from '../model.ts'
import { annotationsOf } from '../report/annotations.ts'
import type { Annotation } from '../report/annotations.ts'
import { markdownText, visibleBlock, visibleLine, webAddress } from '../report/escape.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { describeVerdict } from '../report/words.ts'
import { conclusionOf, isPassDoubtful } from '../verdict.ts'

export interface CheckRunOptions {
  /** The report was made by another run, and is its author's word. */
  readonly foreign: boolean
  readonly cancelled: boolean
  readonly annotate: boolean
}

export function checkRunResult(
  report: Report,
  source: Source,
  { foreign, cancelled, annotate }: CheckRunOptions,
): CheckRunResult {
  const doubt = foreign ? doubtOf(report, source) : null
  const origin = foreign ? describeOrigin(source, doubt) : ''
  const maxBytes = githubLimits.checkRunSummaryBytes - Buffer.byteLength(origin)
  return {
    conclusion: conclusionOf(report, { isDoubtful: doubt !== null, cancelled }),
    title: visibleLine(doubt ?? describeVerdict(report)),
    summary: `${origin}${renderMarkdown(report, { maxBytes })}`,
    annotations: annotate ? annotationsOf(report, limits).flatMap(toCheckRunAnnotation) : [],
  }
}

const limits = {
  maxErrors: githubLimits.checkRunErrors,
  maxWarnings: githubLimits.checkRunWarnings,
}

export function doubtOf({ verdict }: Report, { conclusion }: Source): string | null {
  if (conclusion === null || !isPassDoubtful(verdict, conclusion)) return null
  return `The report says passed, but the run that wrote it ended as ${conclusion}`
}

function describeOrigin({ url }: Source, doubt: string | null): string {
  const address = webAddress(url)
  const run = address === null ? 'another run' : `[another run](${address.href})`
  const sentence = `This is what ${run} wrote about itself.`
  return `${[sentence, ...(doubt === null ? [] : [`${markdownText(doubt)}.`])].join(' ')}\n\n`
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** GitHub takes annotations on files of the repository alone, and refuses all for one that is not. */
function toCheckRunAnnotation(annotation: Annotation): CheckRunAnnotation[] {
  const { file, line, column, level } = annotation
  if (file === undefined || line === undefined) return []
  const path = file.replace(/^(\.\/)+/, '')
  if (path === '' || path.startsWith('/') || path.split('/').includes('..')) return []
  return [
    {
      path: visibleLine(path),
      line,
      column: column ?? null,
      level: levels[level],
      title: visibleLine(annotation.title)
        .slice(0, githubLimits.checkRunTitleCharacters)
        .toWellFormed(),
      message: visibleBlock(annotation.message),
    },
  ]
}
