/** What is looked up in a Pod's images before anything runs. */
import { kibibyte } from './units.ts'

export const podJoinLimits = {
  /** Symbolic links on the way to one file, as Linux follows them (MAXSYMLINKS). */
  links: 40,
  /** Files that are read to find out what interprets them; a larger one is no script. */
  scriptBytes: 256 * kibibyte,
  /** Directories of one PATH. */
  searchDirectories: 64,
  /** Files that one image is asked for. */
  looks: 10_000,
  /** Containers, never started, that images are looked into at once. */
  imagesAtOnce: 4,
  /** Questions about files that wait for an answer of the engine. */
  questionsAtOnce: 16,
  /** Findings of one Pod that are told, the gravest first. */
  findings: 200,
} as const
