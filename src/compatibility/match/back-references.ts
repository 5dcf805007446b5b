/**
 * `rule.matched`: the variables of the rules so far, as an attribute feature that later rules, also
 * of later sets, may ask about. It exists after the first rule and is never reset.
 */
import type { NodeFeatures } from '../../features/model.ts'
import type { FeatureView } from './feature-view.ts'
import { viewFeature } from './feature-view.ts'

export const backReferenceKey = 'rule.matched'

export interface BackReferences {
  readonly view: FeatureView
  /** Number of variables that are known or may be there. */
  readonly size: () => number
  /** Tells that a rule has run. */
  readonly create: () => void
  readonly set: (name: string, value: string) => void
  /** The variable may have been set, to whatever value. */
  readonly setMaybe: (name: string) => void
  /** Any variable may have been set, to whatever value. */
  readonly setAnything: () => void
}

export function createBackReferences(node: NodeFeatures): BackReferences {
  const base = viewFeature(node, backReferenceKey)
  const known = new Map(base.attributes ?? [])
  const names = new Set(base.unknown?.names ?? [])
  const unknown = { names, any: base.unknown?.any ?? false, instances: false }
  // One object that changes in place: every rule would need a new one otherwise.
  const view: { -readonly [Key in keyof FeatureView]: FeatureView[Key] } = { ...base }
  const showUnknown = () => {
    view.unknown = unknown.any || names.size > 0 ? unknown : null
  }
  showUnknown()
  return {
    view,
    size: () => known.size + names.size,
    create: () => {
      view.existence = 'present'
      view.attributes = known
    },
    set: (name, value) => {
      known.set(name, value)
    },
    setMaybe: (name) => {
      known.delete(name)
      names.add(name)
      showUnknown()
    },
    setAnything: () => {
      known.clear()
      unknown.any = true
      showUnknown()
    },
  }
}
