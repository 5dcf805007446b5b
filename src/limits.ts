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
