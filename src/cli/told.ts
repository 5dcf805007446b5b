import { describeProblem } from '../errors.ts'
import type { Problem } from '../errors.ts'
import type { Notice } from '../model.ts'
import { spellSettings } from '../settings.ts'

/** A problem in one line, settings named by their flags. */
export function tellProblem(problem: Problem | Notice): string {
  return spellSettings(describeProblem(problem), 'flag')
}
