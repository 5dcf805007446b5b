import { posix } from 'node:path'
import { objectKey } from '../pod-objects.ts'
import type {
  DownwardFile,
  FileSource,
  KeyToPath,
  Pod,
  ProjectedSource,
  VolumeSource,
} from '../pod.ts'
import type { PodObjects } from '../pod-objects.ts'
import type { PodFacts } from './facts.ts'
import { metadataField, resourceFile } from './field-values.ts'
import { joinMessages } from './outcome.ts'
import { standInToken } from './service-account-token.ts'

/** One file of a volume before it is written. */
export interface Projection {
  readonly bytes: Uint8Array
  readonly mode: number
  readonly uid: number
}

/** By path within the volume. */
export type Payload =
  | {
      readonly ok: true
      readonly files: ReadonlyMap<string, Projection>
      /** What is not as a cluster has it, in sentences. */
      readonly notices: readonly string[]
    }
  | { readonly ok: false; readonly message: string }

export type WrittenSource = FileSource | Extract<VolumeSource, { kind: 'projected' }>

/** The files of a volume as its plug-in collects them (pkg/volume/{configmap,secret,downwardapi,projected}). */
export function payloadOf(
  source: WrittenSource,
  pod: Pod,
  objects: PodObjects,
  facts: PodFacts,
): Payload {
  return source.kind === 'projected'
    ? projectedPayload(source, { pod, objects, facts })
    : filePayload(source, source.defaultMode, { pod, objects, facts })
}

interface Scope {
  readonly pod: Pod
  readonly objects: PodObjects
  readonly facts: PodFacts
}

/** Later sources write over earlier ones, and the errors of all are told together. */
function projectedPayload(
  { sources, defaultMode }: Extract<VolumeSource, { kind: 'projected' }>,
  scope: Scope,
): Payload {
  const files = new Map<string, Projection>()
  const notices: string[] = []
  const messages: string[] = []
  for (const source of sources) {
    const payload = projectedPart(source, defaultMode, scope)
    if (!payload.ok) {
      messages.push(payload.message)
      continue
    }
    for (const [path, file] of payload.files) files.set(path, file)
    notices.push(...payload.notices)
  }
  return messages.length > 0
    ? { ok: false, message: joinMessages(messages) }
    : { ok: true, files, notices: [...new Set(notices)] }
}

function projectedPart(source: ProjectedSource, defaultMode: number, scope: Scope): Payload {
  switch (source.kind) {
    case 'serviceAccountToken':
      return tokenPayload(source, defaultMode, scope)
    case 'cluster': {
      const notice = `the projected source ${source.field} needs a cluster, and is left out`
      return { ok: true, files: new Map(), notices: [notice] }
    }
    default:
      // Inside of a projected volume its mode counts, not the one of the source.
      return filePayload(source, defaultMode, scope)
  }
}

function tokenPayload(
  source: Extract<ProjectedSource, { kind: 'serviceAccountToken' }>,
  defaultMode: number,
  { pod, facts }: Scope,
): Payload {
  const owner = commonUser(pod)
  const isOwned = owner !== null || pod.spec.securityContext.fsGroup !== null
  const bytes = new TextEncoder().encode(standInToken(pod, source, facts))
  const file = { bytes, mode: isOwned ? 0o600 : defaultMode, uid: owner ?? 0 }
  const account = JSON.stringify(pod.spec.serviceAccountName)
  const notice = `the token of the service account ${account} is a stand-in that no cluster accepts`
  return { ok: true, files: new Map([[source.path, file]]), notices: [notice] }
}

/** The user that all containers run as, where the Pod says so (`FsUserFrom` in pkg/volume/util). */
function commonUser({ spec }: Pod): number | null {
  const users = new Set(
    [...spec.initContainers, ...spec.containers].map(
      ({ securityContext }) => securityContext.runAsUser ?? spec.securityContext.runAsUser,
    ),
  )
  const [user = null] = users
  return users.size === 1 ? user : null
}

function filePayload(source: FileSource, defaultMode: number, scope: Scope): Payload {
  return source.kind === 'downwardAPI'
    ? downwardPayload(source.items, defaultMode, scope)
    : objectPayload(source, defaultMode, scope)
}

function objectPayload(
  source: Extract<FileSource, { kind: 'configMap' | 'secret' }>,
  defaultMode: number,
  { pod, objects }: Scope,
): Payload {
  const isSecret = source.kind === 'secret'
  const place = isSecret ? objects.secrets : objects.configMaps
  const found = place.get(objectKey(pod.namespace, source.name))
  if (found === undefined && !source.optional) {
    const kind = isSecret ? 'secret' : 'configmap'
    return { ok: false, message: `${kind} "${source.name}" not found` }
  }
  const data = found?.data ?? new Map<string, Uint8Array>()
  const files = new Map<string, Projection>()
  for (const { key, path, mode } of itemsOf(source.items, data)) {
    const bytes = data.get(key)
    if (bytes !== undefined) {
      files.set(path, { bytes, mode: mode ?? defaultMode, uid: 0 })
    } else if (!source.optional) {
      const words = isSecret
        ? 'references non-existent secret key'
        : 'configmap references non-existent config key'
      return { ok: false, message: `${words}: ${key}` }
    }
  }
  const notice = `${source.kind} "${source.name}" is a stand-in for what a cluster has`
  return { ok: true, files, notices: found?.isStandIn === true ? [notice] : [] }
}

function itemsOf(
  items: readonly KeyToPath[] | null,
  data: ReadonlyMap<string, Uint8Array>,
): readonly KeyToPath[] {
  return items === null || items.length === 0
    ? [...data.keys()].map((key) => ({ key, path: key, mode: null }))
    : items
}

function downwardPayload(
  items: readonly DownwardFile[],
  defaultMode: number,
  { pod, facts }: Scope,
): Payload {
  const files = new Map<string, Projection>()
  const messages: string[] = []
  for (const { path, mode, from } of items) {
    const value =
      from.kind === 'field'
        ? metadataField(pod, facts.uid, from.fieldPath)
        : resourceFile(pod, facts, from)
    if (!value.ok) messages.push(value.message)
    else {
      const bytes = new TextEncoder().encode(value.value)
      files.set(posix.normalize(path), { bytes, mode: mode ?? defaultMode, uid: 0 })
    }
  }
  return messages.length > 0
    ? { ok: false, message: joinMessages(messages) }
    : { ok: true, files, notices: [] }
}
