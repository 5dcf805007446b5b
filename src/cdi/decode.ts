/**
 * Plain data into a {@link Specification}, as the parsers of the engines' CDI libraries do it:
 * unknown fields are errors, field names may differ in letter case, null is the zero value, scalars
 * become text where text is wanted.
 */
import type { SpecificationIssue } from './issue.ts'
import { noEdits } from './specification.ts'
import type {
  ContainerEdits,
  Device,
  DeviceNode,
  Hook,
  IntelRdt,
  Mount,
  NetDevice,
  Specification,
} from './specification.ts'

export interface Decoded {
  readonly specification: Specification
  readonly issues: readonly SpecificationIssue[]
  /** Keys of all mappings that were read; tells duplicate keys of JSON text. */
  readonly keyCount: number
}

interface Decoding {
  readonly path: PropertyKey[]
  readonly issues: SpecificationIssue[]
  keyCount: number
}

type Decode<Value> = (value: unknown, decoding: Decoding) => Value

/** Reads one field by its exact name, however the file spells it. */
type ReadField = <Value>(name: string, decode: Decode<Value>) => Value

export function decodeSpecification(value: unknown): Decoded {
  const decoding: Decoding = { path: [], issues: [], keyCount: 0 }
  const specification = decodeRoot(value, decoding)
  return { specification, issues: decoding.issues, keyCount: decoding.keyCount }
}

const rootFields = fieldNames('cdiVersion', 'kind', 'annotations', 'devices', 'containerEdits')
const deviceFields = fieldNames('name', 'annotations', 'containerEdits')
const editsFields = fieldNames(
  'env',
  'deviceNodes',
  'netDevices',
  'hooks',
  'mounts',
  'intelRdt',
  'additionalGids',
)
const nodeFields = fieldNames(
  'path',
  'hostPath',
  'type',
  'major',
  'minor',
  'fileMode',
  'permissions',
  'uid',
  'gid',
)
const mountFields = fieldNames('hostPath', 'containerPath', 'options', 'type')
const hookFields = fieldNames('hookName', 'path', 'args', 'env', 'timeout')
const rdtFields = fieldNames(
  'closID',
  'l3CacheSchema',
  'memBwSchema',
  'schemata',
  'enableMonitoring',
  'enableCMT',
  'enableMBM',
)
const netDeviceFields = fieldNames('hostInterfaceName', 'name')

const largestUint32 = 0xffff_ffff
const uint32 = integerWithin(0, largestUint32)
const int64 = integerWithin(-(2 ** 63), 2 ** 63)
const strings = listOf(text)
const optionalUint32 = optional(uint32)
const optionalInt64 = optional(int64)
const optionalStrings = optional(strings)
const optionalBoolean = optional(boolean)
const gids = listOf(uint32)

const decodeRoot = mappingOf(rootFields, (field): Specification => ({
  cdiVersion: field('cdiVersion', text),
  kind: field('kind', text),
  annotations: field('annotations', decodeAnnotations),
  devices: field('devices', decodeDevices),
  containerEdits: field('containerEdits', decodeEdits),
}))

const decodeDevice: Decode<Device> = mappingOf(deviceFields, (field): Device => ({
  name: field('name', text),
  annotations: field('annotations', decodeAnnotations),
  containerEdits: field('containerEdits', decodeEdits),
}))

const decodeEdits: Decode<ContainerEdits> = (value, decoding) =>
  value === null ? noEdits : decodeWrittenEdits(value, decoding)

const decodeWrittenEdits = mappingOf(editsFields, (field): ContainerEdits => ({
  env: field('env', strings),
  deviceNodes: field('deviceNodes', decodeNodes),
  netDevices: field('netDevices', decodeNetDevices),
  mounts: field('mounts', decodeMounts),
  hooks: field('hooks', decodeHooks),
  intelRdt: field('intelRdt', decodeOptionalRdt),
  additionalGids: field('additionalGids', gids),
}))

