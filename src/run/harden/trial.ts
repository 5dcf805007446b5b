/** One trial: all manifests of an image, in containers that are held to more than they ask for. */
import { lastWords } from '../../container/run.ts'
import type { RunningContainer } from '../../container/run.ts'
import type { Engine } from '../../engine/engine.ts'
import { refusedPaths } from '../../harden/refused.ts'
import type { Settings } from '../../harden/settings.ts'
import type { Trial } from '../../harden/smallest.ts'
import { hardenLimits } from '../../limits.ts'
import type { CheckReport, ValidatorReport } from '../../model.ts'
import { passedTrial } from '../../verdict.ts'
import { isIsolated } from '../../validator/isolated/check.ts'
import { isStaticCheck } from '../../validator/manifest.ts'
import type { Check, Validator } from '../../validator/manifest.ts'
import { errorOf } from '../one-image.ts'
import type { OneImage, PreparedValidator } from '../one-image.ts'
import { altered } from './altered.ts'
import type { TrialMounts } from './altered.ts'
import type { Directories, Place } from './directories.ts'

/** What a Validator came to when nothing was asked beyond it. */
export interface PlainRun {
  readonly prepared: PreparedValidator
  readonly report: ValidatorReport
  /** It went on running once its checks had ended. */
  readonly ranOn: boolean
}

export interface TrialOptions {
  readonly opened: Pick<OneImage, 'engine' | 'dependencies'>
  readonly directories: Directories
  readonly runs: readonly PlainRun[]
  /** Paths of the image's VOLUMEs. */
  readonly imageVolumes: readonly string[]
  /** Bytes of directories that are to have a bound. */
  readonly sizes?: ReadonlyMap<string, number>
}

/**
 * @throws CanaryError for what says nothing of the image: the engine's fault, or the manifest's
 */
export async function runTrial(
  settings: Settings,
  options: TrialOptions,
  signal: AbortSignal,
): Promise<Trial> {
  const results = await Promise.allSettled(
    options.runs.map(async (run) => await tryOne(run, settings, options, signal)),
  )
  const trials = results.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
  return {
    passed: trials.every(({ passed }) => passed),
    refused: [...new Set(trials.flatMap(({ refused }) => refused))],
  }
}

async function tryOne(
  { prepared, report: before, ranOn }: PlainRun,
  settings: Settings,
  options: TrialOptions,
  signal: AbortSignal,
): Promise<Trial> {
  const { engine, dependencies } = options.opened
  const mounts = await mountsFor(settings, options, signal)
  let hold: Hold | null = null
  const result = await prepared.run(
    forTrial(prepared.validator, before.checks),
    {
      change: (request) => altered(request, settings, mounts),
      afterChecks: async (container, checks, abort) => {
        const isFine = checks.every(({ outcome }) => outcome === 'passed')
        if (isFine && ranOn) hold = await holdOn(container, engine, dependencies.clock, abort)
        else hold = { ranOn: false, words: '' }
      },
    },
    signal,
  )
  if (result.errors.length > 0) throw errorOf(result.errors)
  const passed = passedTrial({
    outcomes: result.report.checks.map(({ outcome }) => outcome),
    ...heldOf(hold),
    mustRunOn: ranOn,
  })
  return { passed, refused: passed ? [] : refusedPaths(wordsOf(result.report, hold)) }
}

/** Asked anew: whoever assigned it did so inside of a call. */
function heldOf(hold: Hold | null): { readonly wasSeen: boolean; readonly ranOn: boolean } {
  return { wasSeen: hold !== null, ranOn: hold?.ranOn === true }
}

function wordsOf({ container, checks }: ValidatorReport, hold: Hold | null): string {
  const reasons = checks.map(({ reason }) => reason.message)
  return [container?.logs.text ?? '', hold?.words ?? '', ...reasons].join('\n')
}

export interface Hold {
  readonly ranOn: boolean
  /** The last words of one that ended. */
  readonly words: string
}

/** A program may need longer than its checks to meet what it cannot do without. */
export async function holdOn(
  { id, startedAt }: Pick<RunningContainer, 'id' | 'startedAt'>,
  engine: Engine,
  clock: OneImage['dependencies']['clock'],
  signal: AbortSignal,
): Promise<Hold> {
  await clock.sleep(startedAt + hardenLimits.hold - clock.now(), signal)
  const state = await engine.containers.inspect(id, signal)
  if (state?.status === 'running') return { ranOn: true, words: '' }
  const words = state === null ? '' : (await lastWords(engine, id, signal)).text
  return { ranOn: false, words }
}

/**
 * Without what reads the image, and without commands in containers of their own, in which the image's
 * program does not run. How long a check may take is drawn from how long it took.
 */
export function forTrial(validator: Validator, before: readonly CheckReport[]): Validator {
  const checks = validator.checks.flatMap((check, index): readonly Check[] => {
    if (isStaticCheck(check) || isIsolated(check)) return []
    const { timing } = check
    const took = before[index]?.durationMs ?? 0
    const enough = Math.max(hardenLimits.leastTime, hardenLimits.times * took)
    const timeout = timing.timeout === 0 ? 0 : Math.min(timing.timeout, enough)
    return [{ ...check, timing: { ...timing, timeout } }]
  })
  // Where none is left, the container has to run on; the type wants one that nobody looks at.
  return { ...validator, checks: checks as readonly Check[] as Validator['checks'] }
}

/** Empty directories of their own, and what engines would leave open without being asked. */
async function mountsFor(
  settings: Settings,
  { directories, imageVolumes, sizes = new Map() }: TrialOptions,
  signal: AbortSignal,
): Promise<TrialMounts> {
  const { writable, readOnlyRoot } = settings
  const open = readOnlyRoot ? imageVolumes : []
  const shutAt = [...new Set(open)].filter((path) => !writable.includes(path))
  const targets = settings.directories === 'volume' ? writable : []
  const places = await directories.make(targets.length, signal)
  const made = targets.flatMap((target, index): readonly [string, Place][] => {
    const place = places[index]
    return place === undefined ? [] : [[target, place]]
  })
  return { writable: new Map(made), shutAt, sizes }
}
