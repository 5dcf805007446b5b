/** Environment variables and what they are taken from. */
import { canonicalText } from '../../quantity.ts'
import { below, invalid, invalidFor, item, required, unsupported } from './place.ts'
import type { Place, Refusal } from './place.ts'
import {
  dataKeyFaults,
  labelFaults,
  qualifiedNameFaults,
  subdomainFaults,
  variableNameFaults,
} from './names.ts'
import { checkNoWayUp } from './check-paths.ts'
import type { RawContainer, RawFieldReference, RawResourceReference, RawVariable } from './raw.ts'

export function checkVariables(container: RawContainer, at: Place): readonly Refusal[] {
  const { env = [], envFrom = [] } = container
  return [
    ...env.flatMap((variable, index) => checkVariable(variable, item(below(at, 'env'), index))),
    ...checkSources(envFrom, below(at, 'envFrom')),
  ]
}

function checkVariable(variable: RawVariable, at: Place): readonly Refusal[] {
  const { name = '', value = '', valueFrom } = variable
  const namePlace = below(at, 'name')
  const named =
    name === '' ? [required(namePlace)] : invalidFor(namePlace, name, variableNameFaults(name))
  if (valueFrom === undefined) return named
  return [...named, ...checkValueFrom(valueFrom, value, below(at, 'valueFrom'))]
}

type ValueFrom = NonNullable<RawVariable['valueFrom']>

const valueKinds = [
  ...(['fieldRef', 'resourceFieldRef', 'configMapKeyRef', 'secretKeyRef', 'fileKeyRef'] as const),
]

function checkValueFrom(from: ValueFrom, value: string, at: Place): readonly Refusal[] {
  const kinds = valueKinds.filter((kind) => from[kind] !== undefined)
  const refusals = kinds.flatMap((kind) => checkReference(kind, from, below(at, kind)))
  if (kinds.length === 0) {
    const names =
      '`fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`'
    return [...refusals, invalid(at, '', `must specify one of: ${names}`)]
  }
  if (value !== '') {
    return [...refusals, invalid(at, '', 'may not be specified when `value` is not empty')]
  }
  if (kinds.length === 1) return refusals
  return [...refusals, invalid(at, '', 'may not have more than one field specified at a time')]
}

function checkReference(
  kind: (typeof valueKinds)[number],
  from: ValueFrom,
  at: Place,
): readonly Refusal[] {
  switch (kind) {
    case 'fieldRef':
      return checkFieldReference(from.fieldRef ?? {}, at, variableFields)
    case 'resourceFieldRef':
      return checkResourceReference(from.resourceFieldRef ?? {}, at, 'variable')
    case 'configMapKeyRef':
    case 'secretKeyRef':
      return checkKeyReference(from[kind] ?? {}, at)
    case 'fileKeyRef':
      return checkFileReference(from.fileKeyRef ?? {}, at)
  }
}

function checkKeyReference(
  {
    name = '',
    key = '',
  }: { readonly name?: string | undefined; readonly key?: string | undefined },
  at: Place,
): readonly Refusal[] {
  const keyPlace = below(at, 'key')
  return [
    ...invalidFor(below(at, 'name'), name, subdomainFaults(name)),
    ...(key === '' ? [required(keyPlace)] : invalidFor(keyPlace, key, dataKeyFaults(key))),
  ]
}

function checkFileReference(
  { key = '', volumeName = '', path = '' }: NonNullable<ValueFrom['fileKeyRef']>,
  at: Place,
): readonly Refusal[] {
  const [keyPlace, volumePlace, pathPlace] = [
    below(at, 'key'),
    below(at, 'volumeName'),
    below(at, 'path'),
  ]
  return [
    ...(key === '' ? [required(keyPlace)] : invalidFor(keyPlace, key, variableNameFaults(key))),
    ...(volumeName === ''
      ? [required(volumePlace)]
      : invalidFor(volumePlace, volumeName, labelFaults(volumeName))),
    ...(path === '' ? [required(pathPlace)] : checkNoWayUp(path, pathPlace)),
  ]
}

function checkSources(
  sources: NonNullable<RawContainer['envFrom']>,
  at: Place,
): readonly Refusal[] {
  return sources.flatMap(({ prefix = '', configMapRef, secretRef }, index) => {
    const place = item(at, index)
    const refs = [
      ...(configMapRef === undefined ? [] : [['configMapRef', configMapRef] as const]),
      ...(secretRef === undefined ? [] : [['secretRef', secretRef] as const]),
    ]
    const whole = { text: at.text, path: place.path }
    return [
      ...(prefix === ''
        ? []
        : invalidFor(below(place, 'prefix'), prefix, variableNameFaults(prefix))),
      ...refs.flatMap(([kind, { name = '' }]) => checkObjectName(name, below(place, kind, 'name'))),
      ...(refs.length === 0
        ? [invalid(whole, '', 'must specify one of: `configMapRef` or `secretRef`')]
        : []),
      ...(refs.length > 1
        ? [invalid(whole, '', 'may not have more than one field specified at a time')]
        : []),
    ]
  })
}

