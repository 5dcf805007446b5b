import { describe, expect, test } from '@jest/globals'
import type { ElfFacts, ElfReading } from '../../src/elf/facts.ts'
import { parseElf, readElf } from '../../src/elf/read.ts'
import { elfLimits } from '../../src/limits.ts'
import {
  abiTag,
  elfFile,
  gnuProperties,
  x86LevelNeeded,
  x86LevelUsed,
} from './support/elf-writer.ts'
import { plainFacts } from './support/plain-facts.ts'
import type { WrittenElf } from './support/elf-writer.ts'

const everything = {
  type: 3,
  interpreter: '/lib64/ld-linux-x86-64.so.2',
  needed: ['libssl.so.3', 'libc.so.6'],
  soname: 'libown.so.1',
  rpath: '$ORIGIN/../lib:/opt/lib',
  runpath: '/run/lib::relative',
  flags1: 0x08000800,
  neededVersions: [
    {
      library: 'libc.so.6',
      versions: [
        { name: 'GLIBC_2.34', isWeak: false },
        { name: 'GLIBC_ABI_DT_RELR', isWeak: true },
      ],
    },
    { library: 'libssl.so.3', versions: [{ name: 'OPENSSL_3.0.0', isWeak: false }] },
  ],
  definedVersions: ['libown.so.1', 'OWN_1', 'OWN_2'],
  stack: 7,
} satisfies WrittenElf

const said: Partial<ElfFacts> = {
  type: 'shared',
  interpreter: '/lib64/ld-linux-x86-64.so.2',
  isDynamic: true,
  isPie: true,
  needed: ['libssl.so.3', 'libc.so.6'],
  soname: 'libown.so.1',
  rpath: ['$ORIGIN/../lib', '/opt/lib'],
  runpath: ['/run/lib', '', 'relative'],
  isWithoutDefaultLibraries: true,
  neededVersions: everything.neededVersions,
  definedVersions: ['OWN_1', 'OWN_2'],
  kernelMinimum: '3.2.0',
  buildId: 'c0ffee',
  isGo: true,
  hasExecutableStack: true,
}

const forms = [64, 32].flatMap((bits) =>
  ['little', 'big'].map(
    (byteOrder) => ({ bits, byteOrder }) as { bits: 32 | 64; byteOrder: 'little' | 'big' },
  ),
)

function factsOf(bytes: Uint8Array): ElfFacts {
  const reading = parseElf(bytes)
  if (reading.kind !== 'elf') throw new Error(JSON.stringify(reading))
  return reading.facts
}

describe('what a file says of itself', () => {
  test.each(forms)('in $bits bits, $byteOrder first', ({ bits, byteOrder }) => {
    const notes = [
      abiTag([3, 2, 0], byteOrder),
      { owner: 'GNU', type: 3, content: Buffer.from('c0ffee', 'hex') },
      { owner: 'Go', type: 4, content: Buffer.from('an id') },
    ]
    expect(factsOf(elfFile({ ...everything, bits, byteOrder, notes }))).toMatchObject({
      ...said,
      bits,
      byteOrder,
    })
  })

  test('a static program says little', () => {
    expect(factsOf(elfFile({ type: 2, machine: 183, flags: 5 }))).toEqual({
      ...plainFacts,
      ...{ type: 'executable', machine: 183, flags: 5, isDynamic: false },
    })
  })

  test('what is not loaded, such as an object file, needs no program headers', () => {
    const file = Buffer.from(elfFile({ type: 1 }))
    file.writeUInt16LE(0xffff, 56)
    expect(factsOf(file)).toMatchObject({ type: 'other', machine: 62 })
  })

  test('the kernel of another system is none of Linux', () => {
    expect(factsOf(elfFile({ notes: [abiTag([3, 2, 0], 'little', 1)] })).kernelMinimum).toBeNull()
  })

  test('notes are found behind others that are aligned to eight bytes', () => {
    const notes = [
      gnuProperties([[x86LevelNeeded, 0b11]]),
      { owner: 'GNU', type: 3, content: Buffer.from('ab') },
    ]
    expect(factsOf(elfFile({ notes, noteAlign: 8 }))).toMatchObject({
      x86Needed: 2,
      buildId: '6162',
    })
  })
})

