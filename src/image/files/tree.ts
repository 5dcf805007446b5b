import { imageFileLimits } from '../../limits.ts'
import { oneLine } from '../../registry/origin.ts'
import type { Origin } from '../../registry/origin.ts'
import { refused } from './entry.ts'
import type { LayerEntry } from './entry.ts'
import type { FileKind, FileNode } from './image-files.ts'
import type { SparsePart } from '../tar/sparse.ts'

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

/** A file system out of layers. Entries of one layer come before those of the next. */
export interface FileTreeOfLayers {
  readonly root: TreeNode
  /** @throws CanaryError for an entry that no engine could unpack */
  readonly add: (entry: LayerEntry, layer: number, origin: Origin) => void
}

const whiteout = '.wh.'
const opaque = '.wh..wh..opq'

/**
 * Puts layers over each other as containerd does (image specification, layer.md): what is on the way is made,
 * links on the way are followed within the root.
 */
export function createTree(): FileTreeOfLayers {
  const root: TreeNode = { ...impliedDirectory('', null, -1), layer: -1 }
  // Entries of one directory stand together.
  let last: { readonly path: string; readonly node: TreeNode } | null = null
  let parts = 0
  const parentOf = (entry: LayerEntry, layer: number, origin: Origin) => {
    if (last?.path === entry.directory) return last.node
    const node = descend(root, entry.directory, { layer, origin, isMade: true })
    // What is missing was made.
    if (node === null) throw refused(origin, `holds ${shown(entry.directory)} below nothing`)
    last = { path: entry.directory, node }
    return node
  }
  return {
    root,
    add: (entry, layer, origin) => {
      if (isOfAufs(entry)) return
      parts += entry.sparse?.length ?? 0
      if (parts > imageFileLimits.sparseParts) {
        throw refused(
          origin,
          `has more than ${imageFileLimits.sparseParts} parts of files with holes`,
        )
      }
      if (entry.name === '') {
        if (entry.kind === 'directory') setAttributes(root, entry, layer)
        return
      }
      if (entry.name.startsWith(whiteout)) {
        last = null
        applyWhiteout(root, entry, layer, origin)
        return
      }
      const parent = parentOf(entry, layer, origin)
      if (place(root, parent, entry, layer, origin)) last = null
    },
  }
}

/** What aufs kept for itself at the root: engines pass over it. */
function isOfAufs({ directory, name }: LayerEntry): boolean {
  const first = directory === '' ? name : directory
  return first.startsWith('.wh..wh.') && !(directory === '' && name === opaque)
}

/** Gives whether something that was there before is gone. */
function place(
  root: TreeNode,
  parent: TreeNode,
  entry: LayerEntry,
  layer: number,
  origin: Origin,
): boolean {
  const before = parent.children?.get(entry.name)
  if (before?.kind === 'directory' && entry.kind === 'directory') {
    setAttributes(before, entry, layer)
    return false
  }
  parent.children?.delete(entry.name)
  if (parent.depth >= imageFileLimits.pathParts)
    throw refused(origin, 'holds a path that is too deep')
  const node =
    entry.kind === 'hard-link'
      ? hardLink(root, parent, entry, layer, origin)
      : nodeOf(parent, entry, entry.kind, layer)
  parent.children ??= new Map()
  parent.children.set(entry.name, node)
  return before !== undefined
}

function setAttributes(
  node: TreeNode,
  { mode, uid, gid }: Pick<LayerEntry, 'mode' | 'uid' | 'gid'>,
  layer: number,
): void {
  node.mode = mode
  node.uid = uid
  node.gid = gid
  node.layer = layer
}

function nodeOf(parent: TreeNode, entry: LayerEntry, kind: FileKind, layer: number): TreeNode {
  const { name, mode, uid, gid, size, capability, offset, stored, sparse } = entry
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
    children: null,
    content: isFile ? { layer, offset, stored, sparse } : null,
  }
}

/**
 * The owner and the mode that its entry names are those of the file, under each of both names.
 *
 * @throws CanaryError where it leads to nothing, as in every engine; so links cannot lead in a circle
 */
