/**
 * What a processor has, /proc/cpuinfo either tells or leaves open: a name that CPUID gives is never
 * denied. Tried with processors of several makers as they were, and with any that could be.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CpuidLeaves } from '../../../src/features/cpu/cpuid-leaves.ts'
import { discoverCpu } from '../../../src/features/cpu/cpu.ts'
import { readX86Facts } from '../../../src/features/cpu/names.ts'
import { discoverFeatures } from '../../../src/features/discover.ts'
import { openHost } from '../../../src/features/host.ts'
import { verdictOf } from '../../../src/compatibility/match/truth.ts'
import { compileText, evaluateNode, oneRule } from '../../compatibility/support.ts'
import { plant } from '../tree.ts'
import type { Tree } from '../tree.ts'
import { decodeCpuid } from '../../../src/features/cpu/decode-cpuid.ts'
import { decodeCpuinfo } from '../../../src/features/cpu/decode-cpuinfo.ts'
import { processorOf } from '../../../src/features/cpu/processor.ts'
import { referenceDumps } from './reference.ts'
import { bits, leavesOf, maker, parseDump, versionRegister } from './dump.ts'
import type { Dump } from './dump.ts'
import { clearableWords, wordsWritten } from './kernel-words.ts'

/** Names that one of the two ways gets wrong. */
function contradictions(leaves: CpuidLeaves, cleared: readonly string[] = []) {
  const words = wordsWritten(leaves, cleared)
  const saved = { avx: words.has('avx'), avx512: words.has('avx512f') }
  const { names } = decodeCpuid(leaves, saved)
  const processor = processorOf(leaves)
  const found = decodeCpuinfo({
    words,
    processor,
    kernel: [6, 12],
    hasSiblings: names.has('HTT'),
    hidesWords: false,
  })
  return {
    denied: [...names].filter((name) => !found.names.has(name) && !found.unobservable.has(name)),
    invented: [...found.names].filter((name) => !names.has(name)),
    both: [...found.names].filter((name) => found.unobservable.has(name)),
  }
}

const none = { denied: [], invented: [], both: [] }

/** The least that a processor has on which a 64-bit Linux runs. */
const base: Dump = {
  '0x1': { edx: bits(0, 8, 11, 15, 23, 24, 25, 26), ecx: bits(0) },
  '0x80000001': { edx: bits(11, 20, 23, 24) },
}

const processors: Record<string, Dump> = {
  'a virtual machine on Zen 5': parseDump(
    readFileSync(new URL('__fixtures__/zen5-vm.txt', import.meta.url), 'utf8'),
  ),
  'Zen 4 whose microcode tells of TSA': {
    ...base,
    ...maker('AuthenticAMD', 0x10),
    '0x1': { eax: versionRegister(0x19, 0x11), edx: bits(0, 8, 11, 15, 23, 24, 25, 26) },
    '0x80000021': { eax: bits(5, 27, 28, 29, 31), ecx: bits(1, 2) },
  },
  'Zen 2 without the bit of its boost': {
    ...base,
    ...maker('AuthenticAMD', 0x10),
    '0x1': { eax: versionRegister(0x17, 0x31), edx: bits(0, 8, 11, 15, 23, 24, 25, 26) },
  },
  'a guest on Intel with bits of AMD': {
    ...base,
    ...maker('GenuineIntel', 0x1f),
    '0x1': { eax: versionRegister(6, 0x8f), ecx: bits(0, 31), edx: bits(0, 8, 15, 23, 24, 25, 26) },
    '0x80000008': { ebx: bits(12, 14, 15, 24) },
  },
  'a guest with VAES and without AVX': {
    ...base,
    ...maker('GenuineIntel', 0x1f),
    '0x7': { ecx: bits(8, 9, 10), ebx: bits(18) },
  },
  'a guest of Hyper-V whose paravisor answers for TDX': {
    ...base,
    ...maker('GenuineIntel', 0x21),
    '0x1': { eax: versionRegister(6, 0xcf), ecx: bits(0, 31), edx: bits(0, 8, 15, 23, 24, 25, 26) },
    '0x4000000c': { ebx: 0xbe3 },
  },
  Hygon: {
    ...base,
    ...maker('HygonGenuine', 0xd),
    '0x1': { eax: versionRegister(0x18, 1), ecx: bits(0), edx: bits(0, 8, 15, 23, 24, 25, 26) },
    '0x8000001f': { eax: bits(0, 1) },
  },
  'VIA and its sort': { ...base, ...maker('CentaurHauls', 0xd), '0x7': { ebx: bits(4, 11, 18) } },
}

test.each([
  ...Object.entries(processors).map(([name, dump]) => [name, leavesOf(dump)] as const),
  ...referenceDumps().map(({ name, leaves }) => [name, leaves] as const),
])('%s', (_name, leaves) => {
  expect(contradictions(leaves)).toEqual(none)
  expect(contradictions(leaves, clearableWords(processorOf(leaves).vendor))).toEqual(none)
})

