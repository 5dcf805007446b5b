import { visibleLine, visibleLines, withoutCommands } from '../report/escape.ts'
import { createProgress } from '../report/progress.ts'
import { renderCheckLine } from '../report/text.ts'
import {
  describeContainer,
  describeDuration,
  describeEngine,
  describeSeen,
  plural,
  timeOfDay,
} from '../report/words.ts'
import type { RunEvent } from '../run/request.ts'

/** The part of `@actions/core` that writes the log. */
export interface LogWriter {
  readonly info: (message: string) => void
  readonly startGroup: (name: string) => void
  readonly endGroup: () => void
  /** Lines for who has asked the runner for them; null where nobody has. */
  readonly debug: ((message: string) => void) | null
}

export interface RunLog {
  readonly onEvent: (event: RunEvent) => void
  /** Closes the group that is still open. */
  readonly close: () => void
}

/** GitHub's log view is about this wide before it wraps. */
export const logWidth = 120

/**
 * Writes the run into the step's log, a group around each phase. Nothing that an image, a build or
 * a manifest says can start a workflow command.
 */
export function createRunLog(writer: LogWriter): RunLog {
  const progress = createProgress()
  let isOpen = false
  const debug = (lines: readonly string[]) => {
    for (const line of lines) writer.debug?.(harmless(line))
  }

  const open = (title: string) => {
    close()
    writer.startGroup(harmless(title))
    isOpen = true
  }
  const close = () => {
    if (isOpen) writer.endGroup()
    isOpen = false
  }

  const onEvent = (event: RunEvent): void => {
    switch (event.kind) {
      case 'phase':
        open(event.title)
        break
      case 'phase-ended':
        close()
        break
      case 'output':
        for (const line of visibleLines(event.text)) writer.info(harmless(line))
        break
      case 'engine':
        debug(describeEngineEvent(event))
        break
      case 'planned':
        break
      case 'validator-started':
        writer.info(
          harmless(`${event.image} against ${event.validator}: ${plural(event.checks, 'check')}`),
        )
        break
      case 'check':
        writer.info(
          `${harmless(event.validator)} ${renderCheckLine(progress.ended(event.run, event.check), { color: false, width: logWidth }, 0, 0)}`,
        )
        debug(attemptsOf(event))
        break
      case 'validator-ended':
        progress.closed(event.run, event.report)
        writer.info(
          harmless(`${event.image} against ${event.report.name}: ${event.report.verdict}`),
        )
        debug(describeRunOf(event))
        break
    }
  }

  return { onEvent, close }
}

function harmless(text: string): string {
  return withoutCommands(visibleLine(text))
}

type EventOf<Kind extends RunEvent['kind']> = Extract<RunEvent, { readonly kind: Kind }>

function describeEngineEvent({ engine, address }: EventOf<'engine'>): readonly string[] {
  return [`engine: ${describeEngine(engine)} at ${address}`]
}

function attemptsOf({ validator, check }: EventOf<'check'>): readonly string[] {
  const { attempts, attemptCount } = check
  const left = attemptCount - attempts.length
  return [
    `${validator}: ${check.name}: ${check.wanted}`,
    ...attempts.map(({ startedAt, durationMs, ok, reason, seen }) => {
      const saw = describeSeen(seen)
      const what = `${ok ? 'passed' : reason.code}: ${reason.message}${saw === '' ? '' : `; saw ${saw}`}`
      return `${validator}: ${check.name}: at ${timeOfDay(startedAt)} for ${describeDuration(durationMs)}: ${what}`
    }),
    ...(left > 0 ? [`${validator}: ${check.name}: ${left} more attempts were not kept`] : []),
  ]
}

function describeRunOf({ report }: EventOf<'validator-ended'>): readonly string[] {
  const { name, container, durationMs } = report
  const took = `${name}: took ${describeDuration(durationMs)}`
  if (container === null) return [`${took}, without a container`]
  const { reachedBy, startDurationMs, startedAt } = container
  return [
    took,
    `${name}: container ${container.name} (${container.id}) ${describeContainer(container)}`,
    `${name}: started ${startedAt ?? 'never'}, ${startDurationMs === null ? 'unknown time' : describeDuration(startDurationMs)} after it was asked for`,
    `${name}: reached by ${reachedBy ?? 'nothing: no check needs the network'}`,
  ]
}