const decodeNode: Decode<DeviceNode> = mappingOf(nodeFields, (field): DeviceNode => ({
  path: field('path', text),
  hostPath: field('hostPath', text),
  type: field('type', text),
  major: field('major', int64),
  minor: field('minor', int64),
  fileMode: field('fileMode', optionalUint32),
  permissions: field('permissions', text),
  uid: field('uid', optionalUint32),
  gid: field('gid', optionalUint32),
}))

const decodeMount: Decode<Mount> = mappingOf(mountFields, (field): Mount => ({
  hostPath: field('hostPath', text),
  containerPath: field('containerPath', text),
  type: field('type', text),
  options: field('options', strings),
}))

const decodeHook: Decode<Hook> = mappingOf(hookFields, (field): Hook => ({
  hookName: field('hookName', text),
  path: field('path', text),
  args: field('args', strings),
  env: field('env', strings),
  timeout: field('timeout', optionalInt64),
}))

const decodeRdt: Decode<IntelRdt> = mappingOf(rdtFields, (field): IntelRdt => ({
  closID: field('closID', text),
  l3CacheSchema: field('l3CacheSchema', text),
  memBwSchema: field('memBwSchema', text),
  schemata: field('schemata', optionalStrings),
  enableMonitoring: field('enableMonitoring', boolean),
  enableCMT: field('enableCMT', optionalBoolean),
  enableMBM: field('enableMBM', optionalBoolean),
}))

const decodeNetDevice: Decode<NetDevice> = mappingOf(netDeviceFields, (field): NetDevice => ({
  hostInterfaceName: field('hostInterfaceName', text),
  name: field('name', text),
}))

const decodeDevices = listOf(decodeDevice)
const decodeNodes = listOf(decodeNode)
const decodeMounts = listOf(decodeMount)
const decodeHooks = listOf(decodeHook)
const decodeNetDevices = listOf(decodeNetDevice)
const decodeOptionalRdt = optional(decodeRdt)

/** Names as they are, and by their lower-case form. */
interface FieldNames {
  readonly exact: ReadonlySet<string>
  readonly byLowerCase: ReadonlyMap<string, string>
}

function fieldNames(...names: readonly string[]): FieldNames {
  return {
    exact: new Set(names),
    byLowerCase: new Map(names.map((name) => [name.toLowerCase(), name])),
  }
}

function mappingOf<Value>(known: FieldNames, build: (field: ReadField) => Value): Decode<Value> {
  return (value, decoding) => {
    const mapping = plainMapping(value, decoding)
    const spelling = spellings(mapping, known, decoding)
    return build((name, decode) => {
      const key = spelling?.get(name) ?? name
      const field = mapping[key] ?? null
      // Nothing is wrong with what is not there; only what is there needs a path.
      return field === null ? decode(null, decoding) : decodeAt(key, field, decode, decoding)
    })
  }
}

/**
 * Tells fields that nobody knows, and finds those whose letter case differs.
 *
 * @returns the written key by exact name, for those only
 */
function spellings(
  mapping: Readonly<Record<string, unknown>>,
  known: FieldNames,
  decoding: Decoding,
): ReadonlyMap<string, string> | undefined {
  let odd: Map<string, string> | undefined
  for (const key of Object.keys(mapping)) {
    decoding.keyCount += 1
    if (known.exact.has(key)) continue
    const exact = known.byLowerCase.get(key.toLowerCase())
    if (exact === undefined) {
      tell(
        decoding,
        key,
        'cdi-parse-unknown-field',
        `${JSON.stringify(key)} is not a known field`,
        {
          hint: `known here: ${[...known.exact].join(', ')}`,
        },
      )
    } else if (Object.hasOwn(mapping, exact) || odd?.has(exact) === true) {
      tell(decoding, key, 'cdi-parse-duplicate-field', `the field ${exact} is written twice`, {})
    } else {
      odd = (odd ?? new Map<string, string>()).set(exact, key)
      const message = `the field ${exact} is written ${JSON.stringify(key)}`
      const hint = 'engines with CDI 1.1.1 or later reject the file'
      tell(decoding, key, 'cdi-field-letter-case', message, { hint, severity: 'warning' })
    }
  }
  return odd
}

