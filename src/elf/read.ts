import { elfLimits } from '../limits.ts'
import { readArmVersion } from './arm-attributes.ts'
import { readDynamic } from './dynamic.ts'
import type { DynamicSection } from './dynamic.ts'
import type { ElfFacts, ElfReading } from './facts.ts'
import { readHeader, segmentTypes } from './header.ts'
import type { ElfHeader } from './header.ts'
import { readNotes } from './notes.ts'
import { BrokenElf, readPart, textOf } from './parts.ts'
import type { FilePart, Reading } from './parts.ts'
import { readDefinedVersions, readNeededVersions } from './versions.ts'

/** What a file in memory is as a program or a library. Never throws. */
export function parseElf(bytes: Uint8Array): ElfReading {
  const steps = readBounded(bytes.length)
  let step = steps.next()
  while (step.done !== true) {
    const { offset, length } = step.value
    step = steps.next(bytes.subarray(offset, offset + length))
  }
  return step.value
}

/**
 * The same of a file that is somewhere else: only some parts of it are asked for, whatever its size.
 *
 * @param read gives fewer bytes than asked for where the file ends before; what it throws is passed on
 */
export async function readElf(
  size: number,
  read: (part: FilePart) => Promise<Uint8Array>,
): Promise<ElfReading> {
  const steps = readBounded(size)
  const windows = windowsOf(size, read)
  let step = steps.next()
  while (step.done !== true) {
    const bytes = await windows(step.value)
    if (bytes === null) return tooMuch
    step = steps.next(bytes)
  }
  return step.value
}

/** Most of what is asked for lies close together; each question may cost a round trip. */
const windowBytes = 16 * 1024
const windowsKept = 32

/** Gives a part of what was read lately, or reads it with what comes after it; null when that is too much. */
function windowsOf(
  size: number,
  read: (part: FilePart) => Promise<Uint8Array>,
): (part: FilePart) => Promise<Uint8Array | null> {
  const windows: { readonly offset: number; readonly bytes: Uint8Array }[] = []
  let total = 0
  return async ({ offset, length }) => {
    const end = offset + length
    const kept = windows.find((one) => offset >= one.offset && end <= one.offset + one.bytes.length)
    if (kept !== undefined) return kept.bytes.subarray(offset - kept.offset, end - kept.offset)
    const wanted = Math.min(Math.max(length, windowBytes), size - offset)
    total += wanted
    if (total > elfLimits.readBytes) return null
    const bytes = await read({ offset, length: wanted })
    windows.unshift({ offset, bytes })
    windows.splice(windowsKept)
    return bytes.subarray(0, length)
  }
}

const tooMuch: ElfReading = { kind: 'broken', message: 'what it says of itself is too much' }

/** What a file says may be the same few bytes again and again: all of it is counted, wherever it lies. */
function* readBounded(size: number): Reading<ElfReading> {
  const steps = readFile(size)
  let asked = 0
  let step = steps.next()
  while (step.done !== true) {
    asked += step.value.length
    if (asked > elfLimits.saidBytes) return tooMuch
    step = steps.next(yield step.value)
  }
  return step.value
}

function* readFile(size: number): Reading<ElfReading> {
  try {
    const header = yield* readHeader(size)
    return header === null ? { kind: 'other' } : { kind: 'elf', facts: yield* readElfFacts(header) }
  } catch (error) {
    if (error instanceof BrokenElf) return { kind: 'broken', message: error.message }
    throw error
  }
}

function* readElfFacts(header: ElfHeader): Reading<ElfFacts> {
  const { layout, osAbi, type, machine, flags, segments } = header
  const stack = segments.find((one) => one.type === segmentTypes.gnuStack)
  const interpreter = yield* readInterpreter(header)
  const dynamic = yield* readDynamic(header)
  return {
    bits: layout.bits,
    byteOrder: layout.isLittle ? 'little' : 'big',
    ...{ osAbi, type, machine, flags, interpreter },
    ...(dynamic === null ? notDynamic : yield* readDynamicFacts(dynamic, header)),
    ...(yield* readNotes(header)),
    armVersion: yield* readArmVersion(header),
    hasExecutableStack: stack !== undefined && (stack.flags & executable) !== 0,
  }
}

/** `PF_X`. */
const executable = 1

type DynamicFacts = Pick<ElfFacts, keyof typeof notDynamic>

const notDynamic = {
  isDynamic: false,
  isPie: false,
  soname: null,
  needed: [],
  rpath: [],
  runpath: [],
  isWithoutDefaultLibraries: false,
  neededVersions: [],
  definedVersions: [],
} as const

function* readDynamicFacts(dynamic: DynamicSection, header: ElfHeader): Reading<DynamicFacts> {
  const { isPie, soname, needed, rpath, runpath, isWithoutDefaultLibraries } = dynamic
  return {
    isDynamic: true,
    ...{ isPie, soname, needed, rpath, runpath, isWithoutDefaultLibraries },
    neededVersions: yield* readNeededVersions(dynamic, header),
    definedVersions: yield* readDefinedVersions(dynamic, header),
  }
}

/** As Linux reads it (fs/binfmt_elf.c). */
function* readInterpreter({ layout, segments }: ElfHeader): Reading<string | null> {
  const segment = segments.find(({ type }) => type === segmentTypes.interpreter)
  if (segment === undefined) return null
  const { offset, length } = segment
  if (length < 2 || length > elfLimits.interpreterBytes) {
    throw new BrokenElf(`the name of its interpreter has ${length} bytes`)
  }
  const view = yield* readPart(layout, { offset, length }, 'the name of its interpreter')
  if (view.getUint8(length - 1) !== 0) throw new BrokenElf('the name of its interpreter has no end')
  return textOf(view)
}
