import { isUtf8 } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { infrastructureError } from '../../../errors.ts'
import { clusterLimits, engineLimits } from '../../../limits.ts'
import { recordOf, textOf } from '../../json.ts'
import type { JsonRecord } from '../../json.ts'
import type { EnginePods, PodObject, PodRequest } from '../../pods.ts'
import type { KubernetesClient } from '../client.ts'
import { labelsFor } from '../labels.ts'
import { expiryAnnotation } from '../pod-names.ts'
import { resources } from '../resources.ts'
import type { ObjectAddress } from '../resources.ts'
import { watchPod } from './watch-pod.ts'

/** A kubelet of the cluster runs what is handed over, in the client's namespace. */
export function createPods(client: KubernetesClient): EnginePods {
  return {
    create: async (request, signal) => {
      const address = {
        resource: resources.pods,
        namespace: client.namespace,
        name: nameFor(request),
      }
      const pod = await createAll(client, address, request, signal)
      return watchPod(client, address, pod, signal)
    },
  }
}

/** Unique among all runs: another Pod of that name may be at work in the namespace. */
function nameFor({ name }: PodRequest): string {
  return `${name.slice(0, longestName).replace(/[-.]+$/, '')}-${randomBytes(4).toString('hex')}`
}

/** Names of Pods are host names where nothing else is said, and those end here. */
const longestName = 63 - '-12345678'.length

/**
 * The Pod comes first, and owns the objects that it needs: they are gone with it, however this program ends. A gate
 * keeps it from being scheduled until they are there.
 */
async function createAll(
  client: KubernetesClient,
  address: ObjectAddress,
  request: PodRequest,
  signal: AbortSignal,
): Promise<JsonRecord> {
  const { resource, namespace, name } = address
  const nameOf = (object: PodObject) =>
    `${name}-${object.kind.toLowerCase()}-${object.name}`.slice(0, 253)
  const spec = { ...request.spec(nameOf) }
  const hasObjects = request.objects.length > 0
  const gates = hasObjects ? { schedulingGates: [...gatesIn(spec), { name: gate }] } : {}
  const object = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: metadataOf(name, request),
    spec: { ...spec, ...gates },
  }
  const pod = await client.create({ resource, namespace, object }, signal)
  if (!hasObjects) return pod
  try {
    for (const one of request.objects) {
      const made = objectFor(one, nameOf(one), { request, pod, name })
      await client.create({ resource: kinds[one.kind], namespace, object: made }, signal)
    }
    return await open(client, address, gatesIn(spec), signal)
  } catch (error) {
    const uid = textOf(recordOf(pod['metadata'])['uid'])
    // Whoever cancels does not want it to stay; clean-up finds it where this fails.
    const anyway = AbortSignal.timeout(engineLimits.remove)
    await client.delete({ address, grace: 0, uid }, anyway).catch(() => false)
    throw error
  }
}

const kinds = { ConfigMap: resources.configMaps, Secret: resources.secrets } as const

const gate = 'container-canary/objects'

function gatesIn(spec: object): readonly unknown[] {
  const gates = recordOf(spec)['schedulingGates']
  return Array.isArray(gates) ? gates : []
}

async function open(
  client: KubernetesClient,
  address: ObjectAddress,
  others: readonly unknown[],
  signal: AbortSignal,
): Promise<JsonRecord> {
  const patch = { spec: { schedulingGates: others.length === 0 ? null : others } }
  const pod = await client.patch({ address, patch }, signal)
  if (pod !== null) return pod
  const message = `the Pod ${address.name} was removed by somebody else before it was scheduled`
  throw infrastructureError({ code: 'pod-gone', message })
}

function metadataOf(name: string, { ownership, labels, annotations }: PodRequest): JsonRecord {
  return {
    name,
    labels: { ...labels, ...labelsFor(ownership) },
    annotations: {
      ...annotations,
      ...ownership,
      [expiryAnnotation]: new Date(Date.now() + clusterLimits.podLife).toISOString(),
    },
  }
}

function objectFor(
  object: PodObject,
  name: string,
  of: { readonly request: PodRequest; readonly pod: JsonRecord; readonly name: string },
): object {
  const owner = {
    ...{ apiVersion: 'v1', kind: 'Pod', name: of.name },
    uid: textOf(recordOf(of.pod['metadata'])['uid']),
  }
  const metadata = { ...metadataOf(name, { ...of.request, labels: {}, annotations: {} }) }
  const base = { apiVersion: 'v1', kind: object.kind }
  return { ...base, metadata: { ...metadata, ownerReferences: [owner] }, ...contentOf(object) }
}

function contentOf({ kind, data, binaryKeys }: PodObject): object {
  const encoded = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  const entries = [...data]
  if (kind === 'Secret') {
    const type = data.has('.dockerconfigjson')
      ? 'kubernetes.io/dockerconfigjson'
      : data.has('.dockercfg')
        ? 'kubernetes.io/dockercfg'
        : 'Opaque'
    return { type, data: Object.fromEntries(entries.map(([key, bytes]) => [key, encoded(bytes)])) }
  }
  const [binary, text] = [true, false].map((is) =>
    // What is no text cannot be told as one, wherever it was written.
    entries.filter(([key, bytes]) => (binaryKeys.has(key) || !isUtf8(bytes)) === is),
  )
  return {
    data: Object.fromEntries(
      (text ?? []).map(([key, bytes]) => [key, Buffer.from(bytes).toString()]),
    ),
    binaryData: Object.fromEntries((binary ?? []).map(([key, bytes]) => [key, encoded(bytes)])),
  }
}
