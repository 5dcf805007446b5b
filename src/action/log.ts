import { visibleLine, visibleLines, withoutCommands } from '../report/escape.ts'
import { createProgress } from '../report/progress.ts'
import type { StartedRun } from '../report/progress.ts'
import { renderCheckLine } from '../report/text.ts'
import { plural } from '../report/words.ts'
import { describeEvent, describeStage } from '../run/describe-event.ts'
import type { RunEvent } from '../run/request.ts'
import { validatorTitle } from '../condition-title.ts'

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
      case 'engine-call':
      case 'planned':
      case 'attempt':
        break
      case 'stage':
        writer.info(harmless(describeStage(event)))
        break
      case 'validator-started':
        progress.started(event)
        writer.info(harmless(describeStart(event)))
        break
      case 'check':
        writer.info(
          `${harmless(event.validator)} ${renderCheckLine(progress.ended(event.run, event.check), { color: false, width: logWidth }, 0, 0)}`,
        )
        break
      case 'validator-ended':
        progress.closed(event.run, event.report)
        writer.info(
          harmless(
            `${event.image} against ${validatorTitle(event.report)}: ${event.report.verdict}`,
          ),
        )
        break
    }
    debug(describeEvent(event))
  }

  return { onEvent, close }
}

function harmless(text: string): string {
  return withoutCommands(visibleLine(text))
}

/** Of a Pod nobody knows how many it will be. */
function describeStart({ image, validator, checks }: StartedRun): string {
  const names = `${image} against ${validator}`
  return checks === 0 ? names : `${names}: ${plural(checks, 'check')}`
}
