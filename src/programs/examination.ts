import type { ElfFacts, ElfReading } from '../elf/facts.ts'
import type { FileNode, ImageFiles, Resolution } from '../image/files/image-files.ts'
import type { StaticFinding } from '../model.ts'
import type { Platform } from '../registry/platform.ts'

/**
 * What of an image's files is asked for to examine programs: every `ImageFiles` will do, and so does a
 * container of which some places are out of sight, such as volumes.
 */
export interface ProgramFiles extends Pick<ImageFiles, 'lookUp' | 'list' | 'read'> {
  readonly resolve: (path: string) => Promise<Resolution | OutOfSight>
  /** Unknown for a file that is there and whose content nobody may see. */
  readonly elf: (node: FileNode) => Promise<ElfReading | OutOfSight>
}

/** Others write there: whatever is looked for may be there or not, and nothing is said of it. */
export interface OutOfSight {
  readonly kind: 'unknown'
}

/** Where a program is to start. */
export interface ProgramPlace {
  readonly files: ProgramFiles
  /** What the image says that it is for. */
  readonly platform: Platform
  /** Of the process: `PATH` and `LD_LIBRARY_PATH` count. */
  readonly environment: ReadonlyMap<string, string>
  /** Names of variables that may have any value: nothing is said of what is found by them. */
  readonly unknownVariables?: ReadonlySet<string>
  /** Absolute. */
  readonly workingDirectory: string
}

/** What was found out about a program without running it. */
export interface Examination {
  /** As it was asked for. */
  readonly name: string
  /** Behind every link; null where it is not there. */
  readonly node: FileNode | null
  /** For people, such as `ELF 64-bit x86-64`, or `script for /bin/sh`; null where it is not there. */
  readonly type: string | null
  /** Itself, its interpreters, and the libraries that they need, each once; of a script those of its interpreter. */
  readonly closure: readonly LoadedFile[]
  /** Without a location: who asks for the program knows its line. */
  readonly findings: readonly StaticFinding[]
}

export interface LoadedFile {
  readonly node: FileNode
  readonly facts: ElfFacts
}

/** Examines the program that a command starts: its first word, and what that needs. Never throws for what an image holds. */
export type Examine = (name: string, place: ProgramPlace) => Promise<Examination>
