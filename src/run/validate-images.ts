import type { ContainerState } from '../engine/container-state.ts'
import { findOwnContainer } from '../container/own-container.ts'
import { runLabels } from '../container/ownership.ts'
import { ownIdentity } from '../container/process-identity.ts'
import type { AcquiredImage } from '../image/acquire.ts'
import { isLocalImage } from '../image/source.ts'
import type { ErrorReport, ImageReport, ValidatorReport } from '../model.ts'
import { createLimiter } from '../probe/limiter.ts'
import { foreignPlatform } from '../validator/foreign-platform.ts'
import type { CheckedValidator } from '../validator/options.ts'
import type { Restriction } from '../validator/restrict.ts'
import { verdictOfImage } from '../verdict.ts'
import type { Acquired } from './acquire-images.ts'
import { judgeCompatibility } from './ask-judge.ts'
import type { DevicesOf } from './devices.ts'
import type { CompatibilityJudge } from './judge-spec.ts'
import { explainStart } from './explain-start.ts'
import { explainUser } from './explain-user.ts'
import { unavailable } from './image-report.ts'
import { besideRun, noInspection } from './inspect-images.ts'
import type { Inspector } from './inspect-images.ts'
import type { RunContext } from './request.ts'

/** What is settled before anything is pulled or started. */
export interface Preparations {
  readonly validators: readonly CheckedValidator[]
  readonly devicesOf: DevicesOf
  readonly judge: CompatibilityJudge | null
  /** Null where no manifest is restricted. */
  readonly restriction: Restriction | null
  /** Null where images are not to be read beside their runs. */
  readonly inspector: Inspector | null
}

/**
 * Every image against every Validator, so many containers at once as the request allows, and
 * against its compatibility spec.
 */
export async function validateAll(
  context: RunContext,
  preparations: Preparations,
  acquired: readonly Acquired[],
  signal: AbortSignal,
): Promise<void> {
  const { request, engine, findings } = context
  const { validators, judge, inspector } = preparations
  const limiter = createLimiter(request.concurrency)
  const neighbour = await findOwnContainer(engine, signal)
  const checks = validators.reduce((sum, validator) => sum + validator.checks.length, 0)
  const there = acquired.filter(({ image }) => image !== null).length
  context.dependencies.onEvent({ kind: 'planned', checks: there * checks })
  const reports = await Promise.all(
    acquired.map(async (entry, imageIndex): Promise<ImageReport> => {
      if (entry.image === null) return unavailable(entry.reference, entry.errors)
      const { image } = entry
      const runs = validators.map((validator, index) => {
        const run = imageIndex * validators.length + index
        return limiter.run(() =>
          validateOne(context, preparations, neighbour, { ...entry, run, validator }, signal),
        )
      })
      const running = Promise.all(runs)
      const [results, compatibility, inspection] = await Promise.all([
        running,
        judgeCompatibility(judge, image, signal),
        // Where nothing runs, nothing is beside it; and what was read alone is no pass of what was asked.
        inspector === null || runs.length === 0
          ? noInspection
          : inspector({ ...entry, running }, validators, signal),
      ])
      for (const { errors } of [...results, compatibility]) findings.errors.push(...errors)
      const reports = results.map(({ report }) => report)
      const read = besideRun(inspection.report, reports)
      return {
        ...describeImage(image),
        notices: [...entry.notices, ...compatibility.notices, ...inspection.notices],
        verdict: verdictOfImage({
          errors: compatibility.errors,
          validators: reports,
          compatibility: compatibility.verdict,
          static: read,
        }),
        validators: reports,
        compatibility: compatibility.report,
        ...(read === null ? {} : { static: read }),
      }
    }),
  )
  findings.images.push(...reports)
}

type Judged = Extract<Acquired, { readonly origin: unknown }> & {
  readonly run: number
  readonly validator: CheckedValidator
}

async function validateOne(
  { request, dependencies, engine, images, examine }: RunContext,
  { devicesOf, restriction }: Preparations,
  neighbour: ContainerState | null,
  { image, platform, origin, run, validator }: Judged,
  signal: AbortSignal,
): Promise<{ readonly report: ValidatorReport; readonly errors: readonly ErrorReport[] }> {
  const { clock, onEvent } = dependencies
  const { runValidator } = await import('../validator/run-validator.ts')
  const names = { run, image: image.reference, validator: validator.name }
  onEvent({ kind: 'validator-started', ...names, checks: validator.checks.length })
  const devices = devicesOf(validator, image)
  const { architecture } = await engine.identity.describe(signal)
  const result = await runValidator(
    { ...validator, notices: [...validator.notices, ...devices.notices] },
    {
      engine,
      clock,
      image: image.id,
      platform,
      foreign: foreignPlatform(image.platform, architecture),
      labels: runLabels(request, clock.date(), await ownIdentity()),
      neighbour,
      env: request.engine.env,
      directory: request.directory,
      devices: devices.request,
      restriction: validator.mode === 'restricted' ? restriction : null,
      startupTimeout: request.startupTimeout,
      keepFailed: request.keepFailed,
      reading: { open: () => images.open(readFrom(image)), examine },
      onAttempt: (check, attempt) => {
        onEvent({ kind: 'attempt', run, check, attempt })
      },
      onCheck: (check) => {
        onEvent({ kind: 'check', ...names, check })
      },
    },
    signal,
  )
  const report =
    origin === null
      ? result.report
      : await explainUser(
          await explainStart(result.report, result.fault, origin),
          validator,
          origin,
        )
  onEvent({ kind: 'validator-ended', run, image: image.reference, report })
  return { ...result, report }
}

/** An archive is read as it lies there; an image of the engine by its id, to whatever its name leads now. */
export function readFrom({ reference, id }: AcquiredImage): string {
  return isLocalImage(reference) ? reference : id
}

function describeImage(
  image: AcquiredImage,
): Pick<ImageReport, 'reference' | 'id' | 'digest' | 'platform' | 'sizeBytes'> {
  const { reference, id, digest, platform, sizeBytes } = image
  return { reference, id, digest, platform, ...(sizeBytes === undefined ? {} : { sizeBytes }) }
}
