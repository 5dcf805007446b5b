/** What runs, in a line that is as long as a terminal is wide. */
import { columnsOf, shorten, shortenStart } from './text/layout.ts'

/** What a Pod is at: `has to stay ready`. */
export interface Stage {
  readonly title: string
  /** When it is over at the latest, in milliseconds on the clock of who asks; null: nobody knows. */
  readonly until: number | null
}

export interface Active {
  readonly image: string
  readonly validator: string
  /** The check whose attempt began last; null while none is under way. */
  readonly check: string | null
  readonly attempt: number
  readonly stage: Stage | null
}

/** `kubeflow on app:1: http (attempt 4)`, names cut to their share of the columns. */
export function describeDoing(active: Active, columns: number, now: number): string {
  const share = (part: number, least: number) =>
    columns === Infinity ? Infinity : Math.max(least, Math.floor(columns * part))
  const validator = shorten(active.validator, share(0.25, 10))
  // The end of an image's name is what tells it from others.
  const image = shortenStart(active.image, share(0.3, 12))
  return `${validator} on ${image}: ${whatOf(active, share(0.25, 10), now)}`
}

function whatOf({ check, attempt, stage }: Active, columns: number, now: number): string {
  if (stage !== null) {
    if (stage.until === null) return stage.title
    return `${stage.title} (${Math.max(0, Math.ceil((stage.until - now) / 1000))} s left)`
  }
  if (check === null) return 'starting'
  const name = shorten(check, columns)
  return attempt > 1 ? `${name} (attempt ${attempt})` : name
}

/** As many of them as there is room for, and how many more there are. */
export function withinColumns(counts: string, doing: readonly string[], columns: number): string {
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ')
  for (let shown = doing.length; shown > 0; shown -= 1) {
    const left = doing.length - shown
    const line = joined([counts, ...doing.slice(0, shown), left === 0 ? '' : `+${left}`])
    if (columnsOf(line) <= columns) return line
  }
  const [first = ''] = doing
  return columns === Infinity ? joined([counts, first]) : shorten(joined([counts, first]), columns)
}
