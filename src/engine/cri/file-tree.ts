import { lstat, readdir, readlink } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import type { Stats } from 'node:fs'
import { criContainerLimits } from '../../limits.ts'
import { kindOf, openFile, writeEntry } from './files.ts'
import { nullWhereMissing, openDirectory, within } from './inside.ts'
import type { Inside, OpenPlace } from './inside.ts'
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'

/** Something below a directory; the place is open only as long as nobody asks for the next. */
export interface TreeEntry {
  readonly place: OpenPlace
  /** From the directory on, with slashes. */
  readonly path: string
  readonly found: Stats
  /** Something else is mounted here, which is none of the image's files. */
  readonly isMount: boolean
}

const ofDirectory = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW

/** Everything below a directory, each directory before what is in it; nothing where there is none. */
export async function* treeOf(
  inside: Inside,
  mounts: ReadonlySet<string>,
  signal: AbortSignal,
): AsyncGenerator<TreeEntry> {
  const top = await openDirectory(inside)
  if (top === null) return
  const bound = { left: criContainerLimits.archiveFiles }
  const base = inside.path.join('/')
  yield* below(top, { prefix: '', base, mounts, bound, signal })
}

interface Walk {
  readonly prefix: string
  readonly base: string
  readonly mounts: ReadonlySet<string>
  readonly bound: { left: number }
  readonly signal: AbortSignal
}

async function* below(directory: FileHandle, walk: Walk): AsyncGenerator<TreeEntry> {
  try {
    const names = await readdir(`/proc/self/fd/${directory.fd}`)
    for (const name of names.sort()) {
      walk.signal.throwIfAborted()
      walk.bound.left -= 1
      if (walk.bound.left < 0) throw new Error('the container has too many files')
      const place = { directory, name }
      const found = await lstat(within(place)).catch(nullWhereMissing)
      if (found === null) continue
      const path = `${walk.prefix}${name}`
      const isMount = walk.mounts.has(`/${[walk.base, path].filter(Boolean).join('/')}`)
      yield { place, path, found, isMount }
      if (!found.isDirectory() || isMount) continue
      const opened = await open(within(place), ofDirectory).catch(nullWhereMissing)
      if (opened !== null) yield* below(opened, { ...walk, prefix: `${path}/` })
    }
  } finally {
    await directory.close()
  }
}

/** Files, directories and links; devices are not the image's to bring. */
export async function copyTree(
  from: Inside,
  to: Inside,
  maxBytes: number,
  signal: AbortSignal,
): Promise<'copied' | 'too-large'> {
  let left = maxBytes
  for await (const { place, path, found, isMount } of treeOf(from, await mountsOf(from), signal)) {
    const kind = kindOf(found)
    if (kind === 'other' || (isMount && kind !== 'directory')) continue
    const { uid, gid } = found
    const mode = found.mode & 0o7777
    if (kind === 'directory') await writeEntry(to, { kind, path, uid, gid, mode })
    else if (kind === 'link') {
      const target = await readlink(within(place))
      await writeEntry(to, { kind, path, uid, gid, target })
    } else {
      left -= found.size
      if (left < 0) return 'too-large'
      const bytes = await bytesOf(place)
      if (bytes !== null) await writeEntry(to, { kind, path, uid, gid, mode, bytes })
    }
  }
  return 'copied'
}

async function bytesOf(place: OpenPlace): Promise<Buffer | null> {
  const opened = await openFile(place)
  if (opened === null) return null
  try {
    return await opened.handle.readFile()
  } finally {
    await opened.handle.close()
  }
}

/** What is mounted in a process's root, as the process sees it; nothing for other directories. */
export async function mountsOf({ root }: Inside): Promise<ReadonlySet<string>> {
  const [, process] = /^(\/proc\/\d+)\/root$/.exec(root) ?? []
  if (process === undefined) return new Set()
  const handle = await open(`${process}/mountinfo`, 'r')
  try {
    const table = await handle.readFile('utf8')
    const places = table.split('\n').map((line) => line.split(' ')[4] ?? '')
    return new Set(places.filter((place) => place !== '' && place !== '/'))
  } finally {
    await handle.close()
  }
}