function tell(
  decoding: Decoding,
  key: string,
  code: string,
  message: string,
  more: Pick<SpecificationIssue, 'hint'> & { readonly severity?: 'warning' },
): void {
  decoding.issues.push({
    severity: more.severity ?? 'error',
    code,
    message,
    path: [...decoding.path, key],
    at: 'key',
    ...(more.hint === undefined ? {} : { hint: more.hint }),
  })
}

function wrongType(decoding: Decoding, wanted: string, value: unknown): void {
  decoding.issues.push({
    severity: 'error',
    code: 'cdi-parse-wrong-type',
    message: `must be ${wanted}, not ${describeValue(value)}`,
    path: [...decoding.path],
    at: 'value',
  })
}

function describeValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  return typeof value === 'string' ? 'text' : JSON.stringify(value)
}

function decodeAt<Value>(
  step: PropertyKey,
  value: unknown,
  decode: Decode<Value>,
  decoding: Decoding,
): Value {
  decoding.path.push(step)
  const decoded = decode(value, decoding)
  decoding.path.pop()
  return decoded
}

function plainMapping(value: unknown, decoding: Decoding): Readonly<Record<string, unknown>> {
  if (value === null) return {}
  if (isMapping(value)) return value
  wrongType(decoding, 'a mapping', value)
  return {}
}

/** Sets, bytes and the like, which YAML tags make, are no mappings. */
function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  )
}

function decodeAnnotations(value: unknown, decoding: Decoding): ReadonlyMap<string, string> {
  const mapping = plainMapping(value, decoding)
  const keys = Object.keys(mapping)
  decoding.keyCount += keys.length
  return new Map(keys.map((key) => [key, decodeAt(key, mapping[key], text, decoding)]))
}

function listOf<Value>(decode: Decode<Value>): Decode<readonly Value[]> {
  return (value, decoding) => {
    if (value === null) return []
    if (Array.isArray(value)) {
      return value.map((item: unknown, index) => decodeAt(index, item, decode, decoding))
    }
    wrongType(decoding, 'a list', value)
    return []
  }
}

function optional<Value>(decode: Decode<Value>): Decode<Value | undefined> {
  return (value, decoding) => (value === null ? undefined : decode(value, decoding))
}

function text(value: unknown, decoding: Decoding): string {
  if (typeof value === 'string') return value
  if (value === null) return ''
  if (value instanceof Uint8Array) return Buffer.from(value).toString()
  if (typeof value === 'number' || typeof value === 'boolean') {
    decoding.issues.push({
      severity: 'warning',
      code: 'cdi-text-not-quoted',
      message: `${String(value)} is read as text, and engines do not all read it alike`,
      path: [...decoding.path],
      at: 'value',
      hint: 'put it in quotes',
    })
    return String(value)
  }
  wrongType(decoding, 'text', value)
  return ''
}

function boolean(value: unknown, decoding: Decoding): boolean {
  if (typeof value === 'boolean') return value
  if (value !== null) wrongType(decoding, 'true or false', value)
  return false
}

/** `maximum` is exclusive beyond 53 bits, where numbers have no neighbours. */
function integerWithin(minimum: number, maximum: number): Decode<number> {
  return (value, decoding) => {
    if (value === null) return 0
    const fits =
      typeof value === 'number' &&
      Number.isInteger(value) &&
      value >= minimum &&
      (value < maximum || (value === maximum && Number.isSafeInteger(maximum)))
    if (fits) return value
    wrongType(decoding, `a whole number from ${minimum} to ${maximum}`, value)
    return 0
  }
}
