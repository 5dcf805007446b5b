/** When things happened: container starts, attempts and passes, in milliseconds from the first. */
import type { AttemptReport, CheckReport, ValidatorReport } from '../model.ts'
import { validatorTitle } from '../condition-title.ts'
import { shownOutcome } from './words.ts'
import type { ShownOutcome } from './words.ts'

export interface Timeline {
  /** Milliseconds since 1970 of the first moment. */
  readonly origin: number
  /** Length in milliseconds, at least 1. */
  readonly span: number
  readonly rows: readonly TimelineRow[]
}

export interface TimelineRow {
  readonly kind: 'start' | 'check'
  /** Position of the check in its Validator; null for a start. */
  readonly index: number | null
  readonly validator: string
  readonly name: string
  readonly outcome: ShownOutcome
  readonly start: number
  readonly duration: number
  readonly bars: readonly TimelineBar[]
}

export interface TimelineBar {
  readonly start: number
  readonly duration: number
  readonly ok: boolean
  readonly code: string
}

/** Null when nothing was started. Times that cannot be read are left out. */
export function timelineOf(validators: readonly ValidatorReport[]): Timeline | null {
  const rows = validators.flatMap(rowsOf).filter((row) => Number.isFinite(row.start))
  const first = rows[0]
  if (first === undefined) return null
  let origin = first.start
  let end = first.start
  for (const row of rows) {
    origin = Math.min(origin, row.start)
    end = Math.max(end, row.start + row.duration)
  }
  return {
    origin,
    span: Math.max(1, end - origin),
    rows: rows.map((row) => relativeTo(origin, row)),
  }
}

function rowsOf(validator: ValidatorReport): TimelineRow[] {
  const checks = validator.checks.flatMap((check, index) =>
    checkRow(validatorTitle(validator), check, index),
  )
  const container = validator.container
  if (container?.startedAt == null || container.startDurationMs === null) return checks
  const start: TimelineRow = {
    kind: 'start',
    index: null,
    validator: validatorTitle(validator),
    name: 'container start',
    outcome: 'passed',
    start: Date.parse(container.startedAt) - container.startDurationMs,
    duration: container.startDurationMs,
    bars: [],
  }
  return [start, ...checks]
}

function checkRow(validator: string, check: CheckReport, index: number): TimelineRow[] {
  if (check.startedAt === null) return []
  return [
    {
      kind: 'check',
      index,
      validator,
      name: check.name,
      outcome: shownOutcome(check),
      start: Date.parse(check.startedAt),
      duration: check.durationMs,
      bars: check.attempts.map(barOf),
    },
  ]
}

function barOf(attempt: AttemptReport): TimelineBar {
  return {
    start: Date.parse(attempt.startedAt),
    duration: attempt.durationMs,
    ok: attempt.ok,
    code: attempt.reason.code,
  }
}

function relativeTo(origin: number, row: TimelineRow): TimelineRow {
  return {
    ...row,
    start: row.start - origin,
    bars: row.bars
      .filter((bar) => Number.isFinite(bar.start))
      .map((bar) => ({ ...bar, start: Math.max(0, bar.start - origin) })),
  }
}
