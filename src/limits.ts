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

export const runOptionLimits = {
  /** Entries of one `dockerRunOptions` list. */
  tokens: 1000,
  /** One entry: no argument of a Linux process is longer (MAX_ARG_STRLEN). */
  tokenBytes: 128 * kibibyte,
  /** A file that an option names. */
  fileBytes: 1 * mebibyte,
  /** One line of an env file or a label file, as in docker's command line. */
  fileLineBytes: 64 * kibibyte,
  /** Ports published or exposed, ranges counted port by port. */
  ports: 65_536,
  /** Problems told at once. */
  problems: 50,
} as const
