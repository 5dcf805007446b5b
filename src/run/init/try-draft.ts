/** Runs what was written, before anybody is given it. */
import type { Draft } from '../../init/draft.ts'
import { renderDraft } from '../../init/draft.ts'
import type { Validator } from '../../validator/manifest.ts'
import { loadValidators } from '../../validator/load.ts'
import { errorOf } from '../one-image.ts'
import type { OneImage } from '../one-image.ts'

/** What was written, and what of it did not pass. */
export interface TriedDraft {
  /** Null where nothing is left. */
  readonly draft: Draft | null
  /** Checks that were left out, each with why. */
  readonly leftOut: readonly { readonly name: string; readonly reason: string }[]
}

/** @throws CanaryError for what says nothing of the image */
export async function tryDraft(
  draft: Draft,
  opened: OneImage,
  signal: AbortSignal,
): Promise<TriedDraft> {
  const failed = await failuresOf(draft, opened, signal)
  if (failed.length === 0) return { draft, leftOut: [] }
  const names = new Set(failed.map(({ name }) => name))
  const checks = draft.checks.filter(({ name }) => !names.has(name))
  const rest = { ...draft, checks }
  const again = checks.length === 0 ? [] : await failuresOf(rest, opened, signal)
  const isGood = checks.length > 0 && again.length === 0
  return { draft: isGood ? rest : null, leftOut: [...failed, ...again] }
}

async function failuresOf(
  draft: Draft,
  opened: OneImage,
  signal: AbortSignal,
): Promise<TriedDraft['leftOut']> {
  const [prepared] = await opened.prepare(validatorsOf(draft), signal)
  if (prepared === undefined) throw new Error('a draft is one Validator')
  const { report, errors } = await prepared.run(prepared.validator, {}, signal)
  if (report.verdict === 'errored') throw errorOf(errors)
  return report.checks
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ name, reason }) => ({ name, reason: reason.message }))
}

/** As it would be read from the file. */
export function validatorsOf(draft: Draft): readonly Validator[] {
  const origin = { kind: 'file', file: 'what was written', directory: null } as const
  return loadValidators([{ origin, text: renderDraft(draft) }])
}
