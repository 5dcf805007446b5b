import { elfLimits } from '../limits.ts'
import type { ElfHeader } from './header.ts'
import { machines } from './machines.ts'
import { partOf, readPart, textOf, wordAt } from './parts.ts'
import type { Reading } from './parts.ts'

/** `SHT_ARM_ATTRIBUTES`: it is not loaded, so that program headers do not name it. */
const armAttributes = 0x70000003

/** Of `Tag_CPU_arch`, by its value; the profile for microcontrollers counts by itself (ABI addenda). */
const versions: readonly number[] = [3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 7, 6, 6, 7, 8, 8, 8, 8]

/** The version of the Arm architecture that a file says it is made for; null where it does not say, or cannot be understood. */
export function* readArmVersion(header: ElfHeader): Reading<number | null> {
  const { layout, machine } = header
  if (machine !== machines.arm || layout.bits !== 32) return null
  const { offset, entryBytes, count } = header.sectionTable
  const length = entryBytes * count
  const isReadable = entryBytes === 40 && offset + length <= layout.size
  if (!isReadable || length > elfLimits.armSectionBytes) return null
  const table = yield* readPart(layout, { offset, length }, 'its table of sections')
  for (let at = 0; at < length; at += entryBytes) {
    if (table.getUint32(at + 4, layout.isLittle) !== armAttributes) continue
    const section = {
      offset: wordAt(table, at + 16, layout),
      length: wordAt(table, at + 20, layout),
    }
    if (section.offset + section.length > layout.size) return null
    if (section.length > elfLimits.armSectionBytes) return null
    return versionIn(yield* readPart(layout, section, 'its attributes'), layout.isLittle)
  }
  return null
}

function versionIn(view: DataView, isLittle: boolean): number | null {
  if (view.byteLength < 1 || view.getUint8(0) !== 0x41) return null
  for (let at = 1; at + 4 < view.byteLength;) {
    const length = view.getUint32(at, isLittle)
    if (length < 5 || at + length > view.byteLength) return null
    const name = textOf(partOf(view, at + 4, length - 4))
    if (name === 'aeabi') {
      const start = 4 + name.length + 1
      return start > length ? null : ofFile(partOf(view, at + start, length - start), isLittle)
    }
    at += length
  }
  return null
}

/** `Tag_File`: what holds for the whole of it. */
function ofFile(view: DataView, isLittle: boolean): number | null {
  for (let at = 0; at + 5 <= view.byteLength;) {
    const length = view.getUint32(at + 1, isLittle)
    if (length < 5 || at + length > view.byteLength) return null
    if (view.getUint8(at) === 1) return cpuVersion(partOf(view, at + 5, length - 5))
    at += length
  }
  return null
}

/** Values of these tags are texts; of 32 (compatibility) a number and a text; those of all others numbers. */
const textTags: readonly number[] = [4, 5, 65, 67]
const compatibility = 32
const cpuArchitecture = 6

function cpuVersion(view: DataView): number | null {
  let at = 0
  const number = () => {
    let value = 0
    for (let shift = 0; at < view.byteLength; shift += 7) {
      const byte = view.getUint8(at++)
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) break
    }
    return value
  }
  const skipText = () => {
    while (at < view.byteLength && view.getUint8(at) !== 0) at += 1
    at += 1
  }
  while (at < view.byteLength) {
    const tag = number()
    const isText = textTags.includes(tag) || (tag > 70 && tag % 2 === 1)
    if (tag === cpuArchitecture) return versions[number()] ?? 9
    if (!isText) number()
    if (isText || tag === compatibility) skipText()
  }
  return null
}
