import { describeLocation } from '../../errors.ts'
import type { Notice } from '../../model.ts'
import { noticeOutput } from '../notice-output.ts'
import { labelled, paint, wrap } from './layout.ts'
import type { TextStyle } from './layout.ts'

/** `warning: file:1:1: message`, wrapped, the hint below it, and what a command wrote last. */
export function noticeLines(style: TextStyle, indent: number, notice: Notice): string[] {
  const word = notice.severity === 'notice' ? 'note:' : `${notice.severity}:`
  const place = notice.location === null ? '' : `${describeLocation(notice.location)}: `
  const lead = ' '.repeat(indent)
  const [first = '', ...rest] = wrap(
    `${word} ${place}${notice.message}`,
    style.width - indent - hangingIndent,
  )
  const tone = notice.severity === 'error' ? 'bad' : 'unknown'
  return [
    `${lead}${paint(style, tone, word)}${first.slice(word.length)}`,
    ...rest.map((line) => `${lead}${' '.repeat(hangingIndent)}${line}`),
    ...(notice.hint === null
      ? []
      : labelled(style, indent + hangingIndent, 'hint', notice.hint, hintWidth)),
    ...noticeOutput(notice).map(
      (line) => `${lead}${' '.repeat(hangingIndent)}${paint(style, 'faint', '│')} ${line}`,
    ),
  ]
}

const hangingIndent = 2
const hintWidth = 6
