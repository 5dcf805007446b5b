import type { ElfFacts, ElfReading } from '../../elf/facts.ts'
import type { FileNode } from '../../image/files/image-files.ts'
import type { ProgramFiles } from '../examination.ts'

/** What a loader makes of a path that may be a library. */
export type OpenedLibrary =
  | {
      readonly kind: 'library'
      readonly path: string
      readonly node: FileNode
      readonly facts: ElfFacts
    }
  /** There is a file that no loader takes; it looks no further. */
  | { readonly kind: 'unfit'; readonly node: FileNode; readonly words: string }
  /** Nothing is there, or a library for another machine, which loaders pass over. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }

/** @param program whose machine it has to be for */
export async function openLibrary(
  path: string,
  program: ElfFacts,
  files: ProgramFiles,
): Promise<OpenedLibrary> {
  const found = await files.resolve(path)
  if (found.kind === 'unknown') return found
  if (found.kind !== 'found' || found.node.kind !== 'file') return { kind: 'none' }
  const { node } = found
  const reading = await files.elf(node)
  if (reading.kind === 'unknown') return reading
  if (reading.kind !== 'elf') return { kind: 'unfit', node, words: unfitWords(reading) }
  const { facts } = reading
  const isOfMachine = facts.machine === program.machine && facts.bits === program.bits
  if (!isOfMachine || facts.byteOrder !== program.byteOrder) return { kind: 'none' }
  if (facts.type === 'other')
    return { kind: 'unfit', node, words: 'is an ELF file that is no library' }
  return { kind: 'library', path, node, facts }
}

function unfitWords(reading: Exclude<ElfReading, { kind: 'elf' }>): string {
  return reading.kind === 'other' ? 'is no ELF file' : `is a broken ELF file: ${reading.message}`
}

const directories = new WeakMap<ProgramFiles, Map<string, Promise<boolean>>>()

/** Whether a directory may hold libraries: most of those that are searched are not there at all. */
export async function mayHold(directory: string, files: ProgramFiles): Promise<boolean> {
  const known = directories.get(files) ?? new Map<string, Promise<boolean>>()
  directories.set(files, known)
  const answer =
    known.get(directory) ??
    files
      .resolve(directory)
      .then(
        (found) =>
          found.kind === 'unknown' || (found.kind === 'found' && found.node.kind === 'directory'),
      )
  known.set(directory, answer)
  return await answer
}
