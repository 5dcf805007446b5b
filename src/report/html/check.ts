/** One check: a line that tells what became of it, and everything known about it when opened. */
import { describeLocation } from '../../errors.ts'
import { reportLimits } from '../../limits.ts'
import type { AttemptReport, CheckReport } from '../../model.ts'
import { groupAttempts } from '../attempts.ts'
import type { AttemptGroup } from '../attempts.ts'
import type { Timeline, TimelineRow } from '../timeline.ts'
import {
  describeCause,
  describeDuration,
  describeSeen,
  hasMoreToTell,
  largest,
  plural,
  timeOfDay,
  shownOutcome,
  toneOfCheck,
} from '../words.ts'
import type { ShownOutcome } from '../words.ts'
import { fact, facts, icon, output, scrollBox, shown } from './parts.ts'
import { waterfallRow } from './waterfall.ts'

export const outcomeWords: Readonly<Record<ShownOutcome, string>> = {
  passed: 'Passed',
  failed: 'Failed',
  errored: 'Could not be run',
  skipped: 'Skipped',
  warned: 'Only warned',
}

/**
 * @param id a name for links that is unique on the page, made by us
 * @param told its reason is that of others and stands above: the words that say so; null: it is its own
 */
export function checkItem(
  check: CheckReport,
  id: string,
  timeline: Timeline | null,
  row: TimelineRow | undefined,
  told: string | null,
): string {
  const open = hasMoreToTell(check) && told === null ? ' open' : ''
  const chart = timeline === null || row === undefined ? '' : waterfallRow(timeline, row)
  const reason = told ?? check.reason.message
  const words = check.outcome === 'passed' ? check.description : reason
  return (
    `<li class="check" id="${id}" data-outcome="${shownOutcome(check)}"><details${open}><summary>` +
    icon(toneOfCheck(check), outcomeWords[shownOutcome(check)]) +
    `<span class="name">${shown(check.name)}</span>` +
    `<span class="words">${shown(words)}</span>` +
    `<span class="chart">${chart}</span>` +
    `<span class="took">${describeEffort(check)}</span>` +
    `</summary><div class="body">${checkBody(check)}</div></details></li>\n`
  )
}

function describeEffort(check: CheckReport): string {
  if (check.startedAt === null) return 'never ran'
  const attempts =
    check.attemptCount > 1 ? `<small>${plural(check.attemptCount, 'attempt')}</small>` : ''
  return `${describeDuration(check.durationMs)}${attempts}`
}

function checkBody(check: CheckReport): string {
  const last = check.attempts.at(-1)
  return (
    facts([
      check.outcome === 'passed' ? '' : fact('About', check.description),
      fact('Wanted', check.wanted, true),
      check.outcome === 'passed' || last === undefined
        ? ''
        : fact('Seen', describeSeen(last.seen), true),
      fact('Written at', describeLocation(check.location), true),
      fact('Cause', check.cause === undefined ? null : describeCause(check.cause)),
    ]) +
    attemptTable(check) +
    output('stdout of the last attempt', last?.seen.stdout ?? '', reportLimits.outputLines) +
    output('stderr of the last attempt', last?.seen.stderr ?? '', reportLimits.outputLines)
  )
}

/** Attempts one after the other that saw the same are one row. */
function attemptTable(check: CheckReport): string {
  if (check.attempts.length === 0) return ''
  const { groups, notKept } = groupAttempts(check)
  const rows = groups.slice(-reportLimits.attemptRows).map(attemptRow)
  const earlier = groups.length - rows.length
  const rest = [
    earlier === 0 ? '' : `<p class="quiet">${plural(earlier, 'earlier row')} left out.</p>`,
    notKept === 0
      ? ''
      : `<p class="quiet">${plural(notKept, 'attempt')} in between are not kept.</p>`,
  ].join('')
  return (
    scrollBox(
      'Attempts',
      '<table class="attempts"><thead><tr><th scope="col">Attempt</th><th scope="col">At (UTC)</th><th scope="col">Took</th><th scope="col">What happened</th><th scope="col">Seen</th>' +
        `</tr></thead><tbody>${rows.join('')}</tbody></table>`,
    ) + rest
  )
}

function attemptRow({ first, last, attempts }: AttemptGroup): string {
  const [one] = attempts
  const end = attempts.at(-1)
  if (one === undefined || end === undefined) return ''
  const several = first !== last
  const number = several ? `${first}–${last}` : String(first)
  const time = several
    ? `${shown(timeOfDay(one.startedAt))} – ${shown(timeOfDay(end.startedAt))}`
    : shown(timeOfDay(one.startedAt))
  const word = one.ok ? 'Passed' : 'Not passed'
  return (
    `<tr><td>${number}</td><td>${time}</td><td>${describeTook(attempts)}</td>` +
    `<td>${icon(one.ok ? 'good' : 'bad', word)} ${shown(one.reason.message)}</td>` +
    `<td><code>${shown(describeSeen(one.seen))}</code></td></tr>`
  )
}

/** `4 ms`, or from the shortest to the longest. */
function describeTook(attempts: readonly AttemptReport[]): string {
  const times = attempts.map((attempt) => attempt.durationMs)
  const longest = largest(times)
  const shortest = longest - largest(times.map((time) => longest - time))
  const [from, to] = [describeDuration(shortest), describeDuration(longest)]
  return from === to ? from : `${from} – ${to}`
}
