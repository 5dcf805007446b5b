import type { Pod, PodContainer, ResourceReference } from '../pod.ts'
import { dividedBy } from '../../quantity.ts'
import type { Quantity } from '../../quantity.ts'
import type { NodeResources, PodFacts } from './facts.ts'
import { noText, text } from './outcome.ts'
import type { Text } from './outcome.ts'

/** What a variable's `fieldRef` reads (`podFieldSelectorRuntimeValue` in kubelet_pods.go). */
export function fieldVariable(pod: Pod, facts: PodFacts, fieldPath: string): Text {
  switch (fieldPath) {
    case 'spec.nodeName':
      return text(pod.spec.nodeName ?? facts.nodeName)
    case 'spec.serviceAccountName':
      return text(pod.spec.serviceAccountName)
    case 'status.hostIP':
    case 'status.hostIPs':
      return text(facts.hostIP)
    case 'status.podIP':
    case 'status.podIPs':
      return text(facts.podIP)
    default:
      return metadataField(pod, facts.uid, fieldPath)
  }
}

/** What a `fieldRef` of a downwardAPI volume reads (pkg/fieldpath). */
export function metadataField(pod: Pod, uid: string, fieldPath: string): Text {
  const [, base, key = ''] = /^([^[]+)\['(.*)'\]$/s.exec(fieldPath) ?? []
  switch (base ?? fieldPath) {
    case 'metadata.annotations':
      return text(ofMap(pod.annotations, base === undefined ? null : key))
    case 'metadata.labels':
      return text(ofMap(pod.labels, base === undefined ? null : key))
  }
  if (base !== undefined) {
    return noText(`fieldPath ${JSON.stringify(fieldPath)} does not support subscript`)
  }
  switch (fieldPath) {
    case 'metadata.name':
      return text(pod.name)
    case 'metadata.namespace':
      return text(pod.namespace)
    case 'metadata.uid':
      return text(uid)
    default:
      return noText(`unsupported fieldPath: ${fieldPath}`)
  }
}

/** One value, or (null) all of them as a file has them (`FormatMap`). */
function ofMap(entries: Readonly<Record<string, string>>, key: string | null): string {
  if (key !== null) return Object.hasOwn(entries, key) ? (entries[key] ?? '') : ''
  return Object.entries(entries)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${goQuote(value)}`)
    .join('\n')
}

const goEscapes: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '"': '\\"',
  '\\': '\\\\',
}

/** As Go's strconv.Quote does. */
function goQuote(value: string): string {
  const quoted = value.replace(/["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    const hex = (digits: number) => code.toString(16).padStart(digits, '0')
    return goEscapes[character] ?? (code < 0x80 ? `\\x${hex(2)}` : longEscape(code, hex))
  })
  return `"${quoted}"`
}

function longEscape(code: number, hex: (digits: number) => string): string {
  return code > 0xffff ? `\\U${hex(8)}` : `\\u${hex(4)}`
}

/**
 * What a variable's `resourceFieldRef` reads: a container without a limit has the Pod's, or what the
 * node can give (`defaultPodLimitsForDownwardAPI` in kubelet_resources.go).
 */
export function resourceVariable(
  pod: Pod,
  container: PodContainer,
  facts: PodFacts,
  reference: ResourceReference,
): Text {
  const ofPod = Object.entries(pod.spec.resources.limits).filter(
    ([name, limit]) => ['cpu', 'memory'].includes(name) && !isNothing(limit),
  )
  const allocatable: Limits = { ...limitsOf(facts.node), ...Object.fromEntries(ofPod) }
  if (reference.container === null) return resourceValue(container, allocatable, reference)
  const named = findContainer(pod, reference.container)
  if (named === undefined) return noText(`container ${reference.container} not found`)
  // An init container that is named has no defaults here.
  const isApplication = pod.spec.containers.includes(named)
  return resourceValue(named, isApplication ? allocatable : {}, reference)
}

/** The same for a file of a volume, which knows of no limits of the Pod. */
export function resourceFile(pod: Pod, facts: PodFacts, reference: ResourceReference): Text {
  const name = reference.container ?? ''
  const named = findContainer(pod, name)
  if (named === undefined) return noText(`container ${name} not found`)
  return resourceValue(named, limitsOf(facts.node), reference)
}

type Limits = Readonly<Record<string, Quantity>>

function limitsOf({ cpu, memory, ephemeralStorage }: NodeResources): Limits {
  return {
    cpu: { text: `${cpu}m`, milli: BigInt(Math.trunc(cpu)) },
    memory: bytes(memory),
    'ephemeral-storage': bytes(ephemeralStorage),
  }
}

function bytes(count: number): Quantity {
  const whole = BigInt(Math.trunc(count))
  return { text: String(whole), milli: whole * 1000n }
}

function findContainer({ spec }: Pod, name: string): PodContainer | undefined {
  return [...spec.containers, ...spec.initContainers].find((container) => container.name === name)
}

/** As `ExtractContainerResourceValue` (pkg/api/v1/resource) reads it: rounded up. */
function resourceValue(
  { resources }: PodContainer,
  allocatable: Limits,
  { resource, divisor }: ResourceReference,
): Text {
  const [, kind, name = ''] =
    /^(limits|requests)\.(cpu|memory|ephemeral-storage|hugepages-.+)$/.exec(resource) ?? []
  if (kind === undefined) return noText(`unsupported container resource : ${resource}`)
  const written = kind === 'limits' ? resources.limits[name] : resources.requests[name]
  const amount = isNothing(written) && kind === 'limits' ? allocatable[name] : written
  return text(String(amount === undefined ? 0n : dividedBy(amount, divisor)))
}

function isNothing(quantity: Quantity | undefined): boolean {
  return quantity === undefined || quantity.milli === 0n
}
