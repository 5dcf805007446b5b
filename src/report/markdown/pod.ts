/** What is told of a Pod beside its checks, in Markdown. */
import { reportLimits } from '../../limits.ts'
import type { ValidatorReport } from '../../model.ts'
import { lastLines, markdownFence } from '../escape.ts'
import { describePodStatus, logTitle, podContainerRows, podEvents, podLogs } from '../words-pod.ts'
import { emoji, folded, more, sentence, summaryName, table, value } from './blocks.ts'
import { limited } from './detail.ts'
import type { MarkdownDetail } from './detail.ts'
import { marginBlocks } from './margins.ts'

/** None for a Validator. */
export function podBlocks(validator: ValidatorReport, detail: MarkdownDetail): string[] {
  if (validator.status === undefined) return []
  const margins = marginBlocks(validator.margins ?? [], detail)
  if (validator.verdict === 'passed') return margins
  return [
    ...containerTable(validator, detail),
    ...margins,
    ...eventBlocks(validator, detail),
    ...(detail.logs ? logBlocks(validator) : []),
  ]
}

function containerTable(validator: ValidatorReport, { rows: most }: MarkdownDetail): string[] {
  const { shown, left } = limited(podContainerRows(validator), most)
  const rows = shown.map((row) => [
    emoji[row.tone],
    `${value(row.name)}${row.isInit ? ' (init)' : ''}`,
    sentence(row.state),
    row.ready ? 'yes' : 'no',
    String(row.restarts),
    sentence(row.detail),
  ])
  const status = describePodStatus(validator)
  return [
    ...(status === '' ? [] : [sentence(status)]),
    ...table(['', 'Container', 'State', 'Ready', 'Restarts', 'Last end'], rows),
    ...(rows.length === 0 ? [] : more(left, 'container')),
  ]
}

function eventBlocks(validator: ValidatorReport, { rows: most }: MarkdownDetail): string[] {
  const warnings = podEvents(validator).filter(({ type }) => type === 'Warning')
  const { shown, left } = limited(warnings, most)
  const rows = shown.map(({ reason, container, count, message }) => [
    sentence(reason),
    container === null ? '' : value(container),
    String(count),
    sentence(message),
  ])
  const list = table(['Event', 'Container', 'Times', 'Message'], rows)
  return list.length === 0 ? [] : [...list, ...more(left, 'event')]
}

function logBlocks(validator: ValidatorReport): string[] {
  return podLogs(validator).flatMap(({ name, log, isBad }) => {
    const text = log.lines.join('\n')
    const { lines } = lastLines(text, reportLimits.logLines, reportLimits.lineCharacters)
    const title = `Log of ${summaryName(logTitle(name, log))}`
    return folded(title, [markdownFence(lines.join('\n'), 'text')], isBad)
  })
}
