import type { Origin } from '../../registry/origin.ts'
import { descend } from './descend.ts'
import { refused, shownPath } from './entry.ts'
import type { LayerEntry } from './entry.ts'
import { childrenOf, setAttributes } from './tree-node.ts'
import type { TreeNode } from './tree-node.ts'

/** What an entry's name begins with that removes something of lower layers (image specification, layer.md). */
export const whiteout = '.wh.'
/** Of the entry that removes all that they have put into its directory. */
export const opaque = '.wh..wh..opq'

export function applyWhiteout(
  root: TreeNode,
  entry: LayerEntry,
  layer: number,
  origin: Origin,
): void {
  const { directory, name } = entry
  const hidden = name.slice(whiteout.length)
  if (hidden === '' || hidden === '.' || hidden === '..') {
    throw refused(origin, `removes ${shownPath(`${directory}/${hidden}`)}, which is no name`)
  }
  const parent = descend(root, directory, { layer, origin, isMade: name === opaque })
  if (parent === null) return
  if (name === opaque) {
    removeBelow(parent, layer)
    return
  }
  const found = childrenOf(parent)?.get(hidden)
  if (found === undefined) return
  const isEmptied = removeBelow(found, layer)
  if (found.layer === layer) return
  if (isEmptied) childrenOf(parent)?.delete(hidden)
  else becomeImplied(found, layer)
}

/**
 * Removes what lower layers have put below a directory: what its own layer has put there stays, wherever in the
 * layer the whiteout stands. Gives whether nothing is left.
 */
function removeBelow(node: TreeNode, layer: number): boolean {
  const children = childrenOf(node)
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
