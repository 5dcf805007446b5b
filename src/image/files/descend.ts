import { imageFileLimits } from '../../limits.ts'
import type { Origin } from '../../registry/origin.ts'
import { refused, shownPath } from './entry.ts'
import { partsOf } from './resolve.ts'
import { childrenOf, setChild } from './tree-node.ts'
import type { TreeNode } from './tree-node.ts'

interface Descent {
  readonly layer: number
  readonly origin: Origin
  /** Whether directories that are missing are made; null is given where they are not. */
  readonly isMade: boolean
}

/** The directory at a path, behind every link. @throws CanaryError where a file is on the way */
export function descend(root: TreeNode, path: string, descent: Descent): TreeNode | null {
  const { layer, origin, isMade } = descent
  const left = partsOf(path).reverse()
  let at = root
  let links = 0
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (name === '..') {
      at = at.parent ?? root
      continue
    }
    let next = childrenOf(at)?.get(name)
    if (next === undefined) {
      if (!isMade) return null
      next = makeDirectory(at, name, layer, origin)
    }
    if (next.kind === 'link') {
      links += 1
      if (links > imageFileLimits.links)
        throw refused(origin, `holds a file below ${shownPath(path)}, whose links lead in a circle`)
      const target = next.target ?? ''
      left.push(...partsOf(target).reverse())
      if (left.length > imageFileLimits.pathParts)
        throw refused(origin, 'holds a path that is too deep')
      if (target.startsWith('/')) at = root
      continue
    }
    if (next.kind !== 'directory') {
      if (!isMade) return null
      throw refused(origin, `holds a file below ${shownPath(path)}, which is no directory`)
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
  setChild(parent, node)
  return node
}

export function impliedDirectory(name: string, parent: TreeNode | null, layer: number): TreeNode {
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
    placed: null,
    late: null,
    content: null,
  }
}
