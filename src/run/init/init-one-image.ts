import { CanaryError, messageOf } from '../../errors.ts'
import type { PlatformFit } from '../../init/platforms.ts'
import { createLimiter } from '../../probe/limiter.ts'
import { loadAll } from '../load-validators.ts'
import { errorOf, withOneImage } from '../one-image.ts'
import type { OneImage } from '../one-image.ts'
import type { RunDependencies, RunRequest } from '../request.ts'
import { secretsOfRequest } from '../secrets.ts'
import { draftImage } from './draft-image.ts'
import type { DraftedImage } from './draft-image.ts'

/** What `init` found out. */
export interface Initial extends DraftedImage {
  readonly fits: readonly PlatformFit[]
}

/**
 * Looks at the one image of a request, writes a Validator of what it does, and tries that; the request's
 * manifests are platforms that it is held to as well.
 *
 * @throws CanaryError
 */
export async function initOneImage(
  request: RunRequest,
  dependencies: RunDependencies,
  signal: AbortSignal,
): Promise<Initial> {
  secretsOfRequest(request).forEach(dependencies.onSecret)
  return await withOneImage(
    request,
    dependencies,
    async (opened) => {
      const drafted = await draftImage(opened, signal)
      return { ...drafted, fits: await tryPlatforms(opened, signal) }
    },
    signal,
  )
}

async function tryPlatforms(
  opened: OneImage,
  signal: AbortSignal,
): Promise<readonly PlatformFit[]> {
  const { request } = opened
  const limiter = createLimiter(request.concurrency)
  return await Promise.all(
    request.validators.map(
      async (name) => await limiter.run(() => tryPlatform(name, opened, signal)),
    ),
  )
}

async function tryPlatform(
  name: string,
  opened: OneImage,
  signal: AbortSignal,
): Promise<PlatformFit> {
  try {
    const validators = await loadAll({ ...opened.request, validators: [name] }, {}, signal)
    const prepared = await opened.prepare(validators, signal)
    const results = await Promise.all(
      prepared.map(async (one) => await one.run(one.validator, {}, signal)),
    )
    const errors = results.flatMap((result) => result.errors)
    if (errors.length > 0) throw errorOf(errors)
    const checks = results.flatMap(({ report }) => report.checks)
    const failed = checks.filter(({ outcome }) => outcome !== 'passed')
    return {
      ...{ name, untried: null, total: checks.length, passed: checks.length - failed.length },
      failed: failed.map((check) => ({ name: check.name, reason: check.reason.message })),
    }
  } catch (error) {
    // What one platform asks for this machine may not have; that tells nothing of the others.
    if (!(error instanceof CanaryError) || error.kind === 'cancelled') throw error
    return { ...{ name, passed: 0, total: 0, failed: [] }, untried: messageOf(error) }
  }
}
