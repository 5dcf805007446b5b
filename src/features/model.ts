import type { Notice } from '../model.ts'

/** Node Feature Discovery's data model: `<domain>.<feature>` -> elements. All values are strings. */
export interface Features {
  readonly flags: ReadonlyMap<string, FlagFeature>
  readonly attributes: ReadonlyMap<string, AttributeFeature>
  readonly instances: ReadonlyMap<string, InstanceFeature>
}

/** `elements` is null where a file says null: NFD tells that apart from an empty set. */
export interface FlagFeature {
  readonly elements: ReadonlySet<string> | null
}

export interface AttributeFeature {
  readonly elements: ReadonlyMap<string, string> | null
}

export interface InstanceFeature {
  readonly elements: readonly InstanceElement[] | null
}

export interface InstanceElement {
  readonly attributes: ReadonlyMap<string, string>
}

/** Features of one node, and which names the chosen means could not see. */
export interface NodeFeatures {
  readonly node: string
  readonly features: Features
  /**
   * Elements that exist in NFD's catalogue but cannot be observed here, such as `cpu.cpuid` ->
   * `AVX10`. Asking for them is undetermined, not "no".
   */
  readonly unobservable: ReadonlyMap<string, ReadonlySet<string>>
  /** What was skipped and why. */
  readonly notices: readonly Notice[]
}
