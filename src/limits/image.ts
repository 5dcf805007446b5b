/** Where images come from: builds, registries, archives. */
import { kibibyte, mebibyte } from './units.ts'

export const buildLimits = {
  /** Builds of one image: one more than the first where the engine killed a helper of its own. */
  attempts: 2,
  /** One build, from its context to the loaded image. */
  duration: 3_600_000,
  /** Asking the docker command line whether it has buildx. */
  probe: 20_000,
  /** What it may write to answer that. */
  probeBytes: 64 * kibibyte,
  /** Between asking docker to stop and killing it; GitHub kills a cancelled step soon after. */
  stop: 2_000,
  /** Characters of one line of a build's output; the rest of a longer one is left out. */
  lineCharacters: 16 * kibibyte,
  /** Last lines of the output of buildx that are searched for what failed. */
  keptLines: 1_000,
  /** Last lines of a failed step that are told, and their characters. */
  failureLines: 20,
  failureCharacters: 4 * kibibyte,
  /** Characters of a failed instruction, and of a builder's words, in a sentence. */
  instructionCharacters: 200,
  reasonCharacters: 1_000,
  /** One secret: BuildKit takes no more. */
  secretBytes: 500 * kibibyte,
  /** What buildx writes of a build; what it was made from (provenance) is part of it. */
  metadataBytes: 16 * mebibyte,
  /** A Dockerfile that is read to find a line in it. */
  dockerfileBytes: 1 * mebibyte,
  /** A .dockerignore file. */
  ignoreBytes: 1 * mebibyte,
  /** Files and directories of a build context that is sent by us. */
  contextEntries: 1_000_000,
} as const

export const registryLimits = {
  /** An image reference as people write it, in characters. */
  referenceCharacters: 1024,
  /** A repository path, in characters (as docker bounds it). */
  repositoryCharacters: 255,
  /** A manifest or an index; registries refuse larger ones too. */
  manifestBytes: 4 * mebibyte,
  /** An image's configuration. */
  configBytes: 4 * mebibyte,
  /** The file inside a compatibility artifact. */
  artifactBytes: 4 * mebibyte,
  /** What is read of an answer that is an error. */
  errorBytes: 64 * kibibyte,
  /** A registry's own words in our sentences, in characters. */
  errorCharacters: 300,
  /** All header lines of one answer. */
  headerBytes: 64 * kibibyte,
  /** The answer of a token server. */
  tokenBytes: 256 * kibibyte,
  /** A password or token on standard input. */
  secretBytes: 64 * kibibyte,
  /** What a credential helper may print. */
  helperBytes: 256 * kibibyte,
  /** A credential helper may ask a key chain, and that a person. */
  helperMs: 60_000,
  /** `config.json` and PEM files. */
  configurationFileBytes: 8 * mebibyte,
  redirects: 5,
  /** Until an answer's headers are there. */
  responseMs: 30_000,
  /** Between two parts of an answer's body. */
  idleMs: 30_000,
  /** For the whole of an answer that is read into memory. */
  bodyMs: 60_000,
  /** Sockets to one host at a time. */
  socketsPerHost: 8,
  retries: 5,
  /** The first wait; each further one doubles. */
  retryBaseMs: 250,
  retryMinMs: 200,
  retryMaxMs: 3_000,
  /** The longest `Retry-After` that is waited for. */
  retryAfterMs: 30_000,
  /** From the first try of a request to the start of its last one. */
  retryTotalMs: 60_000,
  /** A token is not used in the last moments of its life. */
  tokenLeewayMs: 5_000,
  /** Referrers of one manifest, before they are filtered. */
  referrers: 5_000,
  /** All pages of one list of referrers together. */
  referrersBytes: 16 * mebibyte,
  /** Pages of one list of referrers. */
  referrerPages: 100,
  /** How often an index that somebody else writes at the same time is written again. */
  indexUpdates: 5,
  /** Between writing it and reading it again: as long, up to twice as long. */
  indexUpdateMs: 200,
  /** What a stream may leave behind before its used buffers are collected. */
  streamGarbageBytes: 8 * mebibyte,
  /** Up to here an attached file is repeated inside its manifest, which saves a request. */
  inlineDataBytes: 32 * kibibyte,
} as const

export const archiveLimits = {
  /** Files in one archive; an image needs two a layer. */
  entries: 20_000,
  /** What a compressed archive may grow to on the disk. */
  unpackedBytes: 64 * 1024 * mebibyte,
  /** The extended header of one file in an archive. */
  headerBytes: 1 * mebibyte,
  /** `manifest.json`, `index.json` and the like. */
  indexBytes: 4 * mebibyte,
  /** Links that are followed from one file to the next. */
  links: 10,
  /** Layers of one image; engines stop at 127. */
  layers: 1_000,
  /** Manifests of a layout that are read to find what refers to an image. */
  layoutManifests: 1_000,
} as const

export const imageFileLimits = {
  /** Links on the way to one file, as Linux has it (MAXSYMLINKS). */
  links: 40,
  /** Parts of a path, those of the links on the way among them. */
  pathParts: 4_096,
  /** A path as an image has it, or where a link leads: Linux takes no longer one (PATH_MAX). */
  pathBytes: 4_096,
  /** Files of all layers together, those that a later one removes among them. */
  entries: 1_000_000,
  /** The extended header of one file in a layer: names and attributes. */
  headerBytes: 1 * mebibyte,
  /** Parts of the files with holes of one image; a file system has few of them. */
  sparseParts: 100_000,
  /** What a compressed layer may grow to as it is read. */
  layerBytes: 64 * 1024 * mebibyte,
  /** How many times its size it may grow to, once it has more than `anyRatioBytes`. */
  ratio: 200,
  anyRatioBytes: 256 * mebibyte,
  /** Content of compressed layers that is remembered, of one image. */
  keptBytes: 32 * mebibyte,
  /** A file below /etc whose content is among that. */
  keptFileBytes: 64 * kibibyte,
  /** The start of a script that is among that. */
  scriptHeadBytes: 4 * kibibyte,
  /** A program or library that is read whole to know what it is; of a larger one the start is remembered. */
  elfBytes: 64 * mebibyte,
  elfHeadBytes: 1 * mebibyte,
  /** Programs and libraries of one image that are known from its first reading. */
  elfFiles: 20_000,
  /** Files of an image on an engine that are asked for one by one: beyond it, all are read at once. */
  engineLooks: 24,
} as const