describe('x86-64 levels', () => {
  test.each([
    ['baseline', x86LevelNeeded, 0b1, 1],
    ['v2', x86LevelNeeded, 0b11, 2],
    ['v3', x86LevelNeeded, 0b111, 3],
    ['v4', x86LevelNeeded, 0b1111, 4],
    ['none', x86LevelNeeded, 0, null],
    ['SSE2, as binutils 2.35 counted', 0xc0008000, 0b111, 1],
    ['SSE4.2, the same way', 0xc0008000, 1 << 6, 2],
    ['FMA, the same way', 0xc0008000, 1 << 9, 3],
    ['AVX-512, the same way', 0xc0008000, 1 << 10, 4],
    ['SSE2, as binutils 2.32 counted', 0xc0000001, 1 << 4, 1],
    ['SSE3, the same way', 0xc0000001, 1 << 5, 2],
    ['AVX2, the same way', 0xc0000001, 1 << 10, 3],
    ['AVX-512, the same way', 0xc0000001, 1 << 11, 4],
  ])('%s', (_, type, bits, level) => {
    const notes = [gnuProperties([[type, bits]])]
    expect(factsOf(elfFile({ notes, noteAlign: 8 })).x86Needed).toBe(level)
  })

  test('properties of other machines are none', () => {
    const notes = [gnuProperties([[0xc0000000, 1]])]
    expect(factsOf(elfFile({ machine: 183, notes, noteAlign: 8 })).x86Used).toBeNull()
    expect(factsOf(elfFile({ machine: 62, notes, noteAlign: 8 })).x86Used).toBe(1)
  })

  test('needed and used are told apart, in 32 bits as well', () => {
    const notes = [
      gnuProperties(
        [
          [x86LevelNeeded, 1],
          [x86LevelUsed, 0b111],
        ],
        32,
      ),
    ]
    expect(factsOf(elfFile({ bits: 32, machine: 3, notes }))).toMatchObject({
      x86Needed: 1,
      x86Used: 3,
    })
  })
})

function broken(change: (file: Buffer) => void, written: WrittenElf = everything): ElfReading {
  const file = Buffer.from(elfFile(written))
  change(file)
  return parseElf(file)
}

const dynamicStart = (file: Buffer) => Number(file.readBigUInt64LE(64 + 2 * 56 + 8))

/** Of `everything`: where its dynamic section says what it has under a tag. */
function placeOfTag(file: Buffer, tag: number): number {
  for (let at = dynamicStart(file); ; at += 16) {
    if (file.readBigUInt64LE(at) === BigInt(tag)) return at + 8
  }
}

const fileOffset = (file: Buffer, tag: number) =>
  Number(file.readBigUInt64LE(placeOfTag(file, tag))) - 0x10000

describe('the version of Arm', () => {
  test.each([
    [4, 5],
    [9, 6],
    [10, 7],
    [14, 8],
    [21, 9],
  ])('Tag_CPU_arch %i', (armCpu, version) => {
    const written: WrittenElf = { bits: 32, machine: 40, armCpu }
    expect(factsOf(elfFile(written)).armVersion).toBe(version)
    expect(factsOf(elfFile({ ...written, byteOrder: 'big' })).armVersion).toBe(version)
    expect(factsOf(elfFile({ ...written, machine: 62 })).armVersion).toBeNull()
  })

  test('is not looked for in too many sections (limit: elfLimits.armSectionBytes)', () => {
    const read = (count: number) => {
      const file = Buffer.from(elfFile({ bits: 32, machine: 40, armCpu: 10, padding: 100_000 }))
      file.writeUInt16LE(count, 48)
      return factsOf(file).armVersion
    }
    const most = Math.floor(elfLimits.armSectionBytes / 40)
    expect(read(most)).toBe(7)
    expect(read(most + 1)).toBeNull()
  })
})

