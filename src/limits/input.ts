/** What people write: manifests, specs, options, policies. */
import { kibibyte, mebibyte } from './units.ts'

export const yamlLimits = {
  /** A file that a person wrote is never larger. */
  bytes: 1 * mebibyte,
  /** Aliases that may be resolved in one document, against exponential expansion. */
  aliases: 100,
  /** Nesting of mappings and lists. */
  depth: 100,
  /** Documents in one stream. */
  documents: 200,
  /** Lines and values of one text, each of which takes some 700 bytes while it is read. */
  values: 200_000,
  /** Problems told at once. */
  problems: 50,
} as const

/** A file of waivers. */
export const waiverLimits = {
  bytes: 256 * kibibyte,
  /** Entries of one file, each of which is held against every check. */
  waivers: 500,
  /** Characters of a name or a pattern. */
  nameCharacters: 400,
  /** Characters of a reason. */
  reasonCharacters: 2_000,
} as const

export const manifestLimits = {
  /** Of one manifest, from a file or a URL. */
  bytes: 1 * mebibyte,
  /** Files that globs and directories may name together. */
  files: 1_000,
  /** Parameters of one manifest. */
  parameters: 100,
  /** Characters of a parameter's value. */
  parameterCharacters: 10_000,
  /** Characters that the values of all references of one manifest have together. */
  filledCharacters: 4 * mebibyte,
  /** Manifests that one word combines. */
  combined: 20,
  /** Conditions that a run and a manifest ask for together. */
  conditions: 50,
} as const

/** What `lint` says of the files that it is given. */
export const lintLimits = {
  /** Problems and notices of one file. */
  findings: 500,
} as const

/** Files of container-structure-test. */
export const structureTestLimits = {
  /** Seconds for the command of a test, which has no end of its own there. */
  commandSeconds: 600,
} as const

/** A manifest or a compatibility spec that is named by its URL. */
export const fetchLimits = {
  /** From the first name that is resolved to the last byte, redirects included. */
  duration: 30_000,
  redirects: 5,
  /** Characters of a content type or an encoding that a sentence quotes. */
  typeCharacters: 100,
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

export const policyLimits = {
  /** Processes and threads of a container whose manifest is restricted. */
  processes: 4_096,
  /** Entries below a mounted directory that are searched for git's data; one with more is not mounted. */
  mountEntries: 20_000,
  /** Refusals told at once of one manifest. */
  refusals: 50,
} as const
