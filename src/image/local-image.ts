import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Transform } from 'node:stream'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import {
  CanaryError,
  infrastructureError,
  inputError,
  isMissingFile,
  messageOf,
  systemErrorCode,
} from '../errors.ts'
import { archiveLimits } from '../limits.ts'
import type { ContentSource } from '../registry/content.ts'
import type { Digest } from '../registry/digest.ts'
import { contentError } from '../registry/origin.ts'
import type { Origin } from '../registry/origin.ts'
import { hostArchitecture, suitsPlatform } from '../registry/platform.ts'
import type { Platform } from '../registry/platform.ts'
import { noSuchPlatform } from '../registry/select.ts'
import { packDockerArchive, readConfig, readDockerArchive } from './docker-archive.ts'
import type { PackableImage } from './docker-archive.ts'
import { openDirectory } from './file-tree.ts'
import type { FileTree } from './file-tree.ts'
import { readOciImage, resolveImage } from './oci-image.ts'
import { openLayout } from './oci-layout.ts'
import type { LocalSource } from './source.ts'
import { openTar, readTar } from './tar-reader.ts'

/** An image of a file or a directory, ready to be given to an engine. Close it after use. */
export interface LocalImage {
  readonly platform: Platform
  /** The digest of its configuration: the id that an engine gives it. */
  readonly id: Digest
  /** The digest of its manifest; null for archives that have none. */
  readonly manifestDigest: Digest | null
  /** Where a compatibility artifact may lie beside it; null for archives that hold none. */
  readonly content: ContentSource | null
  /**
   * The archive for an engine's load (`POST /images/load`), made anew at each call.
   *
   * @param tags names to give it there; with none the engine knows it by `id` alone
   */
  readonly openArchive: (tags: readonly string[]) => Readable
  readonly close: () => Promise<void>
}

export interface LocalImageOptions {
  /** Relative paths start here. */
  readonly cwd: string
  /** Null: the only image there is, or the one for this machine. */
  readonly platform: Platform | null
  readonly signal: AbortSignal
}

/**
 * Opens an archive or a layout and finds the image in it.
 *
 * @throws CanaryError (input) when it is not there, damaged, or has no image for the platform
 */
export async function openLocalImage(
  source: LocalSource,
  options: LocalImageOptions,
): Promise<LocalImage> {
  try {
    const tree = await openTree(source, options)
    return await findImage(tree, source, options).catch(async (error: unknown) => {
      await tree.close()
      throw error
    })
  } catch (error) {
    options.signal.throwIfAborted()
    if (error instanceof CanaryError) throw error
    const message = `${originOf(source).name} cannot be read: ${messageOf(error)}`
    throw inputError({ code: 'file-unreadable', message }, { cause: error })
  }
}

async function findImage(
  tree: FileTree,
  source: LocalSource,
  options: LocalImageOptions,
): Promise<LocalImage> {
  const origin = originOf(source)
  if (source.type === 'docker-archive') {
    const image = await readDockerArchive(tree, source.tag, origin)
    return describeImage(tree, image, { content: null, manifestDigest: null }, options, origin)
  }
  const content = await openLayout(tree, source, origin)
  const host = { os: 'linux', architecture: hostArchitecture(), variant: '', osVersion: '' }
  const { platform, signal } = options
  const found = await resolveImage(content, platform ?? host, platform !== null, origin, signal)
  const image = await readOciImage(tree, content, found.manifest, origin, signal)
  const manifestDigest = found.descriptor.digest
  return describeImage(tree, image, { content, manifestDigest }, options, origin)
}

function describeImage(
  tree: FileTree,
  image: PackableImage,
  known: Pick<LocalImage, 'content' | 'manifestDigest'>,
  options: LocalImageOptions,
  origin: Origin,
): LocalImage {
  const { id, platform } = readConfig(image.config, origin)
  if (options.platform !== null && !suitsPlatform(options.platform, platform)) {
    throw noSuchPlatform(origin, options.platform, [platform])
  }
  return {
    ...known,
    id,
    platform,
    openArchive: (tags) => packDockerArchive(image, tags),
    close: tree.close,
  }
}

