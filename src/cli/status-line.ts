import { eraseLine } from '../report/escape.ts'
import { shorten } from '../report/text/layout.ts'
import type { Output } from './command.ts'
import type { Ticker } from './ticker.ts'

/** What is going on, made anew whenever it is shown. @param columns that it may take */
export type Status = (columns: number) => string

/** Lines that stay, and below them, where a terminal can have it, one that moves. */
export interface StatusLine {
  readonly print: (text: string) => void
  readonly set: (status: Status) => void
  readonly stop: () => void
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const frameTime = 100

/** The moving line at the bottom of a terminal; printed lines go above it. */
export function movingLine(output: Output, ticker: Ticker): StatusLine {
  const startedAt = ticker.now()
  let status: Status = () => ''
  let isShown = false
  let frame = 0

  const erase = () => {
    if (isShown) output.write(eraseLine)
    isShown = false
  }
  const draw = () => {
    const start = `${frames[frame % frames.length] ?? ''} `
    const end = `, ${Math.floor((ticker.now() - startedAt) / 1000)} s`
    // The last column stays free: a terminal may go on to the next line when it is written.
    const columns = Math.max(1, output.width - 1)
    const text = status(Math.max(1, columns - start.length - end.length))
    erase()
    if (text === '') return
    output.write(shorten(`${start}${text}${end}`, columns))
    isShown = true
    frame += 1
  }
  const stop = ticker.every(frameTime, draw)
  return {
    print: (text) => {
      erase()
      output.write(`${text}\n`)
    },
    set: (next) => {
      status = next
    },
    stop: () => {
      stop()
      erase()
    },
  }
}

/** Milliseconds between two looks, until a wait is told of, and until it is told of again. */
const look = 1_000
const again = 30_000

/**
 * For a log, which keeps every line: what goes on is told where nothing else was for a second, and again
 * where it has changed after half a minute.
 */
export function plainLines(output: Output, ticker: Ticker): StatusLine {
  let status: Status = () => ''
  let told = ''
  let lastAt = ticker.now()
  let isNew = false

  const tell = () => {
    const since = ticker.now() - lastAt
    if (since < (isNew ? look : again)) return
    const text = status(Infinity)
    isNew = false
    lastAt = ticker.now()
    if (text === '' || text === told) return
    told = text
    output.write(`${text}\n`)
  }
  const stop = ticker.every(look, tell)
  return {
    print: (text) => {
      lastAt = ticker.now()
      isNew = false
      output.write(`${text}\n`)
    },
    set: (next) => {
      status = next
      isNew = true
      lastAt = ticker.now()
    },
    stop,
  }
}
