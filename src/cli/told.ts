import { describeProblem } from '../errors.ts'
import type { Problem } from '../errors.ts'
import type { Notice } from '../model.ts'
import { spellSettings } from '../settings.ts'
import type { CommandIo } from './command.ts'

/** A problem in one line, settings named by their flags. */
export function tellProblem(problem: Problem | Notice): string {
  return spellSettings(describeProblem(problem), 'flag')
}

/** What a command found, for programs. */
export function printJson({ stdout }: Pick<CommandIo, 'stdout'>, value: unknown): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
