import type { FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { CanaryError, infrastructureError, messageOf, systemErrorCode } from '../errors.ts'
import { archiveLimits } from '../limits.ts'
import { contentError } from '../registry/origin.ts'
import type { Origin } from '../registry/origin.ts'
import { readBetween } from '../regular-file.ts'
import { cutAtFrames, isZstdMagic } from './zstd-frames.ts'

/** By their first bytes, what archives are packed with that is not read, and what unpacks it. */
const others: readonly { readonly magic: string; readonly name: string; readonly tool: string }[] =
  [
    { magic: '425a68', name: 'bzip2', tool: 'bunzip2' },
    { magic: 'fd377a58', name: 'xz', tool: 'unxz' },
    { magic: '04224d18', name: 'lz4', tool: 'unlz4' },
    { magic: '504b0304', name: 'zip', tool: 'unzip' },
  ]

/**
 * How an archive is compressed.
 *
 * @throws CanaryError (input) when it is in a way that is not read
 */
export async function compressionOf(
  handle: FileHandle,
  origin: Origin,
): Promise<'none' | 'gzip' | 'zstd'> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0)
  const start = buffer.subarray(0, bytesRead)
  const magic = start.toString('hex')
  if (magic.startsWith('1f8b')) return 'gzip'
  if (isZstdMagic(start)) return 'zstd'
  refuseOther(start, origin)
  return 'none'
}

/** @throws CanaryError for what begins as a compression that is not read */
export function refuseOther(start: Buffer, origin: Origin): void {
  const magic = start.toString('hex')
  const other = others.find((one) => magic.startsWith(one.magic))
  if (other === undefined) return
  const hint = `unpack it with ${other.tool} first: plain, gzip and zstd are read`
  throw contentError(origin, 'archive-compression', `is compressed with ${other.name}`, hint)
}

/**
 * A compressed archive cannot be read in place: it is unpacked beside, within a bound.
 *
 * @throws CanaryError (input) when it is damaged or too large; (infrastructure) when there is no room
 */
export async function unpack(
  from: FileHandle,
  to: FileHandle,
  compression: 'gzip' | 'zstd',
  origin: Origin,
  signal: AbortSignal,
): Promise<void> {
  let size = 0
  const bound = new Transform({
    transform: (part: Buffer, _encoding, done) => {
      size += part.length
      if (size <= archiveLimits.unpackedBytes) done(null, part)
      else done(contentError(origin, 'content-too-large', 'unpacks to more than is read'))
    },
  })
  const packed = readBetween(from, 0, Number.POSITIVE_INFINITY)
  try {
    const write = async (parts: AsyncIterable<Buffer>) => {
      for await (const part of parts) await to.appendFile(part)
    }
    if (compression === 'gzip') await pipeline(packed, createGunzip(), bound, write, { signal })
    else await pipeline(cutAtFrames(packed), createZstdDecompress(), bound, write, { signal })
  } catch (error) {
    if (error instanceof CanaryError || signal.aborted) throw error
    if (isDiskTrouble(error)) throw noRoom(origin, error)
    throw contentError(origin, 'archive-broken', `cannot be unpacked: ${messageOf(error)}`)
  }
}

function isDiskTrouble(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'].includes(systemErrorCode(error))
}

function noRoom(origin: Origin, error: unknown): CanaryError {
  return infrastructureError(
    {
      code: 'no-room',
      message: `${origin.name} cannot be unpacked in ${tmpdir()}: ${messageOf(error)}`,
      hint: 'make room there, or set TMPDIR to a directory that has some',
    },
    { cause: error },
  )
}
