/** A place in a text that a person wrote. Line and column start at 1. */
export interface SourceLocation {
  /** The path of a file as people know it, or the name of what `origin` says. */
  readonly file: string
  readonly line: number
  readonly column: number
  /** What the text was read from, where that is no file. */
  readonly origin?: SourceOrigin
}

export const sourceOrigins = ['built-in', 'url', 'artifact', 'image'] as const

/**
 * A manifest that comes with this program, an address, an artifact in a registry or a layout, or what an
 * image implies.
 */
export type SourceOrigin = (typeof sourceOrigins)[number]
