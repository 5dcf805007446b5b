/** Extended headers (POSIX pax, "Extended Header"). */

/** What extended headers say about the next entry; undefined what they do not name. */
export interface Extension {
  readonly name?: Buffer
  readonly target?: Buffer
  readonly size?: number
  readonly uid?: number
  readonly gid?: number
  /** `security.capability`. */
  readonly capability?: Buffer
  readonly sparse?: PaxSparse
}

/** GNU's forms 0.0 and 0.1 name the parts here, 1.0 at the start of the content. */
export interface PaxSparse {
  /** Null where the content begins with the parts. */
  readonly map: readonly number[] | null
  readonly size: number | null
}

/** Thrown for records that are none; `message` is a part of a sentence. */
export class BrokenRecord extends Error {}

/**
 * The records of one extended header. An empty value takes back what one before it said.
 *
 * @throws BrokenRecord
 */
export function readPax(content: Buffer): Extension {
  const records = new Map<string, Buffer>()
  const parts: number[] = []
  for (const [key, value] of paxRecords(content)) {
    // Form 0.0 writes the same two keys again and again.
    if (key === 'GNU.sparse.offset' || key === 'GNU.sparse.numbytes') parts.push(decimal(value))
    else records.set(key, value)
  }
  const bytes = (key: string) => {
    const value = records.get(key)
    return value === undefined || value.length === 0 ? undefined : value
  }
  const number = (key: string) => {
    const value = bytes(key)
    return value === undefined ? undefined : decimal(value)
  }
  const sparse = readSparse(bytes, parts)
  return withoutUndefined({
    name: bytes('GNU.sparse.name') ?? withoutNul(bytes('path')),
    target: withoutNul(bytes('linkpath')),
    size: number('size'),
    uid: number('uid'),
    gid: number('gid'),
    capability: copyOf(bytes('SCHILY.xattr.security.capability')),
    sparse,
  })
}

function readSparse(
  bytes: (key: string) => Buffer | undefined,
  parts: readonly number[],
): PaxSparse | undefined {
  const isOfContent = bytes('GNU.sparse.major')?.toString('latin1') === '1'
  const size = bytes('GNU.sparse.realsize') ?? bytes('GNU.sparse.size')
  const realSize = size === undefined ? null : decimal(size)
  if (isOfContent) return { map: null, size: realSize }
  const map = bytes('GNU.sparse.map')
  if (map !== undefined) {
    const numbers = map.toString('latin1').split(',')
    return { map: numbers.map((one) => decimal(Buffer.from(one))), size: realSize }
  }
  return parts.length === 0 ? undefined : { map: parts, size: realSize }
}

/** Records of the form `<length> <key>=<value>\n`, whose length counts itself. */
function* paxRecords(content: Buffer): Generator<readonly [string, Buffer]> {
  let position = 0
  while (position < content.length) {
    const space = content.indexOf(0x20, position)
    const end = space === -1 ? -1 : position + decimal(content.subarray(position, space))
    const equals = content.indexOf(0x3d, space)
    const isWhole = end <= content.length && content[end - 1] === 0x0a
    if (!isWhole || equals <= space + 1 || equals >= end) {
      throw new BrokenRecord('has an extended header with a record that is none')
    }
    yield [
      content.toString('utf8', space + 1, equals),
      content.subarray(equals + 1, end - 1),
    ] as const
    position = end
  }
}

function decimal(value: Buffer): number {
  const text = value.length > 20 ? '' : value.toString('latin1')
  const number = /^[0-9]{1,16}$/.test(text) ? Number(text) : Number.NaN
  if (Number.isSafeInteger(number)) return number
  throw new BrokenRecord(
    text.startsWith('-')
      ? 'has an entry with a negative number'
      : 'has an extended header with a number that is none',
  )
}

function withoutNul(name: Buffer | undefined): Buffer | undefined {
  if (name?.includes(0) !== true) return name
  throw new BrokenRecord('has an entry with a NUL in its name')
}

/** It is kept for longer than what it was read from. */
function copyOf(value: Buffer | undefined): Buffer | undefined {
  return value === undefined ? undefined : Buffer.from(value)
}

function withoutUndefined(extension: {
  readonly [Key in keyof Extension]: Extension[Key] | undefined
}): Extension {
  // Members that are undefined are gone, and the rest is as it was.
  return Object.fromEntries(Object.entries(extension).filter(([, value]) => value !== undefined))
}
