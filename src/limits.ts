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

export const cdiLimits = {
  /** One spec file. */
  specificationBytes: 4 * mebibyte,
  /** All spec files of one run together. */
  totalBytes: 64 * mebibyte,
  /** Spec files in one directory. */
  filesPerDirectory: 10_000,
  /** Devices that one container may ask for. */
  requestedDevices: 1000,
  /** Problems told of one file, and broken files told of one run. */
  problems: 50,
  /** Device names listed in one sentence. */
  namesInHint: 20,
} as const
