import type { ElfReading } from '../../elf/facts.ts'
import { imageFileLimits } from '../../limits.ts'
import type { LayerEntry } from './entry.ts'

/** Reads programs and libraries: `src/elf/read.ts`. */
export interface ElfReader {
  /** Of a file in memory. Never throws. */
  readonly parse: (bytes: Uint8Array) => ElfReading
  /** Of a file that is somewhere else. What `read` throws is passed on. */
  readonly read: (
    size: number,
    read: (part: { readonly offset: number; readonly length: number }) => Promise<Uint8Array>,
  ) => Promise<ElfReading>
}

/** What is remembered of a file that passed. */
export interface KeptContent {
  /** From its start. */
  readonly bytes: Uint8Array
  /** Null where it was not read whole. */
  readonly elf: ElfReading | null
}

/** Chooses what is remembered of files that pass only once, within a budget of one image. */
export interface Keeper {
  /** How many bytes of a file are wanted, from its start. */
  readonly wanted: (entry: LayerEntry, head: Buffer) => number
  /** Null where nothing of it is remembered. */
  readonly keep: (entry: LayerEntry, bytes: Buffer) => KeptContent | null
}

/**
 * @param isAsked files whose content will be asked for, besides small ones below /etc; paths are those of
 *   their layer, absolute, before links are followed
 */
export function createKeeper(
  reader: ElfReader,
  isAsked: (path: string, size: number) => boolean,
): Keeper {
  let left: number = imageFileLimits.keptBytes
  let elfFiles: number = imageFileLimits.elfFiles
  const isWanted = ({ directory, name, size }: LayerEntry) => {
    if (size > left) return false
    const isOfEtc = directory === 'etc' || directory.startsWith('etc/')
    return (
      (isOfEtc && size <= imageFileLimits.keptFileBytes) || isAsked(`/${directory}/${name}`, size)
    )
  }
  const take = (bytes: Buffer, elf: ElfReading | null): KeptContent | null => {
    if (bytes.length > left) return elf === null ? null : { bytes: nothing, elf }
    left -= bytes.length
    return { bytes, elf }
  }
  return {
    wanted: (entry, head) => {
      const { kind, size, sparse } = entry
      if (kind !== 'file' || size === 0 || sparse !== null) return 0
      if (isWanted(entry)) return size
      if (isScript(head)) return Math.min(size, imageFileLimits.scriptHeadBytes)
      if (!isElf(head) || elfFiles === 0) return 0
      return size <= imageFileLimits.elfBytes ? size : imageFileLimits.elfHeadBytes
    },
    keep: (entry, bytes) => {
      const isWhole = bytes.length === entry.size
      if (!isElf(bytes)) return take(bytes, null)
      elfFiles -= 1
      const elf = isWhole ? reader.parse(bytes) : null
      return isWhole && !isWanted(entry) ? { bytes: nothing, elf } : take(bytes, elf)
    },
  }
}

const nothing = new Uint8Array()

function isElf(start: Buffer): boolean {
  return start.length >= 4 && start.readUInt32BE(0) === 0x7f454c46
}

function isScript(start: Buffer): boolean {
  return start.length >= 2 && start.readUInt16BE(0) === 0x2321
}
