import type { ExecOutcome } from '../engine/exec.ts'
import { probeLimits } from '../limits.ts'
import type { Reason } from '../model.ts'
import { loadPatternSearch, slashed } from '../text-patterns.ts'
import type { ExecAction } from './attempt.ts'

type Exited = Extract<ExecOutcome, { readonly kind: 'exited' }>
const streams = ['stdout', 'stderr'] as const

/** Whether somebody says what the command has to write. */
export function searchesOutput({ stdout, stderr }: ExecAction): boolean {
  return stdout !== undefined || stderr !== undefined
}

/**
 * What is wrong with what a command wrote that ended as it had to; null where nothing is. What nobody can
 * tell, because its beginning was not kept, is `undecided`.
 *
 * @param name of the command, for people
 */
export async function outputReason(
  outcome: Exited,
  action: ExecAction,
  name: string,
): Promise<Reason | null> {
  const search = await loadPatternSearch()
  let undecided: Reason | null = null
  for (const stream of streams) {
    const patterns = action[stream]
    if (patterns === undefined) continue
    const isTail = outcome.cut?.includes(stream) ?? false
    const answer = search(patterns, { text: outcome[stream], isTail })
    if (answer.kind === 'unlike') {
      const { pattern, isFound } = answer
      const what = isFound
        ? `wrote to ${stream} what ${slashed(pattern)} matches, and must not`
        : `wrote nothing to ${stream} that ${slashed(pattern)} matches`
      return { code: 'output', message: `${name} ${what}` }
    }
    if (answer.kind === 'undecided') {
      const message = `what ${name} wrote to ${stream} cannot be judged: ${answer.why}`
      undecided ??= { code: 'undecided', message }
    }
  }
  return undecided
}

/** As much of the end of an output as a report keeps. */
export function keptOutput(text: string): string {
  const bytes = Buffer.from(text)
  const most = probeLimits.execOutput
  if (bytes.length <= most) return text
  // A character that is cut at the front is left out.
  const start = bytes.subarray(-most).findIndex((byte) => (byte & 0xc0) !== 0x80)
  return bytes.subarray(bytes.length - most + Math.max(0, start)).toString()
}