describe('the host of such a processor, without the device', () => {
  const words = [
    ...wordsWritten(leavesOf(processors['Zen 4 whose microcode tells of TSA'] ?? {}), []),
  ]
  const zen4 = {
    'proc/cpuinfo': `vendor_id : AuthenticAMD\ncpu family : 25\nmodel : 17\nflags : ${words.join(' ')}\n`,
    'proc/sys/kernel/osrelease': '6.17.0\n',
    'proc/cmdline': 'quiet\n',
  }
  const factsOf = (tree: Tree) => readX86Facts(openHost({ root: plant({ ...zen4, ...tree }) }))

  test.each([
    ['DoesNotExist', 'TSA_L1_NO', 'undetermined'],
    ['DoesNotExist', 'SRSO_NO', 'undetermined'],
    ['Exists', 'TSA_SQ_NO', 'undetermined'],
    ['DoesNotExist', 'AVX512F', 'matched'],
    ['Exists', 'AVX512F', 'unmatched'],
    ['Exists', 'SSE2', 'matched'],
  ])('%s %s is %s', async (operator, name, verdict) => {
    const node = await discoverFeatures({
      root: plant(zen4),
      architecture: 'amd64',
      env: {},
      signal: new AbortController().signal,
      sources: ['cpu'],
    })
    const rule = `{feature: cpu.cpuid, matchExpressions: {${name}: {op: ${operator}}}}`
    const compiled = await compileText(oneRule(rule), () => ({ execute: () => '' }))
    const { sets } = evaluateNode(compiled, node, new Set())
    const verdicts = sets.flatMap((rules) => rules ?? []).map(({ possible }) => verdictOf(possible))
    expect(verdicts).toEqual([verdict])
  })

  test.each([
    ['quiet clearcpuid=avx', true],
    ['noxsave', true],
    ['noxsaves', true],
    ['nordrand', true],
    ['gather_data_sampling=force', true],
    ['quiet nordrandom=1 notclearcpuid=avx', false],
  ])('the option %j hides words: %j', (options, expected) => {
    expect(factsOf({ 'proc/cmdline': `${options}\n` }).hidesWords).toBe(expected)
  })

  test('options that nobody can read may hide words', () => {
    const root = plant({ 'proc/cpuinfo': zen4['proc/cpuinfo'] })
    expect(readX86Facts(openHost({ root })).hidesWords).toBe(true)
  })

  test('AVX that the kernel has switched off for want of microcode', () => {
    const file = 'sys/devices/system/cpu/vulnerabilities/gather_data_sampling'
    const state = (text: string) => factsOf({ [file]: `${text}\n` }).hidesWords
    expect(state('Mitigation: AVX disabled, no microcode')).toBe(true)
    expect(state('Mitigation: Microcode')).toBe(false)
  })

  test('words that the kernel was told to write prove nothing', () => {
    expect(factsOf({ 'proc/cmdline': 'setcpuid=avx512f\n' }).words).toBeNull()
  })

  test('what an old kernel, or one of unknown age, says of Resource Director Technology', () => {
    const unobservable = (osrelease: string) => {
      const root = plant({ ...zen4, 'proc/sys/kernel/osrelease': osrelease })
      return discoverCpu(openHost({ root }), 'amd64', null).unobservable.get('cpu.rdt')?.size ?? 0
    }
    expect(['3.10.0\n', 'unknown\n', '6.1.0\n'].map(unobservable)).toEqual([6, 6, 0])
  })
})

describe('any processor', () => {
  const register = fc.nat({ max: 0xffff_ffff })
  const registers = fc.record({ eax: register, ebx: register, ecx: register, edx: register })
  const makers = fc.constantFrom('GenuineIntel', 'AuthenticAMD', 'HygonGenuine', 'CentaurHauls')
  const version = fc.constantFrom(
    ...([
      [6, 0x2a],
      [6, 0x8f],
      [0x15, 2],
      [0x17, 1],
      [0x19, 0x11],
      [0x1a, 2],
      [0x1b, 0],
    ] as const),
  )

  /** Random, but for what holds of every processor. */
  function plausible(name: string, [family, model]: readonly [number, number], dump: Dump): Dump {
    const at = (address: string) => ({ ...{ eax: 0, ebx: 0, ecx: 0, edx: 0 }, ...dump[address] })
    const one = at('0x1')
    const withBase = one.edx | bits(0, 8, 15, 23, 24, 25, 26)
    // The kernel sets OSXSAVE where it uses XSAVE.
    const xsave = (one.ecx >>> 26) & 1
    const ecx = ((one.ecx | 1) & ~(1 << 27)) | (xsave << 27)
    // AMD repeats bits of leaf 1 here.
    const repeated = bits(23, 24)
    const extended = at('0x80000001').edx | repeated
    // Only a hypervisor shows this bit of Intel's on other processors.
    const seven = at('0x7')
    const isIntels = name === 'GenuineIntel' || ((ecx >>> 31) & 1) === 1
    const speculation = isIntels ? seven.edx : seven.edx & ~(1 << 26)
    return {
      ...dump,
      ...maker(name, 0x24),
      '0x1': { ...one, eax: versionRegister(family, model), edx: withBase >>> 0, ecx: ecx >>> 0 },
      '0x80000001': { ...at('0x80000001'), edx: extended >>> 0 },
      '0x7': { ...seven, edx: speculation >>> 0 },
      '0x4000000c': {},
    }
  }

  test('is never denied what it has, nor given what it lacks', () => {
    const addresses =
      '0x1 0x7 0x7/1 0x7/2 0xa 0xd/1 0x12 0x19 0x24 0x80000001 0x80000007 0x80000008'
        .concat(' 0x8000000a 0x8000001a 0x8000001b 0x8000001f 0x80000021')
        .split(' ')
    const dump = fc.record(Object.fromEntries(addresses.map((address) => [address, registers])))
    fc.assert(
      fc.property(
        makers,
        version,
        dump,
        fc.infiniteStream(fc.boolean()),
        (name, which, drawn, coin) => {
          const leaves = leavesOf(plausible(name, which, drawn))
          const cleared = clearableWords(processorOf(leaves).vendor).filter(() => coin.next().value)
          expect(contradictions(leaves, cleared)).toEqual(none)
        },
      ),
      { numRuns: 500 },
    )
  })
})
