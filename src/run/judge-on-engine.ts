import { withJournal } from '../container/creation-journal.ts'
import type { Engine } from '../engine/engine.ts'
import type { FoundEngine } from '../engine/find/connect.ts'
import { errorReportsOf, inputError } from '../errors.ts'
import type { CanaryError } from '../errors.ts'
import type { AcquiredImage } from '../image/acquire.ts'
import { modeOf } from '../policy/mode.ts'
import type { Validator } from '../validator/manifest.ts'
import type { CheckedValidator } from '../validator/options.ts'
import type { Restriction } from '../validator/restrict.ts'
import { acquireAll } from './acquire-images.ts'
import { describeEngine, onCallOf } from './describe-engine.ts'
import type { CompatibilityJudge } from './judge-spec.ts'
import { createInspector } from './inspect-images.ts'
import type { Inspector } from './inspect-images.ts'
import { startReading } from './open-image.ts'
import { withGrid } from './platform-grid.ts'
import type { NodeGroups } from './node-groups.ts'
import type { PreparedPods } from './pods/judge-pods.ts'
import { asksForSpec } from './request.ts'
import type { RunContext, RunRequest } from './request.ts'
import { secretsOfOptions } from './secrets.ts'
import { setting } from '../settings.ts'
import { sweep, sweepOrphans } from './sweep.ts'
import { validateAll } from './validate-images.ts'
import { readFrom } from './validator-options.ts'
import type { Preparations } from './validate-images.ts'

/** An engine that was found, and what is settled before anything is asked of it. */
interface Ready {
  readonly found: FoundEngine
  readonly validators: readonly Validator[]
  readonly pods: PreparedPods | null
}

/**
 * Judges images on an engine: images against manifests and specs, and then Pods. What goes wrong is among the
 * findings.
 *
 * @throws CanaryError where the engine cannot be opened, or what was made cannot be removed
 */
export async function judgeOnEngine(
  { request, dependencies, findings }: Omit<RunContext, 'engine' | 'images' | 'examine'>,
  { found, validators, pods }: Ready,
  signal: AbortSignal,
): Promise<void> {
  const opened = await found.open(onCallOf(dependencies), request.kubernetes?.placement)
  const { journal } = dependencies
  const engine = journal === undefined ? opened : withJournal(opened, journal)
  const reading = startReading(request, dependencies, engine, validators, signal)
  const context = { request, dependencies, engine, findings, ...reading }
  try {
    const restriction = await restrictIfAsked(request, engine, validators, signal)
    const checked = await checkOptions(request, engine, validators, restriction)
    secretsOfOptions(checked, request.engine.env).forEach(dependencies.onSecret)
    const { planAllDevices } = await import('./devices.ts')
    const devicesOf = await planAllDevices(request, engine, checked, findings, signal)
    if (devicesOf === null) {
      await describeEngine(engine, dependencies, findings, signal)
      return
    }
    // The engine tells of itself while the images are judged; neither may be left unwatched.
    const work = Promise.allSettled([
      describeEngine(engine, dependencies, findings, signal),
      judgeAllOf(
        context,
        { validators: checked, devicesOf, restriction, pods, inspector: inspectorOf(context) },
        signal,
      ),
    ])
    const hasMore = request.pods !== null || mayMakeNetworks(request, checked)
    await sweepOrphans(engine, dependencies, { hasMore, work }, signal)
    for (const result of await work) if (result.status === 'rejected') throw result.reason
  } catch (error) {
    // What went wrong is told before what it has left.
    findings.errors.push(...errorReportsOf(error))
  }
  try {
    // What reads of it may have containers of the engine.
    await reading.close()
    await sweep(engine, request, findings, signal.aborted)
    await pushIfAsked(context, signal)
  } finally {
    engine.close()
  }
}

/** The last of all: whatever else goes wrong in a run keeps its image from being pushed. */
async function pushIfAsked(context: RunContext, signal: AbortSignal): Promise<void> {
  if ((context.request.build?.pushAs ?? []).length === 0) return
  const { pushIfPassed } = await import('./push-images.ts')
  await pushIfPassed(context, signal)
}

function mayMakeNetworks(request: RunRequest, validators: readonly Validator[]): boolean {
  const asked = validators.flatMap(({ conditions }) => conditions.map((one) => one.condition))
  return [...request.conditions, ...asked].some(({ kind }) => kind === 'no-network')
}

/** Images against manifests and specs, and then Pods, which have processors of their own to themselves. */
async function judgeAllOf(
  context: RunContext,
  { pods, ...preparations }: Omit<Preparations, 'judge'> & { readonly pods: PreparedPods | null },
  signal: AbortSignal,
): Promise<void> {
  const { validators, build, platformGrid } = context.request
  if (platformGrid) {
    await judgeWithGrid(context, preparations, signal)
  } else if (validators.length > 0 || asksForSpec(context.request)) {
    await judgeImages(context, preparations, signal)
  } else if (build !== null) {
    // Pods find it on the engine by its names.
    const { dependencies, engine, findings } = context
    await acquireAll({ ...context.request, images: [] }, dependencies, engine, findings, signal)
  }
  if (pods === null) return
  const { judgePods } = await import('./pods/judge-pods.ts')
  await judgePods(pods, context, signal)
}

