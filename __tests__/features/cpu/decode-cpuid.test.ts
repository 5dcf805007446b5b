import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { basicRows } from '../../../src/features/cpu/cpuid-basic-rows.ts'
import { extendedRows } from '../../../src/features/cpu/cpuid-extended-rows.ts'
import { cpuidAddresses, guardLeaves } from '../../../src/features/cpu/cpuid-leaves.ts'
import { avx10Version, decodeCpuid, x86Names } from '../../../src/features/cpu/decode-cpuid.ts'
import { processorOf } from '../../../src/features/cpu/processor.ts'
import { bits, leavesOf, maker, parseDump, versionRegister } from './dump.ts'
import type { Dump } from './dump.ts'
import { referenceDumps } from './reference.ts'

const everything = { avx: true, avx512: true }
const namesOf = (dump: Dump, saved = everything) => decodeCpuid(leavesOf(dump), saved).names
const intel = (highest: number, family = 6, model = 0x8f): Dump => ({
  ...maker('GenuineIntel', highest),
  '0x1': { eax: versionRegister(family, model) },
})
const amd = (highest: number, family: number, model: number): Dump => ({
  ...maker('AuthenticAMD', highest),
  '0x1': { eax: versionRegister(family, model) },
})

describe('a dump of a virtual machine', () => {
  const text = readFileSync(new URL('__fixtures__/zen5-vm.txt', import.meta.url), 'utf8')
  const leaves = leavesOf(parseDump(text))

  test('gives the names that the kernel of that machine agrees with', () => {
    expect([...decodeCpuid(leaves, everything).names].sort()).toEqual(
      (
        'ADX AESNI AVX AVX2 AVX512BF16 AVX512BITALG AVX512BW AVX512CD AVX512DQ AVX512F AVX512IFMA ' +
        'AVX512VBMI AVX512VBMI2 AVX512VL AVX512VNNI AVX512VP2INTERSECT AVX512VPOPCNTDQ AVXVNNI BMI1 ' +
        'BMI2 CETSS CLMUL CLZERO CMOV CMPXCHG8 CX16 ERMS F16C FMA3 FSRM FXSR FXSROPT GFNI HYPERVISOR ' +
        'LAHF LZCNT MMX MMXEXT MOVBE MOVU NX OSXSAVE POPCNT PSFD RDRAND RDSEED RDTSCP SHA SSE SSE2 ' +
        'SSE3 SSE4 SSE42 SSE4A SSSE3 STIBP_ALWAYSON SYSCALL SYSEE TOPEXT TSA_L1_NO TSA_SQ_NO VAES ' +
        'VPCLMULQDQ X86_64_V1 X86_64_V2 X86_64_V3 X86_64_V4 X87 XGETBV1 XSAVE XSAVEC XSAVEOPT XSAVES'
      ).split(' '),
    )
  })

  test('and the processor', () => {
    expect(processorOf(leaves)).toEqual({ vendor: 'AMD', family: 26, model: 2 })
  })

  test('without the kernel saving the registers of AVX there is no AVX', () => {
    const { names, undecided } = decodeCpuid(leaves, { avx: false, avx512: false })
    expect([...names].filter((name) => /AVX|X86_64_V[34]/.test(name))).toEqual([])
    expect(undecided.size).toBe(0)
  })

  test('where nobody knows, AVX is undecided and the rest is not', () => {
    const { names, undecided } = decodeCpuid(leaves, { avx: true, avx512: null })
    expect(names.has('AVX2')).toBe(true)
    expect(names.has('AVX512F')).toBe(false)
    expect(undecided.has('AVX512F')).toBe(true)
    expect(undecided.has('X86_64_V4')).toBe(true)
    expect(undecided.has('AVX2')).toBe(false)
  })
})

