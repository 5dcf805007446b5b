import { imageFileLimits } from '../../limits.ts'
import type { Digest } from '../../registry/digest.ts'
import type { Origin } from '../../registry/origin.ts'
import { readMembersOf } from '../tar/stream.ts'
import { createCursor } from './cursor.ts'
import { layerEntry, nearDirectory } from './entry.ts'
import type { LayerEntry } from './entry.ts'
import type { Keeper, KeptContent } from './kept.ts'
import type { LayerSource } from './layer-source.ts'
import { unpacked } from './unpacked.ts'

export interface StreamedLayer {
  readonly origin: Origin
  /** As it is stored, from its start; it fails at the end where it is not what its digest names. */
  readonly open: () => AsyncIterable<Uint8Array>
  readonly diffId: Digest | null
}

/**
 * A layer that can only be read from its start on. Its first reading keeps what is asked for most; what is
 * asked for beyond that is read again, up to there.
 */
export function streamedLayer(layer: StreamedLayer, keeper: Keeper): LayerSource {
  const { origin, open, diffId } = layer
  const kept = new Map<number, KeptContent>()
  // What is read in part cannot be held to its digest: it was when it was read whole.
  const cursor = createCursor(() => unpacked(open(), null, origin))
  return {
    origin,
    isPlain: false,
    index: async (take, signal) => {
      const near = nearDirectory()
      let entry: LayerEntry | null = null
      await readMembersOf(unpacked(open(), diffId, origin), origin, imageFileLimits, {
        member: (member, head) => {
          signal.throwIfAborted()
          entry = layerEntry(member, origin, near)
          take(entry)
          return keeper.wanted(entry, head)
        },
        content: (bytes) => {
          const found = entry === null ? null : keeper.keep(entry, bytes)
          if (found !== null && entry !== null) kept.set(entry.offset, found)
        },
      })
    },
    kept: (offset) => kept.get(offset) ?? null,
    read: cursor.read,
    close: cursor.close,
  }
}
