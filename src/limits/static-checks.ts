/** What an image is asked of without running it. */
import { mebibyte } from './units.ts'

export const patternLimits = {
  /** Size of one compiled pattern: its characters times its repetitions. */
  size: 200_000,
  /** Size times the bytes that are searched, of one pattern and one text. */
  work: 4_000_000_000,
} as const

export const staticCheckLimits = {
  /** A file whose content is searched, all of which is in memory meanwhile. */
  contentBytes: 16 * mebibyte,
  /** Of a check that looks into each directory, so many of what is wrong are told in full. */
  toldDirectories: 10,
  /** A file whose digest is asked for. */
  digestBytes: 4096 * mebibyte,
  /** Checks of one manifest that look at files at once. */
  atOnce: 64,
  /** Those among them that have the whole of a file in memory. */
  readsAtOnce: 2,
} as const
