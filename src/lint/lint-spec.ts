import { compileSpec } from '../compatibility/match/compile.ts'
import { lintSpec } from '../compatibility/say/lint.ts'
import { parseSpec } from '../compatibility/spec/parse.ts'
import type { Notice } from '../model.ts'
import type { SourceText } from '../yaml/source.ts'

/**
 * What is wrong, or probably not meant, in a compatibility spec.
 *
 * @throws CanaryError (input) with everything that keeps it from being read
 */
export async function lintCompatibility(
  source: SourceText,
  signal: AbortSignal,
): Promise<readonly Notice[]> {
  const loadTemplates = async () =>
    (await import('../compatibility/template/template.ts')).compileTemplate
  return lintSpec(await compileSpec(await parseSpec(source), { loadTemplates, signal }))
}
