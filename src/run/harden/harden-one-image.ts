import type { Hardening } from '../../harden/outcome.ts'
import type { Validator } from '../../validator/manifest.ts'
import { loadAll } from '../load-validators.ts'
import { withOneImage } from '../one-image.ts'
import type { OneImage } from '../one-image.ts'
import type { RunDependencies, RunRequest } from '../request.ts'
import { secretsOfManifests, secretsOfRequest } from '../secrets.ts'
import { refuseOwnConfinement } from './confinement.ts'
import { describeSubject, hardenImage } from './harden-image.ts'
import type { OnTrial } from './harden-image.ts'

/**
 * Hardens the one image of a request, held to its manifests, or else to what `init` would write of it.
 *
 * @throws CanaryError
 */
export async function hardenOneImage(
  request: RunRequest,
  dependencies: RunDependencies,
  onTrial: OnTrial,
  signal: AbortSignal,
): Promise<Hardening> {
  secretsOfRequest(request).forEach(dependencies.onSecret)
  // A manifest that is wrong is told before anything is pulled.
  const written =
    request.validators.length === 0 ? null : await loadAll(request, dependencies, signal)
  secretsOfManifests(written ?? []).forEach(dependencies.onSecret)
  refuseOwnConfinement(written ?? [])
  return await withOneImage(
    request,
    dependencies,
    async (opened) => {
      if (written !== null) return await hardenImage(opened, written, onTrial, signal)
      const drafted = await draftFor(opened, signal)
      if (typeof drafted === 'string') return await unfit(opened, drafted, signal)
      return await hardenImage(opened, drafted, onTrial, signal)
    },
    signal,
  )
}

/** A text says why there is none. */
async function draftFor(
  opened: OneImage,
  signal: AbortSignal,
): Promise<readonly Validator[] | string> {
  const [{ draftImage }, { validatorsOf }] = await Promise.all([
    import('../init/draft-image.ts'),
    import('../init/try-draft.ts'),
  ])
  const { facts, draft } = await draftImage(opened, signal)
  if (facts.end !== null) return facts.end
  return draft === null ? 'nothing could be asked of it' : validatorsOf(draft)
}

async function unfit(opened: OneImage, why: string, signal: AbortSignal): Promise<Hardening> {
  const hint = 'name a manifest that it passes with --validator, which says what it needs to run'
  const subject = await describeSubject(opened, [], signal)
  return { ...subject, outcome: 'unfit', reasons: [`${why}: ${hint}`] }
}
