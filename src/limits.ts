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

export const templateLimits = {
  /** The source of one template; Node Feature Discovery's own bound. */
  sourceBytes: 64 * kibibyte,
  /** Blocks and parentheses inside each other. */
  nesting: 100,
  /** Blocks, parentheses and templates that are running inside each other. */
  depth: 250,
  /** What one execution writes. */
  outputBytes: 1 * mebibyte,
  /** One string that a function makes. */
  stringBytes: 1 * mebibyte,
  /** Elements of one list or dict that a function makes. */
  listItems: 100_000,
  /** Lists and dicts inside each other, wherever they are printed, compared or copied. */
  valueDepth: 100,
  /** Work of one execution: a node is one step, and functions count what they read and make. */
  steps: 1_000_000,
} as const
