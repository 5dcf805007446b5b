import { elfLimits } from '../limits.ts'
import { BrokenElf, readPart, wordAt } from './parts.ts'
import type { Layout, Reading } from './parts.ts'

export interface ElfHeader {
  readonly layout: Layout
  readonly osAbi: number
  readonly type: 'executable' | 'shared' | 'other'
  readonly machine: number
  readonly flags: number
  readonly segments: readonly Segment[]
  readonly sectionTable: {
    readonly offset: number
    readonly entryBytes: number
    readonly count: number
  }
}

/** A program header. */
export interface Segment {
  readonly type: number
  readonly flags: number
  readonly offset: number
  /** Its virtual address. */
  readonly address: number
  /** Bytes in the file. */
  readonly length: number
  readonly align: number
}

export const segmentTypes = {
  load: 1,
  dynamic: 2,
  interpreter: 3,
  note: 4,
  gnuProperty: 0x6474e553,
  gnuStack: 0x6474e551,
} as const

const identBytes = 16

/** Null for a file that does not begin as ELF files do. */
export function* readHeader(size: number): Reading<ElfHeader | null> {
  if (size < 4) return null
  const magic = yield* readPart({ size }, { offset: 0, length: 4 }, 'its first word')
  if (magic.getUint32(0) !== 0x7f454c46) return null
  const ident = yield* readPart({ size }, { offset: 0, length: identBytes }, 'its header')
  const layout = layoutOf(ident, size)
  const length = layout.bits === 64 ? 64 : 52
  const view = yield* readPart(layout, { offset: 0, length }, 'its header')
  const half = (at: number) => view.getUint16(at, layout.isLittle)
  const rest = layout.bits === 64 ? 48 : 36
  const type = typeOf(half(16))
  const table = {
    offset: wordAt(view, layout.bits === 64 ? 32 : 28, layout),
    entryBytes: half(rest + 6),
    count: half(rest + 8),
  }
  return {
    layout,
    osAbi: ident.getUint8(7),
    type,
    machine: half(18),
    flags: view.getUint32(rest, layout.isLittle),
    segments: type === 'other' ? [] : yield* readSegments(table, layout),
    sectionTable: {
      offset: wordAt(view, layout.bits === 64 ? 40 : 32, layout),
      entryBytes: half(rest + 10),
      count: half(rest + 12),
    },
  }
}

function layoutOf(ident: DataView, size: number): Layout {
  const [elfClass, data, version] = [4, 5, 6].map((at) => ident.getUint8(at))
  if (elfClass !== 1 && elfClass !== 2) {
    throw new BrokenElf(`its class is ${elfClass ?? 0}, which is neither of 32 nor of 64 bits`)
  }
  if (data !== 1 && data !== 2) {
    throw new BrokenElf(`its byte order is ${data ?? 0}, which is neither of the two`)
  }
  if (version !== 1) throw new BrokenElf(`its version is ${version ?? 0}, and there is only 1`)
  return { size, bits: elfClass === 2 ? 64 : 32, isLittle: data === 1 }
}

function typeOf(type: number): ElfHeader['type'] {
  if (type === 2) return 'executable'
  return type === 3 ? 'shared' : 'other'
}

function* readSegments(
  { offset, entryBytes, count }: ElfHeader['sectionTable'],
  layout: Layout,
): Reading<readonly Segment[]> {
  const wanted = layout.bits === 64 ? 56 : 32
  if (count === 0) throw new BrokenElf('it has no program headers, so that nothing of it is loaded')
  if (entryBytes !== wanted) {
    throw new BrokenElf(`its program headers have ${entryBytes} bytes each, not ${wanted}`)
  }
  const length = count * entryBytes
  if (length > elfLimits.programHeaderBytes) {
    throw new BrokenElf(`it has ${count} program headers, which are more than Linux reads`)
  }
  const view = yield* readPart(layout, { offset, length }, 'its table of program headers')
  const segments = Array.from({ length: count }, (_, index) =>
    segmentAt(view, index * entryBytes, layout),
  )
  holdLoaded(segments, layout)
  return segments
}

function segmentAt(view: DataView, at: number, layout: Layout): Segment {
  const { bits, isLittle } = layout
  const word = (wide: number, narrow: number) =>
    wordAt(view, at + (bits === 64 ? wide : narrow), layout)
  return {
    type: view.getUint32(at, isLittle),
    flags: view.getUint32(at + (bits === 64 ? 4 : 24), isLittle),
    offset: word(8, 4),
    address: word(16, 8),
    length: word(32, 16),
    align: word(48, 28),
  }
}

/** The rest of a page that a file ends in can be read, and is zeros: only what lies behind it is lost. */
const pageBytes = 4096

function holdLoaded(segments: readonly Segment[], { size }: Layout): void {
  const loaded = segments.filter(({ type }) => type === segmentTypes.load)
  if (loaded.length === 0) throw new BrokenElf('nothing of it is loaded')
  const readable = Math.ceil(size / pageBytes) * pageBytes
  const end = Math.max(...loaded.map(({ offset, length }) => (length === 0 ? 0 : offset + length)))
  if (end > readable) {
    throw new BrokenElf(
      `it is cut off: what is loaded of it ends at byte ${end}, and it has ${size}`,
    )
  }
}

/** Where in the file stands what a process has at an address; null where no segment brings it. */
export function offsetOf(address: number, segments: readonly Segment[]): number | null {
  const segment = segments.find(
    (one) =>
      one.type === segmentTypes.load &&
      address >= one.address &&
      address < one.address + one.length,
  )
  return segment === undefined ? null : address - segment.address + segment.offset
}
