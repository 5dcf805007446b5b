import { CanaryError } from '../../errors.ts'
import { imageFileLimits } from '../../limits.ts'
import type { ContainerView } from './container-view.ts'
import { wholeContainer } from './engine-archive.ts'
import { createLooks } from './engine-looks.ts'
import type { Looks } from './engine-looks.ts'
import type { FileNode, ImageFiles, Resolution } from './image-files.ts'
import type { ElfReader } from './kept.ts'
import { inPieces } from './pieces.ts'
import { lookUpPath, resolvePath } from './resolve.ts'

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
    view.files.archive === null ||
    whole !== null ||
    looks.count() >= imageFileLimits.engineLooks ||
    !path.isWellFormed()
  const unlessRefused = async <Answer>(
    path: string,
    ask: (files: ImageFiles | null) => Promise<Answer>,
  ) => {
    if (isWhole(path)) return await ask(all())
    try {
      return await ask(null)
    } catch (error) {
      if (!isRefusal(error)) throw error
      return await ask(all())
    }
  }
  const read: ImageFiles['read'] = async (node, part) =>
    isWhole(node.path) ? await all().read(node, part) : await looks.read(node, part)
  return {
    lookUp: (path) =>
      unlessRefused(path, (files) => (files === null ? lookUpIn(looks, path) : files.lookUp(path))),
    resolve: (path) =>
      unlessRefused(path, (files) =>
        files === null ? resolveIn(looks, path) : files.resolve(path),
      ),
    list: async (path) => {
      if (isWhole(path)) return await all().list(path)
      const found = await resolvePath(path, looks.status)
      if (found.kind !== 'found' || found.node.kind !== 'directory') return null
      return await looks.list(found.node.path)
    },
    walk: (path) => all().walk(path),
    read,
    stream: (node) => inPieces(node, read),
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

/** Such as of links that lead in a circle, which no engine looks at. */
function isRefusal(error: unknown): boolean {
  return error instanceof CanaryError && error.problems[0].code === 'engine-refused'
}

async function lookUpIn(looks: Looks, path: string): Promise<FileNode | null> {
  const found = await lookUpPath(path, looks.status)
  return found === null ? null : await looks.node(found.path)
}

async function resolveIn(looks: Looks, path: string): Promise<Resolution> {
  const found = await resolvePath(path, looks.status)
  if (found.kind !== 'found') return found
  const node = await looks.node(found.node.path)
  return node === null ? { kind: 'missing', path: found.node.path } : { kind: 'found', node }
}
