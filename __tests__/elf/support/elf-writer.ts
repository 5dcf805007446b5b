import type { NeededVersions } from '../../../src/elf/facts.ts'

/** What a file is to say; whatever is left out it does not say. */
export interface WrittenElf {
  readonly bits?: 32 | 64
  readonly byteOrder?: 'little' | 'big'
  /** `e_type`: 2 is `ET_EXEC`, 3 `ET_DYN`. */
  readonly type?: number
  /** 62 is x86-64, 183 AArch64, 40 Arm. */
  readonly machine?: number
  readonly flags?: number
  readonly osAbi?: number
  readonly interpreter?: string
  readonly needed?: readonly string[]
  readonly soname?: string
  readonly rpath?: string
  readonly runpath?: string
  /** `DT_FLAGS_1`. */
  readonly flags1?: number
  readonly neededVersions?: readonly NeededVersions[]
  /** The first is that of its own name, as linkers write it. */
  readonly definedVersions?: readonly string[]
  readonly notes?: readonly WrittenNote[]
  /** Bytes that notes are aligned to. */
  readonly noteAlign?: 4 | 8
  /** `p_flags` of `PT_GNU_STACK`. */
  readonly stack?: number
  /** What `.ARM.attributes` says as `Tag_CPU_arch`, such as 10 for v7; with section headers. */
  readonly armCpu?: number
  /** Bytes of zeros between what it says and the end of the file. */
  readonly padding?: number
}

export interface WrittenNote {
  readonly owner: string
  readonly type: number
  readonly content: Uint8Array
}

/** The address of the first byte: others than its offset, so that nobody takes one for the other. */
export const loadAddress = 0x10000

const headerCount = 6

/** An ELF file of program headers and what they lead to, without code. */
export function elfFile(written: WrittenElf = {}): Uint8Array {
  const { bits = 64, byteOrder = 'little', armCpu } = written
  const form: Form = { bits, isLittle: byteOrder === 'little' }
  const headerBytes = bits === 64 ? 64 : 52
  const segmentBytes = bits === 64 ? 56 : 32
  const body = new Body(headerBytes + headerCount * segmentBytes)
  const parts = addParts(written, { form, strings: new Strings(), body })
  const sections =
    armCpu === undefined ? null : addSections(armAttributes(armCpu, form), { form, body })
  body.add(Buffer.alloc(written.padding ?? 0), 1)
  const segments = [{ type: 1, offset: 0, length: body.length, flags: 5, align: 4096 }, ...parts]
  const file = Buffer.alloc(body.length)
  body.copyTo(file)
  headerOf(written, { form, segments: segments.length, sections }).copy(file)
  segments.forEach((segment, index) => {
    segmentOf(segment, form).copy(file, headerBytes + index * segmentBytes)
  })
  return file
}

interface SegmentPart extends Part {
  readonly type: number
  readonly flags?: number
}

function addParts(written: WrittenElf, making: Making): readonly SegmentPart[] {
  const { interpreter, notes = [], noteAlign = 4, stack } = written
  const { body, form } = making
  const parts: SegmentPart[] = []
  if (interpreter !== undefined) {
    parts.push({ type: 3, ...body.add(Buffer.from(`${interpreter}\0`), 1) })
  }
  if (notes.length > 0) {
    const bytes = Buffer.concat(notes.map((one) => noteBytes(one, noteAlign, form)))
    parts.push({ type: 4, ...body.add(bytes, noteAlign) })
  }
  const dynamic = addDynamic(written, making)
  if (dynamic !== null) parts.push({ type: 2, ...dynamic })
  if (stack !== undefined) {
    parts.push({ type: 0x6474e551, offset: 0, length: 0, align: 16, flags: stack })
  }
  return parts
}

/** A note of `NT_GNU_ABI_TAG`, such as `abiTag(3, 2, 0)`, of the system with a number. */
export function abiTag(
  version: readonly [number, number, number],
  byteOrder: 'little' | 'big' = 'little',
  system = 0,
): WrittenNote {
  const words = [system, ...version]
  return { owner: 'GNU', type: 1, content: wordsOf(words, byteOrder === 'little') }
}

