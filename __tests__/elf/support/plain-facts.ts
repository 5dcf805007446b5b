import type { ElfFacts } from '../../../src/elf/facts.ts'

/** Of a program for x86-64 that says nothing of itself. */
export const plainFacts: ElfFacts = {
  bits: 64,
  byteOrder: 'little',
  osAbi: 0,
  type: 'shared',
  machine: 62,
  flags: 0,
  interpreter: null,
  isDynamic: true,
  isPie: false,
  soname: null,
  needed: [],
  rpath: [],
  runpath: [],
  isWithoutDefaultLibraries: false,
  neededVersions: [],
  definedVersions: [],
  kernelMinimum: null,
  buildId: null,
  x86Needed: null,
  x86Used: null,
  hasExecutableStack: false,
  armVersion: null,
  isGo: false,
}
