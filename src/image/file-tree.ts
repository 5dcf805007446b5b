import type { Readable } from 'node:stream'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inputError, isMissingFile, messageOf } from '../errors.ts'
import { contentError } from '../registry/origin.ts'
import type { Origin } from '../registry/origin.ts'
import { openRegularFile } from '../regular-file.ts'
import { fileRegion } from './tar/region.ts'
import type { Region } from './tar/region.ts'

/** Files by name, in a directory or an archive. Names use `/` and never start with it. */
export interface FileTree {
  /** How people know it: the path they wrote. */
  readonly name: string
  /** Null when there is no such file. */
  readonly find: (name: string) => Promise<TreeFile | null>
  readonly close: () => Promise<void>
}

export interface TreeFile {
  /** Bytes. */
  readonly size: number
  readonly open: () => Readable
  /** The same, to be read at any place. Close it after use. */
  readonly region: () => Promise<OpenRegion>
}

export interface OpenRegion extends Region {
  readonly close: () => Promise<void>
}

/** The files below a directory. `find` is for names that we make, never for names from outside. */
export function openDirectory(path: string, name: string): FileTree {
  return {
    name,
    find: async (fileName) => {
      const file = join(path, fileName)
      const found = await stat(file).catch((error: unknown) => {
        if (isMissingFile(error)) return null
        throw inputError(
          { code: 'file-unreadable', message: `${name}: ${messageOf(error)}` },
          { cause: error },
        )
      })
      if (found === null) return null
      // A pipe would wait for a writer for ever.
      if (!found.isFile()) {
        const message = `${name}: ${fileName} is not a regular file`
        throw inputError({ code: 'file-not-regular', message })
      }
      return {
        size: found.size,
        open: () => createReadStream(file),
        region: () => openRegion(file),
      }
    },
    close: () => Promise.resolve(),
  }
}

async function openRegion(path: string): Promise<OpenRegion> {
  const handle = await openRegularFile(path)
  const { size } = await handle.stat()
  return { ...fileRegion(handle.fd, 0, size), close: () => handle.close() }
}

/**
 * Reads a small file whole.
 *
 * @throws CanaryError when it is not there or larger than `maxBytes`
 */
export async function readFileOf(
  tree: FileTree,
  fileName: string,
  maxBytes: number,
  origin: Origin,
): Promise<Uint8Array> {
  const file = await tree.find(fileName)
  if (file === null)
    throw contentError(origin, 'content-missing', `is not there: ${tree.name} has no ${fileName}`)
  if (file.size > maxBytes) {
    const what = `has ${file.size} bytes; at most ${maxBytes} are read`
    throw contentError(origin, 'content-too-large', what)
  }
  const parts: Uint8Array[] = []
  // A file stream without an encoding gives bytes.
  for await (const part of file.open() as AsyncIterable<Uint8Array>) parts.push(part)
  return Buffer.concat(parts)
}
