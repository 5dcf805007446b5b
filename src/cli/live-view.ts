import { visibleLine, visibleLines, withoutCommands } from '../report/escape.ts'
import { createProgress } from '../report/progress.ts'
import { renderCheckLine } from '../report/text.ts'
import { shorten } from '../report/text/layout.ts'
import { describeEvent, describeStage } from '../run/describe-event.ts'
import type { RunEvent } from '../run/request.ts'
import type { Output } from './command.ts'
import { movingLine, plainLines } from './status-line.ts'
import { systemTicker } from './ticker.ts'
import type { Ticker } from './ticker.ts'

/** Shows a run as it goes. */
export interface LiveView {
  readonly onEvent: (event: RunEvent) => void
  /** Leaves the terminal as it was; to be called at the end, whatever that is. */
  readonly stop: () => void
}

export interface ViewOptions {
  readonly color: boolean
  /** A terminal where a line can be taken back, and nobody keeps what was written. */
  readonly moves: boolean
  /** Everything that is known is told. */
  readonly isVerbose: boolean
  /** What is going on before the first event; empty where it is not to be told. */
  readonly opening: string
}

export const silentView: LiveView = { onEvent: () => undefined, stop: () => undefined }

/**
 * On a terminal: a line for every check that has ended, and below them one line that moves. Plain
 * lines elsewhere, so that a log reads as it was written.
 */
export function createLiveView(
  output: Output,
  { color, moves, isVerbose, opening }: ViewOptions,
  ticker: Ticker = systemTicker,
): LiveView {
  const style = { color, width: output.width }
  const progress = createProgress()
  const line = moves ? movingLine(output, ticker) : plainLines(output, ticker)
  const setTitle = (title: string) => {
    line.set((columns) => shorten(harmless(title), columns))
  }
  const setProgress = () => {
    line.set((columns) => harmless(progress.describeActive(columns, ticker.now())))
  }
  setTitle(opening)

  const onEvent = (event: RunEvent): void => {
    if (isVerbose) for (const text of describeEvent(event)) line.print(`  ${harmless(text)}`)
    switch (event.kind) {
      case 'phase':
        setTitle(event.title)
        break
      case 'phase-ended':
        setTitle('')
        break
      case 'output':
        for (const text of visibleLines(event.text)) line.print(`  ${harmless(text)}`)
        break
      case 'engine':
      case 'engine-call':
        break
      case 'planned':
        progress.planned(event.checks)
        setProgress()
        break
      case 'validator-started':
        progress.started(event)
        setProgress()
        line.print(harmless(`Validate ${event.image} against ${event.validator}`))
        break
      case 'attempt':
        // Shown when the line moves next; in a log, nothing has come of it yet.
        progress.attempted(event.run, event.check, event.attempt)
        break
      case 'stage':
        progress.staged(event.run, { title: event.title, until: endOf(event, ticker) })
        setProgress()
        if (!moves) line.print(`  ${harmless(describeStage(event))}`)
        break
      case 'check':
        setProgress()
        line.print(renderCheckLine(progress.ended(event.run, event.check), style))
        break
      case 'validator-ended':
        progress.closed(event.run, event.report)
        setProgress()
        break
    }
  }

  return { onEvent, stop: line.stop }
}

function endOf({ limitMs }: { readonly limitMs: number | null }, { now }: Ticker): number | null {
  return limitMs === null ? null : now() + limitMs
}

/** A step of a workflow may run us: what a build prints must not become a command there. */
function harmless(text: string): string {
  return withoutCommands(visibleLine(text))
}
