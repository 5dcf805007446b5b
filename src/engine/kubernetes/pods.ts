import type { ContainerRequest } from '../container-request.ts'
import type { ContainerState } from '../container-state.ts'
import type { CreatedContainer, LabelledContainer, StartOutcome } from '../containers.ts'
import { orAborted } from '../../or-aborted.ts'
import { CanaryError } from '../../errors.ts'
import { clusterLimits, engineLimits } from '../../limits.ts'
import { selectorFor } from './labels.ts'
import { forwardLocally } from './local-forward.ts'
import { addressOf, publishedOf } from './own-pods.ts'
import type { OwnPod, PodsContext } from './own-pods.ts'
import { execInPod } from './exec.ts'
import { followPod } from './pod-feed.ts'
import type { PodFeed } from './pod-feed.ts'
import { podOf } from './pod-of.ts'
import type { PodManifest } from './pod-of.ts'
import { endedByCluster, startOf } from './pod-start.ts'
import type { PodStart } from './pod-start.ts'
import { expiryAnnotation, nameAnnotation } from './pod-names.ts'
import { digestIn, stateOf } from './pod-state.ts'
import { beyondCluster, endedTrouble, startTrouble, vanishedPod } from './pod-trouble.ts'
import { viewOfPod } from './pod-view.ts'
import type { PodView } from './pod-view.ts'
import { ApiRefusal } from './refusal.ts'
import { resources } from './resources.ts'

/**
 * Makes a Pod that does not start: behind a gate where that may be taken away again; otherwise the cluster is
 * asked whether it would take it, and it is made when it is to start.
 */
export async function createPod(
  context: PodsContext,
  request: ContainerRequest,
): Promise<CreatedContainer> {
  const { client, namespace, placement, own } = context
  const deadline = AbortSignal.timeout(engineLimits.create)
  const isGated = await context.mayGate(deadline)
  const pull = context.pullPolicyOf(request.image)
  const life = clusterLimits.podLife / 1000
  const expires = new Date(Date.now() + clusterLimits.podLife)
  const manifest = podOf(request, { pull, isGated, life, expires, placement })
  const pod = ownPod(request.image, manifest)
  own.set(request.name, pod)
  const { pods: resource } = resources
  if (isGated) {
    await post(context, pod)
  } else {
    await client.create({ resource, namespace, object: manifest, isTrial: true }, deadline)
  }
  if (request.publish !== null) {
    const ports = new Set(
      request.ports.filter(({ protocol }) => protocol === 'tcp').map(({ port }) => port),
    )
    const address = addressOf(context, request.name)
    pod.forwards = await Promise.all(
      [...ports].map((port) => forwardLocally(client, address, port)),
    )
  }
  return { id: request.name, warnings: [] }
}

function ownPod(image: string, manifest: PodManifest): OwnPod {
  const { promise, resolve } = Promise.withResolvers<PodFeed>()
  const posted = { posted: promise, onPosted: resolve }
  return { image, manifest, ...posted, feed: null, forwards: [], isStopped: false }
}

async function post({ client, namespace }: PodsContext, pod: OwnPod): Promise<void> {
  const deadline = AbortSignal.timeout(engineLimits.create)
  const object: PodManifest = pod.manifest
  const created = await client.create({ resource: resources.pods, namespace, object }, deadline)
  pod.feed = followPod(client, namespace, viewOfPod(created))
  pod.onPosted(pod.feed)
}

/**
 * Lets a Pod be scheduled, and waits for its process: a node is found, pulls the image and starts it.
 *
 * @param patience milliseconds that a Pod may have no node for, and that a process may take to start
 */
