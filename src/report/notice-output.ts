import { reportLimits } from '../limits.ts'
import type { Notice } from '../model.ts'
import { lastLines } from './escape.ts'

/** The last lines that a command behind a notice wrote, as every format shows them. */
export function noticeOutput({ output }: Notice): readonly string[] {
  return lastLines(output?.text ?? '', reportLimits.outputLines, reportLimits.lineCharacters).lines
}
