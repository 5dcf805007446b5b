import type { SourceLocation } from '../../model.ts'
import type { ImageLines } from './asked-programs.ts'

/** Where an image says what it starts, who as, and where; null for what is not known. */
export interface DockerfileLines extends ImageLines {
  readonly user: SourceLocation | null
  readonly workingDirectory: SourceLocation | null
}

export const unknownLines: DockerfileLines = {
  ...{ entrypoint: null, command: null, user: null, workingDirectory: null },
}
