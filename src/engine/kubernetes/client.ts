import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { engineLimits } from '../../limits.ts'
import { recordOf, textOf } from '../json.ts'
import type { Connection } from './connection.ts'
import { runCommand } from './exec-channel.ts'
import type { ExecCall, ExecEnd } from './exec-channel.ts'
import { listObjects } from './list.ts'
import type { KubernetesObject, ListRequest, ObjectList } from './list.ts'
import { forwardPort } from './port-forward.ts'
import { ApiRefusal } from './refusal.ts'
import { readJson, send, unexpectedAnswer } from './requests.ts'
import { collectionPath, objectPath } from './resources.ts'
import type { ObjectAddress, Resource } from './resources.ts'
import { watchObjects } from './watch.ts'
import type { WatchEvent, WatchRequest } from './watch.ts'

/**
 * What is asked of an API server. Every method ends when its signal aborts, and within a deadline of its own
 * but for those that last (watch, exec, logs, forwarded ports).
 *
 * They throw ApiRefusal where the API server says no, and CanaryError (infrastructure) where it is lost.
 */
export interface KubernetesClient {
  /** How people know the API server, such as `https://10.0.0.1:6443`. */
  readonly where: string
  /** Where objects are, unless something else is asked for. */
  readonly namespace: string
  readonly version: (signal: AbortSignal) => Promise<ClusterVersion>
  /** Null where there is no such object. */
  readonly get: (address: ObjectAddress, signal: AbortSignal) => Promise<KubernetesObject | null>
  readonly list: (request: ListRequest, signal: AbortSignal) => Promise<ObjectList>
  readonly create: (request: CreateObject, signal: AbortSignal) => Promise<KubernetesObject>
  /** A merge patch (RFC 7396) unless it is said to be another. Null where there is no such object. */
  readonly patch: (request: PatchObject, signal: AbortSignal) => Promise<KubernetesObject | null>
  /** One that is gone is fine. @returns whether it was there */
  readonly delete: (request: DeleteObject, signal: AbortSignal) => Promise<boolean>
  readonly watch: (request: WatchRequest, signal: AbortSignal) => AsyncIterable<WatchEvent>
  readonly exec: (call: ExecCall, signal: AbortSignal) => Promise<ExecEnd>
  readonly forward: (
    target: { readonly pod: ObjectAddress; readonly port: number },
    signal: AbortSignal,
  ) => Promise<Duplex>
  /** A container's log as it comes, stdout and stderr together. */
  readonly log: (request: LogRequest, signal: AbortSignal) => Promise<IncomingMessage>
  readonly close: () => void
}

export interface ClusterVersion {
  /** Such as `v1.36.3`. */
  readonly gitVersion: string
  readonly major: string
  readonly minor: string
  /** Such as `linux/amd64`. */
  readonly platform: string
}

export interface CreateObject {
  readonly resource: Resource
  readonly namespace: string | null
  readonly object: object
  /** The API server says whether it would take it, and keeps nothing. */
  readonly isTrial?: boolean
}

export interface PatchObject {
  readonly address: ObjectAddress
  readonly patch: unknown
  readonly kind?: 'merge' | 'json' | 'strategic'
  /** Such as `status`. */
  readonly part?: string
}

export interface DeleteObject {
  readonly address: ObjectAddress
  /** Seconds; null for the object's own. */
  readonly grace?: number | null
  /** Only the object with this uid, not a later one of the same name. */
  readonly uid?: string | null
}

export interface LogRequest {
  readonly pod: ObjectAddress
  readonly container: string
  readonly tailLines?: number
  readonly follow?: boolean
  readonly previous?: boolean
  readonly timestamps?: boolean
}

export function createClient(connection: Connection, namespace: string): KubernetesClient {
  return {
    where: connection.where,
    namespace,
    version: (signal) => versionOf(connection, signal),
    get: (address, signal) => getObject(connection, address, signal),
    list: (request, signal) => listObjects(connection, request, signal),
    create: (request, signal) => createObject(connection, request, signal),
    patch: (request, signal) => patchObject(connection, request, signal),
    delete: (request, signal) => deleteObject(connection, request, signal),
    watch: (request, signal) => watchObjects(connection, request, signal),
    exec: (call, signal) => runCommand(connection, call, signal),
    forward: (target, signal) => forwardPort(connection, target, signal),
    log: (request, signal) => openLog(connection, request, signal),
    close: () => {
      connection.close()
    },
  }
}

