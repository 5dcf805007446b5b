import type { ElfReading } from '../../elf/facts.ts'

/**
 * The file system of an image, read only, as a container would find it before anything is mounted over it:
 * layers put over each other, with what a later one removes (image specification, layer.md). Paths are
 * absolute and have `/` between their parts; a link never leads out of the root.
 *
 * Files of what is malformed are told by a `CanaryError` of whoever gave the image, never as missing.
 */
export interface ImageFiles {
  /** What stands at a path itself; links on the way to it are followed. Null where nothing is there. */
  readonly lookUp: (path: string) => Promise<FileNode | null>
  /** What a path leads to once every link is followed. */
  readonly resolve: (path: string) => Promise<Resolution>
  /** What a directory holds, in the order of their names; null where there is no such directory. */
  readonly list: (path: string) => Promise<readonly FileNode[] | null>
  /** Everything below a directory, itself left out, in no certain order; links are not followed. */
  readonly walk: (path: string) => AsyncIterable<FileNode>
  /** A part of a regular file: fewer bytes than asked for where it ends before. */
  readonly read: (node: FileNode, part: BytePart) => Promise<Uint8Array>
  /** The whole of a regular file, in order, in pieces. */
  readonly stream: (node: FileNode) => AsyncIterable<Uint8Array>
  /** What a regular file is as a program or a library. */
  readonly elf: (node: FileNode) => Promise<ElfReading>
  /** Fine to call twice. */
  readonly close: () => Promise<void>
}

export interface BytePart {
  /** Bytes from the start of the file. */
  readonly offset: number
  readonly length: number
}

export const fileKinds = [
  ...(['file', 'directory', 'link', 'character-device', 'block-device'] as const),
  ...(['pipe', 'socket'] as const),
] as const

export type FileKind = (typeof fileKinds)[number]

export interface FileNode {
  /** Where it really is: no part of it is a link, but the last may be. */
  readonly path: string
  readonly kind: FileKind
  /** Permissions with set-uid, set-gid and sticky, such as 0o4755. */
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** Bytes; 0 for what is no regular file. */
  readonly size: number
  /** Where a link leads, as written; null for what is none. */
  readonly target: string | null
  /** File capabilities (`security.capability`, vfs_cap_data), where it has some that are known. */
  readonly capability: Uint8Array | null
  /** The layer that it is from, counted from 0; null where that cannot be known. */
  readonly layer: number | null
}

export type Resolution =
  /** `node.kind` is no link. */
  | { readonly kind: 'found'; readonly node: FileNode }
  /** `path` is the first part that is not there, behind every link. */
  | { readonly kind: 'missing'; readonly path: string }
  /** Links lead in a circle, or through more of them than a kernel follows. */
  | { readonly kind: 'loop'; readonly path: string }
  /** `path` is a file, and something below it was asked for. */
  | { readonly kind: 'not-a-directory'; readonly path: string }
