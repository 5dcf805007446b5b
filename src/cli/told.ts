import { describeProblem } from '../errors.ts'
import type { Problem } from '../errors.ts'
import type { Notice } from '../model.ts'
import { spellSettings } from '../settings.ts'
import type { CommandIo } from './command.ts'

/** A problem in one line, settings named by their flags. */
export function tellProblem(problem: Problem | Notice): string {
  return spellSettings(describeProblem(problem), 'flag')
}

/** `warning: spec.yaml:5:3: message (hint)`. */
export function tellNotice(notice: Notice): string {
  return `${notice.severity}: ${tellProblem(notice)}\n`
}

/** What a command found, for programs. */
export function printJson({ stdout }: Pick<CommandIo, 'stdout'>, value: unknown): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
