import type { Clock } from '../clock.ts'
import type { EngineDescription } from '../engine/engine.ts'
import { problemToNotice } from '../errors.ts'
import type { AcquiredImage } from '../image/acquire.ts'
import type { ReadableImage } from '../image/readable-image.ts'
import { gatherFacts } from '../infer/gather.ts'
import { inferSpec } from '../infer/infer.ts'
import type { InferredNote } from '../infer/inferred.ts'
import { renderSpec } from '../infer/render-spec.ts'
import type { Notice } from '../model.ts'
import type { Examine } from '../programs/examination.ts'
import { compile, evaluate, nothingFound, readNodes } from './judge-spec.ts'
import type { CompatibilityJudge, CompatibilityResult, Listener } from './judge-spec.ts'
import { createUnaskedFinder } from './judge-unasked.ts'
import type { CompatibilityRequest, RunRequest } from './request.ts'

/** How images are read, and kept open for others who read them. */
export interface ImageReading {
  /** @throws CanaryError where it cannot be read */
  readonly open: (image: AcquiredImage) => Promise<ReadableImage>
  readonly examine: Examine
}

interface Asked {
  readonly request: RunRequest
  readonly compatibility: CompatibilityRequest
  readonly engine: EngineDescription
}

/**
 * Judges by what is attached to an image, and where nothing is by what the image implies.
 *
 * @throws CanaryError (input) when a file of the nodes is missing or broken
 */
export async function createInferringJudge(
  { request, compatibility, engine }: Asked,
  listener: Listener & { readonly clock: Clock },
  reading: ImageReading,
  signal: AbortSignal,
): Promise<CompatibilityJudge> {
  const nodes = await readNodes(request, compatibility, engine, signal)
  const finder = createUnaskedFinder(request, listener)
  return {
    judge: async (image, abort) => {
      const { spec, notices } = await finder.find(image, abort)
      if (spec !== null) {
        const compiled = await compile(spec.source, abort)
        return await evaluate(compiled, spec.digest, nodes, compatibility, abort)
      }
      const { rules, notes, text } = await readSpecOf(image, reading, abort)
      const told = [...notices, ...notes.map(toNotice)]
      if (rules === 0) return withNotices(nothingFound(nothingInferred(image), request), told)
      const source = { file: `inferred from ${image.reference}`, text, origin: 'image' } as const
      const compiled = await compile(source, abort)
      return withNotices(await evaluate(compiled, null, nodes, compatibility, abort), told)
    },
    close: finder.close,
  }
}

async function readSpecOf(
  image: AcquiredImage,
  { open, examine }: ImageReading,
  signal: AbortSignal,
): Promise<{
  readonly rules: number
  readonly notes: readonly InferredNote[]
  readonly text: string
}> {
  const facts = await gatherFacts(await open(image), examine, signal)
  // It is told as the user wrote it, whatever it was read as.
  const inferred = inferSpec({ ...facts, reference: image.reference })
  const { rules, notes } = inferred
  return { rules: rules.length, notes, text: renderSpec(inferred) }
}

function withNotices(result: CompatibilityResult, notices: readonly Notice[]): CompatibilityResult {
  return { ...result, notices: [...notices, ...result.notices] }
}

/** What is not certain decides nothing, and is told beside what does. */
function toNotice({ code, message }: InferredNote): Notice {
  return problemToNotice({ code: `inferred-${code}`, message }, 'notice')
}

function nothingInferred({ reference }: AcquiredImage): Notice {
  return problemToNotice(
    {
      code: 'nothing-inferred',
      message: `nothing that a node could be asked for follows from ${reference}: nothing says where it runs`,
    },
    'warning',
  )
}
