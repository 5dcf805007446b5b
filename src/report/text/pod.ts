import { reportLimits } from '../../limits.ts'
import type { ValidatorReport } from '../../model.ts'
import { lastLines } from '../escape.ts'
import { describePodStatus, logTitle, podContainerRows, podLogs } from '../words-pod.ts'
import { bounded, labelled, mark, paint, wrap } from './layout.ts'
import type { TextStyle } from './layout.ts'
import { marginLines } from './margins.ts'

/** What a person asks for next of a Pod; nothing for a Validator. */
export function podLines(style: TextStyle, validator: ValidatorReport): string[] {
  const margins = marginLines(style, validator.margins ?? [])
  if (validator.verdict === 'passed') return margins
  return [...margins, ...statusLines(style, validator), ...logLines(style, validator)]
}

function statusLines(style: TextStyle, validator: ValidatorReport): string[] {
  const status = describePodStatus(validator)
  const rows = podContainerRows(validator).map((row) => {
    const restarts = row.restarts === 0 ? '' : `, ${row.restarts} restarts`
    const detail = row.detail === '' ? '' : `, ${row.detail}`
    const words = bounded(`${row.name}: ${row.state}${restarts}${detail}`)
    return `      ${mark(style, row.tone)} ${words}`
  })
  if (status === '' || rows.length === 0) return []
  return [...labelled(style, 4, 'status', bounded(status)), ...rows]
}

function logLines(style: TextStyle, validator: ValidatorReport): string[] {
  return podLogs(validator)
    .filter(({ isBad }) => isBad)
    .flatMap(({ name, log }) => {
      const text = log.lines.join('\n')
      const { lines } = lastLines(text, reportLimits.logLines, reportLimits.lineCharacters)
      const title = bounded(`log of ${logTitle(name, log)}:`)
      return [
        ...wrap(title, style.width - 4).map((line) => `    ${line}`),
        ...lines.map((line) => `      ${paint(style, 'faint', '│')} ${line}`),
      ]
    })
}
