import { errorReportsOf } from '../errors.ts'
import type { AcquiredImage } from '../image/acquire.ts'
import type { CompatibilityJudge, CompatibilityResult } from './judge-spec.ts'

/** What cannot be asked for one image does not keep the others from their answers. */
export async function judgeCompatibility(
  judge: CompatibilityJudge | null,
  image: AcquiredImage | null,
  signal: AbortSignal,
): Promise<CompatibilityResult> {
  if (judge === null || image === null)
    return { report: null, notices: [], verdict: null, errors: [] }
  try {
    return await judge.judge(image, signal)
  } catch (error) {
    signal.throwIfAborted()
    const errors = errorReportsOf(error)
    return { report: null, notices: errors, verdict: null, errors }
  }
}
