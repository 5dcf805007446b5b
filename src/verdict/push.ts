/** Whether what was built may go to registries. */
import type { ImageReport, Verdict } from '../model.ts'

/** How a run has ended that was to send what it built to registries. */
export interface PushEvidence {
  readonly verdict: Verdict
  readonly isCancelled: boolean
  /** Ids of what was built. */
  readonly built: readonly string[]
  readonly images: readonly Pick<ImageReport, 'id' | 'verdict'>[]
}

/**
 * Nothing is sent but what has passed itself, in a run that has passed as a whole: a name that leads to
 * another image by now says nothing of the one that was built.
 */
export function mayPush({ verdict, isCancelled, built, images }: PushEvidence): boolean {
  if (verdict !== 'passed' || isCancelled || built.length === 0) return false
  return built.every((id) => images.some((image) => image.id === id && image.verdict === 'passed'))
}
