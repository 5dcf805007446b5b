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
  /** What is in it, of a directory that has something. */
  children: Map<string, TreeNode> | null
  /** Where the content of a file is; null for what has none. */
  readonly content: ContentPlace | null
}

export interface ContentPlace {
  /** A hard link's content may be in a lower layer than the link. */
  readonly layer: number
  readonly offset: number
  readonly stored: number
  readonly sparse: readonly SparsePart[] | null
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
    at = at.children?.get(name)
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
    if (at.children === null) continue
    for (const child of at.children.values()) {
      yield child
      if (child.children !== null) left.push(child)
    }
  }
}
