import type { FileHandle } from 'node:fs/promises'
import { posix } from 'node:path'
import { Readable } from 'node:stream'
import { archiveLimits } from '../limits.ts'
import { contentError } from '../registry/origin.ts'
import type { Origin } from '../registry/origin.ts'
import { readBetween } from '../regular-file.ts'
import type { FileTree, OpenRegion, TreeFile } from './file-tree.ts'
import type { TarMember } from './tar/members.ts'
import { fileRegion, membersIn } from './tar/region.ts'
import type { Region } from './tar/region.ts'

interface Entry {
  readonly type: 'file' | 'link'
  readonly size: number
  /** Where the content starts in the archive. */
  readonly offset: number
  /** The name that a link points to; empty for files. */
  readonly target: string
}

/**
 * Reads an uncompressed tar archive. Only the headers are read, once; content is read in place, so
 * that any file can be had at any time. The file is closed with the tree, or when this fails.
 *
 * @param origin names the archive in errors
 * @throws CanaryError when it is no tar archive, breaks off, or has too many files
 */
export async function readTar(handle: FileHandle, origin: Origin): Promise<FileTree> {
  try {
    const { size } = await handle.stat()
    const entries = readEntries(fileRegion(handle.fd, 0, size), origin)
    return {
      name: origin.name,
      find: (name) => Promise.resolve(findFile(entries, name, handle)),
      close: () => handle.close(),
    }
  } catch (error) {
    await handle.close()
    throw error
  }
}

function findFile(
  entries: ReadonlyMap<string, Entry>,
  name: string,
  handle: FileHandle,
): TreeFile | null {
  let current = normalize(name)
  for (let hops = 0; hops <= archiveLimits.links; hops++) {
    const entry = entries.get(current)
    if (entry === undefined) return null
    if (entry.type === 'link') {
      current = entry.target
      continue
    }
    const { size, offset } = entry
    return {
      size,
      // A stream of the handle itself would close it where its reader stops in the middle.
      open: () =>
        size === 0
          ? Readable.from([])
          : Readable.from(readBetween(handle, offset, offset + size), { objectMode: false }),
      region: () => Promise.resolve(openedRegion(handle, offset, size)),
    }
  }
  return null
}

/** It is closed with its archive. */
function openedRegion(handle: FileHandle, offset: number, size: number): OpenRegion {
  return { ...fileRegion(handle.fd, offset, size), close: () => Promise.resolve() }
}

function readEntries(archive: Region, origin: Origin): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const member of membersIn(archive, origin, archiveLimits)) {
    const name = normalize(member.name.toString('utf8'))
    const entry = entryOf(member, name)
    if (entry !== null) entries.set(name, entry)
  }
  if (entries.size === 0) throw contentError(origin, 'archive-broken', 'is empty')
  return entries
}

function entryOf({ type, size, offset, target, sparse }: TarMember, name: string): Entry | null {
  if (type === '0' && sparse === null) return { type: 'file', size, offset, target: '' }
  if (type !== '1' && type !== '2') return null
  // A symbolic link is read from its folder, a hard link from the archive's root.
  const from = type === '2' ? posix.dirname(name) : '.'
  const leadsTo = normalize(posix.join(from, target.toString('utf8')))
  return { type: 'link', size: 0, offset, target: leadsTo }
}

function normalize(name: string): string {
  return posix
    .normalize(name)
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/$/, '')
}