describe('what is no ELF file, or a broken one', () => {
  test.each([
    ['empty', ''],
    ['short', '\x7fEL'],
    ['a script', '#!/bin/sh\n'],
    ['a text', 'ELF is a name'],
  ])('%s', (_, text) => {
    expect(parseElf(Buffer.from(text, 'latin1'))).toEqual({ kind: 'other' })
  })

  test.each<[string, (file: Buffer) => void, RegExp]>([
    ['class', (file) => file.writeUInt8(7, 4), /class is 7/],
    ['byte order', (file) => file.writeUInt8(0, 5), /byte order is 0/],
    ['version', (file) => file.writeUInt8(2, 6), /version is 2/],
    ['size of program headers', (file) => file.writeUInt16LE(32, 54), /32 bytes each, not 56/],
    ['no program headers', (file) => file.writeUInt16LE(0, 56), /no program headers/],
    [
      'program headers beyond the file',
      (file) => file.writeBigUInt64LE(2n ** 63n, 32),
      /cut off: its table of program headers/,
    ],
    ['nothing loaded', (file) => file.writeUInt32LE(6, 64), /nothing of it is loaded/],
    [
      'a segment beyond the file',
      (file) => file.writeBigUInt64LE(2n ** 40n, 64 + 32),
      /cut off: what is loaded/,
    ],
    [
      'a huge dynamic section',
      (file) => file.writeBigUInt64LE(2n ** 32n, 64 + 2 * 56 + 32),
      /4294967296 bytes, too many/,
    ],
    [
      'a dynamic section beyond the file',
      (file) => file.writeBigUInt64LE(2n ** 32n, 64 + 2 * 56 + 8),
      /cut off: its dynamic section/,
    ],
    [
      'an interpreter without end',
      (file) => file.write('x', Number(file.readBigUInt64LE(64 + 56 + 8)) + 27),
      /interpreter has no end/,
    ],
    [
      'an interpreter of no length',
      (file) => file.writeBigUInt64LE(1n, 64 + 56 + 32),
      /interpreter has 1 bytes/,
    ],
    [
      'strings that are not loaded',
      (file) => file.writeBigUInt64LE(2n ** 62n, placeOfTag(file, 5)),
      /address 0x4000000000000000, which is not loaded/,
    ],
    [
      'a name beyond the file',
      (file) => file.writeBigUInt64LE(2n ** 40n, placeOfTag(file, 1)),
      /a name of it would be at byte/,
    ],
    [
      'no strings',
      (file) => file.writeBigUInt64LE(99n, placeOfTag(file, 5) - 8),
      /no table of strings/,
    ],
    [
      'versions beyond the file',
      (file) => file.writeUInt32LE(0xffffffff, fileOffset(file, 0x6ffffffe) + 12),
      /table of symbol versions/,
    ],
  ])('%s', (_, change, message) => {
    expect(broken(change)).toEqual({ kind: 'broken', message: expect.stringMatching(message) })
  })

  test('the rest of the last page is none of what is missing', () => {
    expect(broken((file) => file.writeBigUInt64LE(4096n, 64 + 32)).kind).toBe('elf')
  })

  test('cut off anywhere, it never throws, and is never whole', () => {
    const file = elfFile({ ...everything, padding: 5000 })
    for (let length = 4; length < 4096; length += 7) {
      expect(parseElf(file.subarray(0, length)).kind).toBe('broken')
    }
  })

  test('whatever any byte of it is, it never throws', () => {
    const file = Buffer.from(
      elfFile({ ...everything, notes: [abiTag([3, 2, 0]), gnuProperties([[x86LevelNeeded, 1]])] }),
    )
    for (let at = 0; at < file.length; at += 1) {
      const before = file.readUInt8(at)
      for (const value of [0, 0x7f, 0xff]) {
        file.writeUInt8(value, at)
        expect(['elf', 'broken', 'other']).toContain(parseElf(file).kind)
      }
      file.writeUInt8(before, at)
    }
  })
})

