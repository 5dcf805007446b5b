import { posix } from 'node:path'
import { podJoinLimits } from '../../limits.ts'
import type { ImageFiles } from './image-facts.ts'

/** What a path leads to in a container that would start now. */
export type Sight =
  | { readonly kind: 'file'; readonly path: string; readonly file: SeenFile }
  | { readonly kind: 'directory'; readonly path: string }
  | { readonly kind: 'missing' }
  /** It lies where other containers, the node or the runtime write. */
  | { readonly kind: 'unknown' }

export interface SeenFile {
  /** Such as 0o755. */
  readonly permissions: number
  /** Its whole content; null where it is none that could be read, or is not to be looked at. */
  readonly read: () => Promise<Uint8Array | null>
}

/** A volume at its place in a container. */
export interface SeenMount {
  /** Absolute, without a slash at its end. */
  readonly path: string
  /**
   * What kubelet writes into it, by path within it; a single file is called `.`. Null where others
   * write.
   */
  readonly files: ReadonlyMap<string, SeenFile> | null
}

/** The files of a container: those of its image, under its volumes. */
export type ContainerView = (path: string) => Promise<Sight>

/** @param files null where nothing is known of the image */
export function containerView(
  files: ImageFiles | null,
  mounts: readonly SeenMount[],
): ContainerView {
  const byDepth = mounts.toSorted((one, other) => other.path.length - one.path.length)
  return (path) => walk(path, { files, mounts: byDepth })
}

interface Layers {
  readonly files: ImageFiles | null
  /** The deepest first. */
  readonly mounts: readonly SeenMount[]
}

/** Step by step, so that a link never leads out of the image, or past a volume. */
async function walk(path: string, layers: Layers): Promise<Sight> {
  const left = segmentsOf(path)
  let at: Sight = { kind: 'directory', path: '/' }
  let folder = '/'
  let links = 0
  for (let name = left.shift(); name !== undefined; name = left.shift()) {
    if (name === '..') {
      folder = posix.dirname(folder)
      at = { kind: 'directory', path: folder }
      continue
    }
    const next = posix.join(folder, name)
    const found = await look(next, layers)
    if ('target' in found) {
      links += 1
      if (links > podJoinLimits.links) return { kind: 'missing' }
      left.unshift(...segmentsOf(found.target))
      if (found.target.startsWith('/')) folder = '/'
      at = { kind: 'directory', path: folder }
      continue
    }
    if (found.kind === 'missing' || found.kind === 'unknown') return found
    if (found.kind === 'file' && left.length > 0) return { kind: 'missing' }
    at = found
    folder = next
  }
  return at
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.')
}

/** What runtimes put over every image. */
const ofTheRuntime = ['/proc', '/sys', '/dev', '/var/run/secrets', '/run/secrets']

async function look(
  path: string,
  { files, mounts }: Layers,
): Promise<Sight | { readonly target: string }> {
  const mount = mounts.find((one) => isAtOrBelow(path, one.path))
  if (mount !== undefined) return inMount(path, mount)
  if (ofTheRuntime.some((place) => isAtOrBelow(path, place))) return { kind: 'unknown' }
  const status = files === null ? 'unknown' : await files.stat(path)
  const holdsMount = mounts.some((one) => isAtOrBelow(one.path, path))
  if (status === null) return holdsMount ? { kind: 'directory', path } : { kind: 'missing' }
  if (status === 'unknown') return holdsMount ? { kind: 'directory', path } : { kind: 'unknown' }
  if (status.kind === 'link') return { target: status.target ?? '' }
  if (status.kind === 'directory') return { kind: 'directory', path }
  const { permissions, size, kind } = status
  const isScript = kind === 'file' && size <= podJoinLimits.scriptBytes
  const read = async () => (isScript ? await readFrom(files, path) : null)
  return { kind: 'file', path, file: { permissions, read } }
}

async function readFrom(files: ImageFiles | null, path: string): Promise<Uint8Array | null> {
  const bytes = (await files?.read(path, podJoinLimits.scriptBytes)) ?? null
  return bytes === 'too-large' ? null : bytes
}

function inMount(path: string, mount: SeenMount): Sight {
  if (mount.files === null) return { kind: 'unknown' }
  const inside = posix.relative(mount.path, path) || '.'
  const file = mount.files.get(inside)
  if (file !== undefined) return { kind: 'file', path, file }
  const isFolder = [...mount.files.keys()].some((one) => one.startsWith(`${inside}/`))
  return inside === '.' || isFolder ? { kind: 'directory', path } : { kind: 'missing' }
}

/** Whether a path is a place, or something in it. */
export function isAtOrBelow(path: string, place: string): boolean {
  return path === place || place === '/' || path.startsWith(`${place}/`)
}
