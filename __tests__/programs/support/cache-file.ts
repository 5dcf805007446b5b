export interface CacheEntry {
  readonly name: string
  readonly path: string
  readonly hardware?: bigint
}

/** `/etc/ld.so.cache` as ldconfig writes it, with or without the table of before glibc 2.2 in front. */
export function cacheFile(
  entries: readonly CacheEntry[],
  { isLittle = true, isFlagged = true, old = null as number | null } = {},
): Buffer {
  const header = Buffer.alloc(48)
  const texts: Buffer[] = []
  let end = 48 + entries.length * 24
  const place = (text: string) => {
    const at = end
    texts.push(Buffer.from(`${text}\0`))
    end += Buffer.byteLength(text) + 1
    return at
  }
  const word = (to: Buffer, value: number, at: number) =>
    isLittle ? to.writeUInt32LE(value, at) : to.writeUInt32BE(value, at)
  const table = entries.map(({ name, path, hardware = 0n }) => {
    const entry = Buffer.alloc(24)
    word(entry, 0x303, 0)
    word(entry, place(name), 4)
    word(entry, place(path), 8)
    if (isLittle) entry.writeBigUInt64LE(hardware, 16)
    else entry.writeBigUInt64BE(hardware, 16)
    return entry
  })
  header.write('glibc-ld.so.cache1.1')
  word(header, entries.length, 20)
  if (isFlagged) header.writeUInt8(isLittle ? 2 : 3, 28)
  const before = old === null ? Buffer.alloc(0) : Buffer.alloc(Math.ceil((16 + old * 12) / 8) * 8)
  if (old !== null) {
    before.write('ld.so-1.7.0')
    word(before, old, 12)
  }
  return Buffer.concat([before, header, ...table, ...texts])
}
