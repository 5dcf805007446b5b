import { systemClock } from '../../../clock.ts'
import { infrastructureError } from '../../../errors.ts'
import { clusterLimits } from '../../../limits.ts'
import type { PodStatusReport } from '../../../model.ts'
import { numberOf, recordOf, textOf } from '../../json.ts'
import type { JsonRecord } from '../../json.ts'
import type { EnginePod, PodEnd } from '../../pods.ts'
import type { KubernetesClient } from '../client.ts'
import { resources } from '../resources.ts'
import type { ObjectAddress } from '../resources.ts'
import { statusReportOf } from './status-report.ts'
import { createEventBook } from './event-book.ts'
import { impedimentOf } from './impediment.ts'
import { createLogKeeper } from './log-keeper.ts'
import type { LogKeeper } from './log-keeper.ts'
import { askProbeCounts } from './ask-probe-counts.ts'

interface Watched {
  pod: JsonRecord
  status: PodStatusReport
  /** It was told to end, by us. */
  isEnding: boolean
  isGone: boolean
}

/**
 * Sees what becomes of a Pod from its creation on: nothing that happens to it is missed, however short.
 *
 * @param created the Pod as the API server has answered with it
 */
export function watchPod(
  client: KubernetesClient,
  address: ObjectAddress,
  created: JsonRecord,
  outer: AbortSignal,
  { podEnd }: { readonly podEnd: number } = clusterLimits,
): EnginePod {
  const own = new AbortController()
  const signal = AbortSignal.any([outer, own.signal])
  const { listen, tell } = createListeners()
  const broken = Promise.withResolvers<never>()
  broken.promise.catch(() => undefined)
  const watched: Watched = {
    pod: created,
    status: statusReportOf(created),
    ...{ isEnding: false, isGone: false },
  }
  const book = createEventBook()
  const logs = createLogKeeper(client, address, signal)
  const ofPod = followPod(client, address, watched, { logs, tell }, signal)
  const ofEvents = followEvents(client, address, { note: book.note, tell }, signal)
  for (const work of [ofPod, ofEvents]) {
    work.catch((error: unknown) => {
      if (!signal.aborted) broken.reject(error)
    })
  }
  const whenGone = async (abort: AbortSignal) => {
    await Promise.race([broken.promise, untilGone(watched, listen, abort)])
  }
  const uid = textOf(recordOf(created['metadata'])['uid'])
  const node = () => textOf(recordOf(watched.pod['spec'])['nodeName']) || null
  return {
    name: address.name,
    status: () => watched.status,
    events: book.list,
    probeFailures: book.failures,
    node,
    impediment: () => impedimentOf(watched.status, book.list()),
    listen,
    broken: broken.promise,
    logs: (abort) => logs.read(watched.status, abort),
    countProbes: (abort) => askProbeCounts(client, address, node(), abort),
    stop: (abort) => stopPod({ client, address, uid, watched, logs, whenGone, podEnd }, abort),
    remove: async (abort) => {
      watched.isEnding = true
      try {
        if (watched.isGone) return
        const wasThere = await client.delete({ address, grace: 0, uid }, abort)
        if (wasThere) await whenGone(abort)
      } finally {
        own.abort(new Error('the Pod is watched no more'))
        await Promise.allSettled([ofPod, ofEvents])
      }
    },
  }
}

function createListeners(): { readonly listen: EnginePod['listen']; readonly tell: () => void } {
  const listeners = new Set<() => void>()
  return {
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    // Whoever is told may leave while others are told.
    tell: () => {
      for (const listener of [...listeners]) listener()
    },
  }
}

async function followPod(
  client: KubernetesClient,
  address: ObjectAddress,
  watched: Watched,
  { logs, tell }: { readonly logs: LogKeeper; readonly tell: () => void },
  signal: AbortSignal,
): Promise<void> {
  const { resource, namespace, name } = address
  const metadata = recordOf(watched.pod['metadata'])
  const [uid, resourceVersion] = [textOf(metadata['uid']), textOf(metadata['resourceVersion'])]
  const fields = `metadata.name=${name}`
  const isOurs = (pod: JsonRecord) => recordOf(pod['metadata'])['uid'] === uid
  const see = (pod: JsonRecord) => {
    const status = statusReportOf(pod)
    logs.note(watched.status, status)
    Object.assign(watched, { pod, status })
  }
  for await (const event of client.watch(
    { resource, namespace, fields, resourceVersion },
    signal,
  )) {
    if (event.kind === 'all') {
      const pod = event.objects.find(isOurs)
      if (pod === undefined) watched.isGone = true
      else see(pod)
    } else if (isOurs(event.object)) {
      see(event.object)
      if (event.kind === 'deleted') watched.isGone = true
    }
    tell()
    if (!watched.isGone) continue
    if (!watched.isEnding) throw removedByOthers(name)
    return
  }
}

