import type { ContainerState } from '../engine/container-state.ts'
import { findOwnContainer } from '../container/own-container.ts'
import { runLabels } from '../container/ownership.ts'
import { ownIdentity } from '../container/process-identity.ts'
import type { AcquiredImage } from '../image/acquire.ts'
import type { ImageReport, ValidatorReport } from '../model.ts'
import type { NodeGroup } from '../nodes/group.ts'
import { createLimiter } from '../probe/limiter.ts'
import type { CheckedValidator } from '../validator/options.ts'
import type { Restriction } from '../validator/restrict.ts'
import type { ValidatorResult } from '../validator/run-validator.ts'
import { validatorTitle } from '../condition-title.ts'
import { verdictOfImage } from '../verdict.ts'
import type { OnUndetermined } from '../verdict.ts'
import type { Acquired } from './acquire-images.ts'
import { judgeCompatibility } from './ask-judge.ts'
import type { DevicesOf } from './devices.ts'
import type { CompatibilityJudge, CompatibilityResult } from './judge-spec.ts'
import { explainStart } from './explain-start.ts'
import { explainUser } from './explain-user.ts'
import { unavailable } from './image-report.ts'
import { besideRun, noInspection } from './inspect-images.ts'
import type { Inspector } from './inspect-images.ts'
import { explainConditions } from './explain-conditions.ts'
import { closedError, describePlace, onNodesOf, untried } from './node-grid.ts'
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
  /** The kinds of nodes that each image is run on; left out where it runs once. */
  readonly groups?: readonly NodeGroup[]
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
  const { validators, judge, inspector, groups = null } = preparations
  const limiter = createLimiter(request.concurrency)
  const neighbour = await findOwnContainer(engine, signal)
  const planned = planRuns(validators, request.conditions)
  const { onUndetermined = 'warn' } = request.compatibility ?? {}
  const asked = { judge, onUndetermined }
  const rows = acquired.flatMap((entry) => rowsOf(entry, groups, asked, signal))
  const checks = planned.reduce((sum, { validator }) => sum + validator.checks.length, 0)
  const tried = rows.filter(({ image, group }) => image !== null && isOpen(group)).length
  context.dependencies.onEvent({ kind: 'planned', checks: tried * checks })
  const reports = await Promise.all(
    rows.map(async (row, rowIndex): Promise<ImageReport> => {
      const { group } = row
      if (row.image === null) return unavailable(row.reference, row.errors)
      if (group !== null && !isOpen(group)) return closed(row.image, group, findings)
      const { image } = row
      const runs = planned.map((plan, index) => {
        const run = rowIndex * planned.length + index
        return limiter.run(() =>
          validateOne(context, preparations, neighbour, { ...row, ...plan, run }, signal),
        )
      })
      const running = Promise.all(runs)
      const [results, compatibility, inspection] = await Promise.all([
        running,
        row.compatibility(),
        // Where nothing runs, nothing is beside it; and what was read alone is no pass of what was asked.
        inspector === null || runs.length === 0
          ? noInspection
          : inspector({ ...row, running }, validators, signal),
      ])
      for (const { errors } of [...results, compatibility]) findings.errors.push(...errors)
      return describeRow(engine, image, row, results, compatibility, inspection)
    }),
  )
  findings.images.push(...reports)
}

/** What an image came to, here or on one kind of node. */
function describeRow(
  engine: RunContext['engine'],
  image: AcquiredImage,
  { group, notices }: Extract<Row, { readonly notices: unknown }>,
  results: readonly Pick<ValidatorResult, 'report'>[],
  compatibility: CompatibilityResult,
  inspection: Awaited<ReturnType<Inspector>>,
): ImageReport {
  const validators = explainConditions(results.map(({ report }) => report))
  const read = besideRun(inspection.report, validators)
  const place = group === null ? null : describePlace(group, compatibility.report, validators)
  const { errors, verdict, report } = compatibility
  return {
    ...describeImage(image, engine),
    ...(place === null ? {} : { platform: place.platform, nodeGroup: place.nodeGroup }),
    notices: [
      ...(place?.notices ?? []),
      ...notices,
      ...compatibility.notices,
      ...inspection.notices,
    ],
    verdict: verdictOfImage({ errors, validators, compatibility: verdict, static: read }),
    validators,
    compatibility: report,
    ...(read === null ? {} : { static: read }),
  }
}

type Row = Acquired & {
  /** Null where an image runs once, wherever that is. */
  readonly group: NodeGroup | null
  readonly compatibility: () => Promise<CompatibilityResult>
}

/** One of an image, or one of it on each kind of node; its spec is asked once for all of them. */
function rowsOf(
  entry: Acquired,
  groups: readonly NodeGroup[] | null,
  {
    judge,
    onUndetermined,
  }: Pick<Preparations, 'judge'> & { readonly onUndetermined: OnUndetermined },
  signal: AbortSignal,
): readonly Row[] {
  const { image } = entry
  let asked: Promise<CompatibilityResult> | null = null
  const ask = () => (asked ??= judgeCompatibility(judge, image, signal))
  if (groups === null || image === null) return [{ ...entry, group: null, compatibility: ask }]
  return groups.map((group) => ({
    ...entry,
    group,
    compatibility: async () => onNodesOf(group, await ask(), onUndetermined),
  }))
}

function isOpen(group: NodeGroup | null): boolean {
  return group === null || group.open.length > 0
}

function closed(image: AcquiredImage, group: NodeGroup, findings: RunContext['findings']) {
  const error = closedError(group)
  findings.errors.push(error)
  return untried(image, group, error)
}

type Judged = Extract<Acquired, { readonly origin: unknown }> &
  PlannedRun & { readonly run: number; readonly group: NodeGroup | null }

async function validateOne(
  context: RunContext,
  { devicesOf, restriction }: Preparations,
  neighbour: ContainerState | null,
  { image, platform, origin, group, run, validator, under }: Judged,
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
        ...validatorOptions(around, validator, { image, platform, group }),
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
