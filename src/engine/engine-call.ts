/** A question to the engine and the start of its answer, for who looks for what takes time. */
export interface EngineCall {
  readonly method: string
  /** Without its query, which may hold a build's arguments. */
  readonly path: string
  /** Null where there was no answer. */
  readonly status: number | null
  /** Milliseconds until the headers of the answer, or until it was known that there would be none. */
  readonly durationMs: number
}

export type OnEngineCall = (call: EngineCall) => void
