import type { ProgramCode } from '../../programs/codes.ts'
import type { ProgramPlace } from '../../programs/examination.ts'
import { examineProgram } from '../../programs/examine.ts'

/** Why a program does not start, or ends before it does anything. */
export interface ProgramFault {
  /**
   * `loader`: it is there, and what Linux starts to load it is not. `library`: that starts, and ends since a
   * library, or a version of one, is not there.
   */
  readonly kind: 'missing' | 'not-executable' | 'interpreter' | 'loader' | 'library'
  /** What is wrong, as a part of a sentence that names the program. */
  readonly words: string
  readonly hint: string
}

/** What is certain, whatever node and engine it is. */
const kinds = {
  'program-missing': 'missing',
  'program-link-dangling': 'missing',
  'program-link-loop': 'missing',
  'program-not-a-file': 'not-executable',
  'program-not-executable': 'not-executable',
  'program-no-format': 'not-executable',
  'program-file-broken': 'not-executable',
  'program-object-file': 'not-executable',
  'program-machine': 'not-executable',
  'script-interpreter-missing': 'interpreter',
  'script-windows-line': 'interpreter',
  'script-env-words': 'interpreter',
  'script-too-deep': 'interpreter',
  'program-loader-missing': 'loader',
  'program-loader-unfit': 'loader',
  'program-library-missing': 'library',
  'program-library-uncached': 'library',
  'program-library-unfit': 'library',
  'program-version-missing': 'library',
} as const satisfies Partial<Readonly<Record<ProgramCode, ProgramFault['kind']>>>

const kindByCode: ReadonlyMap<string, ProgramFault['kind']> = new Map(Object.entries(kinds))

/** Null for a program that starts, and for one of which nothing can be said. */
export async function programFault(
  program: string,
  place: ProgramPlace,
): Promise<ProgramFault | null> {
  const { findings } = await examineProgram(program, place)
  for (const { code, message, hint } of findings) {
    const kind = kindByCode.get(code)
    if (kind !== undefined) return { kind, words: message, hint: hint ?? '' }
  }
  return null
}