export async function startPod(
  context: PodsContext,
  name: string,
  patience: number,
  signal: AbortSignal,
): Promise<StartOutcome> {
  const pod = context.own.get(name)
  if (pod === undefined) throw vanishedPod(name)
  if (pod.feed === null) {
    await post(context, pod)
  } else {
    const patch = { spec: { schedulingGates: null } }
    const address = addressOf(context, name)
    if ((await context.client.patch({ address, patch }, signal)) === null) throw vanishedPod(name)
  }
  const start = await untilStarted(pod, patience, signal)
  const digest = digestIn(feedOf(pod, name).last())
  if (digest !== null) context.onDigest(pod.image, digest)
  if (start.kind === 'started') return { started: true }
  if (start.kind === 'not-started') {
    const { fault, message } = start
    return { started: false, fault, message }
  }
  const seconds = Math.round((clusterLimits.pull + patience) / 1000)
  throw startTrouble(start, { image: pod.image, seconds })
}

function feedOf({ feed }: OwnPod, name: string): NonNullable<OwnPod['feed']> {
  if (feed === null) throw vanishedPod(name)
  return feed
}

/** Nothing that passes by itself is waited for longer than it may take. */
async function untilStarted(pod: OwnPod, patience: number, signal: AbortSignal): Promise<PodStart> {
  const feed = feedOf(pod, pod.image)
  const look = (view: PodView | null) => (view === null ? null : startOf(view))
  const first = await within(
    clusterLimits.pull + patience,
    signal,
    async (over) =>
      await feed.until((view) => {
        const start = look(view)
        return start === null || start.kind === 'on-its-way' ? null : start
      }, over),
  )
  if (first === null) return look(feed.latest()) ?? { kind: 'on-its-way', phase: 'unscheduled' }
  if (first.kind !== 'unschedulable') return first
  // Another node may come, or one get free.
  const scheduled = await within(
    patience,
    signal,
    async (over) =>
      await feed.until((view) => {
        const start = look(view)
        return start === null || start.kind === 'unschedulable' ? null : start
      }, over),
  )
  if (scheduled === null) return look(feed.latest()) ?? first
  return await untilStarted(pod, patience, signal)
}

/** Null where time was up. @throws what the work throws, or the signal's reason */
async function within<Value>(
  milliseconds: number,
  signal: AbortSignal,
  work: (over: AbortSignal) => Promise<Value>,
): Promise<Value | null> {
  const deadline = AbortSignal.timeout(milliseconds)
  try {
    return await work(AbortSignal.any([signal, deadline]))
  } catch (error) {
    signal.throwIfAborted()
    if (deadline.aborted && !(error instanceof CanaryError)) return null
    throw error
  }
}

export async function inspectPod(
  context: PodsContext,
  name: string,
  signal: AbortSignal,
): Promise<ContainerState | null> {
  const pod = context.own.get(name)
  const object = await context.client.get(addressOf(context, name), signal)
  if (object !== null) return stateOf(viewOfPod(object), publishedOf(pod))
  // The API server forgets a Pod that was told to end as soon as it has: what it was last told counts.
  if (pod?.isStopped === true && pod.feed !== null) {
    const state = stateOf(pod.feed.last(), publishedOf(pod))
    return state.status === 'exited' ? state : null
  }
  // One that is only prepared.
  return pod?.feed === null ? preparedState(pod, name) : null
}

function preparedState(pod: OwnPod, name: string): ContainerState {
  const object = { ...pod.manifest, metadata: { ...pod.manifest.metadata, name } }
  return stateOf(viewOfPod({ ...object }), publishedOf(pod))
}

/** Resolves when the Pod's process has ended, or the cluster has ended the Pod. */
export async function untilEnded(
  { own }: PodsContext,
  name: string,
  onWatching: () => void,
  signal: AbortSignal,
): Promise<void> {
  const pod = own.get(name)
  if (pod === undefined) throw vanishedPod(name)
  const feed = await orAborted(pod.posted, signal)
  onWatching()
  await feed.until((view) => {
    if (view === null) return pod.isStopped ? true : null
    const isOver = stateOf(view, []).status === 'exited' || endedByCluster(view) !== null
    return isOver ? true : null
  }, signal)
}

