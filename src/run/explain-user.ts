import type { DockerfileSource } from '../image/build/dockerfile-source.ts'
import type { ImageUserPlace } from '../image/build/image-user.ts'
import type { CheckCause, CheckReport, ValidatorReport } from '../model.ts'
import { failedForItsUser } from '../validator/user-question.ts'
import type { CheckedValidator } from '../validator/options.ts'

/** What an image was built from. */
export interface ImageOrigin {
  readonly dockerfile: DockerfileSource
  readonly target: string | null
  /** Who its processes run as, as the engine tells it; empty for root. */
  readonly user: string
}

/**
 * Adds to checks that failed for the image's user where the Dockerfile sets it. A manifest that
 * names a user itself leaves the image's aside.
 *
 * @param validator the checks of the report, in the same order
 */
export async function explainUser(
  report: ValidatorReport,
  validator: Pick<CheckedValidator, 'checks' | 'user'>,
  origin: ImageOrigin,
): Promise<ValidatorReport> {
  if (validator.user !== null) return report
  const concerns = report.checks.map((check, index) => {
    const action = validator.checks[index]?.action
    return action !== undefined && failedForItsUser(action, check)
  })
  if (!concerns.includes(true)) return report
  const { findImageUser } = await import('../image/build/image-user.ts')
  const place = findImageUser(origin.dockerfile, origin.target, origin.user)
  if (place === null) return report
  const cause = toCause(place)
  const checks = report.checks.map((check, index): CheckReport =>
    concerns[index] === true ? { ...check, cause } : check,
  )
  return { ...report, checks }
}

function toCause({ keyword, text, location }: ImageUserPlace): CheckCause {
  const message =
    keyword === 'USER'
      ? `the image's user is set here: ${text}`
      : `no USER is set, so the image has the user of its base: ${text}`
  return { message, location }
}
