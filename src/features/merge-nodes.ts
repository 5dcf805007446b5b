import { inputError } from '../errors.ts'
import type { Notice, SourceLocation } from '../model.ts'
import type { Features, NodeFeatures } from './model.ts'
import { compareBytes } from './text.ts'

/** One saved object that speaks of a node. */
export interface SavedFeatures {
  readonly node: string
  /** Of a NodeFeature object; null for an export, which is the whole of a node. */
  readonly identity: ObjectIdentity | null
  readonly features: Features
  readonly unobservable: ReadonlyMap<string, ReadonlySet<string>>
  readonly notices: readonly Notice[]
  /** To be asked only for a complaint: in a large file it takes time. */
  readonly locate: () => SourceLocation
}

export interface ObjectIdentity {
  readonly name: string
  readonly namespace: string
  /** NFD's own worker wrote it. */
  readonly isWorkers: boolean
}

const usualNamespace = 'node-feature-discovery'

/**
 * Objects of one node put together as NFD's master does: those in NFD's own namespace first, then
 * by name, then by namespace; later attributes replace earlier ones, instances are appended.
 *
 * @param namespace NFD's own; default: wherever its workers write, else `node-feature-discovery`
 * @throws CanaryError (input) when two of them claim to be the same thing: their union would be a
 *   node that never was
 */
export function mergeNodes(
  saved: readonly SavedFeatures[],
  namespace: string | undefined,
): NodeFeatures[] {
  const own = ownNamespaces(saved, namespace)
  const byNode = new Map<string, SavedFeatures[]>()
  for (const object of saved) {
    const known = byNode.get(object.node)
    if (known === undefined) byNode.set(object.node, [object])
    else known.push(object)
  }
  return [...byNode].map(([node, objects]) => {
    refuseTwins(objects)
    return mergeObjects(
      node,
      [...objects].sort((left, right) => inOrder(left, right, own)),
    )
  })
}

function ownNamespaces(
  saved: readonly SavedFeatures[],
  namespace: string | undefined,
): ReadonlySet<string> {
  if (namespace !== undefined) return new Set([namespace])
  const workers = saved.flatMap(({ identity }) =>
    identity?.isWorkers === true ? [identity.namespace] : [],
  )
  return new Set(workers.length > 0 ? workers : [usualNamespace])
}

function inOrder(left: SavedFeatures, right: SavedFeatures, own: ReadonlySet<string>): number {
  const [a, b] = [identityOf(left), identityOf(right)]
  return (
    Number(own.has(b.namespace)) - Number(own.has(a.namespace)) ||
    compareBytes(a.name, b.name) ||
    compareBytes(a.namespace, b.namespace)
  )
}

function identityOf({ identity, node }: SavedFeatures): ObjectIdentity {
  return identity ?? { name: node, namespace: '', isWorkers: false }
}

function refuseTwins(objects: readonly SavedFeatures[]): void {
  // An export is the whole node: nothing else may speak of it.
  const whole = objects.find(({ identity }) => identity === null)
  const another = whole && objects.find((object) => object !== whole)
  if (whole !== undefined && another !== undefined) throw twinError(another, whole)
  const seen = new Map<string, SavedFeatures>()
  for (const object of objects) {
    const { name, namespace } = identityOf(object)
    const key = JSON.stringify([namespace, name])
    const twin = seen.get(key)
    if (twin !== undefined) throw twinError(object, twin)
    seen.set(key, object)
  }
}

function twinError(object: SavedFeatures, twin: SavedFeatures): Error {
  const { file, line } = twin.locate()
  return inputError({
    code: 'features-twice',
    message: `the node ${object.node} is described a second time; the other is at ${file}:${line}`,
    location: object.locate(),
    hint: 'keep the newer of the two',
  })
}

function mergeObjects(node: string, objects: readonly SavedFeatures[]): NodeFeatures {
  const [only] = objects
  if (only !== undefined && objects.length === 1) {
    const { features, unobservable, notices } = only
    return { node, features, unobservable, notices }
  }
  return {
    node,
    features: objects.map(({ features }) => features).reduce(mergeFeatures),
    unobservable: objects
      .map(({ unobservable }) => unobservable)
      .reduce((left, right) => mergeMaps(left, right, (a, b) => new Set([...a, ...b]))),
    notices: objects.flatMap(({ notices }) => notices),
  }
}

function mergeFeatures(left: Features, right: Features): Features {
  return {
    flags: mergeMaps(left.flags, right.flags, (a, b) => ({
      elements: mergeElements(a.elements, b.elements, (x, y) => new Set([...x, ...y])),
    })),
    attributes: mergeMaps(left.attributes, right.attributes, (a, b) => ({
      elements: mergeElements(a.elements, b.elements, (x, y) => new Map([...x, ...y])),
    })),
    instances: mergeMaps(left.instances, right.instances, (a, b) => ({
      elements: mergeElements(a.elements, b.elements, (x, y) => [...x, ...y]),
    })),
  }
}

function mergeMaps<Value>(
  left: ReadonlyMap<string, Value>,
  right: ReadonlyMap<string, Value>,
  merge: (left: Value, right: Value) => Value,
): ReadonlyMap<string, Value> {
  const merged = new Map(left)
  for (const [key, value] of right) {
    const known = merged.get(key)
    merged.set(key, known === undefined ? value : merge(known, value))
  }
  return merged
}

function mergeElements<Elements>(
  left: Elements | null,
  right: Elements | null,
  merge: (left: Elements, right: Elements) => Elements,
): Elements | null {
  if (left === null || right === null) return left ?? right
  return merge(left, right)
}
