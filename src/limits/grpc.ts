/** gRPC servers on a socket of this machine: container runtimes. */
import { kibibyte, mebibyte } from './units.ts'

export const grpcLimits = {
  /** Until a server has said how it speaks HTTP/2. */
  connect: 5_000,
  /** Bytes that a server may send before it is told that they were taken. */
  window: 1 * mebibyte,
} as const

export const criLimits = {
  /** One message of a runtime: what kubelet takes of it (its `maxMsgSize`). */
  messageBytes: 16 * mebibyte,
  /** A pull, which tells nothing until all has come. */
  pull: 60 * 60_000,
  /** A runtime's words about what it did not do. */
  reasonBytes: 4 * kibibyte,
} as const
