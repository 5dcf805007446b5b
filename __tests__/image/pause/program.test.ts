import { describe, expect, test } from '@jest/globals'
import { pauseArchitectures, pauseProgram } from '../../../src/engine/pause-program.ts'

describe.each(pauseArchitectures)('the program that holds namespaces, for %s', (architecture) => {
  const program = pauseProgram(architecture)

  test('is an executable of about a kilobyte or less, whose segment is the file', () => {
    expect(program.length).toBeLessThan(1024)
    expect(program.subarray(0, 7).toString('hex')).toBe('7f454c46020101')
    expect(program.readBigUInt64LE(96)).toBe(BigInt(program.length))
  })

  test('begins behind its headers', () => {
    expect(program.readBigUInt64LE(24) - program.readBigUInt64LE(80)).toBe(64n + 56n)
  })
})

test('instructions are whole: as many bytes as the processor reads', () => {
  expect(pauseProgram('amd64').length - 120).toBe(106)
  expect((pauseProgram('arm64').length - 120) % 4).toBe(0)
  expect(pauseProgram('arm64').length - 120).toBe(34 * 4)
})
