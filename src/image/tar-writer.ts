import { plainFile, tarBlockBytes, tarHeader, tarPadding } from './tar-header.ts'

/** A file to be written into an archive. `content` gives exactly `size` bytes. */
export interface TarFile {
  readonly name: string
  readonly size: number
  /** Permissions; without them everybody may read it, and its owner write it. */
  readonly mode?: number
  readonly content: () => AsyncIterable<Uint8Array>
}

/** What ends an archive. */
export const tarEnd = Buffer.alloc(2 * tarBlockBytes)

/** Writes a tar archive, one file after the other, holding no more than one part of each. */
export async function* writeTar(files: readonly TarFile[]): AsyncGenerator<Uint8Array> {
  for (const file of files) {
    const entry = plainFile(file.name, file.size)
    yield tarHeader({ ...entry, mode: file.mode ?? entry.mode })
    yield* file.content()
    yield tarPadding(file.size)
  }
  yield tarEnd
}

/** A small file that is at hand. */
export function bytesFile(name: string, bytes: Uint8Array): TarFile {
  return {
    name,
    size: bytes.length,
    content: async function* () {
      yield await Promise.resolve(bytes)
    },
  }
}
