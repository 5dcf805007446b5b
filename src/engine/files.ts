/** Files of a container, running or not, as root sees them. */
export interface ContainerFiles {
  /**
   * Writes files below a directory of the container, in their order. What is there already and of the same
   * kind is replaced; a directory that is there stays, with the mode that is asked for.
   */
  readonly write: (
    id: string,
    directory: string,
    files: readonly FileEntry[],
    signal: AbortSignal,
  ) => Promise<void>
  /**
   * The content of a file.
   *
   * @returns null where there is no such file, or it is none that holds bytes; `too-large` where it has
   *   more than `maxBytes`
   */
  readonly read: (
    id: string,
    path: string,
    maxBytes: number,
    signal: AbortSignal,
  ) => Promise<Buffer | 'too-large' | null>
  /**
   * What is in a directory of one container, to a directory of another, without devices and what the engine
   * itself has put there.
   *
   * @returns `too-large` where it has more than `maxBytes`; some of it is there then
   */
  readonly copy: (
    from: ContainerPath,
    to: ContainerPath,
    maxBytes: number,
    signal: AbortSignal,
  ) => Promise<'copied' | 'too-large'>
  /** Of the path itself, where it is a link. Null where nothing is there. */
  readonly stat: (id: string, path: string, signal: AbortSignal) => Promise<FileStatus | null>
  /**
   * A path as a tar archive, as it comes, and what is below it; with `/.` behind it the names in the archive
   * start there. It ends where nobody reads on. Null where nothing is there.
   *
   * The ability is null where the engine's archives of a path do not tell who owns it.
   */
  readonly archive:
    | ((id: string, path: string, signal: AbortSignal) => Promise<AsyncIterable<Uint8Array> | null>)
    | null
  /** All files as a tar archive, as it comes. It ends where nobody reads on. */
  readonly everything: (id: string, signal: AbortSignal) => Promise<AsyncIterable<Uint8Array>>
}

/** Absolute, in a container. */
export interface ContainerPath {
  readonly id: string
  readonly path: string
}

export type FileEntry = {
  /** Relative to the directory, without a slash at its end. */
  readonly path: string
  readonly uid: number
  readonly gid: number
} & (
  | { readonly kind: 'directory'; readonly mode: number }
  | { readonly kind: 'file'; readonly mode: number; readonly bytes: Uint8Array }
  | { readonly kind: 'link'; readonly target: string }
)

export interface FileStatus {
  readonly kind: 'file' | 'directory' | 'link' | 'other'
  readonly size: number
  /** Such as 0o755. */
  readonly permissions: number
  /** Where a link leads, from its own directory where it is relative; null for what is none. */
  readonly target: string | null
}