/** A note of `NT_GNU_PROPERTY_TYPE_0` with properties of one word each. */
export function gnuProperties(
  properties: readonly (readonly [type: number, value: number])[],
  bits: 32 | 64 = 64,
): WrittenNote {
  const content = properties.flatMap(([type, value]) => [
    ...[type, 4, value],
    ...(bits === 64 ? [0] : []),
  ])
  return { owner: 'GNU', type: 5, content: wordsOf(content, true) }
}

export const x86LevelNeeded = 0xc0008002
export const x86LevelUsed = 0xc0010002

interface Form {
  readonly bits: 32 | 64
  readonly isLittle: boolean
}

interface Part {
  readonly offset: number
  readonly length: number
  readonly align: number
}

class Body {
  readonly #parts: { readonly offset: number; readonly bytes: Uint8Array }[] = []
  length: number

  constructor(start: number) {
    this.length = start
  }

  add(bytes: Uint8Array, align: number): Part {
    const offset = Math.ceil(this.length / align) * align
    this.#parts.push({ offset, bytes })
    this.length = offset + bytes.length
    return { offset, length: bytes.length, align }
  }

  copyTo(file: Buffer): void {
    for (const { offset, bytes } of this.#parts) file.set(bytes, offset)
  }
}

class Strings {
  text = '\0'

