import type { Register } from './cpuid-leaves.ts'

/**
 * Which bits of a CPUID register stand for which of NFD's names. Rows that need a name stand below
 * the row that gives it. The names of one row share their conditions.
 */
export interface CpuidRow {
  readonly leaf: number
  readonly subleaf: number
  readonly register: Register
  /** A condition on the processor or the kernel; null where there is none. */
  readonly gate: CpuidGate | null
  /** A name that must be set for these to count; null where there is none. */
  readonly needs: string | null
  readonly bits: readonly (readonly [name: string, bit: number])[]
}

/**
 * - `osxsave`: the kernel has enabled XSAVE (leaf 1 ECX[27])
 * - `os-avx`, `os-avx512`: and saves the registers of AVX, of AVX-512 (XCR0)
 * - `vendor-amd`: made by AMD, which excludes Hygon
 */
export type CpuidGate = 'osxsave' | 'os-avx' | 'os-avx512' | 'vendor-amd'
