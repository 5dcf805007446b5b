/** What a run under a condition takes beside a plain one. */
import { randomBytes, randomInt } from 'node:crypto'
import { labelOf } from '../conditions/condition.ts'
import { arbitraryUserOf } from '../conditions/facts.ts'
import type { ConditionFacts } from '../conditions/facts.ts'
import { underCondition } from '../conditions/under-condition.ts'
import type { Request } from '../conditions/under-condition.ts'
import { plainContainer } from '../engine/container-request.ts'
import type { ContainerState } from '../engine/container-state.ts'
import type { Engine } from '../engine/engine.ts'
import { CanaryError, errorReportsOf } from '../errors.ts'
import { engineLimits } from '../limits.ts'
import type { Notice, SourceLocation } from '../model.ts'
import type { PlacedCondition } from '../validator/manifest.ts'
import type { CheckedValidator } from '../validator/options.ts'
import { asksContainer } from '../validator/port-names.ts'
import { runOptionsOf } from '../validator/run-options.ts'
import type { ValidatorResult } from '../validator/run-validator.ts'
import { verdictOfValidator } from '../verdict.ts'
import type { RunRequest } from './request.ts'

/** A condition that is ready to be run under. */
export interface Prepared {
  /** @throws CanaryError where the engine cannot make it, at its line */
  readonly change: (request: Request) => Request
  /** What a person needs to know to have the same again. */
  readonly notices: readonly Notice[]
  /** Who the processes run as, where the condition says so. */
  readonly user: string | null
  /** Removes what was made for it. @throws CanaryError (infrastructure) */
  readonly close: () => Promise<void>
}

export interface Around {
  readonly engine: Engine
  readonly request: RunRequest
  readonly labels: Readonly<Record<string, string>>
  readonly neighbour: ContainerState | null
}

/** @throws CanaryError (infrastructure) where the engine is lost */
async function prepareCondition(
  { condition, location }: PlacedCondition,
  validator: CheckedValidator,
  around: Around,
  signal: AbortSignal,
): Promise<Prepared> {
  const place = location ?? validator.location
  const facts = await factsOf(condition.kind === 'slow-disk', validator, around, signal)
  const base = { ...plainContainer, image: '' }
  const tried = underCondition(base, condition, facts)
  const change = (network: string | null) => (request: Request) => {
    const outcome = underCondition(request, condition, { ...facts, closedNetwork: network })
    if (outcome.kind === 'made') return outcome.request
    throw new CanaryError(outcome.fault, {
      code: 'condition',
      message: outcome.message,
      location: place,
    })
  }
  const told = tried.kind === 'made' ? tried.told : null
  const prepared = {
    notices: told === null ? [] : [noticeOf(told, labelOf(condition), place)],
    user: tried.kind === 'made' ? tried.request.user : null,
  }
  const isClosed = condition.kind === 'no-network' && tried.kind === 'made' && facts.isAsked
  if (!isClosed) return { ...prepared, change: change(null), close: () => Promise.resolve() }
  const { networks } = around.engine
  const name = `canary-${randomBytes(4).toString('hex')}`
  await networks.createClosed({ name, labels: around.labels }, signal)
  const close = async () => {
    await networks.remove(name, AbortSignal.timeout(engineLimits.remove))
  }
  return { ...prepared, change: change(name), close }
}

/**
 * Judges under a condition, or plainly where there is none. What was made for it is gone when this
 * resolves, unless a container that is kept needs it.
 */
export async function judgeUnder(
  under: PlacedCondition | null,
  validator: CheckedValidator,
  around: Around,
  judge: (prepared: Partial<Prepared>) => Promise<ValidatorResult>,
  signal: AbortSignal,
): Promise<{ readonly result: ValidatorResult; readonly user: string | null }> {
  if (under === null) return { result: await judge({}), user: null }
  const prepared = await prepareCondition(under, validator, around, signal).catch(unprepared)
  const result = await judge(prepared)
  if (result.report.container?.kept === true) return { result, user: prepared.user }
  try {
    await prepared.close()
    return { result, user: prepared.user }
  } catch (error) {
    const errors = [...result.errors, ...errorReportsOf(error)]
    const { checks } = result.report
    const report = { ...result.report, verdict: verdictOfValidator({ errors, checks }) }
    return { result: { ...result, report, errors }, user: prepared.user }
  }
}

/** An engine that is lost is lost for the checks as well, and told with them. */
function unprepared(error: unknown): Prepared {
  return {
    notices: [],
    user: null,
    change: () => {
      throw error
    },
    close: () => Promise.resolve(),
  }
}

function noticeOf(message: string, label: string, location: SourceLocation): Notice {
  return {
    severity: 'notice',
    code: 'condition',
    message: `${label}: ${message}`,
    location,
    hint: null,
  }
}

async function factsOf(
  isOfDisk: boolean,
  validator: CheckedValidator,
  { engine, request, neighbour }: Around,
  signal: AbortSignal,
): Promise<ConditionFacts> {
  const description = await engine.identity.describe(signal)
  const { name: program, isRootless, cgroupVersion, remapsUsers, withoutLimits } = description
  const { isLocalSocket } = engine.identity.location
  const options = runOptionsOf(validator, validator.mode, request.engine.env, request.directory)
  const settings = options === null ? [] : await engine.runOptions?.settings(options)
  return {
    ...{ program, isRootless, cgroupVersion, remapsUsers, withoutLimits },
    storageDevice:
      isOfDisk && isLocalSocket ? await storageDeviceOf(description.storageDirectory) : null,
    isAsked: validator.checks.some(({ action }) => asksContainer(action)),
    reachesAddresses: isLocalSocket && !isRootless,
    isInContainer: neighbour !== null,
    arbitraryUser: arbitraryUserOf(randomInt(2 ** 32) / 2 ** 32),
    closedNetwork: null,
    settings: settings ?? [],
  }
}

async function storageDeviceOf(directory: string | null): Promise<string | null> {
  if (directory === null) return null
  const { blockDeviceOf } = await import('../features/block-device.ts')
  return blockDeviceOf(directory)
}