describe('bounds', () => {
  test('program headers (limit: elfLimits.programHeaderBytes)', () => {
    const most = Math.floor(elfLimits.programHeaderBytes / 56)
    const padding = elfLimits.programHeaderBytes + 64
    const kindWith = (count: number) => broken((file) => file.writeUInt16LE(count, 56), { padding })
    expect(kindWith(most).kind).toBe('elf')
    expect(kindWith(most + 1)).toMatchObject({
      message: expect.stringContaining('more than Linux reads'),
    })
  })

  test('the path of an interpreter (limit: elfLimits.interpreterBytes)', () => {
    const path = (bytes: number) => parseElf(elfFile({ interpreter: 'x'.repeat(bytes - 1) }))
    expect(path(elfLimits.interpreterBytes).kind).toBe('elf')
    expect(path(elfLimits.interpreterBytes + 1)).toMatchObject({
      message: expect.stringContaining('4097 bytes'),
    })
  })

  test('a dynamic section (limit: elfLimits.dynamicBytes)', () => {
    const padding = elfLimits.dynamicBytes * 2
    const read = (bytes: number) =>
      broken((file) => file.writeBigUInt64LE(BigInt(bytes), 64 + 2 * 56 + 32), {
        ...everything,
        padding,
      })
    expect(read(elfLimits.dynamicBytes).kind).toBe('elf')
    expect(read(elfLimits.dynamicBytes + 16).kind).toBe('broken')
  })

  test('a name (limit: elfLimits.stringBytes)', () => {
    const named = (bytes: number) =>
      parseElf(elfFile({ soname: 'x'.repeat(bytes), padding: 1_000_000 }))
    expect(named(elfLimits.stringBytes - 1).kind).toBe('elf')
    expect(named(elfLimits.stringBytes)).toMatchObject({
      message: expect.stringContaining('has no end'),
    })
  })

  test('symbol versions (limit: elfLimits.versions)', () => {
    const read = (count: number) => {
      const versions = Array.from({ length: count }, () => ({ name: 'V', isWeak: false }))
      return parseElf(elfFile({ neededVersions: [{ library: 'l', versions }] }))
    }
    expect(read(elfLimits.versions - 1).kind).toBe('elf')
    expect(read(elfLimits.versions).kind).toBe('broken')
  })

  test('notes behind so many bytes are not seen (limit: elfLimits.noteBytes)', () => {
    const read = (bytes: number) => {
      const filler = { owner: 'X', type: 1, content: new Uint8Array(bytes) }
      return factsOf(elfFile({ notes: [filler, abiTag([3, 2, 0])] })).kernelMinimum
    }
    // A note of four letters or fewer has 16 bytes before its content.
    expect(read(elfLimits.noteBytes - 16 - 32)).toBe('3.2.0')
    expect(read(elfLimits.noteBytes - 16 - 16)).toBeNull()
  })
})

describe('a file that is far away', () => {
  const readFrom = (file: Uint8Array, asked: number[] = []) =>
    readElf(file.length, ({ offset, length }) => {
      asked.push(length)
      return Promise.resolve(file.subarray(offset, offset + length))
    })

  test('says the same, asked for few parts whatever its size', async () => {
    const file = elfFile({ ...everything, padding: 20_000_000 })
    const asked: number[] = []
    expect(await readFrom(file, asked)).toEqual(parseElf(file))
    expect(asked.length).toBeLessThan(5)
  })

  test('is broken where it ends before its size', async () => {
    const file = elfFile(everything)
    const reading = await readElf(file.length + 100, ({ offset, length }) =>
      Promise.resolve(file.subarray(offset, Math.min(offset + length, 300))),
    )
    expect(reading).toMatchObject({
      kind: 'broken',
      message: expect.stringContaining('cut off within'),
    })
  })

  test('passes on what reading throws', async () => {
    await expect(readElf(1000, () => Promise.reject(new Error('no registry')))).rejects.toThrow(
      'no registry',
    )
  })

  test('says only so much, however small it is (limit: elfLimits.saidBytes)', async () => {
    const soname = 's'.repeat(60_000)
    const said = async (count: number) => {
      const file = Buffer.from(
        elfFile({ needed: Array.from({ length: count }, () => 'a'), soname }),
      )
      const start = Number(file.readBigUInt64LE(64 + 56 + 8))
      // Every library is called as the file itself is.
      const name = file.readBigUInt64LE(start + count * 16 + 8)
      for (let index = 0; index < count; index += 1) {
        file.writeBigUInt64LE(name, start + index * 16 + 8)
      }
      const parsed = parseElf(file)
      expect(await readFrom(file)).toEqual(parsed)
      return parsed
    }
    const most = Math.floor(elfLimits.saidBytes / 80_000)
    expect((await said(most - 5)).kind).toBe('elf')
    expect(await said(most + 15)).toEqual({
      kind: 'broken',
      message: 'what it says of itself is too much',
    })
  })

  test('is not read for ever (limit: elfLimits.readBytes)', async () => {
    const libraries = Array.from({ length: 4_000 }, () => 'lib.so')
    const file = Buffer.from(elfFile({ needed: libraries, padding: 80_000_000 }))
    const start = Number(file.readBigUInt64LE(64 + 56 + 8))
    // Names far from each other: each costs a part of its own.
    for (let index = 0; index < libraries.length; index += 1) {
      file.writeBigUInt64LE(
        BigInt(1_000_000 + ((index * 7919) % 4000) * 17_000),
        start + index * 16 + 8,
      )
    }
    expect(await readFrom(file)).toEqual({
      kind: 'broken',
      message: 'what it says of itself is too much',
    })
    const few = elfFile({ needed: libraries.slice(0, 100) })
    expect((await readFrom(few)).kind).toBe('elf')
  })
})
