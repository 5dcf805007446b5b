/** What one node shows of one feature, flags, attributes and instances together. */
import type { InstanceElement, NodeFeatures } from '../../features/model.ts'

export interface FeatureView {
  /** `unknown`: nothing of it was seen, and some of its elements cannot be seen here. */
  readonly existence: 'present' | 'absent' | 'unknown'
  /** Null where there is no such map, or its elements are null. */
  readonly flags: ReadonlySet<string> | null
  readonly attributes: ReadonlyMap<string, string> | null
  readonly instances: readonly InstanceElement[]
  /** Null where every name is known to be there or not. */
  readonly unknown: UnknownNames | null
}

/** Element names of which nobody knows whether they are there, and with which value. */
export interface UnknownNames {
  readonly names: ReadonlySet<string>
  /** Any name at all may be there besides. */
  readonly any: boolean
  /** There may be instances as well that were not seen. */
  readonly instances: boolean
}

const noInstances: readonly InstanceElement[] = []

/** @param key the feature in lower case, such as `cpu.cpuid` */
export function viewFeature({ features, unobservable }: NodeFeatures, key: string): FeatureView {
  const flags = features.flags.get(key)
  const attributes = features.attributes.get(key)
  const instances = features.instances.get(key)
  const names = unobservable.get(key)
  // A feature that stands there without names could not be read at all: anything may be in it.
  const isUnread = names?.size === 0
  const unknown = names === undefined ? null : { names, any: isUnread, instances: isUnread }
  const seen = flags !== undefined || attributes !== undefined || instances !== undefined
  return {
    existence: seen ? 'present' : unknown === null ? 'absent' : 'unknown',
    flags: flags?.elements ?? null,
    attributes: attributes?.elements ?? null,
    instances: instances?.elements ?? noInstances,
    unknown,
  }
}

/** True where the name was not seen and could not have been seen. */
export function isUnknown(view: FeatureView, name: string): boolean {
  if (view.unknown === null) return false
  if (view.flags?.has(name) === true || view.attributes?.has(name) === true) return false
  return view.unknown.any || view.unknown.names.has(name)
}
