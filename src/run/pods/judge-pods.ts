import { lstat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { findOwnContainer } from '../../container/own-container.ts'
import { CanaryError, systemErrorCode } from '../../errors.ts'
import { providePauseImage } from '../../image/pause/image.ts'
import type { ImageReport } from '../../model.ts'
import { modeOf } from '../../policy/mode.ts'
import type { HostFile } from '../../pod/content/host-path.ts'
import { policyProblems } from '../../pod/policy.ts'
import { readPods } from '../../pod/read.ts'
import { replaceImages } from '../../pod/replace-image.ts'
import type { ReplacedPod } from '../../pod/replace-image.ts'
import type { PodContainer } from '../../pod/pod.ts'
import { readPodTexts } from '../../pod/sources.ts'
import { createLimiter } from '../../probe/limiter.ts'
import { verdictOfImage } from '../../verdict.ts'
import { createImageSource } from '../acquire-images.ts'
import type { PodsRequest, RunContext, RunDependencies, RunRequest } from '../request.ts'
import { imagesOf, shareImages } from './images.ts'
import { judgePod, judgeStatically } from './judge-pod.ts'
import type { PodResult } from './judge-pod.ts'

/** Pods of manifests, read and held against what the run allows, before anything is started. */
export interface PreparedPods {
  readonly request: PodsRequest
  readonly pods: readonly ReplacedPod[]
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
  const problems = replaced.flatMap(({ pod }) => policyProblems(pod, mode))
  const [first, ...rest] = problems
  if (first !== undefined) throw new CanaryError('input', [first, ...rest])
  return { request: pods, pods: replaced, read }
}

/** Runs every Pod, so many at once as the request allows, and adds what they came to. */
export async function judgePods(
  { request, pods, read }: PreparedPods,
  context: RunContext,
  signal: AbortSignal,
): Promise<void> {
  const { engine, findings, dependencies } = context
  const { onEvent } = dependencies
  const [pauseImage, neighbour, hostFiles] = await Promise.all([
    request.isStatic ? '' : providePauseImage(engine, signal),
    findOwnContainer(engine, signal),
    lookAtHost(pods, engine.identity.location.isLocalSocket),
  ])
  const shared = shareImages(createImageSource(context.request, dependencies, engine))
  const limiter = createLimiter(context.request.concurrency)
  onEvent({ kind: 'phase', title: 'Run Pods' })
  const results = await Promise.all(
    pods.map(async ({ pod, tested }, index) =>
      limiter.run(async () => {
        const images = imagesOf(pod, tested, context.request.pull, shared)
        const about = testedContainer(pod.spec.containers, tested)
        const run = podRuns + index
        onEvent({
          ...{ kind: 'validator-started', run, image: about.image, validator: pod.source.name },
          checks: 0,
        })
        const own = index === 0 ? read.notices : []
        const judge = request.isStatic ? judgeStatically : judgePod
        const result = await judge(
          {
            ...{ pod, images, pauseImage, neighbour, hostFiles, request },
            objects: read.objects,
            notices: own,
          },
          context,
          signal,
        )
        for (const check of result.report.checks) {
          const validator = pod.source.name
          onEvent({ kind: 'check', run, image: about.image, validator, check })
        }
        onEvent({ kind: 'validator-ended', run, image: about.image, report: result.report })
        return { ...result, image: about.image, found: images.found(about.name) }
      }),
    ),
  )
  onEvent({ kind: 'phase-ended' })
  for (const result of results) {
    findings.errors.push(...result.errors)
    addTo(findings.images, result)
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
  readonly found: ReturnType<ReturnType<typeof imagesOf>['found']>
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
      notices: [],
      compatibility: null,
    }),
    verdict,
    validators,
  }
  if (known === undefined) images.push(entry)
  else images[at] = entry
}

/** What lies where Pods want something of the node. Another machine's files cannot be looked at. */
async function lookAtHost(
  pods: readonly ReplacedPod[],
  isHere: boolean,
): Promise<ReadonlyMap<string, HostFile>> {
  const paths = pods.flatMap(({ pod }) =>
    pod.spec.volumes.flatMap(({ source }) => (source.kind === 'hostPath' ? [source.path] : [])),
  )
  if (!isHere) return new Map()
  const seen = await Promise.all(
    [...new Set(paths)].map(async (path) => [path, await kindOf(path)] as const),
  )
  return new Map(seen)
}

async function kindOf(path: string): Promise<HostFile> {
  try {
    const status = await lstat(path)
    if (status.isDirectory()) return 'directory'
    if (status.isFile()) return 'file'
    if (status.isSocket()) return 'socket'
    if (status.isCharacterDevice()) return 'character device'
    return status.isBlockDevice() ? 'block device' : 'other'
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error))) return 'missing'
    throw error
  }
}
