import { secretLimits } from '../limits.ts'
import { redactReport } from '../report/redact.ts'
import type { Redactor } from '../secrets/redactor.ts'
import type { RunEvent } from './request.ts'

type OnEvent = (event: RunEvent) => void

/**
 * Events without secrets, for everybody who watches a run. The output of a build or a pull comes in
 * pieces of any size: it is passed on line by line, so that no secret is cut in two.
 */
export function redactEvents(
  onEvent: OnEvent,
  redactor: Redactor,
): { readonly onEvent: OnEvent; readonly end: () => void } {
  const lines = createLines((text) => {
    onEvent({ kind: 'output', text: redactor.redact(text) })
  })
  return {
    onEvent: (event) => {
      if (event.kind === 'output') {
        lines.push(event.text)
        return
      }
      // These come at any time, in the middle of a line as well.
      if (!isBeside(event)) lines.end()
      onEvent(redactReport(event, redactor))
    },
    end: lines.end,
  }
}

function isBeside({ kind }: RunEvent): boolean {
  return kind === 'engine-call' || kind === 'attempt'
}

interface Lines {
  readonly push: (text: string) => void
  /** No more will come of the last line. */
  readonly end: () => void
}

/** Passes on whole lines; of one that is longer than anybody reads the start. */
function createLines(onLines: (text: string) => void): Lines {
  let rest = ''
  let isSkipping = false

  const end = (): void => {
    if (rest !== '') onLines(rest)
    rest = ''
    isSkipping = false
  }
  const push = (text: string): void => {
    const start = isSkipping ? text.indexOf('\n') + 1 : 0
    if (isSkipping && start === 0) return
    isSkipping = false
    rest += text.slice(start)
    const done = rest.lastIndexOf('\n') + 1
    if (done > 0) onLines(rest.slice(0, done))
    rest = rest.slice(done)
    if (rest.length <= secretLimits.lineCharacters) return
    // An ellipsis is where the redactor looks for a secret that was cut.
    onLines(`${rest.slice(0, secretLimits.lineCharacters)}…\n`)
    rest = ''
    isSkipping = true
  }
  return { push, end }
}
