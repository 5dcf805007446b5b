/** One image on one engine, opened for whoever runs it more often than once. */
import { findOwnContainer } from '../container/own-container.ts'
import { removeLeftovers, runLabels } from '../container/ownership.ts'
import { ownIdentity } from '../container/process-identity.ts'
import { deadline } from '../engine/deadline.ts'
import type { Engine } from '../engine/engine.ts'
import { contactEngine } from '../engine/find/connect.ts'
import { CanaryError, noticeToProblem } from '../errors.ts'
import { runLimits } from '../limits.ts'
import type { ErrorReport } from '../model.ts'
import type { Validator } from '../validator/manifest.ts'
import type { CheckedValidator } from '../validator/options.ts'
import { runValidator } from '../validator/run-validator.ts'
import type { RunValidatorOptions, ValidatorResult } from '../validator/run-validator.ts'
import { acquireAll } from './acquire-images.ts'
import type { Acquired } from './acquire-images.ts'
import { describeEngine } from './describe-engine.ts'
import { checkOptions, restrictIfAsked } from './judge-on-engine.ts'
import { startReading } from './open-image.ts'
import type { RunReading } from './open-image.ts'
import type { Findings, RunDependencies, RunRequest } from './request.ts'
import { validatorOptions } from './validator-options.ts'

type ImageThatIsThere = Extract<Acquired, { readonly origin: unknown }>

/** An image that is on the engine, and all that it takes to run it. */
export interface OneImage extends Pick<ImageThatIsThere, 'image' | 'platform'> {
  readonly request: RunRequest
  readonly dependencies: RunDependencies
  readonly engine: Engine
  readonly findings: Findings
  readonly reading: RunReading
  /** Of everything that is made for it. */
  readonly labels: Readonly<Record<string, string>>
  /** Runs one Validator, as often as asked. @throws CanaryError for what cannot be had */
  readonly prepare: (
    validators: readonly Validator[],
    signal: AbortSignal,
  ) => Promise<readonly PreparedValidator[]>
}

/** A Validator that may be run again and again, under other circumstances each time. */
export interface PreparedValidator {
  readonly validator: CheckedValidator
  readonly run: (
    validator: Validator,
    changes: Pick<RunValidatorOptions, 'change' | 'afterChecks' | 'connects'>,
    signal: AbortSignal,
  ) => Promise<ValidatorResult>
}

/**
 * Finds the engine, and sees to it that the one image of the request is there. Whatever was made on the
 * engine meanwhile is gone when this ends.
 *
 * @throws CanaryError
 */
export async function withOneImage<Answer>(
  request: RunRequest,
  dependencies: RunDependencies,
  work: (image: OneImage) => Promise<Answer>,
  signal: AbortSignal,
): Promise<Answer> {
  const { findEngine = contactEngine, onEvent } = dependencies
  const found = await findEngine(request.engine, signal, (text) => {
    onEvent({ kind: 'output', text: `warning: ${text}\n` })
  })
  const engine = await found.open()
  const findings: Findings = { engine: null, errors: [], images: [], built: [], pushed: [] }
  const reading = startReading(request, dependencies, engine, [], signal)
  try {
    await describeEngine(engine, dependencies, findings, signal)
    const [entry] = await acquireAll(request, dependencies, engine, findings, signal)
    if (entry?.image == null) throw errorOf(findings.errors)
    const labels = runLabels(request, dependencies.clock.date(), await ownIdentity())
    const { image, platform } = entry
    const opened = { request, dependencies, engine, findings, reading, labels, image, platform }
    return await work({
      ...opened,
      prepare: (validators, abort) => prepareAll(opened, validators, abort),
    })
  } finally {
    await reading.close()
    await clearAway(engine, request.runId).finally(() => {
      engine.close()
    })
  }
}

async function clearAway(engine: Engine, runId: string): Promise<void> {
  const { patientSweep } = runLimits
  const message = `the engine did not tell within ${patientSweep / 1000} s what this run has left on it`
  const over = deadline(patientSweep, { code: 'containers-left', message })
  await removeLeftovers(engine, runId, over, new Set(), true)
}

/** What was told as part of a report, thrown as it was. */
export function errorOf(errors: readonly ErrorReport[]): Error {
  const [first, ...rest] = errors
  if (first === undefined) return new Error('it went wrong, and nobody says why')
  const { kind } = first
  if (kind === 'internal') return new Error(first.message)
  return new CanaryError(kind, [noticeToProblem(first), ...rest.map(noticeToProblem)])
}

async function prepareAll(
  opened: Omit<OneImage, 'prepare'>,
  validators: readonly Validator[],
  signal: AbortSignal,
): Promise<readonly PreparedValidator[]> {
  const { request, engine, findings, image } = opened
  const restriction = await restrictIfAsked(request, engine, validators, signal)
  const checked = await checkOptions(request, engine, validators, restriction)
  const { planAllDevices } = await import('./devices.ts')
  const devicesOf = await planAllDevices(request, engine, checked, findings, signal)
  if (devicesOf === null) throw errorOf(findings.errors)
  const { architecture } = await engine.identity.describe(signal)
  const neighbour = await findOwnContainer(engine, signal)
  const { platform } = opened
  const around = {
    ...{ ...opened, ...opened.reading },
    ...{ devicesOf, restriction, neighbour, architecture },
  }
  return checked.map((validator) => ({
    validator,
    run: async (asked, changes, abort) =>
      await runValidator(
        asked,
        {
          ...validatorOptions(around, validator, { image, platform }),
          keepFailed: false,
          onCheck: () => undefined,
          ...changes,
        },
        abort,
      ),
  }))
}
