/** Finding out what an image can do without. */
import { mebibyte } from './units.ts'

export const hardenLimits = {
  /** Trials of one image. */
  trials: 200,
  /** How often directories are added that a trial was refused to write to, and how often all is gone through. */
  rounds: 4,
  /** Directories that may have to be writable. */
  directories: 16,
  /** A container of a trial has to run on for so long after its start. */
  hold: 2_000,
  /** A check of a trial has at least so much time, where its manifest gives it more than it took plainly. */
  leastTime: 10_000,
  /** And so many times as long as it took plainly. */
  times: 5,
  /** Written files whose size is asked for; with more of them no size is told. */
  sizes: 50,
  /** A path that is looked for in a line of a log. */
  pathCharacters: 1_024,
  /** Bytes of a directory that next to nothing was written to. */
  leastSize: 16 * mebibyte,
  /** Paths that are named in one sentence. */
  named: 3,
} as const
