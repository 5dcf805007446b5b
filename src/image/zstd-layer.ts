import { pipeline as pipeThrough, Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import { archiveLimits } from '../limits.ts'
import { contentError } from '../registry/origin.ts'
import type { Origin } from '../registry/origin.ts'
import type { PackableLayer } from './packable-image.ts'
import { cutAtFrames, isZstdMagic } from './zstd-frames.ts'

/** Whether content begins as zstd does: with a frame, or with one to be skipped (RFC 8878, 3.1). */
export async function isZstd(content: AsyncIterable<Uint8Array>): Promise<boolean> {
  const first: Uint8Array[] = []
  for await (const part of content) {
    first.push(part)
    if (Buffer.concat(first).length >= 4) break
  }
  return isZstdMagic(Buffer.concat(first))
}

/**
 * A layer that was compressed with zstd, which engines before Docker 23 do not read. An archive needs
 * sizes in advance, so it is unpacked twice: once to count, once to write.
 *
 * @throws CanaryError (input) when it cannot be unpacked, or grows too large
 */
export async function unpackedLayer(
  { key, content }: Pick<PackableLayer, 'key' | 'content'>,
  origin: Origin,
  signal: AbortSignal,
): Promise<PackableLayer> {
  const packed = () => Readable.from(cutAtFrames(content()), { objectMode: false })
  let size = 0
  const count = new Writable({
    write: (part: Buffer, _encoding, done) => {
      size += part.length
      const isTooLarge = size > archiveLimits.unpackedBytes
      done(isTooLarge ? contentError(origin, 'content-too-large', 'grows too large') : null)
    },
  })
  await pipeline(packed(), createZstdDecompress(), count, { signal })
  return {
    key,
    size,
    // What breaks in the first stream destroys the second, whose reader then sees the error.
    content: () => pipeThrough(packed(), createZstdDecompress(), () => undefined),
  }
}
