import { visibleLine, withoutCommands } from '../report/escape.ts'
import { renderCheckLine } from '../report/text.ts'
import type { RunEvent } from '../run/request.ts'

/** The part of `@actions/core` that writes the log. */
export interface LogWriter {
  readonly info: (message: string) => void
  readonly startGroup: (name: string) => void
  readonly endGroup: () => void
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
  let isOpen = false

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
        for (const line of event.text.split('\n')) {
          if (line.trim() !== '') writer.info(harmless(line))
        }
        break
      case 'engine':
        break
      case 'validator-started':
        writer.info(harmless(`${event.image} against ${event.validator}: ${event.checks} checks`))
        break
      case 'check':
        writer.info(
          `${harmless(event.validator)} ${renderCheckLine(event.check, { color: false, width: logWidth }, 0, 0)}`,
        )
        break
      case 'validator-ended':
        writer.info(
          harmless(`${event.image} against ${event.report.name}: ${event.report.verdict}`),
        )
        break
    }
  }

  return { onEvent, close }
}

function harmless(text: string): string {
  return withoutCommands(visibleLine(text))
}