describe('threads per core decide HTT', () => {
  const edx = bits(28)
  test.each([
    ['Intel, leaf 0xB says 2', { ...intel(0xb), '0x1': { edx }, '0xb': { ebx: 2 } }, true],
    ['Intel, leaf 0xB says 1', { ...intel(0xb), '0x1': { edx }, '0xb': { ebx: 1 } }, false],
    ['Intel without the bit', { ...intel(0xb), '0xb': { ebx: 2 } }, false],
    [
      'old Intel, 8 of 4 cores',
      { ...intel(4), '0x1': { edx, ebx: 8 << 16 }, '0x4': { eax: 3 << 26 } },
      true,
    ],
    [
      'old Intel, 4 of 4 cores',
      { ...intel(4), '0x1': { edx, ebx: 4 << 16 }, '0x4': { eax: 3 << 26 } },
      false,
    ],
    ['old Intel, one thread', { ...intel(4), '0x1': { edx, ebx: 1 << 16 } }, false],
    ['too old to tell', { ...intel(3), '0x1': { edx, ebx: 8 << 16 } }, false],
    ['AMD, leaf 0x8000001E says 2', amdThreads(0x100), true],
    ['AMD, leaf 0x8000001E says 1', amdThreads(0), false],
    [
      'AMD without that leaf',
      { ...amdThreads(0), ...maker('AuthenticAMD', 0xb, 0x8000_0008) },
      true,
    ],
    [
      'AMD before Zen',
      { ...amdThreads(0x100), '0x1': { eax: versionRegister(21, 1), edx } },
      false,
    ],
    ['Hygon', { ...amdThreads(0x100), ...maker('HygonGenuine', 0xb) }, false],
  ] as [string, Dump, boolean][])('%s', (_title, dump, expected) => {
    expect(namesOf(dump).has('HTT')).toBe(expected)
  })

  function amdThreads(ebx: number): Dump {
    return {
      ...maker('AuthenticAMD', 0xb),
      '0x1': { eax: versionRegister(0x17, 0x31), edx },
      '0x8000001e': { ebx },
    }
  }
})

describe('names of their own', () => {
  const avx = { ecx: bits(26, 27, 28) }
  test.each([
    ['AVXSLOW', { ...intel(1, 6, 59), '0x1': { eax: versionRegister(6, 59), ...avx } }, true],
    ['AVXSLOW', { ...intel(1, 6, 60), '0x1': { eax: versionRegister(6, 60), ...avx } }, false],
    ['AVXSLOW', { ...amd(1, 23, 48), '0x1': { eax: versionRegister(23, 48), ...avx } }, true],
    ['AVXSLOW', { ...amd(1, 23, 49), '0x1': { eax: versionRegister(23, 49), ...avx } }, false],
    ['AVXSLOW', amd(1, 21, 1), false],
    ['TSA_L1_NO', amd(1, 0x17, 1), true],
    ['TSA_L1_NO', amd(1, 0x19, 1), false],
    ['TSA_L1_NO', amd(1, 0x1a, 0x4f), true],
    ['TSA_L1_NO', amd(1, 0x1a, 0x50), false],
    ['TSA_L1_NO', amd(1, 0x1a, 0x7f), true],
    ['TSA_L1_NO', { ...amd(1, 0x19, 1), '0x80000021': { ecx: bits(1) } }, true],
    ['TSA_SQ_NO', { ...amd(1, 0x19, 1), '0x80000021': { ecx: bits(1) } }, false],
    ['TSA_SQ_NO', { ...amd(1, 0x19, 1), '0x80000021': { ecx: bits(2) } }, true],
    ['TSA_L1_NO', intel(1), false],
    ['KEYLOCKERW', { ...intel(0x19), '0x7': { ecx: bits(23) }, '0x19': { ebx: 5 } }, true],
    ['KEYLOCKERW', { ...intel(0x19), '0x7': { ecx: bits(23) }, '0x19': { ebx: 4 } }, false],
    ['KEYLOCKERW', { ...intel(0x19), '0x19': { ebx: 5 } }, false],
    ['TDX_GUEST', { ...intel(0x21), '0x21': tdx('IntelTDX    ') }, true],
    ['TDX_GUEST', { ...intel(0x21), '0x21': tdx('IntelTDX\0\0\0\0') }, false],
    ['TDX_GUEST', { ...intel(0x20), '0x21': tdx('IntelTDX    ') }, false],
    ['TDX_GUEST', { ...intel(0x20), '0x4000000c': { ebx: 0xbe3 } }, true],
    ['TDX_GUEST', { ...intel(0x1f), '0x4000000c': { ebx: 0xbe3 } }, false],
    ['SME', { ...amd(1, 0x19, 1), '0x8000001f': { eax: 1 } }, true],
    ['SME', { ...maker('HygonGenuine', 1), '0x8000001f': { eax: 1 } }, false],
    ['OSXSAVE', { ...intel(1), '0x1': { ecx: bits(0) } }, true],
    ['OSXSAVE', { ...intel(1), '0x1': { ecx: bits(26, 27) } }, false],
    ['BMI2', { ...intel(7), '0x7': { ebx: bits(8) } }, false],
    ['BMI2', { ...intel(7), '0x7': { ebx: bits(3, 8) } }, true],
    ['BMI2', { ...intel(6), '0x7': { ebx: bits(3, 8) } }, false],
  ] as [string, Dump, boolean][])('%s, case %#', (name, dump, expected) => {
    expect(namesOf(dump).has(name)).toBe(expected)
  })

  function tdx(text: string) {
    return maker(text, 0)['0x0'] ?? {}
  }
})

