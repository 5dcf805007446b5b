import type { ElfFacts } from './facts.ts'

export const machines = {
  i386: 3,
  mips: 8,
  powerpc: 20,
  powerpc64: 21,
  s390: 22,
  arm: 40,
  x86: 62,
  aarch64: 183,
  riscv: 243,
  loongarch: 258,
} as const

/** Of `e_machine`, as people write them (System V gABI). */
const names: ReadonlyMap<number, string> = new Map([
  [2, 'SPARC'],
  [machines.i386, 'i386'],
  [4, '68000'],
  [machines.mips, 'MIPS'],
  [15, 'PA-RISC'],
  [machines.powerpc, 'PowerPC'],
  [machines.powerpc64, 'PowerPC64'],
  [machines.s390, 'S/390'],
  [machines.arm, 'Arm'],
  [42, 'SuperH'],
  [43, 'SPARC V9'],
  [50, 'IA-64'],
  [machines.x86, 'x86-64'],
  [machines.aarch64, 'AArch64'],
  [190, 'CUDA'],
  [224, 'AMD GPU'],
  [machines.riscv, 'RISC-V'],
  [247, 'BPF'],
  [252, 'C-SKY'],
  [machines.loongarch, 'LoongArch'],
  [0x9026, 'Alpha'],
])

/** Machines of which both byte orders are common, so that it has to be told. */
const ofEitherOrder: readonly number[] = [machines.mips, machines.powerpc64, machines.arm]
const usualOrder: ReadonlyMap<number, ElfFacts['byteOrder']> = new Map([[machines.arm, 'little']])

export type MachineFacts = Pick<ElfFacts, 'machine' | 'bits' | 'byteOrder' | 'flags'>

/** Such as `AArch64`, or `PowerPC64 (little-endian)`. */
export function machineName({ machine, byteOrder }: MachineFacts): string {
  const name = names.get(machine) ?? `machine ${machine}`
  if (!ofEitherOrder.includes(machine) || usualOrder.get(machine) === byteOrder) return name
  return `${name} (${byteOrder}-endian)`
}

/** Such as `ELF 64-bit x86-64`. */
export function elfWords(facts: MachineFacts): string {
  return `ELF ${facts.bits}-bit ${machineName(facts)}`
}

/** `EF_ARM_EABIMASK` and what is below it (ELF for the Arm Architecture). */
const armFlags = { abi: 0xff000000, hardFloat: 0x400, softFloat: 0x200 } as const

/** Null for what is not for 32-bit Arm, and where it does not say. */
export function armFloat({ machine, flags }: MachineFacts): 'hard' | 'soft' | null {
  if (machine !== machines.arm || (flags & armFlags.abi) === 0) return null
  if ((flags & armFlags.hardFloat) !== 0) return 'hard'
  return (flags & armFlags.softFloat) !== 0 ? 'soft' : null
}
