/** Containers of a runtime that is asked by CRI. */
import { mebibyte } from './units.ts'

export const criContainerLimits = {
  /** Between two looks at whether a container has ended, while the runtime tells of its ends, too. */
  look: 5_000,
  /** And where it tells of none. */
  lookAlone: 500,
  /** Before the runtime's events are asked for again, where they have ended. */
  eventsPause: 1_000,
  /** Making a sandbox: network plugins, and an image that may have to be pulled for it. */
  sandbox: 120_000,
  /** Mounting memory, or taking it away. */
  mount: 10_000,
  /** The answer of a command whose time is over: the runtime ends it, and says so. */
  execEnd: 1_500,
  /** Of the end of a log this much is read to find its last lines. */
  logWindow: 1 * mebibyte,
  /** A container's log: then it begins anew. */
  logFile: 10 * mebibyte,
  /** Bytes of a log that are read at once. */
  logChunk: 256 * 1024,
  /** Links on the way to one file of a container. */
  links: 40,
  /** Files of one archive of a container. */
  archiveFiles: 1_000_000,
} as const
