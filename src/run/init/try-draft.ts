/** Runs what was written, before anybody is given it. */
import { isDeepStrictEqual } from 'node:util'
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

export interface Trials {
  /** Runs a draft that is likely to be the last one, instead of any that was likely before. */
  readonly begin: (draft: Draft | null) => void
  /** What became of a draft. @throws CanaryError for what says nothing of the image */
  readonly end: (draft: Draft | null) => Promise<TriedDraft>
  /** Waits until nothing is left of a draft that nobody asks for any more. */
  readonly abandon: () => Promise<void>
}

interface Trial {
  readonly draft: Draft
  readonly failures: Promise<Outcome>
  readonly stop: AbortController
}

/** A failure is kept until somebody asks: what was abandoned fails nothing. */
type Outcome = { readonly leftOut: TriedDraft['leftOut'] } | { readonly error: unknown }

/** Runs drafts while the image is still looked at: what is tried does not wait for what only may be seen. */
export function createTrials(opened: OneImage, signal: AbortSignal): Trials {
  const all: Trial[] = []
  const start = (draft: Draft): Trial => {
    const last = all.at(-1)
    if (last !== undefined && asksTheSame(last.draft, draft)) return last
    last?.stop.abort()
    const stop = new AbortController()
    const either = AbortSignal.any([signal, stop.signal])
    const failures = failuresOf(draft, opened, either).then(
      (leftOut) => ({ leftOut }),
      (error: unknown) => ({ error }),
    )
    const trial = { draft, failures, stop }
    all.push(trial)
    return trial
  }
  return {
    begin: (draft) => {
      if (draft !== null) start(draft)
    },
    end: async (draft) => {
      if (draft === null) return { draft: null, leftOut: [] }
      const outcome = await start(draft).failures
      if ('error' in outcome) throw outcome.error
      return await withoutFailures(draft, outcome.leftOut, opened, signal)
    },
    abandon: async () => {
      for (const { stop } of all) stop.abort()
      await Promise.all(all.map(({ failures }) => failures))
    },
  }
}

/** Comments apart: nothing is run of them. */
function asksTheSame(one: Draft, other: Draft): boolean {
  const asked = ({ ports, checks }: Draft) => ({
    ports,
    checks: checks.map(({ name, probe }) => ({ name, probe })),
  })
  return isDeepStrictEqual(asked(one), asked(other))
}

/** @throws CanaryError for what says nothing of the image */
async function withoutFailures(
  draft: Draft,
  failed: TriedDraft['leftOut'],
  opened: OneImage,
  signal: AbortSignal,
): Promise<TriedDraft> {
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
