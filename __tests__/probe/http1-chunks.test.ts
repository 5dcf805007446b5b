import { describe, expect, test } from '@jest/globals'
import { createByteQueue } from '../../src/probe/byte-queue.ts'
import { createChunkReader } from '../../src/probe/http1-chunks.ts'

/** What is taken of a body, piece by piece. */
function read(pieces: readonly string[], wanted = Infinity) {
  const queue = createByteQueue()
  const reader = createChunkReader(queue)
  const taken = pieces.map((piece) => {
    queue.push(Buffer.from(piece, 'latin1'))
    const { bytes, isComplete } = reader.take(wanted)
    return isComplete ? `${bytes}, all` : String(bytes)
  })
  return { taken, rest: queue.peek().toString('latin1') }
}

describe('a body in chunks', () => {
  test.each<[readonly string[], readonly string[], string]>([
    [['0\r\n\r\n'], ['0, all'], '\r\n'],
    [['3\r\nabc\r\n0\r\n\r\n'], ['3, all'], '\r\n'],
    [['A;x=y \r\n0123456789\r\n0\r\n\r\n'], ['10, all'], '\r\n'],
    [['3\r\nab', 'c\r\n0\r\n\r\n'], ['2', '1, all'], '\r\n'],
    [['3\r', '\nabc\r', '\n0\r\n', '\r\n'], ['0', '3', '0', '0, all'], '\r\n'],
    [['0\r\nA: b\r\n', '\r\n'], ['0', '0, all'], ''],
    [['1\r\na\r\n1\r\nb\r\n'], ['2'], ''],
  ])('%j', (pieces, taken, rest) => {
    expect(read(pieces)).toEqual({ taken, rest })
  })

  test('is taken as far as it is wanted', () => {
    expect(read(['5\r\nabcde\r\n0\r\n\r\n'], 2).taken).toEqual(['2'])
    expect(read(['5\r\nabcde\r\n0\r\n\r\n'], 5).taken).toEqual(['5'])
    expect(read(['5\r\nabcde\r\n0\r\n\r\n'], 6).taken).toEqual(['5, all'])
  })

  test.each([
    ['x\r\n', 'no hexadecimal number'],
    [`${'0'.repeat(17)}\r\n`, 'no hexadecimal number'],
    ['1\na', 'does not end in CR LF'],
    ['1\r\r\na', 'does not end in CR LF'],
    ['1\r\nab\r\n', 'does not end where its size says'],
  ])('%j is none', (piece, words) => {
    expect(() => read([piece])).toThrow(words)
  })
})

describe('as Go’s net/http reads it,', () => {
  test('a line has 4096 bytes at most, its end included', () => {
    const line = (length: number) => `${`1;${'x'.repeat(length)}`.slice(0, length - 2)}\r\n`
    expect(read([`${line(4_096)}a`]).taken).toEqual(['1'])
    expect(() => read([`${line(4_097)}a`])).toThrow('too long')
    expect(read(['x'.repeat(4_095)]).taken).toEqual(['0'])
    expect(() => read(['x'.repeat(4_096)])).toThrow('too long')
  })

  test('a trailer has 4096 bytes at most', () => {
    expect(read([`0\r\n${'a'.repeat(4_095)}`]).taken).toEqual(['0'])
    expect(() => read([`0\r\n${'a'.repeat(4_096)}`])).toThrow('its trailer is too long')
  })

  test('chunks may cost 16 KiB beyond 16 bytes each and twice their data', () => {
    // A line of 4,096 bytes and one byte of data: 4,096 - 16 - 2 in excess.
    const chunk = (length: number) => `${`1;${'x'.repeat(length)}`.slice(0, length - 2)}\r\na\r\n`
    const most = [4_096, 4_096, 4_096, 4_096, 16 * 1_024 - 4 * 4_078 + 18]
    expect(read([most.map(chunk).join('')]).taken).toEqual(['5'])
    const more = [...most.slice(0, -1), (most.at(-1) ?? 0) + 1]
    expect(() => read([more.map(chunk).join('')])).toThrow('hold next to no data')
  })
})
