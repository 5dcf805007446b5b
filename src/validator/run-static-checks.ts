import type { Clock } from '../clock.ts'
import { environmentOf } from '../engine/image-environment.ts'
import { CanaryError } from '../errors.ts'
import type { ReadableImage } from '../image/readable-image.ts'
import { staticCheckLimits } from '../limits.ts'
import type { CheckReport, Reason } from '../model.ts'
import { createLimiter } from '../probe/limiter.ts'
import type { Limiter } from '../probe/limiter.ts'
import type { Examine } from '../programs/examination.ts'
import type { StaticAction } from '../static-checks/action.ts'
import type { StaticAnswer } from '../static-checks/answer.ts'
import { loadPatternSearch } from '../text-patterns.ts'
import type { PatternSearch } from '../text-patterns.ts'
import { outcomeOfStaticCheck } from '../verdict.ts'
import { describeCheck, unrunCheck } from './check.ts'
import type { StaticCheck, ValidatorSettings } from './manifest.ts'

/** How the image is read. */
export interface Reading {
  /** The same image each time; whoever gives it closes it. @throws CanaryError */
  readonly open: () => Promise<ReadableImage>
  readonly examine: Examine
}

export interface StaticCheckOptions extends Reading {
  readonly clock: Clock
  readonly onCheck: (check: CheckReport) => void
}

export interface StaticOutcome {
  /** In the order in which they were given. */
  readonly checks: readonly CheckReport[]
  /** Why the image could not be read; null where it could. */
  readonly error: unknown
}

/** Makes the checks that nothing is run for. Never throws: what goes wrong is in its result. */
export async function runStaticChecks(
  validator: ValidatorSettings,
  checks: readonly StaticCheck[],
  options: StaticCheckOptions,
  signal: AbortSignal,
): Promise<StaticOutcome> {
  let error: unknown = null
  const fail = (thrown: unknown, check: StaticCheck): CheckReport => {
    error ??= signal.aborted ? signal.reason : thrown
    return unrunCheck(check, 'errored', unreadable(error))
  }
  const surroundings = await open(validator, options).catch((thrown: unknown) => {
    error = signal.aborted ? signal.reason : thrown
    return null
  })
  const made = checks.map(async (check) => {
    const report =
      surroundings === null
        ? unrunCheck(check, 'errored', unreadable(error))
        : await surroundings.atOnce
            .run(async () => await makeCheck(check, surroundings, options))
            .catch((thrown: unknown) => fail(thrown, check))
    options.onCheck(report)
    return report
  })
  return { checks: await Promise.all(made), error }
}

/** What the checks of one Validator share. */
interface Surroundings {
  readonly image: ReadableImage
  readonly examine: Examine
  readonly search: PatternSearch
  /** As a process of the container would have it. */
  readonly environment: ReadonlyMap<string, string>
  readonly atOnce: Limiter
  readonly reads: Limiter
}

async function open(
  { env }: ValidatorSettings,
  options: StaticCheckOptions,
): Promise<Surroundings> {
  const [image, search] = await Promise.all([options.open(), loadPatternSearch()])
  return {
    image,
    search,
    examine: options.examine,
    environment: new Map([
      ...environmentOf(image.configuration),
      ...env.map(({ name, value }) => [name, value] as const),
    ]),
    atOnce: createLimiter(staticCheckLimits.atOnce),
    reads: createLimiter(staticCheckLimits.readsAtOnce),
  }
}

async function makeCheck(
  check: StaticCheck,
  surroundings: Surroundings,
  { clock }: StaticCheckOptions,
): Promise<CheckReport> {
  const from = clock.now()
  const startedAt = clock.date().toISOString()
  const answer = await answerOf(check.action, surroundings)
  const { outcome, reason } = outcomeOfStaticCheck(answer)
  const durationMs = Math.round(clock.now() - from)
  const [shortfall] = answer.shortfalls
  const lacking = shortfall ?? answer.doubts[0]
  const finding = shortfall?.finding
  const seen = finding === undefined ? {} : { finding }
  const base = describeCheck(check)
  return {
    ...base,
    location: lacking === undefined ? base.location : check.locate(lacking.path),
    outcome,
    reason,
    startedAt,
    durationMs,
    attemptCount: 1,
    attempts: [{ startedAt, durationMs, ok: outcome === 'passed', reason, seen }],
  }
}

async function answerOf(
  action: StaticAction,
  { image, search, examine, environment, reads }: Surroundings,
): Promise<StaticAnswer> {
  switch (action.action) {
    case 'image': {
      const { checkImage } = await import('../static-checks/check-image.ts')
      return checkImage(action, image, search)
    }
    case 'file': {
      const { checkFiles } = await import('../static-checks/check-files.ts')
      const around = { files: image.files, search, inTurn: reads.run }
      return await checkFiles(action, around, environment)
    }
    case 'program': {
      const { judgeProgram } = await import('../static-checks/check-program.ts')
      const { files, platform, configuration } = image
      const workingDirectory = configuration.workingDirectory ?? '/'
      const place = { files, platform, environment, workingDirectory }
      return judgeProgram(action, await examine(action.name, place))
    }
  }
}

function unreadable(error: unknown): Reason {
  if (!(error instanceof CanaryError)) {
    return { code: 'internal', message: 'reading the image broke off, by a fault of ours' }
  }
  const code = error.kind === 'cancelled' ? 'cancelled' : 'image-unreadable'
  return { code, message: error.problems[0].message }
}
