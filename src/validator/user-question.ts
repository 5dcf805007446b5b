import type { CheckReport } from '../model.ts'
import type { ProbeAction } from '../probe/attempt.ts'
import type { ImageAction, StaticAction } from '../static-checks/action.ts'

/**
 * Whether a check failed because of who the container's processes run as, and of nothing else.
 *
 * The rule says no where there is doubt. The check is an `exec`; its last attempt ended with an exit
 * code that is no shell's word for a command that is missing (126, 127), and did not complain of
 * one. Every part of its command, between `;`, `&&`, `||` and line breaks, asks who the user is:
 * `whoami`, `id` with options and without a name, and in bash, zsh or ksh `$UID` and `$EUID`, which
 * other shells do not set. Nobody sets `$USER` and `$HOME` from `USER`, so they ask something else.
 */
export function failedForItsUser(action: ProbeAction | StaticAction, report: CheckReport): boolean {
  if (action.action === 'image') return failedForUserAlone(action, report)
  if (action.action !== 'exec' || report.outcome !== 'failed') return false
  const last = report.attempts.at(-1)
  if (last?.reason.code !== 'exit-code') return false
  const { exitCode, stderr = '' } = last.seen
  const isMissing = exitCode === 126 || exitCode === 127 || /not found/i.test(stderr)
  return !isMissing && asksForUser(action.command)
}

/** An image that is asked for its user and for nothing else. */
function failedForUserAlone(action: ImageAction, { outcome }: CheckReport): boolean {
  const own = new Set(['action', 'user', 'userIsNumeric'])
  return outcome === 'failed' && Object.keys(action).every((key) => own.has(key))
}

/** @param command the words of a command, as they are executed */
export function asksForUser(command: readonly string[]): boolean {
  const { script, setsUid } = scriptOf(command)
  const parts = script
    .split(/;|&&|\|\||\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const asks = (part: string) => asksCommand(part) || (setsUid && /\$\{?E?UID\b/.test(part))
  return parts.length > 0 && parts.every(asks)
}

/** Where a command can stand, one of the two, and nothing behind it that would be a user's name. */
function asksCommand(part: string): boolean {
  return /(?:^|[(`|])\s*(?:\/\S+\/)?(?:whoami|id(?:\s+-[-a-zA-Z]+)*)\s*(?:$|[)`|])/.test(part)
}

interface Script {
  readonly script: string
  readonly setsUid: boolean
}

/** What a shell is given after `-c`; the words themselves where there is no shell. */
function scriptOf(command: readonly string[]): Script {
  const [program = '', ...rest] = command
  const [, shell] = /(?:^|\/)((?:ba|da|a|k|z|)sh)$/.exec(program) ?? []
  if (shell === undefined) return { script: command.join(' '), setsUid: false }
  const flag = rest.findIndex((word) => /^-[a-z]*c$/.test(word))
  const script = flag === -1 ? '' : (rest[flag + 1] ?? '')
  return { script, setsUid: ['bash', 'zsh', 'ksh'].includes(shell) }
}
