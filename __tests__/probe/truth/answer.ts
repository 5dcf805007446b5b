import { createHash } from 'node:crypto'

/** What a server says to one request, and what becomes of the connection. */
export interface RawAnswer {
  /** Unique in its table. */
  readonly name: string
  /** Byte string. */
  readonly bytes: string
  /** `close`: a FIN; `reset`: a RST behind the bytes; `stay`: nothing more. */
  readonly after: 'close' | 'reset' | 'stay'
  /** Said to every further request: for a redirect. */
  readonly next?: string
}

/** What Go's client made of an answer, judged as the kubelet's prober judges it. */
export interface GoOutcome {
  readonly name: string
  /** Of the answer; see {@link digestOf}. */
  readonly digest: string
  readonly passes: boolean
  /** Of the final response; null where there was none. */
  readonly status: number | null
  readonly error: string | null
  /** Where the error came up. */
  readonly stage: 'head' | 'body' | null
}

export interface GoTable {
  /** Such as `go1.26.8`. */
  readonly go: string
  readonly http1: readonly GoOutcome[]
  readonly http2: readonly GoOutcome[]
}

/** Ties an outcome to the very bytes that it is about. */
export function digestOf({ bytes, after, next = '' }: RawAnswer): string {
  const text = JSON.stringify([bytes, after, next])
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