async function versionOf(connection: Connection, signal: AbortSignal): Promise<ClusterVersion> {
  const doing = 'asking for its version'
  const call = { method: 'GET', path: '/version', doing } as const
  const answer = recordOf(await readJson(connection, call, signal))
  const gitVersion = textOf(answer['gitVersion'])
  if (gitVersion === '') throw unexpectedAnswer(doing)
  const [major, minor] = [textOf(answer['major']), textOf(answer['minor'])]
  return { gitVersion, major, minor, platform: textOf(answer['platform']) }
}

async function getObject(
  connection: Connection,
  address: ObjectAddress,
  signal: AbortSignal,
): Promise<KubernetesObject | null> {
  const doing = `reading ${describe(address)}`
  const call = { method: 'GET', path: objectPath(address), doing } as const
  return await orMissing(async () => recordOf(await readJson(connection, call, signal)))
}

async function createObject(
  connection: Connection,
  { resource, namespace, object, isTrial = false }: CreateObject,
  signal: AbortSignal,
): Promise<KubernetesObject> {
  const doing = `creating ${resource.name}`
  const path = collectionPath(resource, namespace)
  const deadlineMs = engineLimits.create
  const query = isTrial ? ([['dryRun', 'All']] as const) : []
  const call = { method: 'POST', path, query, body: object, doing, deadlineMs } as const
  return recordOf(await readJson(connection, call, signal))
}

const patchTypes = {
  merge: 'application/merge-patch+json',
  json: 'application/json-patch+json',
  strategic: 'application/strategic-merge-patch+json',
} as const

async function patchObject(
  connection: Connection,
  { address, patch, kind = 'merge', part = '' }: PatchObject,
  signal: AbortSignal,
): Promise<KubernetesObject | null> {
  const doing = `changing ${describe(address)}`
  const contentType = patchTypes[kind]
  const path = objectPath(address, part)
  const call = { method: 'PATCH', path, body: patch, contentType, doing } as const
  return await orMissing(async () => recordOf(await readJson(connection, call, signal)))
}

async function deleteObject(
  connection: Connection,
  { address, grace = null, uid = null }: DeleteObject,
  signal: AbortSignal,
): Promise<boolean> {
  const doing = `removing ${describe(address)}`
  const body = {
    apiVersion: 'v1',
    kind: 'DeleteOptions',
    ...(grace === null ? {} : { gracePeriodSeconds: grace }),
    ...(uid === null ? {} : { preconditions: { uid } }),
  }
  const call = { method: 'DELETE', path: objectPath(address), body, doing } as const
  try {
    return (
      (await orMissing(async () => recordOf(await readJson(connection, call, signal)))) !== null
    )
  } catch (error) {
    // Another object has the name by now.
    if (uid !== null && error instanceof ApiRefusal && error.refusal.status === 409) return false
    throw error
  }
}

async function openLog(
  connection: Connection,
  request: LogRequest,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { pod, container, tailLines, follow, previous, timestamps } = request
  const flag = (name: string, value: boolean | undefined) =>
    value === true ? [[name, 'true'] as const] : []
  const query = [
    ['container', container] as const,
    ...(tailLines === undefined ? [] : [['tailLines', String(tailLines)] as const]),
    ...flag('follow', follow),
    ...flag('previous', previous),
    ...flag('timestamps', timestamps),
  ]
  const path = objectPath(pod, 'log')
  const isStream = follow === true
  const doing = `reading the log of ${describe(pod)}`
  return await send(connection, { method: 'GET', path, query, doing, isStream }, signal)
}

async function orMissing<Value>(ask: () => Promise<Value>): Promise<Value | null> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ApiRefusal && error.refusal.status === 404) return null
    throw error
  }
}

function describe({ resource, namespace, name }: ObjectAddress): string {
  const place = namespace === null ? '' : ` in the namespace "${namespace}"`
  return `${resource.name}/${name}${place}`
}
