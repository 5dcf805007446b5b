import { CanaryError, problemToNotice } from '../errors.ts'
import type { Notice } from '../model.ts'
import { readPods } from '../pod/read.ts'
import type { SourceText } from '../yaml/source.ts'

/**
 * What `pod` would refuse of a text of Kubernetes' objects, or would tell of it. Objects that make no Pod are
 * looked at for what Pods take from them.
 *
 * @throws CanaryError (input) with everything that would be refused
 */
export function lintPods(source: SourceText): readonly Notice[] {
  try {
    return readPods([source], { namespace: null }).notices
  } catch (error) {
    const nothing = error instanceof CanaryError ? error.problems.at(0) : undefined
    // Other objects of a release stand beside its Pods, in files of their own.
    if (nothing?.code === 'pod-none') return [problemToNotice(nothing, 'notice')]
    throw error
  }
}
