import type { HeaderSeen } from '../model.ts'

/** An answer that is not what the protocol says; its words go into a sentence. */
export class MalformedResponse extends Error {
  override readonly name = 'MalformedResponse'
}

/** The server has taken back an answer, without closing the connection. */
export class AbortedResponse extends Error {
  override readonly name = 'AbortedResponse'
}

export interface ResponseHead {
  readonly status: number
  /** The first Location line as a byte string; empty when there is none. */
  readonly location: string
  readonly headers: readonly HeaderSeen[]
  /** Bytes of the body as the head tells them; null: it does not. */
  readonly length: number | null
}

/** Called once with the head of the final response; gives the bytes of the body to wait for. */
export type ReadHead = (head: ResponseHead) => number

/** Gets the body, piece by piece, as it comes; a piece is gone after the call. */
export type KeepBody = (bytes: Buffer) => void

export interface ResponseState {
  /** All that is wanted of the response is there. */
  readonly isComplete: boolean
  /** To be sent to the server. */
  readonly reply?: Buffer
}

/** Makes a response of the bytes of a connection; knows no socket. */
export interface ResponseReader {
  /**
   * @throws MalformedResponse
   * @throws AbortedResponse
   */
  readonly push: (bytes: Buffer) => ResponseState
  /**
   * The server has closed its side. What is not complete then never will be.
   *
   * @throws MalformedResponse
   */
  readonly end: () => ResponseState
}
