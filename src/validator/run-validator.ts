import { errorReportsOf } from '../errors.ts'
import type { ContainerFault } from '../engine/container-fault.ts'
import type {
  CheckReport,
  ContainerReport,
  ErrorReport,
  Reason,
  ValidatorReport,
} from '../model.ts'
import { verdictOfValidator } from '../verdict.ts'
import { unrunCheck } from './check.ts'
import { isIsolated } from './isolated/check.ts'
import { runIsolatedChecks } from './isolated/run.ts'
import type { IsolatedOutcome } from './isolated/run.ts'
import { isStaticCheck } from './manifest.ts'
import type { ContainerValidator, Validator } from './manifest.ts'
import { runStaticChecks } from './run-static-checks.ts'
import type { Reading, StaticCheckOptions, StaticOutcome } from './run-static-checks.ts'
import { createSession } from './session.ts'
import type { Outcome, Session, SessionOptions } from './session.ts'

export interface ValidatorResult {
  readonly report: ValidatorReport
  /** Why it is `errored`; empty otherwise. */
  readonly errors: readonly ErrorReport[]
  /** What of the image kept its container from starting; null where nothing did. */
  readonly fault: ContainerFault | null
}

export interface RunValidatorOptions extends SessionOptions {
  /** How the image is read, for the checks that ask for that. */
  readonly reading: Reading
}

/**
 * Runs one Validator against one image: a container of its own, all checks at once, results in the
 * manifest's order. The container is gone when this resolves, unless it was to be kept. Checks that read
 * the image are made beside it; where there are no others, no container is started.
 *
 * Never throws: what goes wrong is an `errored` result.
 */
export async function runValidator(
  validator: Validator,
  options: RunValidatorOptions,
  signal: AbortSignal,
): Promise<ValidatorResult> {
  const { clock, reading, onCheck } = options
  const from = clock.now()
  const startedAt = clock.date().toISOString()
  const probes = validator.checks.filter((check) => !isStaticCheck(check))
  const [ran, read] = await Promise.all([
    probes.length === 0 && options.afterChecks === undefined
      ? nothingRan
      : runContainerChecks({ ...validator, checks: probes }, options, signal),
    readChecks(validator, { ...reading, clock, onCheck }, signal),
  ])
  return toResult(validator, ran, read, { startedAt, durationMs: clock.now() - from })
}

/** The same, of a Validator whose checks all read the image: it takes no engine. */
export async function runStaticValidator(
  validator: Validator,
  options: StaticCheckOptions,
  signal: AbortSignal,
): Promise<ValidatorResult> {
  const { clock } = options
  const from = clock.now()
  const startedAt = clock.date().toISOString()
  const read = await readChecks(validator, options, signal)
  return toResult(validator, nothingRan, read, { startedAt, durationMs: clock.now() - from })
}

async function readChecks(
  validator: Validator,
  options: StaticCheckOptions,
  signal: AbortSignal,
): Promise<StaticOutcome> {
  const checks = validator.checks.filter(isStaticCheck)
  if (checks.length === 0) return { checks: [], error: null }
  return await runStaticChecks(validator, checks, options, signal)
}

/** What the container's part of a Validator came to. */
interface Ran {
  readonly checks: readonly CheckReport[]
  readonly errors: readonly ErrorReport[]
  readonly fault: ContainerFault | null
  readonly container: ContainerReport | null
}

const nothingRan: Ran = { checks: [], errors: [], fault: null, container: null }

