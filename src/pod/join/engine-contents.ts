import type { ElfReading } from '../../elf/facts.ts'
import { parseElf, readElf } from '../../elf/read.ts'
import type { ContainerFiles } from '../../engine/files.ts'
import { createLooks } from '../../image/files/engine-looks.ts'
import type { Unseen } from '../../image/files/resolve.ts'
import { podJoinLimits } from '../../limits.ts'
import { isKeptForPrograms } from '../../programs/kept.ts'
import { partOf } from './container-view.ts'
import type { ImageContents } from './image-facts.ts'

export interface EngineContents extends ImageContents {
  /** Fine to call twice. */
  readonly close: () => Promise<void>
}

/** What the files of a container that is never started hold, one by one. */
export function engineContents(
  files: ContainerFiles,
  container: () => Promise<string>,
  signal: AbortSignal,
): EngineContents {
  return files.archive === null
    ? wholeFiles(files, container, signal)
    : partsOfFiles(files, container, signal)
}

function partsOfFiles(
  files: ContainerFiles,
  container: () => Promise<string>,
  signal: AbortSignal,
): EngineContents {
  const reader = { parse: parseElf, read: readElf }
  const origin = { name: 'the image of a container', kind: 'infrastructure' } as const
  const view = { files, container, origin, keeps: isKeptForPrograms }
  const looks = createLooks(view, reader, signal)
  return {
    elf: async (path) => {
      const node = await looks.node(path)
      if (node?.kind !== 'file') return { kind: 'other' }
      const kept = await looks.kept(node)
      return kept?.elf ?? (await readElf(node.size, (part) => looks.read(node, part)))
    },
    read: async (path, part) => {
      const node = await looks.node(path)
      return node === null ? null : await looks.read(node, part)
    },
    list: looks.list,
    close: looks.close,
  }
}

/** Of what is read again only a file's start is kept: that of scripts, and little else, is asked for twice. */
const keptBytes = 4_096

interface WholeFile {
  readonly elf: ElfReading | Unseen
  /** Null where there is none. */
  readonly start: Uint8Array | null
}

/** Where an engine's archives do not tell enough, such as Podman's. */
function wholeFiles(
  files: ContainerFiles,
  container: () => Promise<string>,
  signal: AbortSignal,
): EngineContents {
  const known = new Map<string, Promise<WholeFile>>()
  const fetch = async (path: string) =>
    await files.read(await container(), path, podJoinLimits.wholeFileBytes, signal)
  const look = async (path: string): Promise<WholeFile> => {
    const bytes = await fetch(path)
    if (bytes === 'too-large') return { elf: { kind: 'unknown' }, start: null }
    if (bytes === null) return { elf: { kind: 'other' }, start: null }
    return { elf: parseElf(bytes), start: Uint8Array.from(bytes.subarray(0, keptBytes)) }
  }
  const whole = (path: string) => {
    const answer = known.get(path) ?? look(path)
    known.set(path, answer)
    return answer
  }
  return {
    elf: async (path) => (await whole(path)).elf,
    read: async (path, part) => {
      const { start } = await whole(path)
      if (start === null) return null
      const isKept = part.offset + part.length <= start.length || start.length < keptBytes
      const bytes = isKept ? start : await fetch(path)
      return bytes === null || bytes === 'too-large' ? null : partOf(bytes, part)
    },
    list: () => Promise.resolve(null),
    close: () => Promise.resolve(),
  }
}
