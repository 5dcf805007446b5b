/**
 * Puts a note into an ELF program, where a loader maps it and a program finds it by its name. Nothing that
 * stands in the file is moved: a longer table of program headers and the note are written behind it.
 * ELF-64 Object File Format, version 1.5; https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html
 */

const headerSize = 64
const programHeaderSize = 56
const types = { load: 1, note: 4, table: 6 } as const
const readable = 4
/** What every processor that is served here can map: pages of 64 KiB. */
const pageSize = 0x10000

interface ProgramHeader {
  readonly type: number
  readonly flags: number
  readonly offset: number
  readonly address: number
  readonly fileSize: number
  readonly memorySize: number
  readonly alignment: number
}

/**
 * @param program an ELF program for a little-endian processor of 64 bits
 * @param name of the note, such as `NODE_SEA_BLOB`
 * @throws {Error} when it is no such program
 */
export function withNote(program: Buffer, name: string, content: Uint8Array): Buffer {
  const headers = programHeadersOf(program)
  const bias = biasOf(headers)
  // Kernels before 5.18 take the table's address for its place in the file plus that of the first segment.
  const end = Math.max(...headers.map(({ address, memorySize }) => address + memorySize))
  const offset = alignUp(Math.max(program.length, end - bias), pageSize)
  const tableSize = (headers.length + 2) * programHeaderSize
  const note = noteOf(name, content)
  const place = (type: number, from: number, size: number, alignment: number): ProgramHeader => ({
    ...{ type, flags: readable, offset: from, address: from + bias },
    ...{ fileSize: size, memorySize: size, alignment },
  })
  const table = [
    ...headers.map((header) =>
      header.type === types.table ? place(types.table, offset, tableSize, 8) : header,
    ),
    // The last of those that are loaded: they stand in the order of their addresses.
    place(types.load, offset, tableSize + note.length, pageSize),
    place(types.note, offset + tableSize, note.length, 4),
  ]
  const made = Buffer.alloc(offset + tableSize + note.length)
  program.copy(made)
  made.writeBigUInt64LE(BigInt(offset), 32)
  made.writeUInt16LE(table.length, 56)
  table.forEach((header, index) => {
    writeProgramHeader(made, offset + index * programHeaderSize, header)
  })
  note.copy(made, offset + tableSize)
  return made
}

function programHeadersOf(program: Buffer): readonly ProgramHeader[] {
  const isElf64 = program.length > headerSize && program.readUInt32BE(0) === 0x7f454c46
  if (!isElf64 || program[4] !== 2 || program[5] !== 1) {
    throw new Error('this is no ELF program for a little-endian processor of 64 bits')
  }
  const offset = Number(program.readBigUInt64LE(32))
  const count = program.readUInt16LE(56)
  if (
    program.readUInt16LE(54) !== programHeaderSize ||
    offset + count * programHeaderSize > program.length
  ) {
    throw new Error('its program headers do not stand in the file')
  }
  return Array.from({ length: count }, (_, index) =>
    readProgramHeader(program, offset + index * programHeaderSize),
  )
}

/** What is to be added to a place in the file to get the address that it is mapped to. */
function biasOf(headers: readonly ProgramHeader[]): number {
  const first = headers.find(({ type }) => type === types.load)
  if (first === undefined) throw new Error('it loads nothing')
  return first.address - first.offset
}

function readProgramHeader(bytes: Buffer, at: number): ProgramHeader {
  const word = (index: number): number => Number(bytes.readBigUInt64LE(at + index))
  return {
    type: bytes.readUInt32LE(at),
    flags: bytes.readUInt32LE(at + 4),
    offset: word(8),
    address: word(16),
    fileSize: word(32),
    memorySize: word(40),
    alignment: word(48),
  }
}

function writeProgramHeader(bytes: Buffer, at: number, header: ProgramHeader): void {
  bytes.writeUInt32LE(header.type, at)
  bytes.writeUInt32LE(header.flags, at + 4)
  const { offset, address, fileSize, memorySize, alignment } = header
  for (const [index, value] of [
    ...[offset, address, address],
    ...[fileSize, memorySize, alignment],
  ].entries()) {
    bytes.writeBigUInt64LE(BigInt(value), at + 8 + index * 8)
  }
}

function noteOf(name: string, content: Uint8Array): Buffer {
  const words = Buffer.alloc(12)
  words.writeUInt32LE(name.length + 1, 0)
  words.writeUInt32LE(content.length, 4)
  return Buffer.concat([words, padded(Buffer.from(`${name}\0`)), padded(content)])
}

function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes], alignUp(bytes.length, 4))
}

function alignUp(value: number, to: number): number {
  return Math.ceil(value / to) * to
}