async function runContainerChecks(
  validator: ContainerValidator,
  options: SessionOptions,
  signal: AbortSignal,
): Promise<Ran> {
  const session = createSession(options)
  const [outcome, isolated] = await Promise.all([
    runShared(session, validator, options, signal),
    runIsolatedChecks(validator, options, signal),
  ])
  const found = [
    ...(outcome.error === null ? [] : errorReportsOf(outcome.error)),
    ...isolated.errors.flatMap(errorReportsOf),
  ]
  const own = verdictOfValidator({ errors: found, checks: outcome.checks })
  const mayKeep = options.keepFailed && own === 'failed' && session.isRunning()
  const kept = mayKeep ? await session.keep() : null
  const isKept = typeof kept === 'string'
  const removal = isKept ? null : await session.remove()
  const errors = [
    ...found,
    ...[isKept ? null : kept, removal].filter((error) => error !== null).flatMap(errorReportsOf),
    ...errorsOfChecks([...untoldChecks(outcome.checks ?? [], outcome.error), ...isolated.untold]),
  ]
  const [reason] = errors
  return {
    errors,
    fault: outcome.fault ?? null,
    checks: inOrder(validator, outcome, isolated, reason),
    container:
      outcome.container === null
        ? null
        : { ...outcome.container, ...(isKept ? { name: kept } : {}), kept: isKept },
  }
}

function toResult(
  validator: Validator,
  ran: Ran,
  read: StaticOutcome,
  { startedAt, durationMs }: Pick<ValidatorReport, 'startedAt' | 'durationMs'>,
): ValidatorResult {
  const errors = [
    ...ran.errors,
    ...(read.error === null ? [] : errorReportsOf(read.error)),
    // Those that were not made have the one cause that was just told.
    ...errorsOfChecks(
      read.checks.filter(({ outcome, attemptCount }) => outcome === 'errored' && attemptCount > 0),
    ),
  ]
  const [probed, looked] = [ran.checks.values(), read.checks.values()]
  const checks = validator.checks.flatMap((check) => {
    const { value } = (isStaticCheck(check) ? looked : probed).next()
    return value === undefined ? [] : [value]
  })
  return {
    errors,
    fault: ran.fault,
    report: {
      name: validator.name,
      description: validator.description,
      documentation: validator.documentation,
      source: validator.origin.file,
      verdict: verdictOfValidator({ errors, checks }),
      startedAt,
      durationMs: Math.round(durationMs),
      container: ran.container,
      notices: [...validator.notices, ...errors],
      checks,
    },
  }
}

/** The checks of the Validator's one container; there is none where all have one of their own. */
async function runShared(
  session: Session,
  validator: ContainerValidator,
  options: Pick<SessionOptions, 'afterChecks'>,
  signal: AbortSignal,
): Promise<Outcome> {
  const checks = validator.checks.filter((check) => !isIsolated(check))
  const isStarted = checks.length > 0 || options.afterChecks !== undefined
  if (!isStarted) return { checks: [], container: null, error: null }
  try {
    return await session.run({ ...validator, checks }, signal)
  } catch (error) {
    return { ...(await session.explain(signal)), error }
  }
}

/** As the manifest has them, wherever they ran. */
function inOrder(
  validator: ContainerValidator,
  { checks }: Outcome,
  isolated: IsolatedOutcome,
  error: ErrorReport | undefined,
): readonly CheckReport[] {
  const shared = checks?.values()
  return validator.checks.map(
    (check) =>
      isolated.checks.get(check) ??
      shared?.next().value ??
      unrunCheck(check, 'errored', engineReason(error)),
  )
}

/**
 * A check that this machine could not make is a cause of `errored` that people must find. What kept
 * several from being made is told once, at the first of them.
 */
function errorsOfChecks(errored: readonly CheckReport[]): readonly ErrorReport[] {
  return [...Map.groupBy(errored, ({ reason }) => reason.message)].flatMap(([message, all]) => {
    const [first] = all
    if (first === undefined) return []
    const which = all.length === 1 ? `the check "${first.name}"` : `${all.length} checks`
    return [
      {
        severity: 'error',
        code: 'check-errored',
        message: `${which} could not be made: ${message}`,
        location: first.location,
        hint: null,
        kind: 'infrastructure',
      },
    ]
  })
}

/** What happened to the container is told once for all checks. */
function untoldChecks(checks: readonly CheckReport[], error: unknown): readonly CheckReport[] {
  return checks.filter(
    ({ outcome, reason }) =>
      outcome === 'errored' && !(error !== null && reason.code === 'container-changed'),
  )
}

function engineReason(error: ErrorReport | undefined): Reason {
  const code = error?.kind === 'cancelled' ? 'cancelled' : 'engine'
  return { code, message: error?.message ?? 'the check did not run' }
}
