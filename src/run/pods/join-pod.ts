import { runLabels } from '../../container/ownership.ts'
import { ownIdentity } from '../../container/process-identity.ts'
import type { EngineImage } from '../../engine/images.ts'
import type { CheckReport, Notice } from '../../model.ts'
import { openImageViews } from '../../pod/join/engine-view.ts'
import type { ImageFacts } from '../../pod/join/image-facts.ts'
import { joinPod } from '../../pod/join/join.ts'
import type { Pod } from '../../pod/pod.ts'
import type { RunContext } from '../request.ts'
import type { PodJob } from './job.ts'

/**
 * What a Pod asks of its images and they do not have, looked up in their files. Images that cannot be had
 * are left out: whoever runs them says so.
 *
 * @throws CanaryError (infrastructure) when the engine is lost
 */
export async function joinWithImages(
  { pod, images, objects }: PodJob,
  { engine, request, dependencies }: RunContext,
  signal: AbortSignal,
): Promise<readonly Notice[]> {
  const found = new Map<string, EngineImage>()
  for (const container of [...pod.spec.initContainers, ...pod.spec.containers]) {
    const answer = await images.answerFor(container, signal)
    const image = answer.ok ? await engine.images.find(answer.id, signal) : null
    if (image !== null) found.set(container.name, image)
  }
  const labels = runLabels(request, dependencies.clock.date(), await ownIdentity())
  const { platform } = request
  const views = openImageViews([...found.values()], { engine, labels, platform }, signal)
  try {
    const facts = new Map<string, ImageFacts>()
    for (const [name, { id }] of found) {
      const view = views.facts.get(id)
      if (view !== undefined) facts.set(name, view)
    }
    return await joinPod(pod, facts, objects)
  } finally {
    await views.close()
  }
}

/** Where nothing is run: each thing that is certain to fail is a failed check at its line. */
export function checksOfJoin(
  pod: Pod,
  notices: readonly Notice[],
  startedAt: string,
): readonly CheckReport[] {
  const base = {
    description: '',
    action: 'pod',
    startedAt,
    durationMs: 0,
    attemptCount: 1,
  } as const
  const wanted = 'its images have what it asks of them'
  const failed = notices
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, location }): CheckReport => {
      const reason = { code: 'pod-static', message } as const
      const attempts = [{ startedAt, durationMs: 0, ok: false, reason, seen: {} }]
      const place = location ?? pod.locate(['spec'])
      return { ...base, name: code, wanted, location: place, outcome: 'failed', reason, attempts }
    })
  if (failed.length > 0) return failed
  const reason = { code: 'ok', message: 'nothing is missing' } as const
  const attempts = [{ startedAt, durationMs: 0, ok: true, reason, seen: {} }]
  const location = pod.locate(['spec'])
  return [
    { ...base, name: 'fits its images', wanted, location, outcome: 'passed', reason, attempts },
  ]
}

/** In a run that shows by itself what fails, nothing of it is an error of ours. */
export function asWarnings(notices: readonly Notice[]): readonly Notice[] {
  return notices.map((notice) =>
    notice.severity === 'error' ? { ...notice, severity: 'warning' } : notice,
  )
}
