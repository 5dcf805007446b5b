import type { SparsePart } from '../tar/sparse.ts'
import type { LayerEntry } from './entry.ts'
import type { FileKind, FileNode } from './image-files.ts'
import { partsOf } from './resolve.ts'

/** What stands at one path of an image, while layers are put over each other. */
export interface TreeNode {
  readonly name: string
  /** Null for the root. */
  readonly parent: TreeNode | null
  /** Distance from the root. */
  readonly depth: number
  kind: FileKind
  mode: number
  uid: number
  gid: number
  readonly size: number
  readonly target: string | null
  readonly capability: Uint8Array | null
  /** That says what stands here; -1 for a root that no layer names. */
  layer: number
  /** What is in it, of a directory that has something, but for what is still `late`: ask {@link childrenOf}. */
  placed: Map<string, TreeNode> | null
  late: LateEntries | null
  /** Where the content of a file is; null for what has none. */
  readonly content: ContentPlace | null
}

/** What one layer has put into a directory since somebody looked into it, in its order. */
interface LateEntries {
  readonly layer: number
  readonly entries: PlainEntry[]
}

/** Needs nothing but the directory that it is in. */
export interface PlainEntry extends LayerEntry {
  readonly kind: FileKind
}

export interface ContentPlace {
  /** A hard link's content may be in a lower layer than the link. */
  readonly layer: number
  readonly offset: number
  readonly stored: number
  readonly sparse: readonly SparsePart[] | null
}

/** What is in a directory. Most of them nobody looks into, and nothing is made of what they hold. */
export function childrenOf(node: TreeNode): Map<string, TreeNode> | null {
  const { late } = node
  if (late !== null) {
    node.late = null
    for (const entry of late.entries) placeEntry(node, entry, late.layer)
  }
  return node.placed
}

/** Puts something into a directory, in the place of what has its name. */
export function putInto(parent: TreeNode, entry: PlainEntry, layer: number): void {
  if (parent.late !== null && parent.late.layer !== layer) childrenOf(parent)
  parent.late ??= { layer, entries: [] }
  parent.late.entries.push(entry)
}

export function setChild(parent: TreeNode, node: TreeNode): void {
  const children = childrenOf(parent) ?? new Map<string, TreeNode>()
  parent.placed = children
  // It stands where it was put last.
  children.delete(node.name)
  children.set(node.name, node)
}

function placeEntry(parent: TreeNode, entry: PlainEntry, layer: number): void {
  const before = parent.placed?.get(entry.name)
  if (before?.kind === 'directory' && entry.kind === 'directory') {
    setAttributes(before, entry, layer)
    return
  }
  setChild(parent, nodeOf(parent, entry, layer))
}

function nodeOf(parent: TreeNode, entry: PlainEntry, layer: number): TreeNode {
  const { kind, name, mode, uid, gid, size, capability, offset, stored, sparse } = entry
  const isFile = kind === 'file'
  return {
    name,
    parent,
    depth: parent.depth + 1,
    kind,
    mode,
    uid,
    gid,
    size: isFile ? size : 0,
    target: kind === 'link' ? entry.target : null,
    capability,
    layer,
    placed: null,
    late: null,
    content: isFile ? { layer, offset, stored, sparse } : null,
  }
}

export function setAttributes(
  node: TreeNode,
  { mode, uid, gid }: Pick<LayerEntry, 'mode' | 'uid' | 'gid'>,
  layer: number,
): void {
  node.mode = mode
  node.uid = uid
  node.gid = gid
  node.layer = layer
}

/** Of a path without links that was found. Null where nothing is there. */
export function nodeAt(root: TreeNode, path: string): TreeNode | null {
  let at: TreeNode | undefined = root
  for (const name of partsOf(path)) {
    at = childrenOf(at)?.get(name)
    if (at === undefined) return null
  }
  return at
}

export function pathOf(node: TreeNode): string {
  const names: string[] = []
  for (let at = node; at.parent !== null; at = at.parent) names.push(at.name)
  return `/${names.reverse().join('/')}`
}

export function fileNode(node: TreeNode): FileNode {
  const { kind, mode, uid, gid, size, target, capability, layer } = node
  const path = pathOf(node)
  return { path, kind, mode, uid, gid, size, target, capability, layer: Math.max(layer, 0) }
}

/** Everything below a node, itself left out. */
export function* below(node: TreeNode): Generator<TreeNode> {
  const left = [node]
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    for (const child of childrenOf(at)?.values() ?? []) {
      yield child
      if (child.kind === 'directory') left.push(child)
    }
  }
}
