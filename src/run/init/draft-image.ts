import { draftOf } from '../../init/draft.ts'
import type { ImageFacts } from '../../init/facts.ts'
import type { OneImage } from '../one-image.ts'
import { lookAtImage } from './look.ts'
import { createTrials } from './try-draft.ts'
import type { TriedDraft } from './try-draft.ts'

/** What an image does, and a Validator that asks for it. */
export interface DraftedImage extends TriedDraft {
  readonly facts: ImageFacts
}

/**
 * Looks at an image, writes a Validator of what it does, and runs that; what is likely to be written is run
 * while the image is still looked at.
 *
 * @throws CanaryError for what says nothing of the image
 */
export async function draftImage(opened: OneImage, signal: AbortSignal): Promise<DraftedImage> {
  const trials = createTrials(opened, signal)
  try {
    const begin = (likely: ImageFacts) => {
      trials.begin(draftOf(likely))
    }
    const facts = await lookAtImage(opened, begin, signal)
    return { ...(await trials.end(draftOf(facts))), facts }
  } finally {
    await trials.abandon()
  }
}
