import { describe, expect, test } from '@jest/globals'
import { createHeaderDecoder, encodeHeaders } from '../../src/probe/http2-hpack.ts'
import { codeLengths, decodeHuffman } from '../../src/probe/http2-huffman.ts'

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')
const pairs = (block: Buffer, decoder = createHeaderDecoder()) =>
  decoder.decode(block, 100_000).map(({ name, value }) => [name, value])

/** The requests and responses that RFC 7541 works out in appendix C. */
describe('the examples of RFC 7541', () => {
  test('C.3: requests without Huffman coding, one table', () => {
    const decoder = createHeaderDecoder()
    const common = [
      [':method', 'GET'],
      [':scheme', 'http'],
      [':path', '/'],
      [':authority', 'www.example.com'],
    ]
    expect(pairs(hex('8286 8441 0f77 7777 2e65 7861 6d70 6c65 2e63 6f6d'), decoder)).toEqual(common)
    expect(pairs(hex('8286 84be 5808 6e6f 2d63 6163 6865'), decoder)).toEqual([
      ...common,
      ['cache-control', 'no-cache'],
    ])
    expect(
      pairs(
        hex('8287 85bf 400a 6375 7374 6f6d 2d6b 6579 0c63 7573 746f 6d2d 7661 6c75 65'),
        decoder,
      ),
    ).toEqual([
      [':method', 'GET'],
      [':scheme', 'https'],
      [':path', '/index.html'],
      [':authority', 'www.example.com'],
      ['custom-key', 'custom-value'],
    ])
  })

  test('C.4: a request with Huffman coding', () => {
    const [, , , authority] = pairs(hex('8286 8441 8cf1 e3c2 e5f2 3a6b a0ab 90f4 ff'))
    expect(authority).toEqual([':authority', 'www.example.com'])
  })

  test('C.6.1: a response with Huffman coding', () => {
    const block = hex(
      '4882 6402 5885 aec3 771a 4b61 96d0 7abe 9410 54d4 44a8 2005 9504 0b81 66e0 82a6 2d1b ff6e 919d 29ad 1718 63c7 8f0b 97c8 e9ae 82ae 43d3',
    )
    expect(pairs(block)).toEqual([
      [':status', '302'],
      ['cache-control', 'private'],
      ['date', 'Mon, 21 Oct 2013 20:13:21 GMT'],
      ['location', 'https://www.example.com'],
    ])
  })
})

test('entries that do not fit push out the oldest', () => {
  const decoder = createHeaderDecoder()
  const entry = (name: string, size: number) =>
    Buffer.concat([Buffer.from([0x40]), encodeHeaders([[name, 'y'.repeat(size)]]).subarray(1)])
  pairs(entry('a', 2_000), decoder)
  pairs(entry('b', 2_000), decoder)
  expect(pairs(hex('be bf'), decoder).map(([name]) => name)).toEqual(['b', 'a'])
  pairs(entry('c', 1), decoder)
  expect(pairs(hex('be bf'), decoder).map(([name]) => name)).toEqual(['c', 'b'])
  expect(() => pairs(hex('c0'), decoder)).toThrow('not compressed')
  pairs(entry('d', 5_000), decoder)
  expect(() => pairs(hex('be'), decoder)).toThrow('not compressed')
})

test('a small block that decodes to a large list is refused', () => {
  const decoder = createHeaderDecoder()
  const bomb = Buffer.concat([
    Buffer.from([0x40]),
    encodeHeaders([['x', 'y'.repeat(2_000)]]).subarray(1),
    Buffer.alloc(1_000, 0xbe),
  ])
  expect(() => decoder.decode(bomb, 100_000)).toThrow('too large')
})

test('what is encoded can be decoded', () => {
  const fields: [string, string][] = [
    ['a', ''],
    ['b', 'x'.repeat(126)],
    ['c', 'x'.repeat(127)],
    ['d', 'x'.repeat(40_000)],
    ['e', '\xff'],
  ]
  expect(pairs(encodeHeaders(fields))).toEqual(fields)
})

test.each([
  ['', ''],
  ['1f', 'a'],
  ['ffc7', '\x00'],
])('Huffman %s', (bytes, text) => {
  expect(decodeHuffman(hex(bytes))).toBe(text)
})

test.each(['18', '1fff', 'ff', 'ffffffff'])('Huffman %s is none', (bytes) => {
  expect(decodeHuffman(hex(bytes))).toBeNull()
})

test('the Huffman code has a meaning for all bits, and one alone', () => {
  // Kraft's sum of a code that is complete; each length but the right one makes it another.
  const share = (length: number) => 2 ** -length
  expect(codeLengths).toHaveLength(257)
  expect(codeLengths.map(share).reduce((sum, part) => sum + part, 0)).toBe(1)
})
