import { Readable } from 'node:stream'
import { findOwnContainer } from '../../container/own-container.ts'
import type { ContainerState } from '../../engine/container-state.ts'
import { errorReportsOf, refuseProblems } from '../../errors.ts'
import { providePauseImage } from '../../image/pause/image.ts'
import type { AcquiredImage } from '../../image/acquire.ts'
import type { ImageReport } from '../../model.ts'
import { modeOf } from '../../policy/mode.ts'
import { policyProblems } from '../../pod/policy.ts'
import { portNameProblems } from '../../pod/port-names.ts'
import { readPods } from '../../pod/read.ts'
import { replaceImages } from '../../pod/replace-image.ts'
import type { ReplacedPod } from '../../pod/replace-image.ts'
import type { PodContainer } from '../../pod/pod.ts'
import { readPodTexts } from '../../pod/sources.ts'
import { createLimiter } from '../../probe/limiter.ts'
import { verdictOfImage, verdictOfValidator } from '../../verdict.ts'
import { createImageSource } from '../acquire-images.ts'
import type { PodsRequest, RunContext, RunDependencies, RunRequest } from '../request.ts'
import { partDependencies, startDependencies } from './dependencies.ts'
import type { Dependencies, JobOf, Parted } from './dependencies.ts'
import { lookAtHost, makeHostPaths } from './host-paths.ts'
import { imagesOf, shareImages } from './images.ts'
import { judgePod, judgeStatically } from './judge-pod.ts'
import type { PodJob } from './job.ts'
import type { PodResult } from './judge-pod.ts'
import { problemsOnCluster } from './cluster/problems.ts'
import { checkStandIns, findStandIns } from './stand-ins.ts'
import { externalNotices, surroundingsOf } from './surroundings.ts'

/** Pods of manifests, read and held against what the run allows, before anything is started. */
export interface PreparedPods extends Parted {
  readonly request: PodsRequest
  readonly read: ReturnType<typeof readPods>
}

/** @throws CanaryError (input) with everything that is wrong with the manifests */
export async function preparePods(
  request: RunRequest,
  pods: PodsRequest,
  { standardInput, onSecret }: RunDependencies,
  signal: AbortSignal,
): Promise<PreparedPods> {
  const texts = await readPodTexts(
    pods.files,
    request.directory,
    standardInput ?? Readable.from([]),
    signal,
  )
  const read = readPods(texts, { namespace: pods.namespace })
  for (const { data } of read.objects.secrets.values()) {
    for (const bytes of data.values()) onSecret(Buffer.from(bytes).toString('utf8'))
  }
  const replaced = replaceImages(read.pods, pods.replacements)
  const mode = modeOf(request.policy, 'file')
  refuseProblems(
    replaced.flatMap(({ pod }) => [...policyProblems(pod, mode), ...portNameProblems(pod)]),
  )
  checkStandIns(read.pods, pods.standIns)
  return { request: pods, read, ...partDependencies(replaced, pods.withDependencies) }
}

/** Runs every Pod, so many at once as the request allows, and adds what they came to. */
export async function judgePods(
  prepared: PreparedPods,
  context: RunContext,
  signal: AbortSignal,
): Promise<void> {
  const { onEvent } = context.dependencies
  const { request, read } = prepared
  const dependencies = request.isStatic ? [] : prepared.dependencies
  const node = await openNode(prepared, context, signal)
  try {
    if (dependencies.length > 0) onEvent({ kind: 'phase', title: 'Start dependencies' })
    const { services } = read.objects
    const around = await startDependencies(dependencies, services, node.jobOf, context, signal)
    if (dependencies.length > 0) onEvent({ kind: 'phase-ended' })
    try {
      await judgeAll(prepared, { node, around }, context, signal)
    } finally {
      await around.close()
    }
  } finally {
    await node.close()
  }
}

/** What all Pods of a run share of the machine. */
interface Node {
  readonly standIns: PodJob['standIns']
  readonly jobOf: JobOf
  /** Takes away what was made for them. */
  readonly close: () => Promise<void>
}

/** @throws CanaryError (input) for directories that are not there, and cannot be made */
async function openNode(
  { request, read, judged, dependencies }: PreparedPods,
  context: RunContext,
  signal: AbortSignal,
): Promise<Node> {
  const { engine } = context
  const isCluster = engine.pods !== null
  if (isCluster) refuseProblems(problemsOnCluster(request, context.request.kubernetes))
  const [pauseImage, neighbour] = await Promise.all([
    request.isStatic || isCluster ? '' : providePauseImage(engine, signal),
    isCluster ? null : findOwnContainer(engine, signal),
  ])
  const isLocal = isOurs(context, neighbour)
  const place = { directory: context.request.directory, isLocal, neighbour }
  const standIns = await findStandIns(request.standIns, place)
  const pods = [...judged, ...dependencies].map(({ pod }) => pod)
  const hostFiles = isLocal ? await lookAtHost(pods) : new Map<string, never>()
  const close = await makeHostPaths(request.isStatic || isCluster ? [] : pods, hostFiles)
  const shared = shareImages(createImageSource(context.request, context.dependencies, engine))
  const jobOf: JobOf = ({ pod, tested }, beside) => ({
    ...{ pod, beside, pauseImage, neighbour, hostFiles, standIns, request },
    images: imagesOf(pod, tested, context.request.pull, shared),
    objects: read.objects,
    notices: [],
    onStage: () => undefined,
  })
  return { standIns, jobOf, close }
}

