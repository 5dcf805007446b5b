import type { FindingSeen, ReasonCode } from '../model.ts'

/** What an image lacks of what a check asks for. */
export interface Shortfall {
  readonly code: Extract<
    ReasonCode,
    | 'image-property'
    | 'file-absent'
    | 'file-present'
    | 'file-property'
    | 'file-content'
    | 'program-broken'
  >
  /** What reading the image tells of the same; left out where it tells nothing of it. */
  readonly finding?: FindingSeen
  /** A sentence: what there is, and what was wanted. */
  readonly message: string
  /** The part of the action that asks for it, such as `['env', 'PATH']`. */
  readonly path: readonly (string | number)[]
}

/** What a check asks for and nobody can tell. */
export type Doubt = Omit<Shortfall, 'code' | 'finding'>

export interface StaticAnswer {
  readonly shortfalls: readonly Shortfall[]
  readonly doubts: readonly Doubt[]
  /** What was found, for a check that passes. */
  readonly found: string
}
