/** A layer, compressed or not, as an engine's load reads it. */
export interface PackableLayer {
  /** Equal for equal layers: each is written once. */
  readonly key: string
  readonly size: number
  readonly content: () => AsyncIterable<Uint8Array>
}

export interface PackableImage {
  readonly config: Uint8Array
  readonly layers: readonly PackableLayer[]
}
