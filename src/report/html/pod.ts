/** What is told of a Pod beside its checks, on the page. */
import { reportLimits } from '../../limits.ts'
import type { ValidatorReport } from '../../model.ts'
import { plural } from '../words.ts'
import { describePodStatus, logTitle, podContainerRows, podEvents, podLogs } from '../words-pod.ts'
import { marginSection } from './margins.ts'
import { icon, output, scrollBox, shown } from './parts.ts'

/** Empty for a Validator. */
export function podSection(validator: ValidatorReport): string {
  if (validator.status === undefined) return ''
  return (
    containerTable(validator) +
    marginSection(validator.margins ?? []) +
    eventTable(validator) +
    logs(validator)
  )
}

function containerTable(validator: ValidatorReport): string {
  const all = podContainerRows(validator)
  if (all.length === 0) return ''
  const rows = all.slice(0, reportLimits.htmlRows).map((row) => {
    const init = row.isInit ? ' <span class="quiet">init</span>' : ''
    const mark = icon(row.tone, row.ready ? 'Ready' : 'Not ready')
    return (
      `<tr><th scope="row">${mark} ${shown(row.name)}${init}</th><td>${shown(row.state)}</td>` +
      `<td>${row.restarts}</td><td>${shown(row.detail)}</td><td><code>${shown(row.image)}</code></td></tr>`
    )
  })
  const head = ['Container', 'State', 'Restarts', 'Last end', 'Image']
  const status = describePodStatus(validator)
  const caption = status === '' ? '' : `<p class="quiet">${shown(status)}</p>`
  return `<h4>Containers</h4>${caption}${scrollBox('Containers', table(head, rows))}${rest(all.length - rows.length, 'more container')}`
}

function eventTable(validator: ValidatorReport): string {
  const all = podEvents(validator)
  if (all.length === 0) return ''
  const rows = all.slice(0, reportLimits.htmlRows).map((event) => {
    const tone = event.type === 'Warning' ? 'bad' : 'unknown'
    return (
      `<tr><th scope="row">${icon(tone, event.type)} ${shown(event.reason)}</th>` +
      `<td>${shown(event.container ?? '')}</td><td>${event.count}</td><td>${shown(event.message)}</td></tr>`
    )
  })
  const open = validator.verdict === 'passed' ? '' : ' open'
  const head = ['Event', 'Container', 'Times', 'Message']
  return (
    `<details class="events"${open}><summary>${plural(all.length, 'event')}</summary>` +
    `<div class="body">${scrollBox('Events', table(head, rows))}${rest(all.length - rows.length, 'more event')}</div></details>`
  )
}

function logs(validator: ValidatorReport): string {
  return podLogs(validator)
    .slice(0, reportLimits.htmlRows)
    .map(({ name, log, isBad }) => {
      const title = `Log of ${logTitle(name, log)}`
      const text = output(title, log.lines.join('\n'), reportLimits.logLines, log.truncated)
      return `<details class="container"${isBad ? ' open' : ''}><summary>${shown(title)}</summary><div class="body">${text}</div></details>`
    })
    .join('')
}

function table(head: readonly string[], rows: readonly string[]): string {
  const cells = head.map((name) => `<th scope="col">${shown(name)}</th>`).join('')
  return `<table class="attempts"><thead><tr>${cells}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function rest(left: number, what: string): string {
  return left === 0 ? '' : `<p class="quiet">… and ${plural(left, what)}</p>`
}
