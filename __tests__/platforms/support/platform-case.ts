import type { ReasonCode } from '../../../src/model.ts'
import type { ImageRecipe } from './recipe.ts'

/** A built-in manifest, an image that it takes, and for each of its checks one that fails this check. */
export interface PlatformCase {
  /** As people write it, such as `openai?model=tiny`. */
  readonly word: string
  readonly right: ImageRecipe
  readonly wrong: readonly WrongImage[]
  /** The real software, each of which passes. */
  readonly real?: readonly RealImage[]
}

export interface WrongImage {
  /** What is wrong, as a test's title has it. */
  readonly how: string
  readonly image: ImageRecipe
  /** In place of the case's own, such as with another parameter. */
  readonly word?: string
  /** The check that it fails, and why. */
  readonly check: string
  readonly reason: ReasonCode
  /** What cannot be well either where this is wrong, such as requests to a server that is not there. */
  readonly also?: Readonly<Record<string, ReasonCode>>
}

export interface RealImage {
  /** Such as `JupyterLab of PyPI`. */
  readonly name: string
  readonly image: ImageRecipe
  /** In place of the case's own, where the software has other models or ports. */
  readonly word?: string
  /** What the software itself does not do, so that everybody who reads this knows. */
  readonly but?: Readonly<Record<string, ReasonCode>>
}
