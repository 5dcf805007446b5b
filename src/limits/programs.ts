/** What is looked up to find out what a program needs. */
import { kibibyte, mebibyte } from './units.ts'

export const programLimits = {
  /** Bytes of a script that Linux looks at to find its interpreter (BINPRM_BUF_SIZE). */
  scriptLine: 256,
  /** Scripts that interpret each other, as Linux follows them. */
  scriptDepth: 5,
  /** Directories of one PATH, or of one list that a loader searches. */
  searchDirectories: 256,
  /** A program with all libraries that it needs. */
  libraries: 2_048,
  /** Findings of one program. */
  findings: 50,
  /** A dynamic loader, whose own text says where it looks. */
  loaderBytes: 8 * mebibyte,
  /** `/etc/ld.so.cache`. */
  cacheBytes: 16 * mebibyte,
  /** One file of `/etc/ld.so.conf`, or that of musl. */
  configurationBytes: 256 * kibibyte,
  /** Files of `/etc/ld.so.conf`, with those that they include, and patterns of such. */
  configurationFiles: 256,
} as const
