import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAbsence } from '../../src/features/absence.ts'
import { cpuidAddresses, parseLeaves } from '../../src/features/cpu/cpuid-leaves.ts'
import { decodeCpuid } from '../../src/features/cpu/decode-cpuid.ts'

/** Processors that QEMU makes believe it is, from the oldest of 64 bits on. */
export const models = [
  ...['Opteron_G1', 'qemu64', 'core2duo', 'Penryn', 'Nehalem', 'SandyBridge', 'Opteron_G5'],
  ...['Haswell', 'Skylake-Client', 'EPYC', 'max'],
] as const

const dumper = `
#include <cpuid.h>
#include <stdio.h>
#include <stdlib.h>
int main(int count, char **words) {
  for (int at = 1; at + 1 < count; at += 2) {
    unsigned r[4];
    __cpuid_count(strtoul(words[at], 0, 10), strtoul(words[at + 1], 0, 10), r[0], r[1], r[2], r[3]);
    fwrite(r, sizeof r, 1, stdout);
  }
  unsigned a, b, c, d, low = 0, high = 0;
  __cpuid(1, a, b, c, d);
  if (c & (1u << 27)) __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  fwrite(&low, sizeof low, 1, stdout);
  return 0;
}
`

/** Asks a processor what it is, by its own instruction, and gives NFD's names of what it has. */
export function namesOf(qemu: string, model: string, directory: string): readonly string[] {
  const source = join(directory, 'cpuid.c')
  const program = join(directory, 'cpuid')
  writeFileSync(source, dumper)
  execFileSync('gcc', [source, '-o', program, '-O1', '-static'])
  const words = cpuidAddresses.flatMap(({ leaf, subleaf }) => [String(leaf), String(subleaf)])
  const told = execFileSync(qemu, ['-cpu', model, program, ...words], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const leaves = parseLeaves(told.subarray(0, -4))
  if (isAbsence(leaves)) throw new Error(`${model} does not tell what it is`)
  const saved = told.readUInt32LE(told.length - 4)
  const has = (bits: number) => (saved & bits) === bits
  return [...decodeCpuid(leaves, { avx: has(0x6), avx512: has(0xe6) }).names].toSorted()
}
