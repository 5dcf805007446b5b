import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { CanaryError, inputError, isMissingFile, messageOf } from '../errors.ts'
import type { ContentSource } from '../registry/content.ts'
import type { Digest } from '../registry/digest.ts'
import type { Origin } from '../registry/origin.ts'
import { hostArchitecture, suitsPlatform } from '../registry/platform.ts'
import type { Platform } from '../registry/platform.ts'
import { noSuchPlatform } from '../registry/select.ts'
import { NotRegularError, openRegularFile } from '../regular-file.ts'
import { findInDockerArchive, packDockerArchive, readConfig } from './docker-archive.ts'
import { openDirectory } from './file-tree.ts'
import type { FileTree } from './file-tree.ts'
import type { FoundImage } from './found-image.ts'
import { findInLayout, packableLayer, resolveImage } from './oci-image.ts'
import { openLayout } from './oci-layout.ts'
import type { PackableLayer } from './packable-image.ts'
import type { LocalSource } from './source.ts'
import { readTar } from './tar-reader.ts'
import { compressionOf, unpack } from './unpack.ts'

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
  /** Null: the only image there is, or the one for `preferred`. */
  readonly platform: Platform | null
  /** What the engine runs; this machine's where it is left out. */
  readonly preferred?: Platform
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
  return await inTree(source, options, async (tree) => {
    const image = await findImage(tree, source, options)
    const layers: PackableLayer[] = []
    for (const layer of image.layers) layers.push(await packableLayer(layer, options.signal))
    const { config, content, manifestDigest } = image
    const { id, platform } = readConfig(config, originOf(source))
    return {
      ...{ id, platform, content, manifestDigest },
      openArchive: (tags: readonly string[]) => packDockerArchive({ config, layers }, tags),
      close: tree.close,
    }
  })
}

/**
 * Opens the files of an archive or a layout for `use`; they are closed where that fails.
 *
 * @throws CanaryError (input) when it is not there or damaged; what `use` throws
 */
export async function inTree<Result>(
  source: LocalSource,
  options: Pick<LocalImageOptions, 'cwd' | 'signal'>,
  use: (tree: FileTree) => Promise<Result>,
): Promise<Result> {
  try {
    const tree = await openTree(source, options)
    return await use(tree).catch(async (error: unknown) => {
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

/** @throws CanaryError (input) when there is no image for the platform */
export async function findImage(
  tree: FileTree,
  source: LocalSource,
  options: LocalImageOptions,
): Promise<FoundImage> {
  const origin = originOf(source)
  const { signal } = options
  const platform = options.platform ?? options.preferred ?? ownPlatform()
  const isDocker = source.type === 'docker-archive'
  if (isDocker && (await isDockerArchive(tree))) {
    try {
      const image = await findInDockerArchive(tree, { tag: source.tag, platform }, origin)
      refuseOtherPlatform(image, options, origin)
      return { ...image, content: null, manifestDigest: null }
    } catch (error) {
      // Its index.json lists every platform, its manifest.json perhaps only that of who saved it.
      const mayHaveMore = isOtherPlatform(error) && (await tree.find('index.json')) !== null
      if (!mayHaveMore) throw error
    }
  }
  const content = await openLayout(tree, source, origin)
  const found = await resolveImage(content, platform, options.platform !== null, origin, signal)
  const image = await findInLayout(tree, content, found.manifest, origin, signal)
  refuseOtherPlatform(image, options, origin)
  // What `docker save` calls a manifest is made for the archive: no registry knows its digest.
  const manifestDigest = isDocker ? null : found.descriptor.digest
  return { ...image, content, manifestDigest }
}

function refuseOtherPlatform(
  { config }: Pick<FoundImage, 'config'>,
  { platform: asked }: LocalImageOptions,
  origin: Origin,
): void {
  const { platform } = readConfig(config, origin)
  if (asked !== null && !suitsPlatform(asked, platform)) {
    throw noSuchPlatform(origin, asked, [platform])
  }
}

/** Docker since version 25 writes a layout too, and other tools for `docker load` only that. */
export async function isDockerArchive(tree: FileTree): Promise<boolean> {
  return (await tree.find('manifest.json')) !== null || (await tree.find('index.json')) === null
}

function isOtherPlatform(error: unknown): boolean {
  return error instanceof CanaryError && error.problems[0].code === 'platform-missing'
}

export function ownPlatform(): Platform {
  return { os: 'linux', architecture: hostArchitecture(), variant: '', osVersion: '' }
}

async function openTree(
  source: LocalSource,
  options: Pick<LocalImageOptions, 'cwd' | 'signal'>,
): Promise<FileTree> {
  const origin = originOf(source)
  const path = resolve(options.cwd, source.path)
  if (source.type !== 'oci-layout') return await openArchive(path, origin, options.signal)
  const found = await stat(path).catch((error: unknown) => {
    throw unusable(error, origin)
  })
  if (found.isDirectory()) return openDirectory(path, origin.name)
  const hint = 'a layout in a tar archive is named oci-archive:<tar>'
  throw inputError({ code: 'image-source', message: `${origin.name} is not a directory`, hint })
}

async function openArchive(path: string, origin: Origin, signal: AbortSignal): Promise<FileTree> {
  const handle = await openRegularFile(path).catch((error: unknown) => {
    throw unusable(error, origin)
  })
  let archive: FileHandle | null = null
  try {
    const compression = await compressionOf(handle, origin)
    archive = compression === 'none' ? handle : await unpacked(handle, compression, origin, signal)
  } finally {
    if (archive !== handle) await handle.close()
  }
  return await readTar(archive, origin)
}

function unusable(error: unknown, origin: Origin): CanaryError {
  const [what, hint] = describeTrouble(error)
  const message = `${origin.name} ${what}`
  const problem = { code: 'image-source', message, ...(hint === null ? {} : { hint }) }
  return inputError(problem, { cause: error })
}

function describeTrouble(error: unknown): readonly [string, string | null] {
  if (isMissingFile(error)) return ['does not exist', null]
  if (!(error instanceof NotRegularError)) return [`cannot be read: ${messageOf(error)}`, null]
  const hint =
    error.kind === 'a directory'
      ? 'a layout in a directory is named oci-layout:<directory>'
      : 'an archive is read more than once: save it into a file first'
  return [`is ${error.kind}${error.kind === 'a directory' ? '' : ', not a file'}`, hint]
}

async function unpacked(
  from: FileHandle,
  compression: 'gzip' | 'zstd',
  origin: Origin,
  signal: AbortSignal,
): Promise<FileHandle> {
  const to = await openUnnamed()
  try {
    await unpack(from, to, compression, origin, signal)
    return to
  } catch (error) {
    await to.close()
    throw error
  }
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

export function originOf(source: LocalSource): Origin {
  const noun = source.type === 'oci-layout' ? 'the layout' : 'the archive'
  return { name: `${noun} ${source.path}`, kind: 'input' }
}
