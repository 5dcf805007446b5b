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

export const compatibilityLimits = {
  /** A compatibility spec is never larger. */
  specBytes: 1 * mebibyte,
  /** Values read from one spec, counting what an alias repeats each time. */
  specValues: 400_000,
  /** Rules of one spec, over all sets; and sets. */
  rules: 10_000,
  /** Problems told at once. */
  problems: 50,
  /** Size of one compiled pattern: its characters times its largest repetition. */
  patternSize: 200_000,
  /** Sizes of all patterns of a spec together. */
  patternSizes: 600_000,
  /** Pattern size times characters searched, on one node, over all expressions. */
  patternWork: 200_000_000,
  /** Answers of patterns that a spec remembers, since names repeat from node to node. */
  rememberedSearches: 200_000,
  /** Answers that one comparison remembers. */
  rememberedComparisons: 500,
  /** Variables that the rules of a spec may set on one node. */
  variables: 10_000,
  /** Characters of a found value that are shown. */
  foundCharacters: 200,
  /** Distinct values that are shown where several were found. */
  foundValues: 5,
  /** Names that one run compares to find the ones that were meant. */
  nearestComparisons: 200_000,
  /** Characters of a name for which the nearest one is looked for. */
  nearestCharacters: 100,
  /** Combinations of alternatives in one exported rule. */
  exportedAlternatives: 200,
  /** Findings of lint in one spec. */
  findings: 500,
  /** Sentences about what is missing, for one set. */
  missing: 100,
  /** Choices of alternatives that are compared for the shortest list of what is missing. */
  missingChoices: 2_000,
} as const
