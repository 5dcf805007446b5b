import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import manifest from '../../package.json' with { type: 'json' }
import { withNote } from '../../scripts/executable/elf.ts'
import { executableOf } from '../../scripts/executable/make.ts'
import programs from '../../scripts/executable/programs.json' with { type: 'json' }
import { checkIntegrity, sumsOf } from '../../scripts/packages/sums.ts'

const load = 1

/** The smallest program of which a kernel could load something: a header and one segment. */
function program(base = 0x400000, memorySize = 0x1000): Buffer {
  const bytes = Buffer.alloc(0x200)
  bytes.write('\x7fELF\x02\x01\x01', 'latin1')
  bytes.writeBigUInt64LE(64n, 32)
  bytes.writeUInt16LE(56, 54)
  bytes.writeUInt16LE(1, 56)
  bytes.writeUInt32LE(load, 64)
  bytes.writeBigUInt64LE(BigInt(base), 64 + 16)
  bytes.writeBigUInt64LE(BigInt(bytes.length), 64 + 32)
  bytes.writeBigUInt64LE(BigInt(memorySize), 64 + 40)
  bytes.write(`node.js/v24.0.0\0FUSE`, 0x100)
  return bytes
}

function headersOf(bytes: Buffer) {
  const at = Number(bytes.readBigUInt64LE(32))
  return Array.from({ length: bytes.readUInt16LE(56) }, (_, index) => {
    const start = at + index * 56
    const word = (place: number) => Number(bytes.readBigUInt64LE(start + place))
    const [offset, address, size] = [word(8), word(16), word(32)]
    return { type: bytes.readUInt32LE(start), at, offset, address, size }
  })
}

describe('a note in a program', () => {
  test.each([
    ['behind the file', 0x400000, 0x1000],
    ['behind what is zeroed when it is loaded', 0x400000, 0x123456],
    ['of a program that may stand anywhere', 0, 0x1000],
  ])('stands %s', (_, base, memorySize) => {
    const made = withNote(program(base, memorySize), 'NAME', Buffer.from('content'))
    const [first, segment, note] = headersOf(made)
    expect([first?.type, segment?.type, note?.type]).toEqual([1, 1, 4])
    // What a kernel before 5.18 takes for the address of the table.
    expect(segment?.address).toBe(base + (segment?.at ?? 0))
    expect(segment?.address).toBeGreaterThanOrEqual(base + memorySize)
    expect((segment?.address ?? 0) % 0x10000).toBe((segment?.offset ?? 0) % 0x10000)
    const content = made.subarray(note?.offset)
    expect([content.readUInt32LE(0), content.readUInt32LE(4)]).toEqual([5, 7])
    expect(content.subarray(12, 17).toString()).toBe('NAME\0')
    expect(content.subarray(20, 27).toString()).toBe('content')
  })

  test('changes nothing that was there but where the table is', () => {
    const before = program()
    const after = withNote(before, 'NAME', Buffer.from('x')).subarray(0, before.length)
    const changed = [...before.keys()].filter((index) => before[index] !== after[index])
    expect(changed.filter((index) => (index < 32 || index > 39) && index !== 56)).toEqual([])
  })

  test.each([
    ['text', Buffer.alloc(100, 'text')],
    ['nothing', Buffer.alloc(0)],
    ['a program of 32 bits', Buffer.concat([Buffer.from('\x7fELF\x01\x01'), Buffer.alloc(100)])],
  ])('%s is no program', (_, bytes) => {
    expect(() => withNote(bytes, 'NAME', Buffer.from('x'))).toThrow(/this is no ELF program/)
  })

  test('headers outside of the file are refused', () => {
    const bytes = program()
    bytes.writeBigUInt64LE(1_000_000n, 32)
    expect(() => withNote(bytes, 'NAME', Buffer.from('x'))).toThrow(/do not stand in the file/)
  })
})

describe('an executable', () => {
  test('is made of the Node that has prepared what it shall run', () => {
    const make = () => executableOf(program(), Buffer.from('blob'), 'v25.0.0')
    expect(make).toThrow(/is no Node v25\.0\.0/)
  })

  test('is made of a Node that has nothing to run yet', () => {
    const make = () => executableOf(program(), Buffer.from('blob'), 'v24.0.0')
    expect(make).toThrow(/has something to run already/)
  })

  test('is made of the Node that the tests run on', () => {
    expect(programs.version).toBe(manifest.devDependencies.node)
  })
})

describe('what was fetched', () => {
  const content = Buffer.from('content')
  const integrity = `sha512-${createHash('sha512').update(content).digest('base64')}`

  test('is what is known of it', () => {
    checkIntegrity(content, integrity, 'it')
    const other = () => {
      checkIntegrity(Buffer.from('other'), integrity, 'it')
    }
    expect(other).toThrow(/^it is not what it was/)
  })

  test('has sums that sha256sum reads', () => {
    const files = [{ name: 'a.tgz', sum: 'f'.repeat(64) }]
    expect(sumsOf(files)).toBe(`${'f'.repeat(64)}  a.tgz\n`)
  })
})

describe('the package', () => {
  test('needs nothing and runs nothing when it is installed', () => {
    const keys = Object.keys(manifest)
    expect(keys.filter((key) => /dependencies/i.test(key))).toEqual(['devDependencies'])
    const hooks = /^(?:pre|post)?(?:install|prepare|pack|publish)/
    expect(Object.keys(manifest.scripts).filter((name) => hooks.test(name))).toEqual([])
    expect(keys).not.toContain('private')
  })

  test('is published from nowhere but where its origin can be signed', () => {
    expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true })
    expect(manifest.repository.url).toBe(
      'git+https://github.com/container-canary/container-canary-action.git',
    )
  })
})
