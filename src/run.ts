import { contactEngine } from './engine/find/connect.ts'
import { withJournal } from './container/creation-journal.ts'
import type { Engine } from './engine/engine.ts'
import { CanaryError, errorReportsOf, problemKey } from './errors.ts'
import { reportVersion } from './model.ts'
import type { ErrorReport, Report } from './model.ts'
import { mapTexts, redactReport } from './report/redact.ts'
import { acquireAll } from './run/acquire-images.ts'
import type { CompatibilityJudge } from './run/judge-spec.ts'
import { describeEngine, onCallOf } from './run/describe-engine.ts'
import { modeOf } from './policy/mode.ts'
import { redactEvents } from './run/redact-events.ts'
import { asksForSpec } from './run/request.ts'
import type { Findings, RunContext, RunDependencies, RunRequest } from './run/request.ts'
import { secretsOfManifests, secretsOfOptions, secretsOfRequest } from './run/secrets.ts'
import { isReadAlone, needsNoEngine } from './run/read-alone.ts'
import { createImageOpener, examineOf } from './run/open-image.ts'
import { createReadableImages } from './run/readable-images.ts'
import { sweep, sweepOrphans } from './run/sweep.ts'
import { validateAll } from './run/validate-images.ts'
import type { Preparations } from './run/validate-images.ts'
import type { PreparedPods } from './run/pods/judge-pods.ts'
import { createRedactor } from './secrets/redactor.ts'
import type { Validator } from './validator/manifest.ts'
import type { CheckedValidator } from './validator/options.ts'
import type { Restriction } from './validator/restrict.ts'
import { verdictOfRun } from './verdict.ts'
import { setting, spellSettings } from './settings.ts'

/**
 * Does what is asked and says how it went. Never throws: what goes wrong is in the report, and
 * what was created is removed again. No secret is in the report, nor in any event.
 */
export async function run(
  request: RunRequest,
  dependencies: RunDependencies,
  signal: AbortSignal,
): Promise<Report> {
  const known = secretsOfRequest(request)
  known.forEach(dependencies.onSecret)
  const redactor = createRedactor(known)
  const { spelling = 'flag' } = dependencies
  const spell = <Part>(part: Part) =>
    mapTexts(part, (text, field) => (ourWords.has(field) ? spellSettings(text, spelling) : text))
  const events = redactEvents((event) => {
    dependencies.onEvent(spell(event))
  }, redactor)
  const onSecret = (value: string) => {
    dependencies.onSecret(value)
    redactor.learn(value)
  }
  const { onEvent } = events
  const report = await judgeAll(request, { ...dependencies, onEvent, onSecret }, signal)
  events.end()
  return spell(redactReport(report, redactor))
}

/** Fields of sentences that are made here; what an image or a manifest wrote stays as it is. */
const ourWords: ReadonlySet<string> = new Set(['message', 'hint'])

async function judgeAll(
  request: RunRequest,
  dependencies: RunDependencies,
  signal: AbortSignal,
): Promise<Report> {
  const { clock, version, repository = null } = dependencies
  const from = clock.now()
  const startedAt = clock.date().toISOString()
  const findings: Findings = { engine: null, errors: [], images: [], built: [], pushed: [] }
  try {
    await judge(request, dependencies, findings, signal)
  } catch (error) {
    findings.errors.push(...errorReportsOf(error))
  }
  const { errors, images, engine, machine, pushed } = findings
  return {
    schemaVersion: reportVersion,
    verdict: verdictOfRun(findings),
    startedAt,
    durationMs: Math.round(clock.now() - from),
    tool: { name: 'container-canary-action', version },
    engine,
    ...(machine === undefined ? {} : { machine }),
    ...(repository === null ? {} : { repository }),
    errors: withoutRepeats(errors),
    images,
    ...(pushed.length === 0 ? {} : { pushed }),
  }
}

