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

export const reportLimits = {
  /** What GitHub takes as the job summary of a step, less some room for its last line break. */
  summaryBytes: 1 * mebibyte - 1 * kibibyte,
  /** What GitHub takes as a comment; it counts characters. */
  commentCharacters: 65_536,
  /** What GitHub shows of a step. */
  errorAnnotations: 10,
  warningAnnotations: 10,
  /** Characters of one annotation's message. */
  annotationCharacters: 2000,
  /** Characters of a value in a table, a list or a line of a report. */
  cellCharacters: 400,
  /** Characters of one line of a log or of a command's output. */
  lineCharacters: 1000,
  /** Last lines of a command's output or of a container's log that a report shows. */
  outputLines: 20,
  logLines: 50,
  /** Rows of a Mermaid timeline, and bars in a row: GitHub refuses a diagram of 50,000 characters. */
  diagramRows: 40,
  diagramBars: 12,
  /** Node names told by name in a cell; the rest are counted. */
  nodeNames: 5,
  /** Groups of equal nodes that the terminal lists. */
  textGroups: 50,
  /** Rows of one table on the page of the HTML report. */
  htmlRows: 500,
  /** Rows of attempts of one check there; attempts that are alike share a row. */
  attemptRows: 60,
  /** Columns of the compatibility matrix. */
  matrixImages: 50,
  /** A `report.json` that is rendered again: its bytes, one text, one list, all checks, one time. */
  inputBytes: 64 * mebibyte,
  inputTextCharacters: 1 * mebibyte,
  inputItems: 20_000,
  inputChecks: 20_000,
  inputMilliseconds: 365 * 24 * 60 * 60 * 1000,
  /** Problems told at once of such a file. */
  problems: 20,
} as const
