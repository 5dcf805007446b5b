import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CpuidLeaves } from '../../../src/features/cpu/cpuid-leaves.ts'
import { leavesOf } from './dump.ts'

/** A processor that somebody dumped, and what NFD says of it. */
export interface ReferenceDump {
  readonly name: string
  readonly leaves: CpuidLeaves
  readonly expected: {
    readonly vendor_id: string
    readonly family: string
    readonly id: string
    readonly avx10Level: number
    readonly flags: readonly string[]
  }
}

/** cpuid-vectors.json: registers in hexadecimal. */
interface Vectors {
  readonly cases: readonly {
    readonly name: string
    readonly leaves: readonly (readonly [string, number, string, string, string, string])[]
    readonly expect: ReferenceDump['expected']
  }[]
}

/**
 * Dumps of public processors, which are no part of this project: those in the folder that
 * `CANARY_REFERENCE_DATA` names, else none.
 */
export function referenceDumps(): readonly ReferenceDump[] {
  const folder = process.env['CANARY_REFERENCE_DATA']
  if (folder === undefined) return []
  // A wrong shape fails the tests that read it.
  const { cases } = JSON.parse(readFileSync(join(folder, 'cpuid-vectors.json'), 'utf8')) as Vectors
  return cases.map(({ name, leaves, expect }) => ({
    name,
    leaves: leavesOf(
      Object.fromEntries(
        leaves.map(([leaf, subleaf, eax, ebx, ecx, edx]) => [
          `${leaf}/${subleaf}`,
          { eax: Number(eax), ebx: Number(ebx), ecx: Number(ecx), edx: Number(edx) },
        ]),
      ),
    ),
    expected: expect,
  }))
}
