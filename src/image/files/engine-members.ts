import { posix } from 'node:path'
import { imageFileLimits } from '../../limits.ts'
import type { Origin } from '../../registry/origin.ts'
import { readMembersOf } from '../tar/stream.ts'
import { isOfEngine } from './engine-archive.ts'
import { layerEntry } from './entry.ts'
import type { LayerEntry } from './entry.ts'
import type { FileNode } from './image-files.ts'
import type { Keeper, KeptContent } from './kept.ts'

/** A file in an archive that an engine has made of it. */
export interface SeenMember {
  readonly node: FileNode
  readonly kept: KeptContent | null
  /** Where its content begins in that archive. */
  readonly start: number
}

/** What an archive begins with: a file, or a directory without what is in it. */
export async function firstMember(
  archive: AsyncIterable<Uint8Array>,
  path: string,
  keeper: Keeper,
  origin: Origin,
): Promise<SeenMember | null> {
  const found: { first: LayerEntry | null; kept: KeptContent | null } = { first: null, kept: null }
  const directory = path.slice(1, Math.max(1, path.lastIndexOf('/')))
  const name = posix.basename(path)
  await readMembersOf(archive, origin, imageFileLimits, {
    member: (member, head) => {
      // An engine names it by its last part, or not at all.
      const entry = layerEntry({ ...member, name: Buffer.from(name) }, origin)
      found.first = { ...entry, directory, name }
      return keeper.wanted(found.first, head)
    },
    content: (bytes) => {
      found.kept = found.first === null ? null : keeper.keep(found.first, bytes)
    },
    isEnough: () => true,
  })
  return found.first === null ? null : seen(path, found.first, found.kept)
}

/**
 * What is directly in a directory; the archive's names start there. Of what is another name of a file in the
 * archive only the path is given.
 */
export async function membersBelow(
  archive: AsyncIterable<Uint8Array>,
  directory: string,
  keeper: Keeper,
  origin: Origin,
): Promise<{ readonly members: readonly SeenMember[]; readonly links: readonly string[] }> {
  const found = new Map<string, { readonly entry: LayerEntry; kept: KeptContent | null }>()
  const top = directory === '/' ? '' : directory
  let last: LayerEntry | null = null
  await readMembersOf(archive, origin, imageFileLimits, {
    member: (member, head) => {
      const entry = layerEntry(member, origin)
      if (entry.name === '' || entry.directory !== '') return 0
      last = { ...entry, directory: top.slice(1) }
      found.set(entry.name, { entry: last, kept: null })
      return keeper.wanted(last, head)
    },
    content: (bytes) => {
      const kept = last === null ? null : keeper.keep(last, bytes)
      const one = found.get(last?.name ?? '')
      if (one !== undefined) one.kept = kept
    },
  })
  const all = [...found].map(([name, one]) => ({ path: `${top}/${name}`, ...one }))
  const [links, others] = [
    all.filter(({ entry }) => entry.kind === 'hard-link'),
    all.filter(({ entry }) => entry.kind !== 'hard-link'),
  ]
  const members = others
    .filter(({ path, entry: { kind, size } }) => !isOfEngine(path, kind, size))
    .map(({ path, entry, kept }) => seen(path, entry, kept))
  return { members, links: links.map(({ path }) => path) }
}

function seen(path: string, entry: LayerEntry, kept: KeptContent | null): SeenMember {
  const { kind, mode, uid, gid, size, target, capability, offset } = entry
  const node = {
    ...{ path, mode, uid, gid, capability, layer: null },
    // An archive of one file has no other one to link to.
    kind: kind === 'hard-link' ? ('file' as const) : kind,
    size: kind === 'file' ? size : 0,
    target: kind === 'link' ? target : null,
  }
  return { node, kept, start: offset }
}