/** @throws CanaryError where the cluster has ended the Pod: no image is to blame for that */
export async function requireUndisturbed(
  context: PodsContext,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  const object = await context.client.get(addressOf(context, name), signal)
  const view = object === null ? (context.own.get(name)?.feed?.last() ?? null) : viewOfPod(object)
  if (view === null) return
  const words = endedByCluster(view)
  if (words !== null) throw endedTrouble(words)
  await requireNode(context, view, signal)
}

/** A node that is lost says nothing more of its Pods: what is known of them is what it said last. */
async function requireNode(
  { client }: PodsContext,
  { node, conditions }: PodView,
  signal: AbortSignal,
): Promise<void> {
  const ready = conditions.get('Ready')
  if (node === null || ready?.isTrue !== false || ready.reason !== '') return
  const object = await client
    .get({ resource: resources.nodes, namespace: null, name: node }, signal)
    .catch((error: unknown) => {
      // Who may not look at nodes is not told.
      if (error instanceof ApiRefusal && error.refusal.status === 403) return null
      throw error
    })
  if (object === null) return
  const found = viewOfPod(object).conditions.get('Ready')
  if (found?.isTrue === false) throw endedTrouble(`its node ${node} is not ready: ${found.message}`)
}

/** Told to end, by the image's own signal, and killed when its time is over. */
export async function stopPod(
  context: PodsContext,
  name: string,
  graceMs: number,
  signal: AbortSignal,
): Promise<void> {
  const pod = context.own.get(name)
  if (pod !== undefined) pod.isStopped = true
  const grace = Math.max(1, Math.ceil(graceMs / 1000))
  const wasThere = await context.client.delete({ address: addressOf(context, name), grace }, signal)
  if (!wasThere || pod?.feed == null) return
  await pod.feed.until(
    (view) => (view === null || stateOf(view, []).status === 'exited' ? true : null),
    signal,
  )
}

/** Gone from the cluster, at once; one that is gone is fine. */
export async function removePod(
  context: PodsContext,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  const pod = context.own.get(name)
  for (const forward of pod?.forwards ?? []) forward.close()
  pod?.feed?.stop()
  context.own.delete(name)
  await context.client.delete({ address: addressOf(context, name), grace: 0 }, signal)
}

export async function renamePod(
  context: PodsContext,
  id: string,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  const patch = { metadata: { annotations: { [nameAnnotation]: name } } }
  const changed = await context.client.patch({ address: addressOf(context, id), patch }, signal)
  if (changed === null) throw vanishedPod(id)
}

export async function listPods(
  { client, namespace }: PodsContext,
  labels: Readonly<Record<string, string | null>>,
  signal: AbortSignal,
): Promise<readonly LabelledContainer[]> {
  const request = { resource: resources.pods, namespace, labels: selectorFor(labels) }
  const { objects } = await client.list(request, signal)
  return objects.map(viewOfPod).map((pod) => ({
    id: pod.name,
    name: pod.annotations.get(nameAnnotation) ?? pod.name,
    // A label may hold a digest of what stands in the annotation.
    labels: new Map([...pod.labels, ...pod.annotations]),
    ...expiryOf(pod),
  }))
}

function expiryOf({ annotations }: PodView): Pick<LabelledContainer, 'expiresAt'> {
  const expiresAt = annotations.get(expiryAnnotation)
  return expiresAt === undefined ? {} : { expiresAt }
}

/** A signal to the container's first process, by a command of its image: nobody else can send one. */
export async function signalPod(
  context: PodsContext,
  name: string,
  word: string,
  signal: AbortSignal,
): Promise<void> {
  const short = word.replace(/^SIG/, '')
  const request = { command: ['sh', '-c', `kill -s ${short} 1`] as const, keepBytes: 0 }
  const outcome = await execInPod(
    context,
    name,
    { ...request, command: [...request.command] },
    signal,
  )
  if (outcome.kind === 'container-gone') return
  if (outcome.kind === 'exited' && (outcome.exitCode === 0 || outcome.exitCode === 137)) return
  throw beyondCluster(`send ${word} to a container whose image has no shell`)
}
