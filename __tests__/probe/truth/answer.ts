import { createHash } from 'node:crypto'

/** What a server says to one request, and what becomes of the connection. */
export interface RawAnswer {
  /** Unique in its table. */
  readonly name: string
  /** In gRPC: said before the call, as soon as the connection is there. */
  readonly greeting?: string
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

/** The same for calls of gRPC's health protocol, by grpc-go. */
export interface GrpcTable {
  readonly go: string
  /** The version of grpc-go. */
  readonly grpc: string
  readonly rows: readonly GrpcOutcome[]
}

export interface GrpcOutcome {
  readonly name: string
  readonly digest: string
  readonly passes: boolean
  readonly error: string | null
}

/** Ties an outcome to the very bytes that it is about. */
export function digestOf({ greeting = '', bytes, after, next = '' }: RawAnswer): string {
  const text = JSON.stringify([greeting, bytes, after, next])
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
