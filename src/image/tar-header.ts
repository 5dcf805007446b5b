import { isUtf8 } from 'node:buffer'

/** An entry of a tar archive, without its content. Names are bytes: those of a disk may be no text. */
export interface TarEntry {
  readonly type: 'file' | 'hard-link' | 'symbolic-link' | 'directory' | 'pipe' | DeviceType
  readonly name: Buffer
  /** Bytes of content; 0 for what is no file. */
  readonly size: number
  /** Permissions, with set-uid, set-gid and sticky. */
  readonly mode: number
  /** Seconds since 1970, whole; negative before. */
  readonly modified: number
  /** Where a link leads; empty for what is none. */
  readonly target: Buffer
  /** Of a device. */
  readonly major: number
  readonly minor: number
}

type DeviceType = 'character-device' | 'block-device'

const typeFlags: Readonly<Record<TarEntry['type'], string>> = {
  file: '0',
  'hard-link': '1',
  'symbolic-link': '2',
  'character-device': '3',
  'block-device': '4',
  directory: '5',
  pipe: '6',
}

export const tarBlockBytes = 512
const nameBytes = 100
/** Eleven octal digits. */
const numberBound = 8 ** 11

/** A file with nothing but what a reader needs: equal on every machine. */
export function plainFile(name: string, size: number): TarEntry {
  return {
    type: 'file',
    name: Buffer.from(name),
    size,
    mode: 0o644,
    modified: 0,
    target: Buffer.alloc(0),
    major: 0,
    minor: 0,
  }
}

/**
 * The header of an entry (POSIX ustar), with an extended one before it (pax) for what does not fit.
 * Owners are left out: who owns a file here means nothing where the archive goes.
 */
export function tarHeader(entry: TarEntry): Buffer {
  const records = extendedRecords(entry)
  if (records.length === 0) return header(entry, typeFlags[entry.type])
  const content = Buffer.concat(records)
  const plain = plainFile('', content.length)
  const extension = { ...plain, name: Buffer.concat([Buffer.from('PaxHeaders/'), entry.name]) }
  return Buffer.concat([
    header(extension, 'x'),
    content,
    tarPadding(content.length),
    header(entry, typeFlags[entry.type]),
  ])
}

/** What stands between the end of content and the next header. */
export function tarPadding(size: number): Buffer {
  return Buffer.alloc((tarBlockBytes - (size % tarBlockBytes)) % tarBlockBytes)
}

function extendedRecords(entry: TarEntry): readonly Buffer[] {
  const { name, target, size, modified } = entry
  const isText = isUtf8(name) && isUtf8(target)
  const records = [
    ...(name.length > nameBytes ? [record('path', name)] : []),
    ...(target.length > nameBytes ? [record('linkpath', target)] : []),
    ...(size >= numberBound ? [record('size', Buffer.from(String(size)))] : []),
    ...(isOctal(modified) ? [] : [record('mtime', Buffer.from(String(modified)))]),
  ]
  // Without this word a value is UTF-8.
  const charset =
    isText || records.length === 0 ? [] : [record('hdrcharset', Buffer.from('BINARY'))]
  return [...charset, ...records]
}

/** `<length> <key>=<value>\n`, where the length counts itself (POSIX pax, "Extended Header"). */
function record(key: string, value: Buffer): Buffer {
  const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')])
  const guess = rest.length + String(rest.length).length
  const length = rest.length + String(guess).length
  return Buffer.concat([Buffer.from(String(length)), rest])
}

function isOctal(value: number): boolean {
  return value >= 0 && value < numberBound
}

function header(entry: TarEntry, flag: string): Buffer {
  const block = Buffer.alloc(tarBlockBytes)
  entry.name.copy(block, 0, 0, nameBytes)
  writeOctal(block, 100, 8, entry.mode)
  writeOctal(block, 108, 8, 0)
  writeOctal(block, 116, 8, 0)
  writeOctal(block, 124, 12, isOctal(entry.size) ? entry.size : 0)
  writeOctal(block, 136, 12, isOctal(entry.modified) ? entry.modified : 0)
  block.write('        ', 148, 'latin1')
  block.write(flag, 156, 'latin1')
  entry.target.copy(block, 157, 0, nameBytes)
  block.write('ustar\x0000', 257, 'latin1')
  writeOctal(block, 329, 8, entry.major)
  writeOctal(block, 337, 8, entry.minor)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return block
}

function writeOctal(block: Buffer, offset: number, width: number, value: number): void {
  block.write(`${value.toString(8).padStart(width - 1, '0')}\0`, offset, 'latin1')
}
