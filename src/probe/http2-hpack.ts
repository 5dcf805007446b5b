import type { HeaderSeen } from '../model.ts'
import { MalformedResponse } from './http-response.ts'
import { decodeHuffman } from './http2-huffman.ts'

/** Size of the table of names and values that a server may make us remember (RFC 7541, section 4.2). */
const tableBytes = 4_096
/** What an entry costs beyond its text (RFC 7541, section 4.1). */
const entryBytes = 32

/** Decodes the header blocks of one connection (RFC 7541). */
export interface HeaderDecoder {
  /**
   * @param most bytes of names and values, each with its overhead of 32
   * @returns byte strings
   * @throws MalformedResponse
   */
  readonly decode: (block: Buffer, most: number) => HeaderSeen[]
}

interface Cursor {
  readonly block: Buffer
  at: number
}

export function createHeaderDecoder(): HeaderDecoder {
  const table = createTable()

  const literal = (cursor: Cursor, prefix: number): HeaderSeen => {
    const index = readNumber(cursor, prefix)
    const name = index === 0 ? readString(cursor) : table.at(index).name
    return { name, value: readString(cursor) }
  }
  const next = (cursor: Cursor, isFirst: boolean): HeaderSeen | null => {
    const byte = cursor.block[cursor.at] ?? 0
    if (byte >= 0x80) return table.at(readNumber(cursor, 7))
    if (byte >= 0x40) {
      const field = literal(cursor, 6)
      table.add(field)
      return field
    }
    if (byte < 0x20) return literal(cursor, 4)
    if (!isFirst && !table.isEmpty()) throw new MalformedResponse(broken)
    table.resize(readNumber(cursor, 5))
    return null
  }
  return {
    decode: (block, most) => {
      const cursor = { block, at: 0 }
      const fields: HeaderSeen[] = []
      let size = 0
      while (cursor.at < block.length) {
        const field = next(cursor, fields.length === 0)
        if (field === null) continue
        size += sizeOf(field)
        if (size > most) throw new MalformedResponse('its headers are too large')
        fields.push(field)
      }
      return fields
    },
  }
}

/** A header as a literal that nobody has to remember, without Huffman coding. */
export function encodeHeaders(fields: readonly (readonly [string, string])[]): Buffer {
  return Buffer.concat(
    fields.flatMap(([name, value]) => [Buffer.from([0]), encodeString(name), encodeString(value)]),
  )
}

const broken = 'its headers are not compressed as HTTP/2 wants'

function createTable() {
  const entries: HeaderSeen[] = []
  let size = 0
  let limit = tableBytes
  const shrink = () => {
    while (size > limit) {
      const last = entries.pop()
      size -= last === undefined ? size : sizeOf(last)
    }
  }
  return {
    isEmpty: () => size === 0,
    at: (index: number): HeaderSeen => {
      const entry = staticTable[index - 1] ?? entries[index - 1 - staticTable.length]
      if (entry === undefined) throw new MalformedResponse(broken)
      return entry
    },
    add: (field: HeaderSeen) => {
      entries.unshift(field)
      size += sizeOf(field)
      shrink()
    },
    resize: (bytes: number) => {
      if (bytes > tableBytes) throw new MalformedResponse(broken)
      limit = bytes
      shrink()
    },
  }
}

function sizeOf({ name, value }: HeaderSeen): number {
  return name.length + value.length + entryBytes
}

/** RFC 7541, section 5.1. */
function readNumber(cursor: Cursor, prefix: number): number {
  const mask = 2 ** prefix - 1
  let value = byteAt(cursor) & mask
  if (value < mask) return value
  for (let factor = 1; factor < 2 ** 49; factor *= 128) {
    const byte = byteAt(cursor)
    value += (byte & 0x7f) * factor
    if (byte < 0x80) return value
  }
  throw new MalformedResponse(broken)
}

function byteAt(cursor: Cursor): number {
  const byte = cursor.block[cursor.at]
  if (byte === undefined) throw new MalformedResponse(broken)
  cursor.at += 1
  return byte
}

function readString(cursor: Cursor): string {
  const isHuffman = ((cursor.block[cursor.at] ?? 0) & 0x80) !== 0
  const length = readNumber(cursor, 7)
  const bytes = cursor.block.subarray(cursor.at, cursor.at + length)
  if (bytes.length < length) throw new MalformedResponse(broken)
  cursor.at += length
  const text = isHuffman ? decodeHuffman(bytes) : bytes.toString('latin1')
  if (text === null) throw new MalformedResponse(broken)
  return text
}

function encodeString(text: string): Buffer {
  const bytes = Buffer.from(text, 'latin1')
  return Buffer.concat([encodeNumber(bytes.length), bytes])
}

/** With a prefix of seven bits. */
function encodeNumber(value: number): Buffer {
  if (value < 0x7f) return Buffer.from([value])
  const bytes = [0x7f]
  let rest = value - 0x7f
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80)
  return Buffer.from([...bytes, rest])
}

/** RFC 7541, appendix A: names, and after `=` the value that comes with one. */
const staticTable: readonly HeaderSeen[] = `
:authority :method=GET :method=POST :path=/ :path=/index.html :scheme=http :scheme=https
:status=200 :status=204 :status=206 :status=304 :status=400 :status=404 :status=500
accept-charset accept-encoding=gzip,~deflate accept-language accept-ranges accept
access-control-allow-origin age allow authorization cache-control content-disposition
content-encoding content-language content-length content-location content-range content-type
cookie date etag expect expires from host if-match if-modified-since if-none-match if-range
if-unmodified-since last-modified link location max-forwards proxy-authenticate
proxy-authorization range referer refresh retry-after server set-cookie
strict-transport-security transfer-encoding user-agent vary via www-authenticate`
  .trim()
  .split(/\s/)
  .map((entry) => {
    const [name = '', value = ''] = entry.split('=')
    return { name, value: value.replace('~', ' ') }
  })