function removedByOthers(name: string): Error {
  return infrastructureError({
    code: 'pod-gone',
    message: `the Pod ${name} was removed by somebody else while it was judged`,
    hint: 'kubectl get events tells by whom: a drained node, a controller, another clean-up',
  })
}

async function followEvents(
  client: KubernetesClient,
  { namespace, name }: ObjectAddress,
  { note, tell }: { readonly note: (event: JsonRecord) => void; readonly tell: () => void },
  signal: AbortSignal,
): Promise<void> {
  const fields = `involvedObject.kind=Pod,involvedObject.name=${name}`
  const request = { resource: resources.events, namespace, fields, resourceVersion: null }
  for await (const event of client.watch(request, signal)) {
    // Events are forgotten after an hour, which makes nothing unhappen.
    if (event.kind === 'deleted') continue
    const objects = event.kind === 'all' ? event.objects : [event.object]
    for (const object of objects) note(object)
    tell()
  }
}

async function untilGone(
  watched: Watched,
  listen: EnginePod['listen'],
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted()
  if (watched.isGone) return
  const { promise, resolve, reject } = Promise.withResolvers<undefined>()
  const leave = listen(() => {
    if (watched.isGone) resolve(undefined)
  })
  const abort = () => {
    reject(signal.reason as Error)
  }
  signal.addEventListener('abort', abort, { once: true })
  try {
    await promise
  } finally {
    leave()
    signal.removeEventListener('abort', abort)
  }
}

function stillThere(name: string, waited: number): Error {
  const seconds = waited / 1000
  return infrastructureError({
    code: 'pod-left',
    message: `the node has not told within ${seconds} s that the Pod ${name} has ended`,
    hint: 'see whether the node is still Ready: kubectl get nodes',
  })
}

interface Stopping {
  readonly client: KubernetesClient
  readonly address: ObjectAddress
  readonly uid: string
  readonly watched: Watched
  readonly logs: LogKeeper
  readonly podEnd: number
  readonly whenGone: (signal: AbortSignal) => Promise<void>
}

/** Exit code of a process that SIGKILL has ended. */
const killed = 137

async function stopPod(
  { client, address, uid, watched, logs, whenGone, podEnd }: Stopping,
  signal: AbortSignal,
): Promise<PodEnd> {
  const { status } = watched
  const running = [...status.initContainerStatuses, ...status.containerStatuses].flatMap(
    ({ name, state }) => (state.running === undefined ? [] : [name]),
  )
  // Its node removes them with it.
  await logs.read(status, signal)
  const over = new AbortController()
  // What is lost of it is lost: the Pod is judged by how it ends.
  const following = logs
    .follow(status, AbortSignal.any([signal, over.signal]))
    .catch(() => undefined)
  watched.isEnding = true
  const from = systemClock.now()
  await client.delete({ address, uid }, signal)
  const grace = numberOf(recordOf(watched.pod['spec'])['terminationGracePeriodSeconds']) * 1000
  const late = AbortSignal.timeout(grace + podEnd)
  try {
    await whenGone(AbortSignal.any([signal, late]))
  } catch (error) {
    if (late.aborted && !signal.aborted) throw stillThere(address.name, grace + podEnd)
    throw error
  } finally {
    over.abort(new Error('the Pod is gone'))
  }
  const took = systemClock.now() - from
  await following
  const last = watched.status
  const ended = [...last.initContainerStatuses, ...last.containerStatuses]
  const forced = ended.flatMap(({ name, state }) =>
    running.includes(name) && state.terminated?.exitCode === killed ? [name] : [],
  )
  return { took, forced }
}
