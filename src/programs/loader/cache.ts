/**
 * What `/etc/ld.so.cache` has: paths of libraries by the names that programs ask for (sysdeps/generic/dl-cache.h
 * of glibc). Paths for particular processors come after the others.
 */
export type LibraryCache = ReadonlyMap<string, readonly string[]>

const oldMagic = 'ld.so-1.7.0'
const newMagic = 'glibc-ld.so.cache1.1'
const headerBytes = 48
const entryBytes = 24

/** Null for what is no such cache, as a loader ignores it then. */
export function readLibraryCache(bytes: Uint8Array): LibraryCache | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = startOf(bytes, view)
  if (start === null || start + headerBytes > bytes.length) return null
  const isLittle = byteOrderOf(view, start)
  const count = view.getUint32(start + 20, isLittle)
  if (start + headerBytes + count * entryBytes > bytes.length) return null
  const textAt = textsOf(bytes, start)
  const plain = new Map<string, Set<string>>()
  const special = new Map<string, Set<string>>()
  for (let index = 0; index < count; index += 1) {
    const at = start + headerBytes + index * entryBytes
    const name = textAt(view.getUint32(at + 4, isLittle))
    const path = textAt(view.getUint32(at + 8, isLittle))
    if (name === null || path === null) return null
    const isPlain =
      view.getUint32(at + 16, isLittle) === 0 && view.getUint32(at + 20, isLittle) === 0
    const paths = isPlain ? plain : special
    const known = paths.get(name)
    if (known === undefined) paths.set(name, new Set([path]))
    else known.add(path)
  }
  const names = new Set([...plain.keys(), ...special.keys()])
  return new Map(
    [...names].map((name) => [
      name,
      [...new Set([...(plain.get(name) ?? []), ...(special.get(name) ?? [])])],
    ]),
  )
}

/** A text may be the end of another one, so that all together they have up to twice the bytes of a cache: more are null. */
function textsOf(bytes: Uint8Array, start: number): (offset: number) => string | null {
  const known = new Map<number, string>()
  let left = 2 * bytes.length
  return (offset) => {
    const before = known.get(offset)
    if (before !== undefined) return before
    const part = bytes.subarray(start + offset, start + offset + left)
    const length = part.indexOf(0)
    if (length === -1) return null
    left -= length + 1
    const text = Buffer.from(part.subarray(0, length)).toString('utf8')
    known.set(offset, text)
    return text
  }
}

/** Caches of before glibc 2.32 begin with a table for the loaders of before 2.2. */
function startOf(bytes: Uint8Array, view: DataView): number | null {
  if (textIs(bytes, 0, newMagic)) return 0
  if (!textIs(bytes, 0, oldMagic) || bytes.length < 16) return null
  for (const isLittle of [true, false]) {
    const end = 16 + view.getUint32(12, isLittle) * 12
    const start = Math.ceil(end / 8) * 8
    if (textIs(bytes, start, newMagic)) return start
  }
  return null
}

function textIs(bytes: Uint8Array, at: number, text: string): boolean {
  return Buffer.from(bytes.subarray(at, at + text.length)).toString('latin1') === text
}

/** Named since glibc 2.33; before that it is the machine's own, and a count of a million would not fit. */
function byteOrderOf(view: DataView, start: number): boolean {
  const flags = view.getUint8(start + 28) & 3
  if (flags === 2) return true
  if (flags === 3) return false
  return view.getUint32(start + 20, true) <= view.getUint32(start + 20, false)
}
