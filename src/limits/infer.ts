/** What is inferred from an image, and asked about it without having been asked for. */
import { mebibyte } from './units.ts'

export const inferLimits = {
  /** Bytes of programs that are searched for names of devices, all files of an image together. */
  searchBytes: 256 * mebibyte,
  /** Characters of one comment that what an image says may take. */
  commentCharacters: 2_000,
  /** Columns of a comment. */
  commentColumns: 100,
} as const
