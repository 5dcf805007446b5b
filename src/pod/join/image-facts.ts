import type { FileStatus } from '../../engine/files.ts'
import type { ImageConfiguration } from '../../engine/images.ts'

/** What is known of the image of a container before it runs. */
export interface ImageFacts {
  /** Its `USER`, empty where it has none. */
  readonly user: string
  readonly configuration: ImageConfiguration
  readonly files: ImageFiles
}

/** Files of an image, by absolute path without `..`; none of the parents is a link. */
export interface ImageFiles {
  /** Of the path itself, where it is a link. Null: nothing is there; `unknown`: nobody can say. */
  readonly stat: (path: string) => Promise<FileStatus | 'unknown' | null>
  /** Null where there is no such file, or it is none that holds bytes. */
  readonly read: (path: string, maxBytes: number) => Promise<Uint8Array | 'too-large' | null>
}
