import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdDecompress, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { cutAtFrames, isZstdMagic } from '../../src/image/zstd-frames.ts'

const skipped = Buffer.from('5a2a4d18040000006e6f6e65', 'hex')
const text = (size: number) =>
  Buffer.from(Array.from({ length: size }, (_, index) => (index * index) % 251))
const checked = { params: { [constants.ZSTD_c_checksumFlag]: 1 } }

async function unpacked(bytes: Buffer, pieceBytes: number): Promise<Buffer> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, index) =>
    bytes.subarray(index * pieceBytes, (index + 1) * pieceBytes),
  )
  const decompress = createZstdDecompress()
  const [result] = await Promise.all([
    buffer(decompress),
    pipeline(cutAtFrames(Readable.from(pieces)), decompress),
  ])
  return result
}

describe('frames of zstd', () => {
  const streamed = zstdCompressSync(text(300_000), {
    params: { [constants.ZSTD_c_contentSizeFlag]: 0 },
  })
  const forms: readonly (readonly [string, Buffer, Buffer])[] = [
    ['one', zstdCompressSync(text(5)), text(5)],
    [
      'two',
      Buffer.concat([zstdCompressSync(text(700)), zstdCompressSync(text(9))]),
      Buffer.concat([text(700), text(9)]),
    ],
    [
      'with checksums, of several blocks, without sizes, of one byte over and over, and empty',
      Buffer.concat([
        zstdCompressSync(text(70_000), checked),
        streamed,
        zstdCompressSync(Buffer.alloc(400_000)),
        zstdCompressSync(Buffer.alloc(0)),
        zstdCompressSync(text(1)),
      ]),
      Buffer.concat([text(70_000), text(300_000), Buffer.alloc(400_000), text(1)]),
    ],
    [
      'to be skipped',
      Buffer.concat([
        skipped,
        zstdCompressSync(text(9)),
        skipped,
        zstdCompressSync(text(3)),
        skipped,
      ]),
      Buffer.concat([text(9), text(3)]),
    ],
  ]
  test.each(forms)('%s', async (_what, bytes, expected) => {
    expect(isZstdMagic(bytes)).toBe(true)
    for (const size of [bytes.length, 4096, 997]) {
      expect((await unpacked(bytes, size)).equals(expected)).toBe(true)
    }
  })

  test('in pieces of one byte', async () => {
    const bytes = Buffer.concat([skipped, zstdCompressSync(text(300), checked), skipped])
    expect(await unpacked(bytes, 1)).toEqual(text(300))
  })

  test('that break off, anywhere', async () => {
    const whole = Buffer.concat([zstdCompressSync(text(300)), zstdCompressSync(text(300), checked)])
    const first = zstdCompressSync(text(300)).length
    for (let cut = 1; cut < whole.length; cut += 1) {
      const result = unpacked(whole.subarray(0, cut), whole.length)
      if (cut === first) await expect(result).resolves.toEqual(text(300))
      else await expect(result).rejects.toThrow('unexpected end of file')
    }
  })

  test('and what is none', async () => {
    const bytes = Buffer.concat([zstdCompressSync(text(3)), Buffer.from('none of it')])
    await expect(unpacked(bytes, 1000)).rejects.toThrow('is no zstd frame')
  })
})