/** A prefix of a name is let pass as well here, with a dash at its end. */
function checkObjectName(name: string, at: Place): readonly Refusal[] {
  if (name === '') return [required(at)]
  const whole = /[^-]-$/.test(name) ? `${name.slice(0, -1)}a` : name
  return invalidFor(at, name, subdomainFaults(whole))
}

const variableFields = [
  ...['metadata.name', 'metadata.namespace', 'metadata.uid', 'spec.nodeName'],
  ...['spec.serviceAccountName', 'status.hostIP', 'status.hostIPs', 'status.podIP'],
  ...['status.podIPs'],
]

const fileFields = [
  ...['metadata.annotations', 'metadata.labels', 'metadata.name', 'metadata.namespace'],
  ...['metadata.uid'],
]

/** What the API server knows by such a path, whether it may stand here or not. */
const knownFields = [
  ...[...variableFields, ...fileFields],
  ...['spec.restartPolicy', 'spec.schedulerName', 'status.phase'],
]

/** Of a file of a downwardAPI volume. */
export function checkFileField(reference: RawFieldReference, at: Place): readonly Refusal[] {
  return checkFieldReference(reference, at, fileFields)
}

function checkFieldReference(
  { apiVersion = '', fieldPath = '' }: RawFieldReference,
  at: Place,
  supported: readonly string[],
): readonly Refusal[] {
  const place = below(at, 'fieldPath')
  if (fieldPath === '') return [required(place)]
  const failed = (why: string) => [invalid(place, fieldPath, `error converting fieldPath: ${why}`)]
  if (apiVersion !== '' && apiVersion !== 'v1') {
    return failed(`unsupported pod version: ${apiVersion}`)
  }
  const [, name = '', subscript] = /^(.+?)\['(.*)'\]$/s.exec(fieldPath) ?? []
  if (subscript !== undefined) {
    if (name === 'metadata.annotations') {
      const lower = subscript.toLowerCase()
      return invalidFor(at, lower, qualifiedNameFaults(lower))
    }
    if (name === 'metadata.labels') return invalidFor(at, subscript, qualifiedNameFaults(subscript))
    return failed(`field label does not support subscript: ${fieldPath}`)
  }
  // The name that older clients know it by.
  const path = fieldPath === 'spec.host' ? 'spec.nodeName' : fieldPath
  if (!knownFields.includes(path)) return failed(`field label not supported: ${path}`)
  return supported.includes(path) ? [] : [unsupported(place, path, supported)]
}

const resourceFields = ['cpu', 'ephemeral-storage', 'memory']
  .flatMap((name) => [`limits.${name}`, `requests.${name}`])
  .sort()

const byteDivisors = [
  '1',
  ...['k', 'M', 'G', 'T', 'P', 'E', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((unit) => `1${unit}`),
]

export function checkResourceReference(
  { containerName = '', resource = '', divisor }: RawResourceReference,
  at: Place,
  role: 'variable' | 'file',
): readonly Refusal[] {
  const place = below(at, 'resource')
  const isHuge = /^(?:limits|requests)\.hugepages-/.test(resource)
  const refusals: Refusal[] = []
  if (role === 'file' && containerName === '') refusals.push(required(below(at, 'containerName')))
  else if (resource === '') refusals.push(required(place))
  else if (!isHuge && !resourceFields.includes(resource)) {
    refusals.push(unsupported(place, resource, resourceFields))
  }
  const kind = isHuge ? 'hugepages' : resource.replace(/^(?:limits|requests)\./, '')
  const isRight = divisor === undefined || divisor.milli === 0n
  return isRight
    ? refusals
    : [...refusals, ...checkDivisor(canonicalText(divisor), kind, resource, at)]
}

function checkDivisor(
  divisor: string,
  kind: string,
  resource: string,
  at: Place,
): readonly Refusal[] {
  const rules: Readonly<Record<string, readonly [words: string, divisors: readonly string[]]>> = {
    cpu: ['the cpu resource', ['1m', '1']],
    memory: ['the memory resource', byteDivisors],
    'ephemeral-storage': ['the local ephemeral storage resource', byteDivisors],
    hugepages: ['the hugepages resource', byteDivisors],
  }
  const [words, divisors] = rules[kind] ?? ['', [divisor]]
  if (divisors.includes(divisor)) return []
  const list = kind === 'cpu' ? '1m and 1' : divisors.join(', ')
  const detail = `only divisor's values ${list} are supported with ${words}`
  return [invalid(below(at, 'divisor'), resource, detail)]
}
