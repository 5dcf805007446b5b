import { constants } from 'node:fs'
import type { Stats } from 'node:fs'
import { lstat, open, readlink } from 'node:fs/promises'
import { inputError, isMissingFile, messageOf } from '../../errors.ts'
import type { CanaryError } from '../../errors.ts'
import { readBetween } from '../../regular-file.ts'
import { tarHeader, tarPadding } from '../tar-header.ts'
import type { TarEntry } from '../tar-header.ts'
import { tarEnd } from '../tar-writer.ts'

/** Bytes of a path as a text of one character a byte: paths of a disk need not be UTF-8. */
export type RawPath = string

export function toBytes(path: RawPath): Buffer {
  return Buffer.from(path, 'latin1')
}

/** How people read it. */
export function shownPath(path: RawPath): string {
  return toBytes(path).toString('utf8')
}

/** A file or directory to be sent, and its name in the archive. */
export interface ContextEntry {
  readonly path: RawPath
  readonly name: RawPath
}

/** The entries that are known, each once read, as a tar archive in pieces of a sensible size. */
export async function* writeContext(
  entries: Iterable<ContextEntry>,
): AsyncGenerator<Uint8Array, void> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const part of parts(entries)) {
    waiting.push(part)
    size += part.length
    if (size < pieceBytes) continue
    yield Buffer.concat(waiting)
    waiting = []
    size = 0
  }
  yield Buffer.concat([...waiting, tarEnd])
}

/** Headers alone would be a piece each. */
const pieceBytes = 65_536

async function* parts(entries: Iterable<ContextEntry>): AsyncGenerator<Uint8Array, void> {
  const links = new Map<string, RawPath>()
  for (const entry of entries) {
    const found = await lookAt(entry)
    if (found === null) continue
    const known = linkedTo(found, entry, links)
    if (known !== null) {
      yield tarHeader({
        ...describe(found, entry),
        type: 'hard-link',
        size: 0,
        target: toBytes(known),
      })
    } else if (found.isFile()) yield* fileParts(entry)
    else if (found.isSymbolicLink()) {
      const target = await reading(entry, readlink(toBytes(entry.path), { encoding: 'buffer' }))
      yield tarHeader({ ...describe(found, entry), target })
    } else if (!found.isSocket()) yield tarHeader(describe(found, entry))
  }
}

/** Null for what is gone since it was listed: docker leaves it out too. */
async function lookAt({ path }: ContextEntry): Promise<Stats | null> {
  try {
    return await lstat(toBytes(path))
  } catch (error) {
    if (isMissingFile(error)) return null
    throw unreadable(path, error)
  }
}

/** The name under which the same file was sent before; null for one that was not. */
function linkedTo(
  found: Stats,
  { name }: ContextEntry,
  links: Map<string, RawPath>,
): RawPath | null {
  if (!found.isFile() || found.nlink < 2) return null
  const key = `${found.dev}:${found.ino}`
  const known = links.get(key)
  if (known === undefined) links.set(key, name)
  return known ?? null
}

/** A file as long as it was when it was opened: what is written to it later is left out. */
async function* fileParts(entry: ContextEntry): AsyncGenerator<Uint8Array, void> {
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW
  const handle = await reading(entry, open(toBytes(entry.path), flags))
  try {
    const found = await reading(entry, handle.stat())
    if (!found.isFile()) throw changed(entry.path, 'is no file any more')
    yield tarHeader(describe(found, entry))
    let rest = found.size
    const content: AsyncIterator<Buffer, void> = readBetween(handle, 0, found.size)
    for (;;) {
      const next = await reading(entry, content.next())
      if (next.done === true) break
      rest -= next.value.length
      yield next.value
    }
    if (rest > 0)
      throw changed(entry.path, `has ${rest} bytes fewer than the ${found.size} that it had`)
    yield tarPadding(found.size)
  } finally {
    await handle.close()
  }
}

function describe(found: Stats, { name }: ContextEntry): TarEntry {
  const type = typeOf(found)
  return {
    type,
    name: toBytes(type === 'directory' ? `${name}/` : name),
    size: type === 'file' ? found.size : 0,
    mode: found.mode & 0o7777,
    modified: Math.floor(found.mtimeMs / 1000),
    target: Buffer.alloc(0),
    ...(type.endsWith('-device') ? deviceNumbers(found.rdev) : { major: 0, minor: 0 }),
  }
}

function typeOf(found: Stats): TarEntry['type'] {
  if (found.isFile()) return 'file'
  if (found.isDirectory()) return 'directory'
  if (found.isSymbolicLink()) return 'symbolic-link'
  if (found.isFIFO()) return 'pipe'
  return found.isBlockDevice() ? 'block-device' : 'character-device'
}

/** As Linux packs them for programs (glibc's sysmacros.h): twelve bits of the one, twenty of the other. */
function deviceNumbers(device: number): { readonly major: number; readonly minor: number } {
  return { major: (device >>> 8) & 0xfff, minor: (device & 0xff) | ((device >>> 12) & 0xfff00) }
}

async function reading<Value>({ path }: ContextEntry, work: Promise<Value>): Promise<Value> {
  return await work.catch((error: unknown) => {
    throw unreadable(path, error)
  })
}

function changed(path: RawPath, what: string): CanaryError {
  return inputError({
    code: 'build-context',
    message: `${shownPath(path)} changed while the build context was sent: it ${what}`,
    hint: 'leave it out in .dockerignore, or build when nothing writes to it',
  })
}

export function unreadable(path: RawPath, error: unknown): CanaryError {
  const message = `cannot read ${shownPath(path)} of the build context: ${messageOf(error)}`
  return inputError({ code: 'build-context', message }, { cause: error })
}