function hardLink(
  root: TreeNode,
  parent: TreeNode,
  { name, target, mode, uid, gid }: LayerEntry,
  layer: number,
  origin: Origin,
): TreeNode {
  const end = target.lastIndexOf('/')
  const directory = descend(root, target.slice(0, Math.max(end, 0)), {
    layer,
    origin,
    isMade: false,
  })
  const found = directory?.children?.get(target.slice(end + 1))
  if (found === undefined || found.kind === 'directory') {
    const what = found === undefined ? 'which is not there' : 'which is a directory'
    throw refused(origin, `links ${shown(name)} to ${shown(target)}, ${what}`)
  }
  // A link's own mode is never changed.
  const changed = { mode: found.kind === 'link' ? found.mode : mode, uid, gid }
  setAttributes(found, changed, found.layer)
  return { ...found, name, parent, depth: parent.depth + 1, layer }
}

interface Descent {
  readonly layer: number
  readonly origin: Origin
  /** Whether directories that are missing are made; null is given where they are not. */
  readonly isMade: boolean
}

/** The directory at a path, behind every link. @throws CanaryError where a file is on the way */
function descend(root: TreeNode, path: string, descent: Descent): TreeNode | null {
  const { layer, origin, isMade } = descent
  const left = partsOf(path).reverse()
  let at = root
  let links = 0
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (name === '..') {
      at = at.parent ?? root
      continue
    }
    let next = at.children?.get(name)
    if (next === undefined) {
      if (!isMade) return null
      next = makeDirectory(at, name, layer, origin)
    }
    if (next.kind === 'link') {
      links += 1
      if (links > imageFileLimits.links)
        throw refused(origin, `holds a file below ${shown(path)}, whose links lead in a circle`)
      const target = next.target ?? ''
      left.push(...partsOf(target).reverse())
      if (left.length > imageFileLimits.pathParts)
        throw refused(origin, 'holds a path that is too deep')
      if (target.startsWith('/')) at = root
      continue
    }
    if (next.kind !== 'directory') {
      if (!isMade) return null
      throw refused(origin, `holds a file below ${shown(path)}, which is no directory`)
    }
    at = next
  }
  return at
}

function makeDirectory(parent: TreeNode, name: string, layer: number, origin: Origin): TreeNode {
  if (parent.depth >= imageFileLimits.pathParts)
    throw refused(origin, 'holds a path that is too deep')
  // Of its own: a part of a path would keep the whole of it alive.
  const own = Buffer.from(name, 'utf16le').toString('utf16le')
  const node = impliedDirectory(own, parent, layer)
  parent.children ??= new Map()
  parent.children.set(own, node)
  return node
}

function impliedDirectory(name: string, parent: TreeNode | null, layer: number): TreeNode {
  return {
    name,
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    kind: 'directory',
    mode: 0o755,
    uid: 0,
    gid: 0,
    size: 0,
    target: null,
    capability: null,
    layer,
    children: null,
    content: null,
  }
}

function applyWhiteout(root: TreeNode, entry: LayerEntry, layer: number, origin: Origin): void {
  const { directory, name } = entry
  const hidden = name.slice(whiteout.length)
  if (hidden === '' || hidden === '.' || hidden === '..') {
    throw refused(origin, `removes ${shown(`${directory}/${hidden}`)}, which is no name`)
  }
  const parent = descend(root, directory, { layer, origin, isMade: name === opaque })
  if (parent === null) return
  if (name === opaque) {
    removeBelow(parent, layer)
    return
  }
  const found = parent.children?.get(hidden)
  if (found === undefined) return
  const isEmptied = removeBelow(found, layer)
  if (found.layer === layer) return
  if (isEmptied) parent.children?.delete(hidden)
  else becomeImplied(found, layer)
}

/**
 * Removes what lower layers have put below a directory: what its own layer has put there stays, wherever in the
 * layer the whiteout stands. Gives whether nothing is left.
 */
function removeBelow(node: TreeNode, layer: number): boolean {
  const { children } = node
  if (children === null) return true
  for (const [name, child] of children) {
    const isEmptied = removeBelow(child, layer)
    if (child.layer === layer) continue
    if (isEmptied) children.delete(name)
    else becomeImplied(child, layer)
  }
  return children.size === 0
}

/** It is gone, and made again for what its layer has put below it. */
function becomeImplied(node: TreeNode, layer: number): void {
  setAttributes(node, { mode: 0o755, uid: 0, gid: 0 }, layer)
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.')
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

function shown(path: string): string {
  return JSON.stringify(oneLine(path, 100))
}