async function openTree(source: LocalSource, options: LocalImageOptions): Promise<FileTree> {
  const origin = originOf(source)
  const path = resolve(options.cwd, source.path)
  const found = await stat(path).catch((error: unknown) => {
    const what = isMissingFile(error) ? 'does not exist' : `cannot be read: ${messageOf(error)}`
    throw inputError({ code: 'image-source', message: `${origin.name} ${what}` }, { cause: error })
  })
  const wantsDirectory = source.type === 'oci-layout'
  if (wantsDirectory !== found.isDirectory()) {
    const what = wantsDirectory ? 'is not a directory' : 'is a directory'
    const hint = wantsDirectory
      ? 'a layout in a tar archive is named oci-archive:<tar>'
      : 'a layout in a directory is named oci-layout:<directory>'
    throw inputError({ code: 'image-source', message: `${origin.name} ${what}`, hint })
  }
  if (wantsDirectory) return openDirectory(path, origin.name)
  return openArchive(path, origin, options.signal)
}

async function openArchive(path: string, origin: Origin, signal: AbortSignal): Promise<FileTree> {
  const compression = await compressionOf(path)
  if (compression === 'none') return openTar(path, origin)
  if (compression !== 'gzip') {
    const hint = 'unpack it first'
    throw contentError(origin, 'archive-compression', `is compressed with ${compression}`, hint)
  }
  const unpacked = await openUnnamed()
  try {
    await unpack(path, unpacked, origin, signal)
  } catch (error) {
    await unpacked.close()
    throw error
  }
  return await readTar(unpacked, origin)
}

/** A file without a name: however this process ends, nothing of it stays on the disk. */
async function openUnnamed(): Promise<FileHandle> {
  const directory = await mkdtemp(join(tmpdir(), 'container-canary-'))
  try {
    return await open(join(directory, 'archive.tar'), 'wx+')
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function compressionOf(path: string): Promise<'none' | 'gzip' | 'zstd' | 'bzip2' | 'xz'> {
  const handle = await open(path, 'r')
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0)
    const magic = buffer.toString('hex')
    if (magic.startsWith('1f8b')) return 'gzip'
    if (magic === '28b52ffd') return 'zstd'
    if (magic.startsWith('425a68')) return 'bzip2'
    return magic === 'fd377a58' ? 'xz' : 'none'
  } finally {
    await handle.close()
  }
}

/** A compressed archive cannot be read in place: it is unpacked beside, within a bound. */
async function unpack(
  from: string,
  to: FileHandle,
  origin: Origin,
  signal: AbortSignal,
): Promise<void> {
  let size = 0
  const bound = new Transform({
    transform: (part: Buffer, _encoding, done) => {
      size += part.length
      if (size <= archiveLimits.unpackedBytes) done(null, part)
      else done(contentError(origin, 'content-too-large', 'unpacks to more than is read'))
    },
  })
  try {
    const write = async (parts: AsyncIterable<Buffer>) => {
      for await (const part of parts) await to.appendFile(part)
    }
    await pipeline(createReadStream(from), createGunzip(), bound, write, { signal })
  } catch (error) {
    if (error instanceof CanaryError || signal.aborted) throw error
    if (isDiskTrouble(error)) throw noRoom(origin, error)
    throw contentError(origin, 'archive-broken', `cannot be unpacked: ${messageOf(error)}`)
  }
}

function isDiskTrouble(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'].includes(systemErrorCode(error))
}

function noRoom(origin: Origin, error: unknown): CanaryError {
  return infrastructureError(
    {
      code: 'no-room',
      message: `${origin.name} cannot be unpacked in ${tmpdir()}: ${messageOf(error)}`,
      hint: 'make room there, or set TMPDIR to a directory that has some',
    },
    { cause: error },
  )
}

function originOf(source: LocalSource): Origin {
  const noun = source.type === 'oci-layout' ? 'the layout' : 'the archive'
  return { name: `${noun} ${source.path}`, kind: 'input' }
}
