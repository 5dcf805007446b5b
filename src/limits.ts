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

export const featureLimits = {
  /** One file of the host. sysfs files hold a page at most; a kernel's configuration some 300 KiB. */
  fileBytes: 4 * mebibyte,
  /** A kernel's configuration after gunzip. */
  kernelConfigBytes: 16 * mebibyte,
  /** The part of /proc/cpuinfo that holds the first processor. */
  cpuinfoBytes: 16 * kibibyte,
  /** A feature file of features.d; NFD's own bound. */
  localFileBytes: 64 * kibibyte,
  /** Complaints told about one feature file. */
  noticesPerFile: 20,
  /** Entries of one directory. */
  directoryEntries: 50_000,
  /** Symbolic links on the way to one file, as in the kernel. */
  links: 40,
  /** After this, what has not been read yet is left out. */
  discoveryMs: 30_000,
  /** The helper that reads CPUID as root. */
  sudoMs: 5_000,
  /** A saved file of one or many nodes, as JSON. */
  savedJsonBytes: 256 * mebibyte,
  /** The same as YAML, which takes far longer to read. */
  savedYamlBytes: 8 * mebibyte,
  /** Finding the place of a problem takes as long as reading the file up to it. */
  problemsOfLargeFile: 3,
  /** NodeFeature objects in one file. */
  savedObjects: 50_000,
} as const