/** Files of another machine, and of the one around our container, are not ours to see. */
function isOurs({ engine }: RunContext, neighbour: ContainerState | null): boolean {
  return engine.identity.location.isLocalSocket && neighbour === null
}

async function judgeAll(
  prepared: PreparedPods,
  { node, around }: { readonly node: Node; readonly around: Dependencies },
  context: RunContext,
  signal: AbortSignal,
): Promise<void> {
  const { onEvent } = context.dependencies
  const { judged, dependencies, read } = prepared
  const { services } = read.objects
  const limiter = createLimiter(context.request.concurrency)
  const beside = dependencies.map(({ pod }) => pod)
  // What is left aside here a cluster looks at.
  const isCluster = context.engine.pods !== null
  const told = read.notices.filter(({ code }) => !isCluster || code !== 'pod-fields-ignored')
  const once = [...told, ...externalNotices(read.pods, services)]
  onEvent({ kind: 'phase', title: 'Run Pods' })
  const results = await Promise.all(
    judged.map(async (replaced, index) =>
      limiter.run(async () => {
        const { pod } = replaced
        const own = surroundingsOf(pod, services, beside, node.standIns)
        const job = node.jobOf(replaced, around.entriesFor(pod.namespace))
        const notices = [...(index === 0 ? once : []), ...own]
        return await judgeOne({ ...job, notices }, { replaced, index, around }, context, signal)
      }),
    ),
  )
  onEvent({ kind: 'phase-ended' })
  const { findings } = context
  for (const result of results) {
    findings.errors.push(...result.errors)
    addTo(findings.images, result)
  }
}

async function judgeOne(
  job: PodJob,
  {
    replaced: { pod, tested },
    index,
    around,
  }: { readonly replaced: ReplacedPod; readonly index: number; readonly around: Dependencies },
  context: RunContext,
  signal: AbortSignal,
): Promise<Judged> {
  const { onEvent } = context.dependencies
  const about = testedContainer(pod.spec.containers, tested)
  const run = podRuns + index
  const of = { run, image: about.image, validator: pod.source.name }
  onEvent({ kind: 'validator-started', ...of, checks: 0 })
  const onStage: PodJob['onStage'] = (title, limitMs) => {
    onEvent({ kind: 'stage', run, validator: of.validator, title, limitMs })
  }
  const judge = job.request.isStatic ? judgeStatically : judgePod
  const result = excuse(await judge({ ...job, onStage }, context, signal), around)
  for (const check of result.report.checks) onEvent({ kind: 'check', ...of, check })
  onEvent({ kind: 'validator-ended', run, image: about.image, report: result.report })
  const found = job.images.found(about.name) ?? pulledByNode(about.name, result.report)
  return { ...result, image: about.image, found }
}

/** A Pod that failed when what it needs was gone says nothing of its image. */
function excuse({ report, errors }: PodResult, { fault }: Dependencies): PodResult {
  const known = report.verdict === 'failed' ? fault() : null
  if (known === null) return { report, errors }
  const all = [...errors, ...errorReportsOf(known)]
  return {
    errors: all,
    report: {
      ...report,
      verdict: verdictOfValidator({ errors: all, checks: report.checks }),
      notices: [...report.notices, ...errorReportsOf(known)],
    },
  }
}

/** Numbers of runs of Validators end before. */
const podRuns = 1_000_000

/** The container that the Pod is run for: the first whose image is under test, or the first of all. */
function testedContainer(
  containers: readonly [PodContainer, ...PodContainer[]],
  tested: ReadonlySet<string>,
): PodContainer {
  return containers.find(({ name }) => tested.has(name)) ?? containers[0]
}

type Judged = PodResult & {
  readonly image: string
  readonly found:
    | (Pick<AcquiredImage, 'id' | 'digest'> &
        Partial<Pick<AcquiredImage, 'platform' | 'sizeBytes'>>)
    | null
}

/** What the node of a cluster says that it has pulled; null where it does not, or nothing was. */
function pulledByNode(container: string, { status }: PodResult['report']): Judged['found'] {
  const all = [...(status?.initContainerStatuses ?? []), ...(status?.containerStatuses ?? [])]
  const { imageID = '' } = all.find(({ name }) => name === container) ?? {}
  const [, digest] = /@(sha256:[0-9a-f]{64})$/.exec(imageID) ?? []
  return digest === undefined ? null : { id: digest, digest }
}

/** A Pod stands with its image, beside what else was held against that. */
function addTo(images: ImageReport[], { report, image, found }: Judged): void {
  const at = images.findIndex(({ reference }) => reference === image)
  const known = images[at]
  const validators = [...(known?.validators ?? []), report]
  const before = known === undefined ? [] : [known.verdict]
  const verdict = verdictOfImage({
    errors: [],
    validators: [...before.map((one) => ({ verdict: one })), report],
    compatibility: null,
  })
  const entry: ImageReport = {
    ...(known ?? {
      reference: image,
      id: found?.id ?? null,
      digest: found?.digest ?? null,
      platform: found?.platform ?? null,
      ...(found?.sizeBytes === undefined ? {} : { sizeBytes: found.sizeBytes }),
      notices: [],
      compatibility: null,
    }),
    verdict,
    validators,
  }
  if (known === undefined) images.push(entry)
  else images[at] = entry
}
