import type { FileStatus } from '../../engine/files.ts'
import { contentError } from '../../registry/origin.ts'
import type { Origin } from '../../registry/origin.ts'
import type { ContainerView } from './container-view.ts'
import { createCursor } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import { isOfEngine } from './engine-archive.ts'
import { firstMember, membersBelow } from './engine-members.ts'
import type { SeenMember } from './engine-members.ts'
import type { FileNode, ImageFiles } from './image-files.ts'
import { createKeeper } from './kept.ts'
import type { ElfReader } from './kept.ts'

/** Files of a container that are fetched one by one. */
export interface Looks {
  /** How many files were fetched. */
  readonly count: () => number
  /** What kind of file a path is, and where a link leads; nothing else of it is true. */
  readonly status: (path: string) => Promise<FileNode | null>
  readonly node: (path: string) => Promise<FileNode | null>
  readonly list: (directory: string) => Promise<readonly FileNode[]>
  readonly kept: (node: FileNode) => Promise<SeenMember['kept']>
  readonly read: ImageFiles['read']
  readonly close: () => Promise<void>
}

/** Each question is put once. */
export function createLooks(view: ContainerView, reader: ElfReader, signal: AbortSignal): Looks {
  const { files, container, origin } = view
  const keeper = createKeeper(reader, view.keeps)
  const statuses = new Map<string, Promise<FileNode | null>>()
  const members = new Map<string, Promise<SeenMember | null>>()
  const cursors = new Map<string, Cursor>()
  const open = async (path: string) =>
    (await files.archive?.(await container(), path, signal)) ?? null
  const look = async (path: string) => {
    const archive = await open(path)
    return archive === null ? null : await firstMember(archive, path, keeper, origin)
  }
  const member = (path: string) => remembered(members, path, () => look(path))
  const cursor = (path: string) => {
    const known = cursors.get(path)
    if (known !== undefined) return known
    const made = createCursor(() => opened(open(path), path, origin))
    cursors.set(path, made)
    return made
  }
  return {
    count: () => members.size,
    status: async (path) =>
      path === '/'
        ? root
        : await remembered(statuses, path, async () =>
            statusNode(path, await files.stat(await container(), path, signal)),
          ),
    node: async (path) => (await member(path))?.node ?? null,
    kept: async ({ path }) => (await member(path))?.kept ?? null,
    list: async (directory) => {
      const archive = await open(directory === '/' ? '/.' : `${directory}/.`)
      if (archive === null) return []
      const found = await membersBelow(archive, directory, keeper, origin)
      for (const one of found.members) members.set(one.node.path, Promise.resolve(one))
      const linked = await Promise.all(found.links.map(member))
      return [...found.members, ...linked.filter((one) => one !== null)]
        .map(({ node }) => node)
        .sort((one, other) => (one.path < other.path ? -1 : 1))
    },
    read: async (node, { offset, length }) => {
      const seen = await member(node.path)
      const wanted = Math.max(0, Math.min(length, node.size - offset))
      if (seen === null || node.kind !== 'file' || wanted === 0) return new Uint8Array()
      const { kept, start } = seen
      const end = offset + wanted
      if (kept !== null && end <= kept.bytes.length) return kept.bytes.subarray(offset, end)
      return await cursor(node.path).read(start + offset, wanted)
    },
    close: async () => {
      await Promise.all([...cursors.values()].map((one) => one.close()))
    },
  }
}

function remembered<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  ask: () => Promise<Value>,
): Promise<Value> {
  const before = known.get(key)
  if (before !== undefined) return before
  const answer = ask()
  known.set(key, answer)
  return answer
}

async function* opened(
  asked: Promise<AsyncIterable<Uint8Array> | null>,
  path: string,
  origin: Origin,
): AsyncGenerator<Uint8Array> {
  const archive = await asked
  if (archive === null) throw contentError(origin, 'engine-answer', `lost ${path} meanwhile`)
  yield* archive
}

const root = statusNode('/', { kind: 'directory', size: 0, permissions: 0o755, target: null })

function statusNode(path: string, status: FileStatus | null): FileNode | null {
  if (status === null || (path !== '/' && isOfEngine(path, status.kind, status.size))) return null
  const { kind, permissions: mode, size, target } = status
  return {
    ...{ path, mode, size, target, uid: 0, gid: 0, capability: null, layer: null },
    kind: kind === 'other' ? 'pipe' : kind,
  }
}
