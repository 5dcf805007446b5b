import { createHash } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import type { Transform } from 'node:stream'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { CanaryError, messageOf } from '../../errors.ts'
import { imageFileLimits } from '../../limits.ts'
import { algorithmOf, encodedOf } from '../../registry/digest.ts'
import type { Digest } from '../../registry/digest.ts'
import { contentError } from '../../registry/origin.ts'
import type { Origin } from '../../registry/origin.ts'
import { createCollectionCounter } from '../../registry/minor-collection.ts'
import { byteQueue } from '../tar/stream.ts'
import { refuseOther } from '../unpack.ts'
import { cutAtFrames, isZstdMagic } from '../zstd-frames.ts'

/**
 * What is in a layer: the archive, however it is compressed.
 *
 * @param packed is read to its end
 * @param diffId of the archive, as the image's configuration has it; null where it has none
 * @throws CanaryError where it is damaged, grows too large, or is not what `diffId` names
 */
export async function* unpacked(
  packed: AsyncIterable<Uint8Array>,
  diffId: Digest | null,
  origin: Origin,
): AsyncGenerator<Uint8Array> {
  const queue = byteQueue(packed)
  const hash = diffId === null ? null : createHash(algorithmOf(diffId))
  const count = { packed: 0, unpacked: 0 }
  const passed = createCollectionCounter()
  try {
    const start = await queue.peekLater(4)
    for await (const part of partsOf(start, rest(queue, count), origin)) {
      count.unpacked += part.length
      passed(part.length)
      refuseGrowth(count, origin)
      hash?.update(part)
      yield part
    }
  } catch (error) {
    if (error instanceof CanaryError) throw error
    throw contentError(origin, 'archive-broken', `cannot be unpacked: ${messageOf(error)}`)
  } finally {
    await queue.close()
  }
  if (hash !== null && diffId !== null) refuseDiffId(hash.digest('hex'), diffId, origin)
}

interface Counted {
  packed: number
  unpacked: number
}

/** @throws CanaryError where so much comes out of so little that it is made to fill a memory or a day */
export function refuseGrowth({ packed, unpacked }: Readonly<Counted>, origin: Origin): void {
  const { layerBytes, anyRatioBytes, ratio } = imageFileLimits
  const bound = Math.min(layerBytes, Math.max(anyRatioBytes, packed * ratio))
  if (unpacked <= bound) return
  const what =
    unpacked > layerBytes
      ? `grows to more than ${layerBytes} bytes`
      : `grows to more than ${ratio} times its size`
  throw contentError(origin, 'content-too-large', what)
}

function refuseDiffId(found: string, diffId: Digest, origin: Origin): void {
  if (found === encodedOf(diffId)) return
  const what = `holds ${algorithmOf(diffId)}:${found}, not ${diffId} as the image's configuration says`
  throw contentError(origin, 'digest-mismatch', what)
}

async function* rest(
  queue: ReturnType<typeof byteQueue>,
  count: Counted,
): AsyncGenerator<Uint8Array> {
  for (;;) {
    const part = await queue.part()
    if (part === null) return
    count.packed += part.length
    yield part
  }
}

function partsOf(
  start: Buffer,
  packed: AsyncIterable<Uint8Array>,
  origin: Origin,
): AsyncIterable<Uint8Array> {
  if (!isPacked(start, origin)) return packed
  return isGzip(start)
    ? through(packed, createGunzip({ chunkSize }), origin)
    : through(cutAtFrames(packed), createZstdDecompress({ chunkSize }), origin)
}

/** Whether a layer that begins so is compressed. @throws CanaryError where it is in a way that is not read */
export function isPacked(start: Buffer, origin: Origin): boolean {
  if (isGzip(start) || isZstdMagic(start)) return true
  refuseOther(start, origin)
  return false
}

function isGzip(start: Buffer): boolean {
  return start.length >= 2 && start.readUInt16BE(0) === 0x1f8b
}

const chunkSize = 262_144

async function* through(
  packed: AsyncIterable<Uint8Array>,
  unpacker: Transform & { readonly bytesWritten: number },
  origin: Origin,
): AsyncGenerator<Uint8Array> {
  const state = { passed: 0, isEnded: false }
  const counted = async function* () {
    for await (const part of packed) {
      state.passed += part.length
      yield part
    }
    state.isEnded = true
  }
  // What breaks in the first stream destroys the second, whose reader then sees the error.
  const stream = pipeline(
    Readable.from(counted(), { objectMode: false }),
    unpacker,
    () => undefined,
  )
  // A stream of bytes gives bytes.
  yield* stream as AsyncIterable<Uint8Array>
  // It takes what begins as nothing it knows for the end.
  if (!state.isEnded || unpacker.bytesWritten < state.passed) {
    throw contentError(origin, 'archive-broken', 'has something else behind its end')
  }
}
