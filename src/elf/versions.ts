import { elfLimits } from '../limits.ts'
import type { DynamicSection } from './dynamic.ts'
import { stringAt } from './dynamic.ts'
import type { NeededVersions } from './facts.ts'
import type { ElfHeader } from './header.ts'
import { BrokenElf, readPart } from './parts.ts'
import type { Reading } from './parts.ts'

const weak = 2
const base = 1

/** `.gnu.version_r`: lists of lists, each entry of which says how far the next one is. */
export function* readNeededVersions(
  { versionsNeeded, strings }: DynamicSection,
  header: ElfHeader,
): Reading<readonly NeededVersions[]> {
  const { isLittle } = header.layout
  const found: NeededVersions[] = []
  const count = counter()
  let at = versionsNeeded
  while (at !== null) {
    count()
    const view = yield* versionPart(at, 16, header)
    const word = (offset: number) => view.getUint32(offset, isLittle)
    const library = yield* stringAt(word(4), strings, header)
    const versions: NeededVersions['versions'][number][] = []
    let aux: number | null = view.getUint16(2, isLittle) === 0 ? null : at + word(8)
    while (aux !== null) {
      count()
      const entry: DataView = yield* versionPart(aux, 16, header)
      const name = yield* stringAt(entry.getUint32(8, isLittle), strings, header)
      versions.push({ name, isWeak: (entry.getUint16(4, isLittle) & weak) !== 0 })
      aux = nextOf(aux, entry.getUint32(12, isLittle))
    }
    found.push({ library, versions })
    at = nextOf(at, word(12))
  }
  return found
}

/** `.gnu.version_d`; the name of a version is the first of its entries, and the others are those it comes after. */
export function* readDefinedVersions(
  { versionsDefined, strings }: DynamicSection,
  header: ElfHeader,
): Reading<readonly string[]> {
  const { isLittle } = header.layout
  const found: string[] = []
  const count = counter()
  let at = versionsDefined
  while (at !== null) {
    count()
    const view = yield* versionPart(at, 20, header)
    if ((view.getUint16(2, isLittle) & base) === 0) {
      const entry = yield* versionPart(at + view.getUint32(12, isLittle), 8, header)
      found.push(yield* stringAt(entry.getUint32(0, isLittle), strings, header))
    }
    at = nextOf(at, view.getUint32(16, isLittle))
  }
  return found
}

function* versionPart(offset: number, length: number, { layout }: ElfHeader): Reading<DataView> {
  return yield* readPart(layout, { offset, length }, 'its table of symbol versions')
}

function nextOf(at: number, distance: number): number | null {
  return distance === 0 ? null : at + distance
}

/** Entries may be written so that many lists share them. */
function counter(): () => void {
  let seen = 0
  return () => {
    seen += 1
    if (seen > elfLimits.versions) {
      throw new BrokenElf(`it has more than ${elfLimits.versions} symbol versions`)
    }
  }
}
