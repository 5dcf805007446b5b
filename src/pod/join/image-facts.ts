import type { ElfReading } from '../../elf/facts.ts'
import type { FileStatus } from '../../engine/files.ts'
import type { ImageConfiguration } from '../../engine/images.ts'
import type { BytePart, FileNode } from '../../image/files/image-files.ts'
import type { Unseen } from '../../image/files/resolve.ts'
import type { Platform } from '../../registry/platform.ts'

/** What is known of the image of a container before it runs. */
export interface ImageFacts {
  /** Its `USER`, empty where it has none. */
  readonly user: string
  readonly platform: Platform
  readonly configuration: ImageConfiguration
  readonly files: ImageFiles
}

/** Of an image that says nothing that could be understood: any program may be for it. */
export const unknownPlatform: Platform = { os: '', architecture: '', variant: '', osVersion: '' }

/** Files of an image, by absolute path without `..`; none of the parents is a link. */
export interface ImageFiles extends ImageContents {
  /** Of the path itself, where it is a link. Null: nothing is there; `unknown`: nobody can say. */
  readonly stat: (path: string) => Promise<FileStatus | 'unknown' | null>
}

/** What files hold, which costs more to ask than what they are. */
export interface ImageContents {
  /** What a file is as a program or a library. */
  readonly elf: (path: string) => Promise<ElfReading | Unseen>
  /** Null where there is no such file, or nobody can say. */
  readonly read: (path: string, part: BytePart) => Promise<Uint8Array | null>
  /** What a directory holds; null where nobody can say. */
  readonly list: (directory: string) => Promise<readonly FileNode[] | null>
}
