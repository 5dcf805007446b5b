/** Statuses by their number: https://grpc.io/docs/guides/status-codes/. */
export const statusNames = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
] as const

export type StatusName = (typeof statusNames)[number]

/** What a call came to, in the server's words. */
export interface GrpcStatus {
  readonly name: StatusName
  /** Empty where it says none. */
  readonly words: string
}

/** The server answered, and the answer was no. */
export class CallRefused extends Error {
  override readonly name = 'CallRefused'
  readonly status: StatusName

  constructor({ name, words }: GrpcStatus) {
    super(words === '' ? name : words)
    this.status = name
  }
}

/**
 * The status of trailers. One that is missing, or no number, or has no name, is UNKNOWN, as in grpc-go.
 *
 * @param code `grpc-status`, a byte string
 * @param words `grpc-message`, a byte string
 */
export function readStatus(code: string | undefined, words: string | undefined): GrpcStatus {
  const number = code !== undefined && /^[+-]?[0-9]{1,9}$/.test(code) ? Number(code) : 2
  return { name: statusNames[number] ?? 'UNKNOWN', words: decodeWords(words ?? '') }
}

/** gRPC percent-encodes the bytes of its messages, which are UTF-8. */
function decodeWords(words: string): string {
  const bytes = words.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** Whether a media type is gRPC's own, such as `application/grpc+proto`. */
export function isGrpcType(contentType: string | undefined): boolean {
  return /^application\/grpc(?:[+;]|$)/.test(contentType ?? '')
}
