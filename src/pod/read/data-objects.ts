/** ConfigMaps, Secrets and Services, as far as a Pod uses them. */
import type { z } from 'zod'
import type { DataObject, ServiceObject } from '../pod-objects.ts'
import { checkMetadata } from './check-workload.ts'
import { dataKeyFaults } from './names.ts'
import type { ManifestObject } from './objects.ts'
import { below, entry, invalid, invalidFor, rootPlace } from './place.ts'
import type { Place, Refusal } from './place.ts'
import { flag, int32, list, metadata, object, portReference, text, textMap } from './raw.ts'
import { wordOr } from './to-container.ts'
import { typeRefusals } from './type-problems.ts'

const dataSchema = object({
  binaryData: textMap,
  data: textMap,
  immutable: flag,
  metadata,
  stringData: textMap,
  type: text,
})

const serviceSchema = object({
  metadata,
  spec: object({
    clusterIP: text,
    externalName: text,
    ports: list(object({ name: text, port: int32, protocol: text, targetPort: portReference })),
    selector: textMap,
    type: text,
  }),
})

export type Read<Value> =
  | { readonly value: Value; readonly refusals: readonly [] }
  | { readonly value: null; readonly refusals: readonly Refusal[] }

export function readData(
  source: ManifestObject,
  kind: 'ConfigMap' | 'Secret',
  namespaceOf: (own: string | undefined) => string,
): Read<DataObject> {
  const result = dataSchema.safeParse(source.value)
  if (!result.success) {
    // A Secret's values stay its own.
    const issues = result.error.issues
    return refused(kind === 'Secret' ? secretRefusals(issues) : typeRefusals(source.value, issues))
  }
  const raw = result.data
  const data = new Map<string, Uint8Array>()
  const refusals = [
    ...checkMetadata(raw.metadata ?? {}, below(rootPlace, 'metadata')),
    ...(kind === 'ConfigMap' ? collectConfig(raw, data) : collectSecret(raw, data)),
  ]
  if (refusals.length > 0) return refused(refusals)
  return {
    refusals: [],
    value: {
      name: raw.metadata?.name ?? '',
      namespace: namespaceOf(raw.metadata?.namespace),
      data,
      location: source.locate([]),
    },
  }
}

function refused(refusals: readonly Refusal[]): Read<never> {
  return { value: null, refusals }
}

function secretRefusals(issues: readonly z.core.$ZodIssue[]): readonly Refusal[] {
  return issues.map(({ path }) => {
    const [field = '', key] = path.map(String)
    const place = key === undefined ? below(rootPlace, field) : entry(below(rootPlace, field), key)
    const words = key === undefined ? 'must be a mapping' : 'must be text; write it in quotes'
    return { message: `${place.text}: Invalid value: "<hidden>": ${words}`, at: place.path }
  })
}

type RawData = z.output<typeof dataSchema>

function collectConfig(
  { data = {}, binaryData = {} }: RawData,
  into: Map<string, Uint8Array>,
): readonly Refusal[] {
  const [dataPlace, binaryPlace] = [below(rootPlace, 'data'), below(rootPlace, 'binaryData')]
  for (const [key, value] of Object.entries(data)) into.set(key, Buffer.from(value))
  return [
    ...checkKeys(data, dataPlace),
    ...checkKeys(binaryData, binaryPlace),
    ...Object.keys(data)
      .filter((key) => Object.hasOwn(binaryData, key))
      .map((key) => invalid(entry(dataPlace, key), key, 'duplicate of key present in binaryData')),
    ...collectBytes(binaryData, binaryPlace, into),
  ]
}

function collectSecret(
  { data = {}, stringData = {} }: RawData,
  into: Map<string, Uint8Array>,
): readonly Refusal[] {
  const [dataPlace, textPlace] = [below(rootPlace, 'data'), below(rootPlace, 'stringData')]
  const refusals = [
    ...checkKeys(data, dataPlace),
    // They are told as what they become.
    ...checkKeys(stringData, { text: dataPlace.text, path: textPlace.path }),
    ...collectBytes(data, dataPlace, into),
  ]
  for (const [key, value] of Object.entries(stringData)) into.set(key, Buffer.from(value))
  return refusals
}

function checkKeys(data: Readonly<Record<string, string>>, at: Place): readonly Refusal[] {
  return Object.keys(data).flatMap((key) => invalidFor(entry(at, key), key, dataKeyFaults(key)))
}

/** Standard base64 with its padding; lines may be broken, as Go's decoder lets them. */
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

function collectBytes(
  data: Readonly<Record<string, string>>,
  at: Place,
  into: Map<string, Uint8Array>,
): readonly Refusal[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const plain = value.replaceAll(/[\r\n]/g, '')
    if (base64.test(plain)) {
      into.set(key, Buffer.from(plain, 'base64'))
      return []
    }
    const place = entry(at, key)
    const message = `${place.text}: Invalid value: "<hidden>": must be base64`
    return [{ message, at: place.path }]
  })
}

export function readService(
  source: ManifestObject,
  namespaceOf: (own: string | undefined) => string,
): Read<ServiceObject> {
  const result = serviceSchema.safeParse(source.value)
  if (!result.success) return refused(typeRefusals(source.value, result.error.issues))
  const { metadata: own = {}, spec = {} } = result.data
  const refusals = checkMetadata(own, below(rootPlace, 'metadata'))
  if (refusals.length > 0) return refused(refusals)
  return {
    refusals: [],
    value: {
      name: own.name ?? '',
      namespace: namespaceOf(own.namespace),
      selector: spec.selector ?? {},
      type: spec.type ?? 'ClusterIP',
      clusterIP: spec.clusterIP ?? null,
      externalName: spec.externalName ?? null,
      ports: (spec.ports ?? []).map(({ name, port = 0, targetPort, protocol }) => ({
        name: name ?? null,
        port,
        targetPort:
          targetPort === undefined || targetPort === 0 || targetPort === '' ? port : targetPort,
        protocol: wordOr(protocol, 'TCP'),
      })),
      location: source.locate([]),
    },
  }
}
