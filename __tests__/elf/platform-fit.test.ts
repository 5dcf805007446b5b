import { describe, expect, test } from '@jest/globals'
import { elfWords, machineName } from '../../src/elf/machines.ts'
import { fitsPlatform } from '../../src/elf/platform-fit.ts'

const x86 = { machine: 62, bits: 64, byteOrder: 'little', flags: 0, armVersion: null } as const
const i386 = { ...x86, machine: 3, bits: 32 } as const
const x32 = { ...x86, bits: 32 } as const
const aarch64 = { ...x86, machine: 183 } as const
const armHard = { ...i386, machine: 40, flags: 0x5000400, armVersion: 7 } as const
const armSoft = { ...armHard, flags: 0x5000200, armVersion: 5 } as const
const riscv = { ...x86, machine: 243 } as const
const ppc64le = { ...x86, machine: 21, flags: 2 } as const
const s390x = { ...x86, machine: 22, byteOrder: 'big' } as const
const mips64le = { ...x86, machine: 8 } as const
const loong = { ...x86, machine: 258 } as const

describe('which platforms run a program', () => {
  test.each([
    ['amd64', '', x86, 'fits'],
    ['amd64', 'v3', x86, 'fits'],
    ['amd64', '', i386, 'usual'],
    ['amd64', '', x32, 'some'],
    ['amd64', '', aarch64, 'other'],
    ['386', '', i386, 'fits'],
    ['386', '', x86, 'other'],
    ['arm64', '', aarch64, 'fits'],
    ['arm64', '', armHard, 'some'],
    ['arm64', '', x86, 'other'],
    ['arm64', '', { ...aarch64, byteOrder: 'big' }, 'other'],
    ['arm', '', armHard, 'fits'],
    ['arm', 'v7', armHard, 'fits'],
    ['arm', 'v6', armHard, 'newer'],
    ['arm', 'v6', { ...armHard, armVersion: 6 }, 'fits'],
    ['arm', 'v6', { ...armHard, armVersion: null }, 'fits'],
    ['arm', 'v5', { ...armHard, armVersion: 5 }, 'newer'],
    ['arm', 'v5', armSoft, 'fits'],
    ['arm', 'v7', armSoft, 'fits'],
    ['arm', 'v8', armHard, 'fits'],
    ['arm', 'v7', aarch64, 'other'],
    ['riscv64', '', riscv, 'fits'],
    ['riscv64', '', { ...riscv, bits: 32 }, 'other'],
    ['ppc64le', '', ppc64le, 'fits'],
    ['ppc64le', '', { ...ppc64le, flags: 1 }, 'some'],
    ['ppc64le', '', { ...ppc64le, byteOrder: 'big' }, 'other'],
    ['s390x', '', s390x, 'fits'],
    ['s390x', '', { ...s390x, bits: 32 }, 'some'],
    ['mips64le', '', mips64le, 'fits'],
    ['mips64le', '', { ...mips64le, bits: 32 }, 'some'],
    ['mips64le', '', { ...mips64le, byteOrder: 'big' }, 'other'],
    ['loong64', '', loong, 'fits'],
    ['wasm', '', x86, 'unknown'],
  ] as const)('%s/%s', (architecture, variant, facts, fit) => {
    expect(fitsPlatform(facts, { architecture, variant })).toBe(fit)
  })
})

test('machines have names', () => {
  expect(elfWords(x86)).toBe('ELF 64-bit x86-64')
  expect(elfWords(armHard)).toBe('ELF 32-bit Arm')
  expect(machineName(ppc64le)).toBe('PowerPC64 (little-endian)')
  expect(machineName({ ...armHard, byteOrder: 'big' })).toBe('Arm (big-endian)')
  expect(machineName({ ...x86, machine: 4711 })).toBe('machine 4711')
})
