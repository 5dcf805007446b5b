/** What a Pod's containers are given: their environment, commands and files. */
import { kibibyte, mebibyte } from './units.ts'

export const podContentLimits = {
  /** One variable or argument after expansion: no string of a Linux process is longer (MAX_ARG_STRLEN). */
  expandedCharacters: 128 * kibibyte,
  /** Files of one volume together, which its sources may name many times. */
  volumeBytes: 64 * mebibyte,
  /** Directories that the files of one volume stand in, itself among them. */
  volumeFolders: 10_000,
  /** One line of a file of variables, as kubelet's reader (Go's bufio.Scanner) has it. */
  variableLineBytes: 64 * kibibyte,
  /** Symbolic links on the way to one file of a volume. */
  links: 40,
} as const
