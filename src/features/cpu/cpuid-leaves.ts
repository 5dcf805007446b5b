import { closeSync, constants, openSync, readSync } from 'node:fs'
import { absence, isAbsence } from '../absence.ts'
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
 * Reads every leaf that {@link cpuidRanges} names from the kernel's device for the first processor.
 * Needs root, or a rule that lets others read it.
 */
export function readCpuidDevice(host: Host): CpuidLeaves | Absence {
  const path = deviceOf(host)
  if (isAbsence(path)) return path
  try {
    const device = openSync(path, constants.O_RDONLY)
    try {
      return parseLeaves(Buffer.concat(cpuidRanges.map((range) => readRange(device, range))))
    } finally {
      closeSync(device)
    }
  } catch (error) {
    return absence(error instanceof Error && 'code' in error ? String(error.code) : 'unreadable')
  }
}

/** Where the device is; an {@link Absence} when there is none or something else is in its place. */
export function deviceOf(host: Host): string | Absence {
  const kind = host.kind(cpuidDevice)
  if (isAbsence(kind)) return kind
  return kind === 'character-device' ? host.locate(cpuidDevice) : absence('not-a-device')
}

/** `count` leaves from `leaf` on, all of one subleaf. */
export interface CpuidRange {
  readonly leaf: number
  readonly subleaf: number
  readonly count: number
}

/** Every leaf that any feature needs. */
export const cpuidRanges: readonly CpuidRange[] = [
  { leaf: 0, subleaf: 0, count: 0x25 },
  { leaf: 0x7, subleaf: 1, count: 9 },
  { leaf: 0x7, subleaf: 2, count: 1 },
  // Sections of SGX's protected memory.
  ...[2, 3, 4, 5, 6, 7, 8, 9].map((subleaf) => ({ leaf: 0x12, subleaf, count: 1 })),
  { leaf: hypervisorLeaves, subleaf: 0, count: 0xd },
  { leaf: extendedLeaves, subleaf: 0, count: 0x22 },
]

/** The device's offset is the leaf plus 2^32 times the subleaf, too large for bit operations. */
export function offsetOf(leaf: number, subleaf: number): number {
  return subleaf * 2 ** 32 + leaf
}

function readRange(device: number, range: CpuidRange): Buffer {
  const bytes = Buffer.alloc(16 * range.count)
  const count = readSync(device, bytes, 0, bytes.length, offsetOf(range.leaf, range.subleaf))
  return bytes.subarray(0, count)
}

/**
 * Leaves from the answers for all of {@link cpuidRanges}, one after the other. An answer that is
 * cut short is none at all: a zero would read as "the processor cannot do this".
 */
export function parseLeaves(bytes: Buffer): CpuidLeaves | Absence {
  const known = new Map<number, Registers>()
  let at = 0
  for (const range of cpuidRanges) {
    for (let index = 0; index < range.count; index += 1, at += 16) {
      if (at + 16 > bytes.length) return absence('cut-short')
      known.set(offsetOf(range.leaf + index, range.subleaf), parseRegisters(bytes, at))
    }
  }
  if (at !== bytes.length) return absence('too-large')
  return guardLeaves((leaf, subleaf = 0) => known.get(offsetOf(leaf, subleaf)) ?? zeroRegisters)
}
