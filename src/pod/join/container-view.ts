import { posix } from 'node:path'
import { parseElf } from '../../elf/read.ts'
import type { BytePart, FileNode } from '../../image/files/image-files.ts'
import { parentOf, resolveSeen } from '../../image/files/resolve.ts'
import type { Unseen } from '../../image/files/resolve.ts'
import type { ProgramFiles } from '../../programs/examination.ts'
import type { ImageFiles } from './image-facts.ts'

/** A file that kubelet writes. */
export interface SeenFile {
  /** Such as 0o755. */
  readonly permissions: number
  /** Null where it is not to be looked at. */
  readonly bytes: Uint8Array | null
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

/**
 * The files of a container that would start now: those of its image, under its volumes. What lies where
 * other containers, the node or the runtime write is out of sight.
 *
 * @param image null where nothing is known of it
 */
export function containerView(
  image: ImageFiles | null,
  mounts: readonly SeenMount[],
): ProgramFiles {
  const byDepth = mounts.toSorted((one, other) => other.path.length - one.path.length)
  const layers = { image, mounts: byDepth }
  const nodeAt = async (path: string) => await look(path, layers)
  const resolve: ProgramFiles['resolve'] = async (path) => await resolveSeen(path, nodeAt)
  return {
    resolve,
    lookUp: async (path) => {
      const parent = await resolve(posix.dirname(path))
      if (parent.kind !== 'found') return null
      const node = await nodeAt(posix.join(parent.node.path, posix.basename(path)))
      return node?.kind === 'unknown' ? null : node
    },
    list: async (path) => {
      const found = await resolve(path)
      if (found.kind !== 'found' || found.node.kind !== 'directory') return null
      const mount = mountOf(found.node.path, layers)
      if (mount !== undefined) return listMount(found.node.path, mount)
      const nodes = (await image?.list(found.node.path)) ?? null
      return nodes?.filter((node) => mountOf(node.path, layers) === undefined) ?? null
    },
    elf: async ({ path }) => {
      const mount = mountOf(path, layers)
      if (mount === undefined) return (await image?.elf(path)) ?? unseen
      const bytes = writtenAt(path, mount)?.bytes ?? null
      return bytes === null ? unseen : parseElf(bytes)
    },
    read: async ({ path }, part) => {
      const mount = mountOf(path, layers)
      if (mount === undefined) return (await image?.read(path, part)) ?? nothing
      return partOf(writtenAt(path, mount)?.bytes ?? nothing, part)
    },
  }
}

const unseen: Unseen = { kind: 'unknown' }
const nothing = new Uint8Array()

interface Layers {
  readonly image: ImageFiles | null
  /** The deepest first. */
  readonly mounts: readonly SeenMount[]
}

/** What runtimes put over every image. */
const ofTheRuntime = ['/proc', '/sys', '/dev', '/var/run/secrets', '/run/secrets']

async function look(path: string, layers: Layers): Promise<FileNode | Unseen | null> {
  const mount = mountOf(path, layers)
  if (mount !== undefined) return inMount(path, mount)
  if (path === '/') return directory(path)
  if (ofTheRuntime.some((place) => isAtOrBelow(path, place))) return unseen
  const status = (await layers.image?.stat(path)) ?? (layers.image === null ? 'unknown' : null)
  if (status === null || status === 'unknown') {
    if (layers.mounts.some((one) => isAtOrBelow(one.path, path))) return directory(path)
    return status === null ? null : unseen
  }
  const { kind, permissions: mode, size, target } = status
  return { ...plain, path, kind: kind === 'other' ? 'pipe' : kind, mode, size, target }
}

const plain = { uid: 0, gid: 0, size: 0, target: null, capability: null, layer: null } as const

function directory(path: string): FileNode {
  return { ...plain, path, kind: 'directory', mode: 0o755 }
}

function mountOf(path: string, { mounts }: Layers): SeenMount | undefined {
  return mounts.find((one) => isAtOrBelow(path, one.path))
}

function inMount(path: string, mount: SeenMount): FileNode | Unseen | null {
  if (mount.files === null) return unseen
  const file = writtenAt(path, mount)
  if (file !== undefined) return written(path, file)
  const inside = insideOf(path, mount)
  const isFolder = [...mount.files.keys()].some((one) => one.startsWith(`${inside}/`))
  return inside === '.' || isFolder ? directory(path) : null
}

function writtenAt(path: string, mount: SeenMount): SeenFile | undefined {
  return mount.files?.get(insideOf(path, mount))
}

function insideOf(path: string, mount: SeenMount): string {
  return posix.relative(mount.path, path) || '.'
}

function written(path: string, { permissions: mode, bytes }: SeenFile): FileNode {
  return { ...plain, path, kind: 'file', mode, size: bytes?.length ?? 0 }
}

function listMount(path: string, mount: SeenMount): readonly FileNode[] | null {
  if (mount.files === null) return null
  return [...mount.files].flatMap(([inside, file]) => {
    const own = posix.join(mount.path, inside)
    return parentOf(own) === path ? [written(own, file)] : []
  })
}

export function partOf(bytes: Uint8Array, { offset, length }: BytePart): Uint8Array {
  return bytes.subarray(offset, offset + length)
}

/** Whether a path is a place, or something in it. */
export function isAtOrBelow(path: string, place: string): boolean {
  return path === place || place === '/' || path.startsWith(`${place}/`)
}
