/** What is looked up in a Pod's images before anything runs. */
import { mebibyte } from './units.ts'

export const podJoinLimits = {
  /** Directories of one PATH. */
  searchDirectories: 64,
  /** Files that one image is asked for. */
  looks: 10_000,
  /** Files and directories of one image whose content is asked for. */
  contents: 500,
  /** One file, of an engine that gives none in parts. */
  wholeFileBytes: 64 * mebibyte,
  /** Containers, never started, that images are looked into at once. */
  imagesAtOnce: 4,
  /** Questions about files that wait for an answer of the engine. */
  questionsAtOnce: 16,
  /** Findings of one Pod that are told, the gravest first. */
  findings: 200,
} as const
