import { imageFileLimits } from '../../limits.ts'
import type { Origin } from '../../registry/origin.ts'
import { descend, impliedDirectory } from './descend.ts'
import { refused, shownPath } from './entry.ts'
import type { LayerEntry } from './entry.ts'
import { childrenOf, putInto, setAttributes, setChild } from './tree-node.ts'
import type { PlainEntry, TreeNode } from './tree-node.ts'
import { applyWhiteout, opaque, whiteout } from './whiteouts.ts'

/** A file system out of layers. Entries of one layer come before those of the next. */
export interface FileTreeOfLayers {
  readonly root: TreeNode
  /** @throws CanaryError for an entry that no engine could unpack */
  readonly add: (entry: LayerEntry, layer: number, origin: Origin) => void
}

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
    if (node === null) throw refused(origin, `holds ${shownPath(entry.directory)} below nothing`)
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
      if (parent.depth >= imageFileLimits.pathParts)
        throw refused(origin, 'holds a path that is too deep')
      if (isPlain(entry)) {
        putInto(parent, entry, layer)
        return
      }
      // What it takes the place of is gone before it is looked where it leads.
      childrenOf(parent)?.delete(entry.name)
      setChild(parent, hardLink(root, parent, entry, layer, origin))
    },
  }
}

function isPlain(entry: LayerEntry): entry is PlainEntry {
  return entry.kind !== 'hard-link'
}

/** What aufs kept for itself at the root: engines pass over it. */
function isOfAufs({ directory, name }: LayerEntry): boolean {
  const first = directory === '' ? name : directory
  return first.startsWith('.wh..wh.') && !(directory === '' && name === opaque)
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
  const found = directory === null ? undefined : childrenOf(directory)?.get(target.slice(end + 1))
  if (found === undefined || found.kind === 'directory') {
    const what = found === undefined ? 'which is not there' : 'which is a directory'
    throw refused(origin, `links ${shownPath(name)} to ${shownPath(target)}, ${what}`)
  }
  // A link's own mode is never changed.
  const changed = { mode: found.kind === 'link' ? found.mode : mode, uid, gid }
  setAttributes(found, changed, found.layer)
  return { ...found, name, parent, depth: parent.depth + 1, layer }
}
