/**
 * Files that a person named. A path may lead to a pipe that nobody writes to, to a device without an
 * end, to a file of the kernel that waits: none of them may hold a run up, or fill its memory.
 */
import { closeSync, constants, fstatSync, openSync, promises, readSync, statSync } from 'node:fs'
import type { Stats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'

/** The path leads to something that has no bytes with an end. */
export class NotRegularError extends Error {
  override readonly name = 'NotRegularError'
  /** Such as `a named pipe`. */
  readonly kind: string

  constructor(kind: string) {
    super(`it is ${kind}, not a regular file`)
    this.kind = kind
  }
}

/** A name may have bytes that are no text. */
export type FilePath = string | Buffer

const flags = constants.O_RDONLY | constants.O_NONBLOCK

/**
 * Opens a file for reading, and never waits for it.
 *
 * @throws NotRegularError; the system's error where it cannot be opened
 */
export async function openRegularFile(path: FilePath): Promise<FileHandle> {
  // Looked at first: opening alone sets some devices going.
  requireRegular(await promises.stat(path))
  const handle = await promises.open(path, flags)
  try {
    requireRegular(await handle.stat())
    return handle
  } catch (error) {
    await handle.close()
    throw error
  }
}

/**
 * Reads a small file whole. Its size is not believed: files of the kernel say that they are empty.
 *
 * @returns null when it has more than `maxBytes`
 * @throws NotRegularError; the system's error where it cannot be read
 */
export function readRegularFile(path: FilePath, maxBytes: number): Buffer | null {
  requireRegular(statSync(path))
  const descriptor = openSync(path, flags)
  try {
    const found = fstatSync(descriptor)
    requireRegular(found)
    if (found.size > maxBytes) return null
    return readUpTo(descriptor, maxBytes)
  } finally {
    closeSync(descriptor)
  }
}

/** One byte more than is taken tells that there is more. */
function readUpTo(descriptor: number, maxBytes: number): Buffer | null {
  const parts: Buffer[] = []
  let size = 0
  for (;;) {
    const part = Buffer.alloc(Math.min(maxBytes + 1 - size, partBytes))
    const count = readSync(descriptor, part, 0, part.length, null)
    if (count === 0) return Buffer.concat(parts)
    parts.push(part.subarray(0, count))
    size += count
    if (size > maxBytes) return null
  }
}

const partBytes = 65_536

function requireRegular(found: Stats): void {
  if (!found.isFile()) throw new NotRegularError(kindOf(found))
}

function kindOf(found: Stats): string {
  if (found.isDirectory()) return 'a directory'
  if (found.isFIFO()) return 'a named pipe'
  if (found.isSocket()) return 'a socket'
  return 'a device'
}

/** The content between two places of an open file, which stays open whatever becomes of the reader. */
export async function* readBetween(
  handle: FileHandle,
  start: number,
  end: number,
): AsyncGenerator<Buffer> {
  for (let position = start; position < end;) {
    const part = Buffer.allocUnsafe(Math.min(end - position, largePartBytes))
    const { bytesRead } = await handle.read(part, 0, part.length, position)
    if (bytesRead === 0) return
    position += bytesRead
    yield part.subarray(0, bytesRead)
  }
}

const largePartBytes = 262_144
