import type { IncomingMessage } from 'node:http'
import { sleep } from '../../clock.ts'
import { CanaryError, infrastructureError } from '../../errors.ts'
import { clusterLimits } from '../../limits.ts'
import { recordOf, textOf } from '../json.ts'
import type { Connection } from './connection.ts'
import { listObjects } from './list.ts'
import type { KubernetesObject, ListRequest } from './list.ts'
import { ApiRefusal } from './refusal.ts'
import { explain, send, unexpectedAnswer } from './requests.ts'
import { collectionPath } from './resources.ts'

export interface WatchRequest extends ListRequest {
  /** What is told begins after it; null: with all that there is. */
  readonly resourceVersion: string | null
}

export type WatchEvent =
  /** It was created or has changed. */
  | { readonly kind: 'changed'; readonly object: KubernetesObject }
  | { readonly kind: 'deleted'; readonly object: KubernetesObject }
  /** All that there is now: what was known before and is not among it is gone. */
  | { readonly kind: 'all'; readonly objects: readonly KubernetesObject[] }

/**
 * What becomes of objects, for as long as somebody listens. The API server ends watches from time to time, and
 * forgets what is long ago (410): then it is asked again, and told anew what there is.
 *
 * @throws CanaryError where it is lost for good; the signal's reason
 */
export async function* watchObjects(
  connection: Connection,
  request: WatchRequest,
  signal: AbortSignal,
): AsyncGenerator<WatchEvent, never, undefined> {
  let version = request.resourceVersion
  let vain = 0
  for (;;) {
    if (version === null) {
      const { objects, resourceVersion } = await listObjects(connection, request, signal)
      version = resourceVersion
      yield { kind: 'all', objects }
    }
    const from: string = version
    const since = performance.now()
    let isTold = false
    try {
      for await (const { event, resourceVersion } of watchOnce(connection, request, from, signal)) {
        isTold = true
        vain = 0
        version = resourceVersion
        if (event !== null) yield event
      }
      // Who ends watches at once, and says nothing, is no better than who cannot be reached.
      if (!isTold && performance.now() - since < clusterLimits.watchShortest)
        throw endedAtOnce(request)
    } catch (error) {
      signal.throwIfAborted()
      if (isGone(error)) {
        version = null
      } else {
        vain += 1
        if (!mayPass(error) || vain > clusterLimits.watchRepeats) throw error
        await sleep(clusterLimits.watchPause * vain, signal)
        signal.throwIfAborted()
      }
    }
  }
}

function endedAtOnce({ resource }: WatchRequest): CanaryError {
  const message = `the API server ends each watch of ${resource.name} at once`
  return infrastructureError({ code: 'engine-lost', message })
}

/** Lost connections and faults of the server pass; what it does not allow does not. */
function mayPass(error: unknown): boolean {
  if (error instanceof ApiRefusal) return error.refusal.status >= 500
  if (!(error instanceof CanaryError)) return false
  return error.problems.every(({ code }) => passing.has(code))
}

const passing: ReadonlySet<string> = new Set([
  'engine-lost',
  'engine-silent',
  'cluster-unreachable',
])

function isGone(error: unknown): boolean {
  return error instanceof ApiRefusal && error.refusal.status === 410
}

interface Told {
  /** Null for a bookmark. */
  readonly event: WatchEvent | null
  readonly resourceVersion: string
}

async function* watchOnce(
  connection: Connection,
  request: WatchRequest,
  resourceVersion: string,
  signal: AbortSignal,
): AsyncGenerator<Told, void, undefined> {
  const { resource, namespace, labels = null, fields = null } = request
  const doing = `watching ${resource.name}`
  const response = await send(
    connection,
    {
      method: 'GET',
      path: collectionPath(resource, namespace),
      query: [
        ['watch', 'true'],
        ['allowWatchBookmarks', 'true'],
        ['resourceVersion', resourceVersion],
        ['timeoutSeconds', String(clusterLimits.watch / 1000)],
        ...(labels === null ? [] : [['labelSelector', labels] as const]),
        ...(fields === null ? [] : [['fieldSelector', fields] as const]),
      ],
      doing,
      isStream: true,
    },
    signal,
  )
  // A connection that broke without a word would be listened to for ever.
  const longest = clusterLimits.watch + clusterLimits.watchGrace
  const timer = setTimeout(() => response.destroy(), longest)
  try {
    for await (const line of linesOf(response)) yield toldBy(line, doing)
  } catch (error) {
    throw explain(error, signal, connection, { doing })
  } finally {
    clearTimeout(timer)
    response.destroy()
  }
}

async function* linesOf(response: IncomingMessage): AsyncGenerator<string, void, undefined> {
  let parts: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)]).toString('utf8')
      parts = []
      size = 0
      start = end + 1
    }
    parts.push(chunk.subarray(start))
    size += chunk.length - start
    if (size > clusterLimits.watchEventBytes) {
      throw infrastructureError({
        code: 'engine-answer',
        message: `an event of a watch has more than ${clusterLimits.watchEventBytes} bytes`,
      })
    }
  }
}

function toldBy(line: string, doing: string): Told {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch (error) {
    throw unexpectedAnswer(doing, error)
  }
  const { type, object: value } = recordOf(parsed)
  const object = recordOf(value)
  if (type === 'ERROR') {
    const message = textOf(object['message'])
    const status = typeof object['code'] === 'number' ? object['code'] : 500
    throw new ApiRefusal(doing, { status, reason: textOf(object['reason']), message, causes: [] })
  }
  const resourceVersion = textOf(recordOf(object['metadata'])['resourceVersion'])
  if (resourceVersion === '') throw unexpectedAnswer(doing)
  switch (type) {
    case 'ADDED':
    case 'MODIFIED':
      return { event: { kind: 'changed', object }, resourceVersion }
    case 'DELETED':
      return { event: { kind: 'deleted', object }, resourceVersion }
    default:
      return { event: null, resourceVersion }
  }
}