describe('fixed counters', () => {
  const counters = (dump: Dump) =>
    [...namesOf(dump)].filter((name) => name.startsWith('PMU_')).map((name) => name.slice(17))
  test.each([
    ['no version', { eax: 0, edx: 4 }, []],
    ['version 1 has none', { eax: 1, edx: 4 }, []],
    ['three', { eax: 2, edx: 3 }, ['INSTRUCTIONS', 'CYCLES', 'REFCYCLES']],
    ['four', { eax: 5, edx: 4 }, ['INSTRUCTIONS', 'CYCLES', 'REFCYCLES', 'TOPDOWN_SLOTS']],
    ['events that are missing', { eax: 5, edx: 4, ebx: 0b1010 }, ['INSTRUCTIONS', 'REFCYCLES']],
  ])('%s', (_title, registers, expected) => {
    expect(counters({ ...intel(0xa), '0xa': registers })).toEqual(expected)
  })
})

test('AVX10_VERSION stands in leaf 0x24', () => {
  const dump = { ...intel(0x24), '0x7/1': { edx: bits(19) }, '0x24': { ebx: 0x7_0001 } }
  const leaves = leavesOf(dump)
  const { names } = decodeCpuid(leaves, everything)
  expect([...names]).toEqual(
    expect.arrayContaining(['AVX10', 'AVX10_128', 'AVX10_256', 'AVX10_512']),
  )
  expect(avx10Version(leaves, names)).toBe(1)
  expect(avx10Version(leaves, new Set())).toBe(0)
})

test('leaves beyond the highest read as zero, whatever the processor answers', () => {
  const stuck = guardLeaves((leaf) =>
    leaf === 0 ? { eax: 4, ebx: 0, ecx: 0, edx: 0 } : { eax: 1, ebx: 1, ecx: 1, edx: 1 },
  )
  expect(stuck(4).eax).toBe(1)
  expect(stuck(5).eax).toBe(0)
  expect(stuck(0x8000_0001).eax).toBe(0)
  expect(stuck(0x4000_0000).eax).toBe(1)
})

test('every leaf of the table is read from the device', () => {
  const read = new Set(cpuidAddresses.map(({ leaf, subleaf }) => `${leaf}/${subleaf}`))
  const needed = [...basicRows, ...extendedRows].map(({ leaf, subleaf }) => `${leaf}/${subleaf}`)
  expect(needed.filter((address) => !read.has(address))).toEqual([])
  expect(read.size).toBe(cpuidAddresses.length)
})

test('whatever the registers hold, only names of the catalogue come out', () => {
  const register = fc.nat({ max: 0xffff_ffff })
  const registers = fc.record({ eax: register, ebx: register, ecx: register, edx: register })
  fc.assert(
    fc.property(fc.func(registers), (answer) => {
      const leaves = guardLeaves((leaf, subleaf = 0) => answer(leaf, subleaf))
      const { names } = decodeCpuid(leaves, everything)
      expect([...names].filter((name) => !x86Names.has(name))).toEqual([])
    }),
    { numRuns: 50 },
  )
})

describe('reference dumps', () => {
  const dumps = referenceDumps()
  if (dumps.length === 0) {
    test('are not on this machine', () => {
      expect(process.env['CANARY_REFERENCE_DATA']).toBeUndefined()
    })
    return
  }

  test.each(dumps.map((dump) => [dump.name, dump] as const))(
    '%s',
    (_name, { leaves, expected }) => {
      const { names } = decodeCpuid(leaves, everything)
      const { vendor, family, model } = processorOf(leaves)
      expect([...names].sort()).toEqual([...expected.flags].sort())
      expect([vendor, String(family), String(model), avx10Version(leaves, names)]).toEqual([
        expected.vendor_id,
        expected.family,
        expected.id,
        expected.avx10Level,
      ])
    },
  )
})
