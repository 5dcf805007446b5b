import { createProgress } from '../report/progress.ts'
import { renderCheckLine } from '../report/text.ts'
import { eraseLine, visibleLine, visibleLines, withoutCommands } from '../report/escape.ts'
import type { RunEvent } from '../run/request.ts'
import type { Output } from './command.ts'

/** Shows a run as it goes. */
export interface LiveView {
  readonly onEvent: (event: RunEvent) => void
  /** Leaves the terminal as it was; to be called at the end, whatever that is. */
  readonly stop: () => void
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const frameTime = 100

/**
 * On a terminal: a line for every check that has ended, and below them one line that moves. Plain
 * lines elsewhere, so that a log reads as it was written.
 */
export function createLiveView(output: Output, color: boolean): LiveView {
  const style = { color, width: output.width }
  const progress = createProgress()
  const line = createStatusLine(output)

  const onEvent = (event: RunEvent): void => {
    switch (event.kind) {
      case 'phase':
        line.set(harmless(event.title))
        break
      case 'phase-ended':
        line.set('')
        break
      case 'output':
        for (const text of visibleLines(event.text)) line.print(`  ${harmless(text)}`)
        break
      case 'engine':
        break
      case 'planned':
        progress.planned(event.checks)
        line.set(progress.describe())
        break
      case 'validator-started':
        line.print(harmless(`Validate ${event.image} against ${event.validator}`))
        break
      case 'check':
        line.print(renderCheckLine(progress.ended(event.run, event.check), style))
        line.set(progress.describe())
        break
      case 'validator-ended':
        progress.closed(event.run, event.report)
        line.set(progress.describe())
        break
    }
  }

  return { onEvent, stop: line.stop }
}

interface StatusLine {
  readonly print: (text: string) => void
  readonly set: (status: string) => void
  readonly stop: () => void
}

/** The moving line at the bottom of a terminal; printed lines go above it. */
function createStatusLine(output: Output): StatusLine {
  const startedAt = performance.now()
  let status = ''
  let isShown = false
  let frame = 0

  const erase = () => {
    if (isShown) output.write(eraseLine)
    isShown = false
  }
  const draw = () => {
    if (status === '') return
    const seconds = Math.floor((performance.now() - startedAt) / 1000)
    const text = `${frames[frame % frames.length] ?? ''} ${status}, ${seconds} s`
    erase()
    output.write(text.slice(0, Math.max(1, output.width - 1)))
    isShown = true
    frame += 1
  }
  const timer = output.isTerminal ? setInterval(draw, frameTime) : undefined
  timer?.unref()

  return {
    print: (text) => {
      erase()
      output.write(`${text}\n`)
    },
    set: (text) => {
      status = text
    },
    stop: () => {
      clearInterval(timer)
      erase()
    },
  }
}

/** A step of a workflow may run us: what a build prints must not become a command there. */
function harmless(text: string): string {
  return withoutCommands(visibleLine(text))
}
