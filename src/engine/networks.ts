/** Networks that an engine keeps for containers, until they are removed. */
export interface EngineNetworks {
  /** One without a route outwards: its containers reach each other, and the engine's machine reaches them. */
  readonly createClosed: (request: CreateNetwork, signal: AbortSignal) => Promise<void>
  /** One that is gone is fine. */
  readonly remove: (name: string, signal: AbortSignal) => Promise<void>
  /** Those that carry all the labels; null stands for any value. */
  readonly list: (
    labels: Readonly<Record<string, string | null>>,
    signal: AbortSignal,
  ) => Promise<readonly LabelledNetwork[]>
}

export interface CreateNetwork {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
}

export interface LabelledNetwork {
  readonly name: string
  readonly labels: ReadonlyMap<string, string>
}
