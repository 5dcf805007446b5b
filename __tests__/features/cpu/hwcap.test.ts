import { describe, expect, test } from '@jest/globals'
import {
  arm64Capabilities,
  armCapabilities,
  ppc64leCapabilities,
  s390xCapabilities,
} from '../../../src/features/cpu/hwcap-names.ts'
import {
  allNames,
  namesOfCapabilities,
  observeCapabilities,
  parseAuxiliaryVector,
} from '../../../src/features/cpu/hwcap.ts'
import { openHost } from '../../../src/features/host.ts'
import { plant } from '../tree.ts'
import { auxiliaryVector } from './auxv.ts'

const little64 = { wordBytes: 8, bigEndian: false } as const

describe('the auxiliary vector', () => {
  test.each([
    ['64 bits, little endian', little64],
    ['64 bits, big endian', { wordBytes: 8, bigEndian: true }],
    ['32 bits, little endian', { wordBytes: 4, bigEndian: false }],
    ['32 bits, big endian', { wordBytes: 4, bigEndian: true }],
  ] as const)('%s', (_title, layout) => {
    const bytes = auxiliaryVector({ hwcap: 0x8000_0001n, hwcap2: 2n }, layout)
    expect(parseAuxiliaryVector(bytes, layout)).toEqual({ hwcap: 0x8000_0001n, hwcap2: 2n })
  })

  test('without capabilities, cut short or empty', () => {
    expect(parseAuxiliaryVector(Buffer.alloc(0), little64)).toBeNull()
    expect(parseAuxiliaryVector(Buffer.alloc(16), little64)).toBeNull()
    const bytes = auxiliaryVector({ hwcap: 1n, hwcap2: 2n }, little64)
    expect(parseAuxiliaryVector(bytes.subarray(0, 40), little64)).toEqual({ hwcap: 1n, hwcap2: 0n })
  })

  test('nothing counts behind its end', () => {
    const end = Buffer.alloc(16)
    const bytes = Buffer.concat([end, auxiliaryVector({ hwcap: 1n, hwcap2: 0n }, little64)])
    expect(parseAuxiliaryVector(bytes, little64)).toBeNull()
  })
})

describe('names', () => {
  test.each([
    [
      'arm64',
      arm64Capabilities,
      2n ** 3n + 2n ** 31n,
      2n ** 23n + 2n ** 33n,
      'AES PACG SME SVEEBF16',
    ],
    ['arm', armCapabilities, 2n ** 4n + 2n ** 13n, 2n ** 4n, 'FASTMUL VFPv3 CRC32'],
    [
      'ppc64le',
      ppc64leCapabilities,
      0x1000_0000n + 0x80n + 0x2_0000n + 0x1n + 0x8000_0000n,
      0x4_0000n + 0x2_0000n + 0x100_0000n + 0x8000_0000n,
      'PPCLE VSX POWER5+ ALTIVEC PPC32 MMA ARCH_3_1 HTM-NOSC ARCH_2_07',
    ],
    ['s390x', s390xCapabilities, 1n + 2n ** 11n + 2n ** 22n, 7n, 'ESAN3 VX SIE'],
  ])('%s', (_title, capabilities, hwcap, hwcap2, names) => {
    expect([...namesOfCapabilities({ hwcap, hwcap2 }, capabilities)].join(' ')).toBe(names)
  })

  test('every bit has its place', () => {
    expect(arm64Capabilities.hwcap).toHaveLength(32)
    expect(arm64Capabilities.hwcap2).toHaveLength(34)
    expect(arm64Capabilities.hwcap.indexOf('CPUID')).toBe(11)
    expect(armCapabilities.hwcap).toHaveLength(22)
    expect(ppc64leCapabilities.hwcap).toHaveLength(32)
    expect(ppc64leCapabilities.hwcap2).toHaveLength(32)
    expect(s390xCapabilities.hwcap).toHaveLength(23)
  })
})

describe('observeCapabilities', () => {
  const cpuinfo = 'processor : 0\nFeatures : fp asimd aes sme2 constructor\n'

  test('takes the vector where it can be read', () => {
    const vector = auxiliaryVector({ hwcap: 2n, hwcap2: 0n }, little64)
    const root = plant({ 'proc/self/auxv': vector, 'proc/cpuinfo': cpuinfo })
    expect(observeCapabilities(openHost({ root }), arm64Capabilities, little64)).toEqual({
      names: new Set(['ASIMD']),
      unobservable: new Set(),
    })
  })

  test('else the words of /proc/cpuinfo that have a name', () => {
    const root = plant({ 'proc/cpuinfo': cpuinfo })
    expect(observeCapabilities(openHost({ root }), arm64Capabilities, little64)).toEqual({
      names: new Set(['FP', 'ASIMD', 'AES']),
      unobservable: new Set(),
    })
  })

  test('of which arm spells some its own way', () => {
    const root = plant({ 'proc/cpuinfo': 'Features : half fastmult vfpv3d16 26bit idiva\n' })
    const found = observeCapabilities(openHost({ root }), armCapabilities, little64)
    expect(found.names).toEqual(new Set(['HALF', 'FASTMUL', 'VFPv3D16', '26BIT', 'IDIVA']))
  })

  test('but not the words that a 64-bit kernel shows to 32 bits', () => {
    const root = plant({ 'proc/cpuinfo': 'Features : fp asimd evtstrm aes crc32\n' })
    expect(observeCapabilities(openHost({ root }), armCapabilities, little64)).toEqual({
      names: new Set(),
      unobservable: allNames(armCapabilities),
    })
  })

  test('else nothing, and all of it unobservable', () => {
    const root = plant({ 'proc/cpuinfo': 'cpu : POWER9\n' })
    expect(observeCapabilities(openHost({ root }), ppc64leCapabilities, little64)).toEqual({
      names: new Set(),
      unobservable: allNames(ppc64leCapabilities),
    })
    expect(
      observeCapabilities(openHost({ root }), s390xCapabilities, little64).unobservable,
    ).toEqual(allNames(s390xCapabilities))
  })
})
