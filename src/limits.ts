/**
 * Every bound in one place, by domain. Sizes are bytes, times are milliseconds, unless the name
 * says otherwise. docs/limits.md explains each to users; a test stands at each limit.
 */

const kibibyte = 1024
const mebibyte = 1024 * kibibyte

export const yamlLimits = {
  /** A file that a person wrote is never larger. */
  bytes: 1 * mebibyte,
  /** Aliases that may be resolved in one document, against exponential expansion. */
  aliases: 100,
  /** Nesting of mappings and lists. */
  depth: 100,
  /** Documents in one stream. */
  documents: 200,
  /** Problems told at once. */
  problems: 50,
} as const

export const probeLimits = {
  /** Response headers together; more is a malformed response. */
  headerBytes: 1 * mebibyte,
  /** Of a response body this much is read, then the connection is closed. */
  bodyBytes: 10 * kibibyte,
  /** Requests of one httpGet attempt, the first one and those after redirects. */
  requests: 10,
  /** A TLS handshake ends by then, even where the attempt may last longer. */
  tlsHandshakeMs: 10_000,
  /** One address of a name that has several, before the next is tried. */
  addressMs: 1_000,
  /** How long a connection through a proxy has to stay open to count as accepted. */
  settleMs: 1_000,
  /** The answer of a gRPC health check; an honest one has two bytes. */
  grpcMessageBytes: 4 * kibibyte,
  /** Characters of any one text that an attempt keeps of what it saw. */
  seenCharacters: 1_024,
  /** Lines of response headers that an attempt keeps. */
  seenHeaders: 20,
  /** Characters of the line that says what a check wants. */
  wantedCharacters: 300,
} as const
