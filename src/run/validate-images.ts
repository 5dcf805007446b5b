import type { Engine } from '../engine/engine.ts'
import { runLabels } from '../engine/ownership.ts'
import { noticeOf } from '../errors.ts'
import type { AcquiredImage } from '../image/acquire.ts'
import type { ErrorReport, ImageReport, ValidatorReport } from '../model.ts'
import { createLimiter } from '../probe/limiter.ts'
import type { CheckedValidator } from '../validator/options.ts'
import { worstVerdict } from '../verdict.ts'
import type { Acquired } from './acquire-images.ts'
import type { DevicesOf } from './devices.ts'
import type { Findings, RunDependencies, RunRequest } from './request.ts'

/** Every image against every Validator, so many containers at once as the request allows. */
export async function validateAll(
  request: RunRequest,
  dependencies: RunDependencies,
  engine: Engine,
  acquired: readonly Acquired[],
  validators: readonly CheckedValidator[],
  devicesOf: DevicesOf,
  findings: Findings,
  signal: AbortSignal,
): Promise<void> {
  const limiter = createLimiter(request.concurrency)
  const reports = await Promise.all(
    acquired.map(async (entry): Promise<ImageReport> => {
      if (entry.image === null) return unavailable(entry.reference, entry.errors)
      const { image } = entry
      const runs = validators.map((validator) =>
        limiter.run(() =>
          validateOne(request, dependencies, engine, image, validator, devicesOf, signal),
        ),
      )
      const results = await Promise.all(runs)
      for (const { errors } of results) findings.errors.push(...errors)
      return {
        ...describeImage(image),
        verdict: worstVerdict(results.map(({ report }) => report.verdict)),
        validators: results.map(({ report }) => report),
      }
    }),
  )
  findings.images.push(...reports)
}

async function validateOne(
  request: RunRequest,
  { clock, onEvent }: RunDependencies,
  engine: Engine,
  image: AcquiredImage,
  validator: CheckedValidator,
  devicesOf: DevicesOf,
  signal: AbortSignal,
): Promise<{ readonly report: ValidatorReport; readonly errors: readonly ErrorReport[] }> {
  const { runValidator } = await import('../validator/run-validator.ts')
  const names = { image: image.reference, validator: validator.name }
  onEvent({ kind: 'validator-started', ...names, checks: validator.checks.length })
  const devices = devicesOf(validator, image)
  const result = await runValidator(
    { ...validator, notices: [...validator.notices, ...devices.notices] },
    {
      engine,
      clock,
      image: image.id,
      platform: request.platform,
      labels: runLabels(request, clock.date()),
      network: null,
      env: request.engine.env,
      directory: request.directory,
      devices: devices.request,
      startupTimeout: request.startupTimeout,
      keepFailed: request.keepFailed,
      onCheck: (check) => {
        onEvent({ kind: 'check', ...names, check })
      },
    },
    signal,
  )
  onEvent({ kind: 'validator-ended', image: image.reference, report: result.report })
  return result
}

function describeImage(image: AcquiredImage): Omit<ImageReport, 'verdict' | 'validators'> {
  const { reference, id, digest, platform } = image
  return { reference, id, digest, platform, notices: [], pods: [], compatibility: null }
}

function unavailable(reference: string, errors: readonly ErrorReport[]): ImageReport {
  return {
    reference,
    id: null,
    digest: null,
    platform: null,
    verdict: 'errored',
    notices: errors.map(noticeOf),
    validators: [],
    pods: [],
    compatibility: null,
  }
}
