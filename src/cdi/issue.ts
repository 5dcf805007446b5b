import type { DocumentPath } from '../yaml/parse.ts'

/** Something about a spec file, placed by its path in the document. */
export interface SpecificationIssue {
  /** Engines reject a file with an error; a warning is for its author. */
  readonly severity: 'error' | 'warning'
  /** Stable, kebab-case. */
  readonly code: string
  readonly message: string
  readonly path: DocumentPath
  /** Which part of the path's last step is meant. */
  readonly at: 'key' | 'value'
  readonly hint?: string
}