  add(value: string): number {
    const at = Buffer.byteLength(this.text)
    this.text += `${value}\0`
    return at
  }
}

interface Making {
  readonly form: Form
  readonly strings: Strings
  readonly body: Body
}

function addDynamic(written: WrittenElf, making: Making): Part | null {
  const { strings, body, form } = making
  const { needed = [], soname, rpath, runpath, flags1 } = written
  const { neededVersions = [], definedVersions = [] } = written
  const named: (readonly [number, string | undefined])[] = [
    ...needed.map((one): [number, string] => [1, one]),
    [14, soname],
    [15, rpath],
    [29, runpath],
  ]
  const entries = named.flatMap(([tag, text]): [number, number][] =>
    text === undefined ? [] : [[tag, strings.add(text)]],
  )
  if (flags1 !== undefined) entries.push([0x6ffffffb, flags1])
  const verneed = verneedBytes(neededVersions, making)
  const verdef = verdefBytes(definedVersions, making)
  if (entries.length === 0 && verneed.length === 0 && verdef.length === 0) return null
  const table = body.add(Buffer.from(strings.text), 1)
  const address = (bytes: Uint8Array) => body.add(bytes, 4).offset + loadAddress
  entries.push([5, table.offset + loadAddress], [10, table.length])
  if (verneed.length > 0) {
    entries.push([0x6ffffffe, address(verneed)], [0x6fffffff, neededVersions.length])
  }
  if (verdef.length > 0) {
    entries.push([0x6ffffffc, address(verdef)], [0x6ffffffd, definedVersions.length])
  }
  entries.push([0, 0])
  const bytes = Buffer.concat(entries.flat().map((one) => wide(one, form)))
  return body.add(bytes, form.bits / 8)
}

function verneedBytes(libraries: readonly NeededVersions[], { form, strings }: Making): Buffer {
  const { isLittle } = form
  return Buffer.concat(
    libraries.map(({ library, versions }, index) => {
      const length = 16 + versions.length * 16
      const isLast = index === libraries.length - 1
      return Buffer.concat([
        halves([1, versions.length], isLittle),
        wordsOf([strings.add(library), 16, isLast ? 0 : length], isLittle),
        ...versions.map(({ name, isWeak }, place) =>
          Buffer.concat([
            wordsOf([0], isLittle),
            halves([isWeak ? 2 : 0, place + 2], isLittle),
            wordsOf([strings.add(name), place === versions.length - 1 ? 0 : 16], isLittle),
          ]),
        ),
      ])
    }),
  )
}

function verdefBytes(versions: readonly string[], { form, strings }: Making): Buffer {
  const { isLittle } = form
  return Buffer.concat(
    versions.map((name, index) =>
      Buffer.concat([
        halves([1, index === 0 ? 1 : 0, index + 1, 1], isLittle),
        wordsOf([0, 20, index === versions.length - 1 ? 0 : 28, strings.add(name), 0], isLittle),
      ]),
    ),
  )
}

function noteBytes(
  { owner, type, content }: WrittenNote,
  align: number,
  { isLittle }: Form,
): Buffer {
  const name = Buffer.from(`${owner}\0`)
  const start = Math.ceil((12 + name.length) / align) * align
  const bytes = Buffer.alloc(start + Math.ceil(content.length / align) * align)
  wordsOf([name.length, content.length, type], isLittle).copy(bytes)
  name.copy(bytes, 12)
  bytes.set(content, start)
  return bytes
}

/** `aeabi`, one list of attributes of the whole file (ABI for the Arm Architecture, addenda). */
function armAttributes(cpu: number, { isLittle }: Form): Buffer {
  const tags = Buffer.from([6, cpu])
  const list = Buffer.concat([Buffer.from([1]), wordsOf([5 + tags.length], isLittle), tags])
  const vendor = Buffer.from('aeabi\0')
  const length = wordsOf([4 + vendor.length + list.length], isLittle)
  return Buffer.concat([Buffer.from('A'), length, vendor, list])
}

function addSections(
  attributes: Buffer,
  { form, body }: Omit<Making, 'strings'>,
): { readonly offset: number; readonly count: number } {
  const { offset, length } = body.add(attributes, 1)
  const section = (type: number, at: number, size: number) =>
    Buffer.concat([
      wordsOf([0, type], form.isLittle),
      ...[0, 0, at, size].map((one) => wide(one, form)),
      wordsOf([0, 0], form.isLittle),
      ...[1, 0].map((one) => wide(one, form)),
    ])
  const table = Buffer.concat([section(0, 0, 0), section(0x70000003, offset, length)])
  return { offset: body.add(table, 8).offset, count: 2 }
}

function headerOf(
  { bits = 64, type = 3, machine = 62, flags = 0, osAbi = 0 }: WrittenElf,
  {
    form,
    segments,
    sections,
  }: {
    readonly form: Form
    readonly segments: number
    readonly sections: { readonly offset: number; readonly count: number } | null
  },
): Buffer {
  const { isLittle } = form
  const is64 = bits === 64
  const ident = Buffer.alloc(16)
  ident.set([0x7f, 0x45, 0x4c, 0x46, is64 ? 2 : 1, isLittle ? 1 : 2, 1, osAbi])
  return Buffer.concat([
    ident,
    halves([type, machine], isLittle),
    wordsOf([1], isLittle),
    wide(loadAddress, form),
    wide(is64 ? 64 : 52, form),
    wide(sections?.offset ?? 0, form),
    wordsOf([flags], isLittle),
    halves([is64 ? 64 : 52, is64 ? 56 : 32, segments], isLittle),
    halves([is64 ? 64 : 40, sections?.count ?? 0, 0], isLittle),
  ])
}

function segmentOf(
  {
    type,
    offset,
    length,
    align,
    flags = 4,
  }: Part & { readonly type: number; readonly flags?: number },
  form: Form,
): Buffer {
  const { isLittle, bits } = form
  const address = offset + loadAddress
  const words = [offset, address, address, length, length].map((one) => wide(one, form))
  return bits === 64
    ? Buffer.concat([wordsOf([type, flags], isLittle), ...words, wide(align, form)])
    : Buffer.concat([wordsOf([type], isLittle), ...words, wordsOf([flags, align], isLittle)])
}

function wide(value: number, { bits, isLittle }: Form): Buffer {
  if (bits === 32) return wordsOf([value], isLittle)
  const bytes = Buffer.alloc(8)
  if (isLittle) bytes.writeBigUInt64LE(BigInt(value))
  else bytes.writeBigUInt64BE(BigInt(value))
  return bytes
}

function wordsOf(values: readonly number[], isLittle: boolean): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => {
    if (isLittle) bytes.writeUInt32LE(value, index * 4)
    else bytes.writeUInt32BE(value, index * 4)
  })
  return bytes
}

function halves(values: readonly number[], isLittle: boolean): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, index) => {
    if (isLittle) bytes.writeUInt16LE(value, index * 2)
    else bytes.writeUInt16BE(value, index * 2)
  })
  return bytes
}
