import type { ImageConfiguration } from '../engine/images.ts'
import type { imageSources } from '../model.ts'
import type { Platform } from '../registry/platform.ts'
import type { ImageFiles } from './files/image-files.ts'

/** An image that can be read without being run. Close it after use. */
export interface ReadableImage {
  /** As the user wrote it. */
  readonly reference: string
  readonly source: (typeof imageSources)[number]
  /** `sha256:…` of its configuration. */
  readonly id: string
  /** `sha256:…` of its manifest, where it has one. */
  readonly digest: string | null
  /** `sha256:…` of what its name leads to in its registry, such as an index; left out where it is read elsewhere. */
  readonly rootDigest?: string
  readonly platform: Platform
  /** `USER`, empty where it has none. */
  readonly user: string
  readonly configuration: ImageConfiguration
  readonly labels: ReadonlyMap<string, string>
  /** RFC 3339, as the image has it; null where it does not say. */
  readonly created: string | null
  /** From the lowest; empty where whoever gave the image does not tell. */
  readonly layers: readonly ImageLayer[]
  /** What its layers take on the engine that has it, in bytes; left out where none tells. */
  readonly sizeBytes?: number
  readonly files: ImageFiles
  /** Fine to call twice. */
  readonly close: () => Promise<void>
}

export interface ImageLayer {
  /** Of the layer as it is stored. */
  readonly digest: string | null
  /** Bytes as it is stored. */
  readonly size: number | null
  /** The instruction that made it, as the image's history has it; null where it has none. */
  readonly createdBy: string | null
}
