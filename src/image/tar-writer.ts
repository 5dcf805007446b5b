/** A file to be written into an archive. `content` gives exactly `size` bytes. */
export interface TarFile {
  readonly name: string
  readonly size: number
  readonly content: () => AsyncIterable<Uint8Array>
}

const blockBytes = 512

/** Writes a tar archive (ustar), one file after the other, holding no more than one part of each. */
export async function* writeTar(files: readonly TarFile[]): AsyncGenerator<Uint8Array> {
  for (const file of files) {
    yield tarHeader(file.name, file.size)
    yield* file.content()
    const rest = file.size % blockBytes
    if (rest > 0) yield Buffer.alloc(blockBytes - rest)
  }
  yield Buffer.alloc(2 * blockBytes)
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

/** Nothing but what a reader needs: the same content gives the same bytes on every machine. */
function tarHeader(name: string, size: number): Buffer {
  const header = Buffer.alloc(blockBytes)
  header.write(name, 0, 100, 'utf8')
  header.write('0000644\0', 100, 'latin1')
  header.write('0000000\0', 108, 'latin1')
  header.write('0000000\0', 116, 'latin1')
  writeSize(header, size)
  header.write('00000000000\0', 136, 'latin1')
  header.write('        ', 148, 'latin1')
  header.write('0', 156, 'latin1')
  header.write('ustar\x0000', 257, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return header
}

/** Eleven octal digits hold up to 8 GiB; beyond, GNU's base 256, which engines read too. */
function writeSize(header: Buffer, size: number): void {
  if (size < 8 ** 11) {
    header.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1')
    return
  }
  header[124] = 0x80
  header.writeUIntBE(size, 130, 6)
}
