import type { ReadableImage } from '../image/readable-image.ts'

/** Opens one image to be read. @throws CanaryError */
export type OpenImage = (reference: string, platform: string | null) => Promise<ReadableImage>

/** `os/architecture[/variant]` of each image that a name or an archive holds. @throws CanaryError */
export type ListPlatforms = (reference: string) => Promise<readonly string[]>

/** The images of a run, each opened where it is first asked for, and once for all who ask. */
export interface ReadableImages {
  /**
   * The same image for the same words, and the same error.
   *
   * @param reference as the image is written, or what the engine knows it by
   * @param platform `os/architecture[/variant]`; null for that of the run
   * @throws CanaryError where it cannot be had
   */
  readonly open: (reference: string, platform?: string | null) => Promise<ReadableImage>
  /** Closes what was opened, those that are still being opened among them. */
  readonly close: () => Promise<void>
}

export function createReadableImages(open: OpenImage): ReadableImages {
  const opened = new Map<string, Promise<ReadableImage>>()
  return {
    open: async (reference, platform = null) => {
      const key = JSON.stringify([reference, platform])
      const known = opened.get(key)
      if (known !== undefined) return await known
      const opening = open(reference, platform)
      opened.set(key, opening)
      return await opening
    },
    close: async () => {
      const all = await Promise.allSettled(opened.values())
      opened.clear()
      const closing = all.map(async (one) => {
        if (one.status === 'fulfilled') await one.value.close()
      })
      await Promise.all(closing)
    },
  }
}
