/** What was found out about an image by reading it. */
import type { Notice } from './notice.ts'

/** Where an image's files were read. */
export const imageSources = ['engine', 'registry', 'archive', 'layout'] as const

export interface StaticReport {
  /** One of {@link imageSources}. */
  readonly source: (typeof imageSources)[number]
  /** `failed` where something found keeps it from running where it is for. */
  readonly verdict: 'passed' | 'failed'
  /** Of reading and judging. */
  readonly durationMs: number
  /** Programs that were looked at: of the entry point, of checks and of what these name. */
  readonly programs: readonly ProgramReport[]
  /** An `error` is certain to keep a program from starting on the image's platform. */
  readonly findings: readonly StaticFinding[]
}

/** `location` is a line of the Dockerfile or of the manifest that names the program, where one is known. */
export interface StaticFinding extends Notice {
  /** The file of the image that it is about; null where it is about none. */
  readonly path: string | null
}

export interface ProgramReport {
  /** As it is asked for, such as `nginx`. */
  readonly name: string
  /** Who asks for it, such as `entrypoint`, or `check "answers"`. */
  readonly askedBy: string
  /** Where it is in the image, behind every link; null where it is not there. */
  readonly path: string | null
  /** Such as `ELF 64-bit x86-64`, or `script for /bin/sh`; null where it is not there. */
  readonly type: string | null
  /** Names of the libraries that it needs altogether. */
  readonly libraries: readonly string[]
}