async function judge(
  request: RunRequest,
  dependencies: RunDependencies,
  findings: Findings,
  signal: AbortSignal,
): Promise<void> {
  requireSomething(request)
  // The engine is asked first: a schema is slow to load, and nobody would hear the answer meanwhile.
  const onWarning = (text: string) => {
    dependencies.onEvent({ kind: 'output', text: `warning: ${text}\n` })
  }
  const { findEngine = contactEngine, journal } = dependencies
  const ask = async () => await findEngine(request.engine, signal, onWarning).catch(asFailure)
  const early = needsNoEngine(request) ? null : await ask()
  const prepare = async () => ({
    validators: await loadAll(request, dependencies, signal),
    pods: await podsIfAsked(request, dependencies, signal),
  })
  const prepared = await prepare().catch(asFailure)
  // A manifest that is wrong is wrong on every machine: it is told before an engine that is not there.
  if ('failure' in prepared) {
    if (early !== null && !('failure' in early)) early.leave()
    throw prepared.failure
  }
  const { validators, pods } = prepared
  secretsOfManifests(validators).forEach(dependencies.onSecret)
  if (isReadAlone(request, validators)) {
    const { judgeWithoutContainers } = await import('./run/judge-without-containers.ts')
    await judgeWithoutContainers({ request, dependencies, findings }, validators, early, signal)
    return
  }
  const found = early ?? (await ask())
  if ('failure' in found) throw found.failure
  const opened = await found.open(onCallOf(dependencies))
  const engine = journal === undefined ? opened : withJournal(opened, journal)
  const opener = createImageOpener(request, dependencies, engine, validators, signal)
  const images = createReadableImages(dependencies.openImage ?? opener.open)
  const examine = examineOf(dependencies)
  const context = { request, dependencies, engine, findings, images, examine }
  try {
    const restriction = await restrictIfAsked(request, engine, validators, signal)
    const checked = await checkOptions(request, engine, validators, restriction)
    secretsOfOptions(checked, request.engine.env).forEach(dependencies.onSecret)
    const { planAllDevices } = await import('./run/devices.ts')
    const devicesOf = await planAllDevices(request, engine, checked, findings, signal)
    if (devicesOf === null) {
      await describeEngine(engine, dependencies, findings, signal)
      return
    }
    // The engine tells of itself while the images are judged; neither may be left unwatched.
    const work = Promise.allSettled([
      describeEngine(engine, dependencies, findings, signal),
      judgeAllOf(context, { validators: checked, devicesOf, restriction, pods }, signal),
    ])
    await sweepOrphans(engine, dependencies, { hasVolumes: request.pods !== null, work }, signal)
    for (const result of await work) if (result.status === 'rejected') throw result.reason
  } catch (error) {
    // What went wrong is told before what it has left.
    findings.errors.push(...errorReportsOf(error))
  }
  try {
    // What reads of it may have containers of the engine.
    await images.close()
    await opener.close()
    await sweep(engine, request, findings, signal.aborted)
    await pushIfAsked(context, signal)
  } finally {
    engine.close()
  }
}

/** The last of all: whatever else goes wrong in a run keeps its image from being pushed. */
async function pushIfAsked(context: RunContext, signal: AbortSignal): Promise<void> {
  if ((context.request.build?.pushAs ?? []).length === 0) return
  const { pushIfPassed } = await import('./run/push-images.ts')
  await pushIfPassed(context, signal)
}

function asFailure(failure: unknown): { readonly failure: unknown } {
  return { failure }
}

async function podsIfAsked(
  request: RunRequest,
  dependencies: RunDependencies,
  signal: AbortSignal,
): Promise<PreparedPods | null> {
  if (request.pods === null) return null
  const { preparePods } = await import('./run/pods/judge-pods.ts')
  return await preparePods(request, request.pods, dependencies, signal)
}

/** Images against manifests and specs, and then Pods, which have processors of their own to themselves. */
async function judgeAllOf(
  context: RunContext,
  { pods, ...preparations }: Omit<Preparations, 'judge'> & { readonly pods: PreparedPods | null },
  signal: AbortSignal,
): Promise<void> {
  const { validators, build } = context.request
  if (validators.length > 0 || asksForSpec(context.request)) {
    await judgeImages(context, preparations, signal)
  } else if (build !== null) {
    // Pods find it on the engine by its names.
    const { dependencies, engine, findings } = context
    await acquireAll({ ...context.request, images: [] }, dependencies, engine, findings, signal)
  }
  if (pods === null) return
  const { judgePods } = await import('./run/pods/judge-pods.ts')
  await judgePods(pods, context, signal)
}

