import { closeSync, constants, openSync, readSync } from 'node:fs'
import { absence, absenceOf, isAbsence } from '../absence.ts'
import type { Absence } from '../absence.ts'
import type { Host } from '../host.ts'

export type Register = 'eax' | 'ebx' | 'ecx' | 'edx'

/** What the CPUID instruction answers; each register is an unsigned 32-bit number. */
export type Registers = Readonly<Record<Register, number>>

/** The answer for a leaf and subleaf. */
export type CpuidLeaves = (leaf: number, subleaf?: number) => Registers

export const zeroRegisters: Registers = { eax: 0, ebx: 0, ecx: 0, edx: 0 }

/** Leaves that a hypervisor answers; no processor says how many there are. */
const hypervisorLeaves = 0x4000_0000
const extendedLeaves = 0x8000_0000

/** An answer of 16 bytes, as the kernel's `cpuid` device and the helper give it. */
export function parseRegisters(bytes: Buffer, offset = 0): Registers {
  return {
    eax: bytes.readUInt32LE(offset),
    ebx: bytes.readUInt32LE(offset + 4),
    ecx: bytes.readUInt32LE(offset + 8),
    edx: bytes.readUInt32LE(offset + 12),
  }
}

/**
 * Leaves beyond the processor's highest read as zero here: a processor answers those with whatever
 * its highest leaf holds.
 */
export function guardLeaves(raw: CpuidLeaves): CpuidLeaves {
  const highestBasic = raw(0).eax
  const highestExtended = raw(extendedLeaves).eax
  return (leaf, subleaf = 0) => {
    const known =
      leaf >= extendedLeaves
        ? leaf <= highestExtended
        : leaf >= hypervisorLeaves || leaf <= highestBasic
    return known ? raw(leaf, subleaf) : zeroRegisters
  }
}

export const cpuidDevice = '/dev/cpu/0/cpuid'

/**
 * Reads {@link cpuidAddresses} from the kernel's device for the first processor. Needs root, or a
 * rule that lets others read it.
 */
export function readCpuidDevice(host: Host): CpuidLeaves | Absence {
  const path = deviceOf(host)
  if (isAbsence(path)) return path
  try {
    const device = openSync(path, constants.O_RDONLY)
    try {
      return parseLeaves(Buffer.concat(cpuidAddresses.map((address) => readLeaf(device, address))))
    } finally {
      closeSync(device)
    }
  } catch (error) {
    return absenceOf(error)
  }
}

function readLeaf(device: number, { leaf, subleaf }: CpuidAddress): Buffer {
  const bytes = Buffer.alloc(16)
  const count = readSync(device, bytes, 0, bytes.length, offsetOf(leaf, subleaf))
  return bytes.subarray(0, count)
}

/** Where the device is; an {@link Absence} when there is none or something else is in its place. */
export function deviceOf(host: Host): string | Absence {
  const kind = host.kind(cpuidDevice)
  if (isAbsence(kind)) return kind
  return kind === 'character-device' ? host.locate(cpuidDevice) : absence('not-a-device')
}

export interface CpuidAddress {
  readonly leaf: number
  readonly subleaf: number
}

/**
 * Every leaf that any feature needs, and no other: in a virtual machine each of them costs a trip
 * to the hypervisor.
 */
export const cpuidAddresses: readonly CpuidAddress[] = [
  ...[0x0, 0x1, 0x4, 0x7, 0xa, 0xb, 0xd, 0xf, 0x10, 0x12, 0x16, 0x19, 0x21, 0x24].map(main),
  ...[1, 2].map((subleaf) => ({ leaf: 0x7, subleaf })),
  ...[0xd, 0xf].map((leaf) => ({ leaf, subleaf: 1 })),
  // Sections of SGX's protected memory.
  ...[2, 3, 4, 5, 6, 7, 8, 9].map((subleaf) => ({ leaf: 0x12, subleaf })),
  ...[0x0, 0xc].map((leaf) => main(hypervisorLeaves + leaf)),
  ...[0x0, 0x1, 0x7, 0x8, 0xa, 0x1a, 0x1b, 0x1e, 0x1f, 0x21].map((leaf) =>
    main(extendedLeaves + leaf),
  ),
]

function main(leaf: number): CpuidAddress {
  return { leaf, subleaf: 0 }
}

/** The device's offset is the leaf plus 2^32 times the subleaf, too large for bit operations. */
export function offsetOf(leaf: number, subleaf: number): number {
  return subleaf * 2 ** 32 + leaf
}

/**
 * Leaves from the answers for all of {@link cpuidAddresses}, one after the other. An answer that
 * is cut short is none at all: a zero would read as "the processor cannot do this".
 */
export function parseLeaves(bytes: Buffer): CpuidLeaves | Absence {
  if (bytes.length !== cpuidAddresses.length * 16) return absence('cut-short')
  const known = new Map(
    cpuidAddresses.map(({ leaf, subleaf }, index) => [
      offsetOf(leaf, subleaf),
      parseRegisters(bytes, index * 16),
    ]),
  )
  return guardLeaves((leaf, subleaf = 0) => {
    const registers = known.get(offsetOf(leaf, subleaf))
    if (registers !== undefined) return registers
    throw new Error(`CPUID leaf 0x${leaf.toString(16)}/${subleaf} is not among those that are read`)
  })
}
