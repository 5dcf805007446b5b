import { verified } from '../registry/content.ts'
import type { ContentSource } from '../registry/content.ts'
import type { Digest } from '../registry/digest.ts'
import type { Descriptor } from '../registry/manifest.ts'
import type { Origin } from '../registry/origin.ts'
import type { TreeFile } from './file-tree.ts'

/** An image in an archive or a layout: what it is, and where its layers lie. */
export interface FoundImage {
  readonly config: Uint8Array
  /** From the lowest. */
  readonly layers: readonly FoundLayer[]
  /** Of its manifest; null for archives that have none. */
  readonly manifestDigest: Digest | null
  /** Where a compatibility artifact may lie beside it; null for archives that hold none. */
  readonly content: ContentSource | null
}

export interface FoundLayer {
  /** Equal for equal layers. */
  readonly key: string
  readonly file: TreeFile
  readonly origin: Origin
  /** What the manifest says of it; null in archives that say nothing. */
  readonly descriptor: Descriptor | null
}

/** A layer as it is stored, held to what its manifest says of it. */
export function storedContent({ file, origin, descriptor }: FoundLayer): AsyncIterable<Uint8Array> {
  // A file stream without an encoding gives bytes.
  const content = file.open() as AsyncIterable<Uint8Array>
  return descriptor === null ? content : verified(content, descriptor, origin)
}
