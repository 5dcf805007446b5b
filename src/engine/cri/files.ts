import { constants } from 'node:fs'
import type { Stats } from 'node:fs'
import { chmod, lchown, lstat, mkdir, open, readlink, rm, symlink } from 'node:fs/promises'
import { infrastructureError, messageOf } from '../../errors.ts'
import type { ContainerFiles, FileEntry, FileStatus } from '../files.ts'
import type { CriContext } from './context.ts'
import { insideOf } from './file-views.ts'
import { nullWhereMissing, openParent, within } from './inside.ts'
import type { Inside, OpenPlace } from './inside.ts'

/** Files of a container on this machine, by the directories that it is made of. */
export function filesOf(context: CriContext): ContainerFiles {
  return {
    write: async (id, directory, files, signal) => {
      const inside = await insideOf(context, id, directory, signal)
      for (const file of files) {
        signal.throwIfAborted()
        await told('writing files into a container', writeEntry(inside, file))
      }
    },
    read: async (id, path, maxBytes, signal) => {
      const inside = await insideOf(context, id, path, signal)
      return await told('reading a file of a container', readBytes(inside, maxBytes))
    },
    stat: async (id, path, signal) => {
      const inside = await insideOf(context, id, path, signal)
      return await told('looking at a file of a container', statusOf(inside))
    },
    copy: async (from, to, maxBytes, signal) => {
      const { copyTree } = await import('./file-tree.ts')
      const [source, target] = [
        await insideOf(context, from.id, from.path, signal),
        await insideOf(context, to.id, to.path, signal),
      ]
      return await told('copying the files of an image', copyTree(source, target, maxBytes, signal))
    },
    archive: async (id, path, signal) => {
      const { archiveOf } = await import('./file-archive.ts')
      return await archiveOf(await insideOf(context, id, path, signal), path, signal)
    },
    everything: async (id, signal) => {
      const { archiveOf } = await import('./file-archive.ts')
      const archive = await archiveOf(await insideOf(context, id, '/', signal), '/.', signal)
      return archive ?? nothing()
    },
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function told<Answer>(doing: string, work: Promise<Answer>): Promise<Answer> {
  try {
    return await work
  } catch (error) {
    throw infrastructureError(
      { code: 'cri-files', message: `${doing}: ${messageOf(error)}` },
      { cause: error },
    )
  }
}

/** Does something where a path leads; null where its directory is missing. */
async function at<Answer>(
  inside: Inside,
  work: (place: OpenPlace) => Promise<Answer>,
): Promise<Answer | null> {
  const place = await openParent(inside)
  if (place === null) return null
  try {
    return await work(place)
  } finally {
    await place.directory.close()
  }
}

export async function writeEntry(inside: Inside, file: FileEntry): Promise<void> {
  const names = file.path.split('/')
  const written = await at({ ...inside, path: [...inside.path, ...names] }, async (place) => {
    await writeAt(place, file)
    return true
  })
  if (written === null) throw new Error(`there is no directory for ${file.path}`)
}

/** What is there of another kind goes; a directory that is there stays. */
async function writeAt(place: OpenPlace, file: FileEntry): Promise<void> {
  const path = within(place)
  const there = await lstat(path).catch(nullWhereMissing)
  if (file.kind === 'directory') {
    if (there?.isDirectory() !== true) {
      if (there !== null) await rm(path)
      await mkdir(path)
    }
    await own(path, file)
    await chmod(path, file.mode)
    return
  }
  if (there !== null && place.name !== '') await rm(path, { recursive: there.isDirectory() })
  if (file.kind === 'link') {
    await symlink(file.target, path)
    await own(path, file)
    return
  }
  const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants
  const handle = await open(path, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY, 0o600)
  try {
    await handle.writeFile(file.bytes)
    await handle.chown(file.uid, file.gid)
    // Behind the owner: the kernel takes bits away where that changes.
    await handle.chmod(file.mode)
  } finally {
    await handle.close()
  }
}

async function own(path: string, { uid, gid }: FileEntry): Promise<void> {
  await lchown(path, uid, gid)
}

async function readBytes(inside: Inside, maxBytes: number): Promise<Buffer | 'too-large' | null> {
  return await at(inside, async (place) => {
    const opened = await openFile(place)
    if (opened === null) return null
    const { handle, size } = opened
    try {
      if (size > maxBytes) return 'too-large'
      const buffer = Buffer.alloc(size)
      const { bytesRead } = await handle.read(buffer, 0, size, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  })
}

/** A regular file; null for anything else, which might make who opens it wait. */
export async function openFile(place: OpenPlace) {
  const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants
  const handle = await open(within(place), O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(
    nullWhereMissing,
  )
  if (handle === null) return null
  const found = await handle.stat()
  if (found.isFile()) return { handle, size: found.size }
  await handle.close()
  return null
}

async function statusOf(inside: Inside): Promise<FileStatus | null> {
  return await at(inside, async (place) => {
    const found = await lstat(within(place)).catch(nullWhereMissing)
    if (found === null) return null
    const kind = kindOf(found)
    const target = kind === 'link' ? await readlink(within(place)) : null
    return { kind, size: found.size, permissions: found.mode & 0o777, target }
  })
}

export function kindOf(found: Stats): FileStatus['kind'] {
  if (found.isFile()) return 'file'
  if (found.isDirectory()) return 'directory'
  return found.isSymbolicLink() ? 'link' : 'other'
}