/** Images are read for all of their platforms while they run on this one. */
async function judgeWithGrid(
  context: RunContext,
  preparations: Omit<Preparations, 'judge'>,
  signal: AbortSignal,
): Promise<void> {
  const { findings } = context
  const { judgeGrids, withoutIndex } = await import('./judge-grid.ts')
  const [ran, read] = await Promise.allSettled([
    judgeImages(context, preparations, signal),
    judgeGrids(context, preparations.validators, signal),
  ])
  if (ran.status === 'rejected') throw ran.reason
  if (read.status === 'rejected') throw read.reason
  const images = findings.images.map((image) => withoutIndex(image, read.value))
  findings.images.splice(0, images.length, ...withGrid(images, read.value.images))
  findings.errors.push(...read.value.errors)
}

/** Null where images are not to be read beside their runs. */
function inspectorOf({ request, dependencies, images, examine }: RunContext): Inspector | null {
  if (!request.inspect && !request.platformGrid) return null
  const open = async (image: AcquiredImage) => await images.open(readFrom(image))
  return createInspector({ open, examine, now: dependencies.clock.now }, request.concurrency)
}

async function judgeImages(
  context: RunContext,
  preparations: Omit<Preparations, 'judge'>,
  signal: AbortSignal,
): Promise<void> {
  const { request, dependencies, engine, findings } = context
  const many = await nodesIfAsked(context, signal)
  const judge = await judgeIfAsked(onItsNodes(context, many), signal)
  try {
    const acquired = await acquireAll(request, dependencies, engine, findings, signal)
    const told = acquired.map((entry) =>
      entry.image === null || many === null
        ? entry
        : { ...entry, notices: [...entry.notices, ...many.notices] },
    )
    dependencies.onEvent({ kind: 'phase', title: 'Validate' })
    const groups = many === null ? {} : { groups: many.groups }
    await validateAll(context, { ...preparations, ...groups, judge }, told, signal)
  } finally {
    judge?.close()
  }
}

/** Null where an image runs once, wherever that is. */
async function nodesIfAsked(
  { request: { kubernetes }, engine }: RunContext,
  signal: AbortSignal,
): Promise<NodeGroups | null> {
  if (kubernetes?.nodes == null) return null
  const { findNodeGroups } = await import('./node-groups.ts')
  return await findNodeGroups(engine, kubernetes.nodes, kubernetes.placement, signal)
}

/**
 * Images of a cluster run on its nodes: whatever this machine has is no answer for them. Where nobody has asked which
 * nodes there are, or nothing tells of them, nothing is said.
 */
function onItsNodes(context: RunContext, many: NodeGroups | null): RunContext {
  const { request, engine } = context
  const { compatibility } = request
  if (engine.nodes === undefined || compatibility === null) return context
  if (compatibility.nodeFeatures.length > 0) return context
  const features = many?.features ?? []
  if (features.length > 0) {
    const asked = { ...compatibility, ofCluster: features }
    return { ...context, request: { ...request, compatibility: asked } }
  }
  if (asksForSpec(request)) throw unknownNodes(many !== null)
  return { ...context, request: { ...request, compatibility: null } }
}

function unknownNodes(areListed: boolean): CanaryError {
  return inputError({
    code: 'no-nodes',
    message: areListed
      ? 'there is nothing to hold the compatibility spec against: Node Feature Discovery tells nothing of the nodes'
      : 'a compatibility spec is held against nodes, and nobody has said which of the cluster are meant',
    hint: areListed
      ? `install Node Feature Discovery, or name saved nodes (${setting('node-features')})`
      : `ask for ${setting('nodes', 'each-group')}, or name saved nodes (${setting('node-features')})`,
  })
}

/** A spec that is broken is told before anything is pulled. */
async function judgeIfAsked(
  { request, dependencies, engine, images, examine }: RunContext,
  signal: AbortSignal,
): Promise<CompatibilityJudge | null> {
  const { compatibility } = request
  if (compatibility === null) return null
  if (!asksForSpec(request)) {
    const { createUnaskedJudge } = await import('./judge-unasked.ts')
    return createUnaskedJudge(request, compatibility, engine.identity.describe, dependencies)
  }
  const description = await engine.identity.describe(signal)
  if (compatibility.spec === 'infer') {
    const { createInferringJudge } = await import('./judge-inferred.ts')
    const open = async (image: AcquiredImage) => await images.open(readFrom(image))
    const asked = { request, compatibility, engine: description }
    return await createInferringJudge(asked, dependencies, { open, examine }, signal)
  }
  const { createJudge } = await import('./evaluate-compatibility.ts')
  return await createJudge(request, compatibility, description, dependencies, signal)
}

export async function checkOptions(
  request: RunRequest,
  engine: Engine,
  validators: readonly Validator[],
  restriction: Restriction | null,
): Promise<readonly CheckedValidator[]> {
  const { checkAllOptions } = await import('../validator/options.ts')
  return await checkAllOptions(engine, validators, {
    env: request.engine.env,
    directory: request.directory,
    modeOf: ({ origin }) => modeOf(request.policy, origin.kind),
    restriction,
  })
}

export async function restrictIfAsked(
  request: RunRequest,
  engine: Engine,
  validators: readonly Validator[],
  signal: AbortSignal,
): Promise<Restriction | null> {
  const modes = validators.map(({ origin }) => modeOf(request.policy, origin.kind))
  if (!modes.includes('restricted')) return null
  const { createRestriction } = await import('../validator/restrict.ts')
  const { directory } = request
  return await createRestriction(engine, { directory, home: request.engine.home }, signal)
}
