import type { RunningContainer } from '../../container/run.ts'
import { expandVariables } from '../../dollar-variables.ts'
import type { Engine } from '../../engine/engine.ts'
import { environmentOf } from '../../engine/image-environment.ts'
import { infrastructureError } from '../../errors.ts'
import type { CheckReport } from '../../model.ts'
import type { ExecAction, Isolation } from '../../probe/attempt.ts'
import { timeOf } from '../../probe/timing.ts'
import { outcomeOfSetup } from '../../verdict.ts'
import { unrunCheck } from '../check.ts'
import { endReason } from '../end-reason.ts'
import { foreignError, isExecFormatError } from '../foreign-platform.ts'
import type { Check, ContainerValidator, AttemptedCheck } from '../manifest.ts'
import { changed, changeOf, runChecks } from '../run-checks.ts'
import type { SessionOptions } from '../session.ts'
import { requireImageAtFault, startReason } from '../start-fault.ts'
import { startIsolated } from './container.ts'
import type { IsolatedContainer } from './container.ts'
import { runSetup, runTeardown } from './steps.ts'

/** A check that has a container of its own. */
export interface IsolatedCheck extends AttemptedCheck {
  readonly action: ExecAction & { readonly isolated: Isolation }
}

export function isIsolated(check: Check): check is IsolatedCheck {
  return check.action.action === 'exec' && check.action.isolated !== undefined
}

/**
 * Runs one check in a container of its own, which is gone when this resolves.
 *
 * @throws CanaryError where the engine, the manifest or somebody else is at fault
 */
export async function runIsolatedCheck(
  check: IsolatedCheck,
  validator: ContainerValidator,
  options: SessionOptions,
  signal: AbortSignal,
): Promise<CheckReport> {
  const expanded = await expandedCheck(check, options, signal)
  const held = await startIsolated(validator, options, signal)
  let report: CheckReport
  try {
    report = await runIn(held, expanded, validator, options, signal)
  } catch (error) {
    await held.remove().catch(() => undefined)
    throw error
  }
  await held.remove()
  return report
}

async function runIn(
  { started }: IsolatedContainer,
  check: IsolatedCheck,
  validator: ContainerValidator,
  options: SessionOptions,
  signal: AbortSignal,
): Promise<CheckReport> {
  if (started.kind === 'running') {
    return await checkIn(started.container, check, validator, options, signal)
  }
  const { foreign } = options
  if (started.kind === 'ended') {
    const { intervention, state } = started.end
    throw intervention === null ? endedAtOnce(endReason(state).message) : changed(intervention)
  }
  if (foreign !== null && isExecFormatError(started.message)) {
    throw foreignError(foreign, validator.location)
  }
  await requireImageAtFault(started, validator, options)
  return unrunCheck(check, 'failed', startReason(started))
}

/** Its program is ours, and ends when it is told to. */
function endedAtOnce(words: string): Error {
  const message = `the program that holds the container of a command ended at once: ${words}`
  return infrastructureError({ code: 'isolated-holder', message })
}

async function checkIn(
  container: RunningContainer,
  check: IsolatedCheck,
  validator: ContainerValidator,
  options: SessionOptions,
  signal: AbortSignal,
): Promise<CheckReport> {
  const { engine } = options
  const { isolated } = check.action
  const steps = { engine, containerId: container.id, isolated, timeout: timeOf(check.timing) }
  let setup: Awaited<ReturnType<typeof runSetup>>
  try {
    setup = await runSetup(steps, signal)
  } catch (error) {
    container.stopWatching()
    throw error
  }
  if (setup.kind === 'stuck') {
    container.stopWatching()
    const change = await changeOf(container, { checks: [], end: null }, options, signal)
    if (change !== null) throw change
    const { outcome, reason } = outcomeOfSetup(setup.reason)
    return unrunCheck(check, outcome, reason)
  }
  const alone = { ...validator, checks: [check] }
  // It is told by whoever asked, once the container is gone, too.
  const silent = { ...options, onCheck: () => undefined }
  const { checks, end } = await runChecks(alone, container, silent, signal)
  const change = await changeOf(container, { checks, end }, options, signal)
  if (change !== null) throw change
  if (end === null) await runTeardown(steps, signal)
  const [report] = checks
  if (report === undefined) throw new Error('a check has a report')
  return report.outcome === 'failed' && setup.told !== null ? withSetup(report, setup.told) : report
}

/** What went wrong before may be why. */
function withSetup(report: CheckReport, told: string): CheckReport {
  const message = `${report.reason.message}; ${told}`
  return { ...report, reason: { ...report.reason, message } }
}

/** With the image's variables in the place of their names, where the check asks for that. */
async function expandedCheck(
  check: IsolatedCheck,
  { engine, image }: SessionOptions,
  signal: AbortSignal,
): Promise<IsolatedCheck> {
  const { action } = check
  if (!action.isolated.expands) return check
  const variables = await variablesOf(engine, image, signal)
  const expand = (text: string) => expandVariables(text, (name) => variables.get(name) ?? '')
  const [program, ...words] = action.command
  const env = action.isolated.env.map((one) => ({ ...one, value: expand(one.value) }))
  return {
    ...check,
    action: {
      ...action,
      command: [expand(program), ...words.map(expand)],
      isolated: { ...action.isolated, env },
    },
  }
}

async function variablesOf(
  engine: Engine,
  image: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const found = await engine.images.find(image, signal)
  return found === null ? new Map() : environmentOf(found.configuration)
}
