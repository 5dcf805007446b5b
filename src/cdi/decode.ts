/** Plain data into a {@link Specification}. */
import {
  boolean,
  integerWithin,
  listOf,
  mappingOf,
  optional,
  startDecoding,
  text,
  textMap,
} from './decode-value.ts'
import type { SpecificationIssue } from './issue.ts'
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

export function decodeSpecification(value: unknown): Decoded {
  const decoding = startDecoding()
  const specification = specificationOf(value, decoding)
  return { specification, issues: decoding.issues, keyCount: decoding.keyCount }
}

const largestUint32 = 0xffff_ffff
const uint32 = integerWithin(0, largestUint32)
const int64 = integerWithin(-(2 ** 63), 2 ** 63)

const deviceNode = mappingOf<DeviceNode>({
  path: text,
  hostPath: text,
  type: text,
  major: int64,
  minor: int64,
  fileMode: optional(uint32),
  permissions: text,
  uid: optional(uint32),
  gid: optional(uint32),
})

const netDevice = mappingOf<NetDevice>({ hostInterfaceName: text, name: text })

const hook = mappingOf<Hook>({
  hookName: text,
  path: text,
  args: listOf(text),
  env: listOf(text),
  timeout: optional(int64),
})

const mount = mappingOf<Mount>({
  hostPath: text,
  containerPath: text,
  options: listOf(text),
  type: text,
})

const intelRdt = mappingOf<IntelRdt>({
  closID: text,
  l3CacheSchema: text,
  memBwSchema: text,
  schemata: optional(listOf(text)),
  enableMonitoring: boolean,
  enableCMT: optional(boolean),
  enableMBM: optional(boolean),
})

const containerEdits = mappingOf<ContainerEdits>({
  env: listOf(text),
  deviceNodes: listOf(deviceNode),
  netDevices: listOf(netDevice),
  hooks: listOf(hook),
  mounts: listOf(mount),
  intelRdt: optional(intelRdt),
  additionalGids: listOf(uint32),
})

const device = mappingOf<Device>({ name: text, annotations: textMap, containerEdits })

const specificationOf = mappingOf<Specification>({
  cdiVersion: text,
  kind: text,
  annotations: textMap,
  devices: listOf(device),
  containerEdits,
})
