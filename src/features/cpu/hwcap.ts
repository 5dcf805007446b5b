import { isAbsence } from '../absence.ts'
import type { Host } from '../host.ts'
import { parseCpuinfo, readCpuinfo } from './cpuinfo.ts'
import { splitFields } from '../text.ts'
import type { ObservedNames } from './decode-cpuinfo.ts'
import { renamedWords } from './hwcap-names.ts'
import type { CapabilityNames } from './hwcap-names.ts'

/** How a processor lays out the auxiliary vector's pairs. */
export interface VectorLayout {
  readonly wordBytes: 4 | 8
  readonly bigEndian: boolean
}

export interface Capabilities {
  readonly hwcap: bigint
  readonly hwcap2: bigint
}

const AT_NULL = 0n
const AT_HWCAP = 16n
const AT_HWCAP2 = 26n

/** The capabilities in a process' auxiliary vector; null when it holds none. */
export function parseAuxiliaryVector(bytes: Buffer, layout: VectorLayout): Capabilities | null {
  const values = new Map<bigint, bigint>()
  const pairBytes = layout.wordBytes * 2
  for (let at = 0; at + pairBytes <= bytes.length; at += pairBytes) {
    const type = readWord(bytes, at, layout)
    if (type === AT_NULL) break
    values.set(type, readWord(bytes, at + layout.wordBytes, layout))
  }
  const hwcap = values.get(AT_HWCAP)
  return hwcap === undefined ? null : { hwcap, hwcap2: values.get(AT_HWCAP2) ?? 0n }
}

function readWord(bytes: Buffer, at: number, { wordBytes, bigEndian }: VectorLayout): bigint {
  if (wordBytes === 4) return BigInt(bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at))
  return bigEndian ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at)
}

export function namesOfCapabilities(
  found: Capabilities,
  { hwcap, hwcap2 }: CapabilityNames,
): Set<string> {
  const named = (value: bigint, names: readonly string[]) =>
    names.filter((name, bit) => name !== '.' && ((value >> BigInt(bit)) & 1n) === 1n)
  return new Set([...named(found.hwcap, hwcap), ...named(found.hwcap2, hwcap2)])
}

/**
 * The names of a processor whose kernel tells its capabilities: by the auxiliary vector, as NFD
 * does, or by the same in words.
 */
export function observeCapabilities(
  host: Host,
  capabilities: CapabilityNames,
  layout: VectorLayout,
): ObservedNames {
  const vector = host.bytes('/proc/self/auxv')
  const found = isAbsence(vector) ? null : parseAuxiliaryVector(vector, layout)
  if (found !== null) {
    return { names: namesOfCapabilities(found, capabilities), unobservable: new Set() }
  }
  const all = allNames(capabilities)
  const words = capabilityWords(host, capabilities)
  if (words === null) return { names: new Set(), unobservable: all }
  const byWord = new Map([...all].map((name) => [name.toLowerCase(), name]))
  const names = words.flatMap((word) => byWord.get(word) ?? renamedWords.get(word) ?? [])
  return { names: new Set(names.filter((name) => all.has(name))), unobservable: new Set() }
}

/** Every name that NFD can report for such a processor. */
export function allNames({ hwcap, hwcap2 }: CapabilityNames): Set<string> {
  return new Set([...hwcap, ...hwcap2].filter((name) => name !== '.'))
}

function capabilityWords(
  host: Host,
  { cpuinfoKey, cpuinfoMark }: CapabilityNames,
): string[] | null {
  const cpuinfo = cpuinfoKey === null ? null : readCpuinfo(host)
  if (typeof cpuinfo !== 'string') return null
  const line = parseCpuinfo(cpuinfo).find(([name]) => name === cpuinfoKey)
  const words = line === undefined ? null : splitFields(line[1])
  const isOurs = cpuinfoMark === undefined || words?.includes(cpuinfoMark) === true
  return isOurs ? words : null
}
