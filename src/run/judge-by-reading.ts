/** Images held against Validators whose checks all read them: no container is started, and often no engine asked. */
import { CanaryError, errorReportsOf } from '../errors.ts'
import type { AcquiredImage } from '../image/acquire.ts'
import { isLocalImage } from '../image/source.ts'
import type { ReadableImage } from '../image/readable-image.ts'
import type { ErrorReport, ImageReport, ValidatorReport } from '../model.ts'
import { createLimiter } from '../probe/limiter.ts'
import type { Examine } from '../programs/examination.ts'
import { formatPlatform } from '../registry/platform.ts'
import type { Validator } from '../validator/manifest.ts'
import { verdictOfImage } from '../verdict.ts'
import { judgeCompatibility } from './ask-judge.ts'
import { unavailable } from './image-report.ts'
import type { CompatibilityJudge } from './judge-spec.ts'
import type { ReadableImages } from './readable-images.ts'
import type { Findings, RunDependencies, RunRequest } from './request.ts'

export interface ReadingContext {
  readonly request: RunRequest
  readonly dependencies: RunDependencies
  readonly findings: Findings
  readonly images: ReadableImages
  readonly examine: Examine
  /** Why there is no engine, where one was looked for; told beside what a registry says. */
  readonly noEngine: CanaryError | null
}

/** Every image against every Validator. What cannot be read does not keep the others from their answers. */
export async function judgeByReading(
  context: ReadingContext,
  validators: readonly Validator[],
  signal: AbortSignal,
): Promise<readonly ReadableImage['source'][]> {
  const { request, dependencies, findings } = context
  const judge = await judgeOf(context)
  const references = [...new Set(request.images)]
  const limiter = createLimiter(request.concurrency)
  const checks = validators.reduce((sum, validator) => sum + validator.checks.length, 0)
  dependencies.onEvent({ kind: 'planned', checks: references.length * checks })
  dependencies.onEvent({ kind: 'phase', title: 'Validate' })
  const judging = { context, validators, judge }
  const results = await Promise.all(
    references.map(
      async (reference, index) =>
        await limiter.run(async () => await judgeImage(reference, index, judging, signal)),
    ),
  ).finally(() => judge?.close())
  findings.images.push(...results.map(({ report }) => report))
  return results.flatMap(({ source }) => (source === null ? [] : [source]))
}

interface Judged {
  readonly report: ImageReport
  /** Null where it could not be read. */
  readonly source: ReadableImage['source'] | null
}

interface Judging {
  readonly context: ReadingContext
  readonly validators: readonly Validator[]
  readonly judge: CompatibilityJudge | null
}

/** What an image carries is judged here as well; there is no engine that could tell of itself. */
async function judgeOf({
  request,
  dependencies,
}: ReadingContext): Promise<CompatibilityJudge | null> {
  const { compatibility } = request
  if (compatibility === null) return null
  const { createUnaskedJudge } = await import('./judge-unasked.ts')
  return createUnaskedJudge(request, compatibility, () => Promise.resolve(null), dependencies)
}

/** An image of a registry, or of a layout, is there under its digest. */
function asAcquired(image: ReadableImage): AcquiredImage {
  const { reference, id, platform, user, source, rootDigest } = image
  const known = source === 'registry' ? { isInRegistry: true } : {}
  return {
    reference,
    id,
    // As of an image that was pulled: what is attached may be attached to the index.
    digest: rootDigest ?? image.digest,
    ownDigest: null,
    platform: formatPlatform(platform),
    user,
    ...known,
  }
}

async function judgeImage(
  reference: string,
  index: number,
  { context, validators, judge }: Judging,
  signal: AbortSignal,
): Promise<Judged> {
  const { images, findings } = context
  let image: ReadableImage
  try {
    image = await images.open(reference)
  } catch (error) {
    signal.throwIfAborted()
    const errors = errorReportsOf(withEngine(error, reference, context))
    findings.errors.push(...errors)
    return { report: unavailable(reference, errors), source: null }
  }
  const [reports, compatibility] = await Promise.all([
    Promise.all(
      validators.map(async (validator, at) => {
        const run = index * validators.length + at
        return await validateOne(reference, validator, run, context, signal)
      }),
    ),
    judgeCompatibility(judge, asAcquired(image), signal),
  ])
  const { errors } = compatibility
  findings.errors.push(...reports.flatMap((report) => report.errors), ...errors)
  const judged = reports.map(({ report }) => report)
  const { id, digest, platform, sizeBytes, source } = image
  return {
    source,
    report: {
      ...{ reference, id, digest, platform: formatPlatform(platform) },
      ...(sizeBytes === undefined ? {} : { sizeBytes }),
      notices: compatibility.notices,
      verdict: verdictOfImage({ errors, validators: judged, compatibility: compatibility.verdict }),
      validators: judged,
      compatibility: compatibility.report,
    },
  }
}

/** Whoever has the image on an engine alone is to know that none answered. */
function withEngine(error: unknown, reference: string, { noEngine }: ReadingContext): unknown {
  const isTold = error instanceof CanaryError && noEngine !== null
  if (!isTold || isLocalImage(reference)) return error
  return new CanaryError(error.kind, [...error.problems, ...noEngine.problems], { cause: error })
}

async function validateOne(
  reference: string,
  validator: Validator,
  run: number,
  { dependencies, images, examine }: ReadingContext,
  signal: AbortSignal,
): Promise<{ readonly report: ValidatorReport; readonly errors: readonly ErrorReport[] }> {
  const { clock, onEvent } = dependencies
  const { runStaticValidator } = await import('../validator/run-validator.ts')
  const names = { run, image: reference, validator: validator.name }
  onEvent({ kind: 'validator-started', ...names, checks: validator.checks.length })
  const options = {
    clock,
    examine,
    open: async () => await images.open(reference),
    onCheck: (check: ValidatorReport['checks'][number]) => {
      onEvent({ kind: 'check', ...names, check })
    },
  }
  const result = await runStaticValidator(validator, options, signal)
  onEvent({ kind: 'validator-ended', run, image: reference, report: result.report })
  return result
}
