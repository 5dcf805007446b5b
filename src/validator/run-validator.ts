import { errorReportsOf } from '../errors.ts'
import type { ContainerFault } from '../engine/container-fault.ts'
import type { CheckReport, ErrorReport, Reason, ValidatorReport } from '../model.ts'
import { verdictOfValidator } from '../verdict.ts'
import { unrunCheck } from './check.ts'
import { isIsolated } from './isolated/check.ts'
import { runIsolatedChecks } from './isolated/run.ts'
import type { IsolatedOutcome } from './isolated/run.ts'
import type { Validator } from './manifest.ts'
import { createSession } from './session.ts'
import type { Outcome, Session, SessionOptions } from './session.ts'

export interface ValidatorResult {
  readonly report: ValidatorReport
  /** Why it is `errored`; empty otherwise. */
  readonly errors: readonly ErrorReport[]
  /** What of the image kept its container from starting; null where nothing did. */
  readonly fault: ContainerFault | null
}

/**
 * Runs one Validator against one image: a container of its own, all checks at once, results in the
 * manifest's order. The container is gone when this resolves, unless it was to be kept.
 *
 * Never throws: what goes wrong is an `errored` result.
 */
export async function runValidator(
  validator: Validator,
  options: SessionOptions,
  signal: AbortSignal,
): Promise<ValidatorResult> {
  const { clock } = options
  const from = clock.now()
  const startedAt = clock.date().toISOString()
  const session = createSession(options)
  const [outcome, isolated] = await Promise.all([
    runShared(session, validator, signal),
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
    ...errorsOfChecks([...untoldChecks(outcome), ...isolated.untold]),
  ]
  const [reason] = errors
  const checks = inOrder(validator, outcome, isolated, reason)
  return {
    errors,
    fault: outcome.fault ?? null,
    report: {
      name: validator.name,
      description: validator.description,
      documentation: validator.documentation,
      source: validator.origin.file,
      verdict: verdictOfValidator({ errors, checks: outcome.checks === null ? null : checks }),
      startedAt,
      durationMs: Math.round(clock.now() - from),
      container:
        outcome.container === null
          ? null
          : { ...outcome.container, ...(isKept ? { name: kept } : {}), kept: isKept },
      notices: [...validator.notices, ...errors],
      checks,
    },
  }
}

/** The checks of the Validator's one container; there is none where all have one of their own. */
async function runShared(
  session: Session,
  validator: Validator,
  signal: AbortSignal,
): Promise<Outcome> {
  const [first, ...rest] = validator.checks.filter((check) => !isIsolated(check))
  if (first === undefined) return { checks: [], container: null, error: null }
  try {
    return await session.run({ ...validator, checks: [first, ...rest] }, signal)
  } catch (error) {
    return { ...(await session.explain(signal)), error }
  }
}

/** As the manifest has them, wherever they ran. */
function inOrder(
  validator: Validator,
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
function untoldChecks({ checks, error }: Outcome): readonly CheckReport[] {
  return (checks ?? []).filter(
    ({ outcome, reason }) =>
      outcome === 'errored' && !(error !== null && reason.code === 'container-changed'),
  )
}

function engineReason(error: ErrorReport | undefined): Reason {
  const code = error?.kind === 'cancelled' ? 'cancelled' : 'engine'
  return { code, message: error?.message ?? 'the check did not run' }
}
