import type { ContainerFiles, FileStatus } from '../../engine/files.ts'
import { CanaryError } from '../../errors.ts'
import { imageFileLimits } from '../../limits.ts'
import { contentError } from '../../registry/origin.ts'
import type { Origin } from '../../registry/origin.ts'
import { createCursor } from './cursor.ts'
import type { Cursor } from './cursor.ts'
import { isOfEngine, wholeContainer } from './engine-archive.ts'
import { firstMember, membersBelow } from './engine-members.ts'
import type { SeenMember } from './engine-members.ts'
import type { FileNode, ImageFiles } from './image-files.ts'
import { createKeeper } from './kept.ts'
import type { ElfReader } from './kept.ts'
import { lookUpPath, resolvePath } from './resolve.ts'

/** A container that is never started, whose files are those of its image. */
export interface ContainerView {
  readonly files: ContainerFiles
  /** It is made when something is asked for. */
  readonly container: () => Promise<string>
  readonly origin: Origin
  /** Files whose content will be asked for, as for layers. */
  readonly keeps: (path: string, size: number) => boolean
}

/**
 * An image's files out of a container of it. What kind of file a path is costs an engine little, and the file
 * itself much more: so few files are fetched one by one, and where more are asked for, all of them at once.
 */
export function engineFiles(
  view: ContainerView,
  reader: ElfReader,
  signal: AbortSignal,
): ImageFiles {
  const looks = createLooks(view, reader, signal)
  let whole: ImageFiles | null = null
  const all = () => (whole ??= wholeContainer(view, reader, signal))
  // A path that is no text is none that an engine could be asked for.
  const isWhole = (path: string) =>
    whole !== null || looks.count() >= imageFileLimits.engineLooks || !path.isWellFormed()
  const read: ImageFiles['read'] = async (node, part) =>
    isWhole(node.path) ? await all().read(node, part) : await looks.read(node, part)
  return {
    lookUp: async (path) => {
      if (isWhole(path)) return await all().lookUp(path)
      const found = await lookUpPath(path, looks.status)
      return found === null ? null : await looks.node(found.path)
    },
    resolve: async (path) => {
      if (isWhole(path)) return await all().resolve(path)
      const found = await resolvePath(path, looks.status)
      if (found.kind !== 'found') return found
      const node = await looks.node(found.node.path)
      return node === null ? { kind: 'missing', path: found.node.path } : { kind: 'found', node }
    },
    list: async (path) => {
      if (isWhole(path)) return await all().list(path)
      const found = await resolvePath(path, looks.status)
      if (found.kind !== 'found' || found.node.kind !== 'directory') return null
      return await looks.list(found.node.path)
    },
    walk: (path) => all().walk(path),
    read,
    stream: async function* (node) {
      for (let offset = 0; offset < node.size; offset += pieceBytes) {
        const piece = await read(node, { offset, length: pieceBytes })
        if (piece.length === 0) return
        yield piece
      }
    },
    elf: async (node) => {
      if (node.kind !== 'file') return { kind: 'other' }
      if (isWhole(node.path)) return await all().elf(node)
      const kept = await looks.kept(node)
      return kept?.elf ?? (await reader.read(node.size, (part) => read(node, part)))
    },
    close: async () => {
      await Promise.all([looks.close(), whole?.close()])
    },
  }
}

const pieceBytes = 262_144

interface Looks {
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
function createLooks(view: ContainerView, reader: ElfReader, signal: AbortSignal): Looks {
  const { files, container, origin } = view
  const keeper = createKeeper(reader, view.keeps)
  const statuses = new Map<string, Promise<FileNode | null>>()
  const members = new Map<string, Promise<SeenMember | null>>()
  const cursors = new Map<string, Cursor>()
  const open = async (path: string) => await files.archive(await container(), path, signal)
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
            statusNode(path, await stat(view, path, signal)),
          ),
    node: async (path) => (await member(path))?.node ?? null,
    kept: async ({ path }) => (await member(path))?.kept ?? null,
    list: async (directory) => {
      const archive = await open(directory === '/' ? '/.' : `${directory}/.`)
      if (archive === null) return []
      const found = await membersBelow(archive, directory, keeper, origin)
      for (const one of found) members.set(one.node.path, Promise.resolve(one))
      return found.map(({ node }) => node)
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

/** An engine refuses to look at links that lead in a circle: they are told as what they are. */
async function stat(
  { files, container }: ContainerView,
  path: string,
  signal: AbortSignal,
): Promise<FileStatus | null> {
  try {
    return await files.stat(await container(), path, signal)
  } catch (error) {
    const isRefusal = error instanceof CanaryError && error.problems[0].code === 'engine-refused'
    if (!isRefusal || path === '/') throw error
    return { kind: 'link', size: 0, permissions: 0o777, target: path }
  }
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
