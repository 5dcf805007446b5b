import { elfLimits } from '../limits.ts'
import { offsetOf, segmentTypes } from './header.ts'
import type { ElfHeader } from './header.ts'
import { BrokenElf, readPart, textOf, wordAt } from './parts.ts'
import type { Reading } from './parts.ts'

/** Tags of dynamic sections (System V gABI, and GNU's). */
const tags = {
  end: 0,
  needed: 1,
  strings: 5,
  soname: 14,
  rpath: 15,
  runpath: 29,
  flags1: 0x6ffffffb,
  versionsDefined: 0x6ffffffc,
  versionsNeeded: 0x6ffffffe,
} as const

const withoutDefaultLibraries = 0x800
const pie = 0x08000000

export interface DynamicSection {
  readonly needed: readonly string[]
  readonly soname: string | null
  readonly rpath: readonly string[]
  readonly runpath: readonly string[]
  readonly isWithoutDefaultLibraries: boolean
  readonly isPie: boolean
  /** Where the file has its symbol versions; null where it has none. */
  readonly versionsNeeded: number | null
  readonly versionsDefined: number | null
  readonly strings: StringTable
}

/** Where its texts begin; null where it has no table of them. */
export type StringTable = number | null

/** Null for a file without a dynamic section. */
export function* readDynamic(header: ElfHeader): Reading<DynamicSection | null> {
  const entries = yield* readEntries(header)
  if (entries === null) return null
  const one = (tag: number) => entries.findLast(([found]) => found === tag)?.[1] ?? null
  const place = (tag: number) => placeOf(one(tag), header)
  const strings = place(tags.strings)
  const text = function* (value: number | null): Reading<string | null> {
    return value === null ? null : yield* stringAt(value, strings, header)
  }
  const needed: string[] = []
  for (const [tag, value] of entries) {
    if (tag === tags.needed) needed.push(yield* stringAt(value, strings, header))
  }
  const flags = one(tags.flags1) ?? 0
  return {
    needed,
    soname: yield* text(one(tags.soname)),
    rpath: directoriesOf(yield* text(one(tags.rpath))),
    runpath: directoriesOf(yield* text(one(tags.runpath))),
    isWithoutDefaultLibraries: (flags & withoutDefaultLibraries) !== 0,
    isPie: (flags & pie) !== 0,
    versionsNeeded: place(tags.versionsNeeded),
    versionsDefined: place(tags.versionsDefined),
    strings,
  }
}

type Entry = readonly [tag: number, value: number]

function* readEntries({ layout, segments }: ElfHeader): Reading<readonly Entry[] | null> {
  const segment = segments.find(({ type }) => type === segmentTypes.dynamic)
  const entryBytes = layout.bits / 4
  if (segment === undefined || segment.length < entryBytes) return null
  if (segment.length > elfLimits.dynamicBytes) {
    throw new BrokenElf(`its dynamic section has ${segment.length} bytes, too many to be one`)
  }
  const length = segment.length - (segment.length % entryBytes)
  const view = yield* readPart(layout, { offset: segment.offset, length }, 'its dynamic section')
  const entries: Entry[] = []
  for (let at = 0; at < length; at += entryBytes) {
    const tag = wordAt(view, at, layout)
    if (tag === tags.end) break
    entries.push([tag, wordAt(view, at + entryBytes / 2, layout)])
  }
  return entries
}

function placeOf(address: number | null, { segments }: ElfHeader): number | null {
  if (address === null) return null
  const offset = offsetOf(address, segments)
  if (offset === null) {
    throw new BrokenElf(
      `its dynamic section names the address 0x${address.toString(16)}, which is not loaded`,
    )
  }
  return offset
}

/** The dynamic loader asks for nothing but the zero at its end, so neither do we. */
export function* stringAt(
  index: number,
  table: StringTable,
  { layout }: Pick<ElfHeader, 'layout'>,
): Reading<string> {
  if (table === null) throw new BrokenElf('it has names, and no table of strings')
  const offset = table + index
  if (offset >= layout.size) {
    throw new BrokenElf(`a name of it would be at byte ${offset}, and it has ${layout.size}`)
  }
  for (let length = 128; ; length *= 8) {
    const most = Math.min(length, layout.size - offset, elfLimits.stringBytes)
    const view = yield* readPart(layout, { offset, length: most }, 'a name')
    if (holdsZero(view)) return textOf(view)
    if (most < length) throw new BrokenElf(`a name of it at byte ${offset} has no end`)
  }
}

function holdsZero({ buffer, byteOffset, byteLength }: DataView): boolean {
  return new Uint8Array(buffer, byteOffset, byteLength).includes(0)
}

/** Loaders take an empty list for none. */
function directoriesOf(list: string | null): readonly string[] {
  return list === null || list === '' ? [] : list.split(':')
}