async function judgeImages(
  context: RunContext,
  preparations: Omit<Preparations, 'judge'>,
  signal: AbortSignal,
): Promise<void> {
  const { request, dependencies, engine, findings } = context
  const judge = await judgeIfAsked(context, signal)
  try {
    const acquired = await acquireAll(request, dependencies, engine, findings, signal)
    dependencies.onEvent({ kind: 'phase', title: 'Validate' })
    await validateAll(context, { ...preparations, judge }, acquired, signal)
  } finally {
    judge?.close()
  }
}

/** A spec that is broken is told before anything is pulled. */
async function judgeIfAsked(
  { request, dependencies, engine }: RunContext,
  signal: AbortSignal,
): Promise<CompatibilityJudge | null> {
  const { compatibility } = request
  if (compatibility === null) return null
  if (!asksForSpec(request)) {
    const { createUnaskedJudge } = await import('./run/judge-unasked.ts')
    return createUnaskedJudge(request, compatibility, engine.identity.describe, dependencies)
  }
  const { createJudge } = await import('./run/evaluate-compatibility.ts')
  const description = await engine.identity.describe(signal)
  return await createJudge(request, compatibility, description, dependencies, signal)
}

function requireSomething(request: RunRequest): void {
  const { images, build, pods } = request
  const isAsked = request.validators.length > 0 || asksForSpec(request)
  // A Pod names its images itself.
  if (pods !== null && !isAsked) return
  if (images.length === 0 && build === null) {
    throw new CanaryError('input', {
      code: 'no-image',
      message: 'there is no image to validate',
      hint: `name an image (${setting('image')}), or a directory to build one from (${setting('context')})`,
    })
  }
  if (!isAsked) {
    throw new CanaryError('input', {
      code: 'no-validator',
      message: 'there is nothing to validate the image against',
      hint: `name a manifest or a built-in platform such as kubeflow (${setting('validators')}), or a compatibility spec (${setting('compatibility')})`,
    })
  }
}

async function loadAll(
  request: RunRequest,
  { standardInput }: RunDependencies,
  signal: AbortSignal,
): Promise<readonly Validator[]> {
  const [{ readManifests }, { loadValidators }, { requirePatterns }] = await Promise.all([
    import('./validator/sources.ts'),
    import('./validator/load.ts'),
    import('./validator/patterns.ts'),
  ])
  const { validators, directory, policy } = request
  const loaded = loadValidators(
    await readManifests(validators, directory, policy, signal, standardInput ?? null),
  )
  await requirePatterns(loaded)
  return loaded
}

async function checkOptions(
  request: RunRequest,
  engine: Engine,
  validators: readonly Validator[],
  restriction: Restriction | null,
): Promise<readonly CheckedValidator[]> {
  const { checkAllOptions } = await import('./validator/options.ts')
  return await checkAllOptions(engine, validators, {
    env: request.engine.env,
    directory: request.directory,
    modeOf: ({ origin }) => modeOf(request.policy, origin.kind),
    restriction,
  })
}

async function restrictIfAsked(
  request: RunRequest,
  engine: Engine,
  validators: readonly Validator[],
  signal: AbortSignal,
): Promise<Restriction | null> {
  const modes = validators.map(({ origin }) => modeOf(request.policy, origin.kind))
  if (!modes.includes('restricted')) return null
  const { createRestriction } = await import('./validator/restrict.ts')
  const { directory } = request
  return await createRestriction(engine, { directory, home: request.engine.home }, signal)
}

/** Two steps of a run may meet the same trouble. */
function withoutRepeats(errors: readonly ErrorReport[]): ErrorReport[] {
  return [...new Map(errors.map((error) => [`${error.kind} ${problemKey(error)}`, error])).values()]
}
