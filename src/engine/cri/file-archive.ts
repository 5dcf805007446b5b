import { lstat, readlink } from 'node:fs/promises'
import type { Stats } from 'node:fs'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pack } from 'tar-stream'
import type { Headers, Pack } from 'tar-stream'
import { infrastructureError, messageOf } from '../../errors.ts'
import { mountsOf, treeOf } from './file-tree.ts'
import { kindOf, openFile } from './files.ts'
import { nullWhereMissing, openParent, within } from './inside.ts'
import type { Inside, OpenPlace } from './inside.ts'
import { pausePath } from './pause.ts'

/**
 * A path and what is below it, as a tar archive. What is mounted in the container is there as an empty file or
 * directory, as in the archives of engines.
 *
 * @param written the path as it was asked for: with `/.` behind it the names start below it
 * @returns null where nothing is there
 */
export async function archiveOf(
  inside: Inside,
  written: string,
  signal: AbortSignal,
): Promise<AsyncIterable<Uint8Array> | null> {
  const place = await openParent(inside)
  if (place === null) return null
  const found = await lstat(within(place)).catch(nullWhereMissing)
  if (found === null) {
    await place.directory.close()
    return null
  }
  const name = written.endsWith('/.') ? '.' : (inside.path.at(-1) ?? '.')
  const archive = pack()
  const filling = fill(archive, inside, { name, place, found }, signal)
  return bytesOf(archive, filling, signal)
}

interface Top {
  readonly name: string
  readonly place: OpenPlace
  readonly found: Stats
}

async function fill(archive: Pack, inside: Inside, top: Top, signal: AbortSignal): Promise<void> {
  try {
    await add(archive, top.name, top, false)
    if (top.found.isDirectory()) {
      const mounts = await mountsOf(inside)
      for await (const { path, place, found, isMount } of treeOf(inside, mounts, signal)) {
        if (`/${path}` !== pausePath)
          await add(archive, `${top.name}/${path}`, { place, found }, isMount)
      }
    }
    archive.finalize()
  } finally {
    await top.place.directory.close()
  }
}

async function add(
  archive: Pack,
  name: string,
  { place, found }: Pick<Top, 'place' | 'found'>,
  isMount: boolean,
): Promise<void> {
  const { uid, gid, mtime } = found
  const header = { name, uid, gid, mtime, mode: found.mode & 0o7777 }
  switch (kindOf(found)) {
    case 'directory':
      await addPlain(archive, { ...header, type: 'directory' })
      return
    case 'link':
      await addPlain(archive, {
        ...header,
        type: 'symlink',
        linkname: await readlink(within(place)),
      })
      return
    case 'file':
      if (isMount) await addPlain(archive, { ...header, type: 'file', size: 0 })
      else await addFile(archive, header, place)
      return
    case 'other':
      await addPlain(archive, { ...header, ...deviceOf(found) })
  }
}

/** makedev(3): the numbers of a device in one. */
function deviceOf(found: Stats): Pick<Headers, 'type' | 'devmajor' | 'devminor'> {
  if (found.isFIFO() || found.isSocket()) return { type: 'fifo' }
  const type = found.isBlockDevice() ? 'block-device' : 'character-device'
  const { rdev } = found
  return { type, devmajor: (rdev >> 8) & 0xfff, devminor: (rdev & 0xff) | ((rdev >> 12) & 0xfff00) }
}

async function addPlain(archive: Pack, header: Headers): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const done = (error?: Error | null) => {
      if (error == null) resolve()
      else reject(error)
    }
    // Of a file it would wait for its bytes.
    if (header.type === 'file') archive.entry(header, Buffer.alloc(0), done)
    else archive.entry(header, done)
  })
}

async function addFile(archive: Pack, header: Headers, place: OpenPlace): Promise<void> {
  const opened = await openFile(place)
  // It has gone meanwhile, or has become something else.
  if (opened === null) return
  const { handle, size } = opened
  try {
    // A file that grows is what it was; one that shrinks breaks the archive off.
    const entry = archive.entry({ ...header, type: 'file', size })
    if (size === 0) entry.end()
    else await pipeline(handle.createReadStream({ end: size - 1, autoClose: false }), entry)
  } finally {
    await handle.close()
  }
}

async function* bytesOf(
  archive: Pack,
  filling: Promise<void>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  // A pack that nobody reads on from does not end its own iterator.
  const bytes = archive.pipe(new PassThrough())
  filling.catch((error: unknown) => {
    bytes.destroy(error instanceof Error ? error : new Error(messageOf(error)))
  })
  try {
    yield* bytes as AsyncIterable<Uint8Array>
    await filling
  } catch (error) {
    signal.throwIfAborted()
    const message = `reading files of a container: ${messageOf(error)}`
    throw infrastructureError({ code: 'cri-files', message }, { cause: error })
  } finally {
    bytes.destroy()
    archive.destroy()
  }
}
