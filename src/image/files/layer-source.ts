import { setImmediate } from 'node:timers/promises'
import { imageFileLimits } from '../../limits.ts'
import type { Origin } from '../../registry/origin.ts'
import { createCollectionCounter } from '../../registry/minor-collection.ts'
import type { OpenRegion } from '../file-tree.ts'
import { membersIn } from '../tar/region.ts'
import { layerEntry, nearDirectory } from './entry.ts'
import type { LayerEntry } from './entry.ts'
import type { KeptContent } from './kept.ts'

/** One layer, wherever it is. */
export interface LayerSource {
  readonly origin: Origin
  /** Whether nothing of it has to be unpacked: no other processor could be busy with it meanwhile. */
  readonly isPlain: boolean
  /**
   * Tells what is in it, in its order.
   *
   * @throws CanaryError where it cannot be read; what `take` throws
   */
  readonly index: (take: (entry: LayerEntry) => void, signal: AbortSignal) => Promise<void>
  /** What is remembered of the file whose content begins there. */
  readonly kept: (offset: number) => KeptContent | null
  /** Bytes of its archive; fewer where that ends before. */
  readonly read: (offset: number, length: number) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** Members between which others have a turn. */
const membersATurn = 2_048

/** A layer that is not compressed, in a file: its content is passed over, and read where it lies. */
export function plainLayer(region: OpenRegion, origin: Origin): LayerSource {
  const passed = createCollectionCounter()
  return {
    origin,
    isPlain: true,
    index: async (take, signal) => {
      const near = nearDirectory()
      let count = 0
      for (const member of membersIn(region, origin, imageFileLimits)) {
        take(layerEntry(member, origin, near))
        count += 1
        if (count % membersATurn !== 0) continue
        await setImmediate()
        signal.throwIfAborted()
      }
    },
    kept: () => null,
    read: (offset, length) => {
      passed(length)
      return Promise.resolve(region.read(offset, length))
    },
    close: region.close,
  }
}
