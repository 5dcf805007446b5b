import { guardLeaves, zeroRegisters } from '../../../src/features/cpu/cpuid-leaves.ts'
import type { CpuidLeaves, Registers } from '../../../src/features/cpu/cpuid-leaves.ts'

/** Leaves by `leaf/subleaf`, such as `0x7/1`; what is left out reads as zero. */
export type Dump = Readonly<Record<string, Partial<Registers>>>

export function leavesOf(dump: Dump): CpuidLeaves {
  const known = new Map(
    Object.entries(dump).map(([address, registers]) => {
      const [leaf, subleaf = '0'] = address.split('/')
      return [`${Number(leaf)}/${subleaf}`, { ...zeroRegisters, ...registers }]
    }),
  )
  return guardLeaves((leaf, subleaf = 0) => known.get(`${leaf}/${subleaf}`) ?? zeroRegisters)
}

/** Lines `leaf/subleaf EAX EBX ECX EDX`, registers in hexadecimal without prefix. */
export function parseDump(text: string): Dump {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return Object.fromEntries(
    lines.map((line) => {
      const [address = '', ...registers] = line.split(' ')
      const [eax = 0, ebx = 0, ecx = 0, edx = 0] = registers.map((word) => Number(`0x${word}`))
      return [address, { eax, ebx, ecx, edx }]
    }),
  )
}

const signature = (text: string) => {
  const bytes = Buffer.from(text)
  return { ebx: bytes.readUInt32LE(0), edx: bytes.readUInt32LE(4), ecx: bytes.readUInt32LE(8) }
}

/** Leaf 0 and the first extended leaf of a maker. */
export function maker(text: string, highest: number, highestExtended = 0x8000_0021): Dump {
  return {
    '0x0': { eax: highest, ...signature(text) },
    '0x80000000': { eax: highestExtended, ...signature(text) },
  }
}

/** EAX of leaf 1. */
export function versionRegister(family: number, model: number): number {
  const base = Math.min(family, 15)
  return ((family - base) << 20) | ((model >> 4) << 16) | (base << 8) | ((model & 0xf) << 4)
}

export const bits = (...numbers: readonly number[]): number =>
  numbers.reduce((value, bit) => value + 2 ** bit, 0)
