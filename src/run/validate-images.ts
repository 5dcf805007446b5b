import type { ContainerState } from '../engine/container-state.ts'
import { findOwnContainer } from '../container/own-container.ts'
import { runLabels } from '../container/ownership.ts'
import { ownIdentity } from '../container/process-identity.ts'
import type { AcquiredImage } from '../image/acquire.ts'
import type { ImageReport, ValidatorReport } from '../model.ts'
import { createLimiter } from '../probe/limiter.ts'
import type { CheckedValidator } from '../validator/options.ts'
import type { Restriction } from '../validator/restrict.ts'
import type { ValidatorResult } from '../validator/run-validator.ts'
import { validatorTitle } from '../condition-title.ts'
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
import { explainConditions } from './explain-conditions.ts'
import { conditionOf, planRuns } from './plan-runs.ts'
import type { PlannedRun } from './plan-runs.ts'
import type { RunContext } from './request.ts'
import { judgeUnder } from './judge-under-condition.ts'
import type { Prepared } from './judge-under-condition.ts'
import { validatorOptions } from './validator-options.ts'

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
  const planned = planRuns(validators, request.conditions)
  const checks = planned.reduce((sum, { validator }) => sum + validator.checks.length, 0)
  const there = acquired.filter(({ image }) => image !== null).length
  context.dependencies.onEvent({ kind: 'planned', checks: there * checks })
  const reports = await Promise.all(
    acquired.map(async (entry, imageIndex): Promise<ImageReport> => {
      if (entry.image === null) return unavailable(entry.reference, entry.errors)
      const { image } = entry
      const runs = planned.map((plan, index) => {
        const run = imageIndex * planned.length + index
        return limiter.run(() =>
          validateOne(context, preparations, neighbour, { ...entry, ...plan, run }, signal),
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
      const reports = explainConditions(results.map(({ report }) => report))
      const read = besideRun(inspection.report, reports)
      return {
        ...describeImage(image, engine),
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

type Judged = Extract<Acquired, { readonly origin: unknown }> &
  PlannedRun & { readonly run: number }

async function validateOne(
  context: RunContext,
  { devicesOf, restriction }: Preparations,
  neighbour: ContainerState | null,
  { image, platform, origin, run, validator, under }: Judged,
  signal: AbortSignal,
): Promise<Pick<ValidatorResult, 'report' | 'errors'>> {
  const { request, dependencies, engine } = context
  const { clock, onEvent } = dependencies
  const { runValidator } = await import('../validator/run-validator.ts')
  const title = validatorTitle({ name: validator.name, ...conditionOf(under) })
  const names = { run, image: image.reference, validator: title }
  onEvent({ kind: 'validator-started', ...names, checks: validator.checks.length })
  const devices = devicesOf(validator, image)
  const { architecture } = await engine.identity.describe(signal)
  const labels = runLabels(request, clock.date(), await ownIdentity())
  const around = { ...context, devicesOf, restriction, labels, neighbour, architecture }
  const judge = async ({ notices, ...prepared }: Partial<Prepared>) =>
    await runValidator(
      { ...validator, notices: [...validator.notices, ...(notices ?? devices.notices)] },
      {
        ...validatorOptions(around, validator, { image, platform }),
        keepFailed: request.keepFailed,
        ...(prepared.change === undefined ? {} : { change: prepared.change }),
        onAttempt: (check, attempt) => {
          onEvent({ kind: 'attempt', run, check, attempt })
        },
        onCheck: (check) => {
          onEvent({ kind: 'check', ...names, check })
        },
      },
      signal,
    )
  const { result, user } = await judgeUnder(under, validator, around, judge, signal)
  const told = await explained(result, origin, { ...validator, user: user ?? validator.user })
  const report = { ...told, ...conditionOf(under) }
  onEvent({ kind: 'validator-ended', run, image: image.reference, report })
  return { ...result, report }
}

async function explained(
  { report, fault }: ValidatorResult,
  origin: Judged['origin'],
  validator: CheckedValidator,
): Promise<ValidatorReport> {
  if (origin === null) return report
  return await explainUser(await explainStart(report, fault, origin), validator, origin)
}

/** What nodes pulled is known once they have run it. */
function describeImage(
  image: AcquiredImage,
  { images: { onNodes } }: RunContext['engine'],
): Pick<ImageReport, 'reference' | 'id' | 'digest' | 'platform' | 'sizeBytes'> {
  const { reference, platform, sizeBytes } = image
  const id = onNodes === undefined ? image.id : null
  const digest = image.digest ?? onNodes?.digestOf(reference) ?? null
  return { reference, id, digest, platform, ...(sizeBytes === undefined ? {} : { sizeBytes }) }
}
