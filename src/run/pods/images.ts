import { CanaryError, messageOf } from '../../errors.ts'
import type { AcquiredImage } from '../../image/acquire.ts'
import type { PullPolicy } from '../../image/pull-policy.ts'
import type { Pod } from '../../pod/pod.ts'
import type { ImageAnswer } from '../../workload/environment.ts'
import type { WorkloadContainer } from '../../workload/workload.ts'
import type { ImageSource } from '../acquire-images.ts'

/** Images of a Pod's containers, each asked for once. */
export interface PodImages {
  readonly answerFor: (
    container: Pick<WorkloadContainer, 'name' | 'image'>,
    signal: AbortSignal,
  ) => Promise<ImageAnswer>
  /** Of a volume that holds the files of an image. */
  readonly answerForVolume: (
    volume: { readonly name: string; readonly reference: string },
    signal: AbortSignal,
  ) => Promise<ImageAnswer>
  /** Why the image of a container could not be had; null where it could, or was not asked for. */
  readonly errorFor: (container: string) => CanaryError | null
  /** What the image of a container turned out to be; null where it could not be had. */
  readonly found: (container: string) => AcquiredImage | null
}

/** Every image that Pods name is acquired once, whoever asks. */
export interface SharedImages {
  readonly acquire: (
    reference: string,
    pull: PullPolicy,
    signal: AbortSignal,
  ) => Promise<AcquiredImage>
}

export function shareImages(source: ImageSource): SharedImages {
  const asked = new Map<string, Promise<AcquiredImage>>()
  return {
    acquire: (reference, pull, signal) => {
      const key = JSON.stringify([reference, pull])
      const known = asked.get(key) ?? source.acquire(reference, pull, signal)
      asked.set(key, known)
      return known
    },
  }
}

/**
 * @param tested names of containers whose image is under test: how that comes here the user has said
 * @param pull what the user says of all others: `never` holds for each
 */
export function imagesOf(
  { spec }: Pod,
  tested: ReadonlySet<string>,
  pull: PullPolicy,
  images: SharedImages,
): PodImages {
  const containers = new Map(
    [...spec.initContainers, ...spec.containers].map((container) => [container.name, container]),
  )
  const errors = new Map<string, CanaryError>()
  const found = new Map<string, AcquiredImage>()
  return {
    errorFor: (container) => errors.get(container) ?? null,
    found: (container) => found.get(container) ?? null,
    answerForVolume: async ({ name, reference }, signal) => {
      const source = spec.volumes.find((volume) => volume.name === name)?.source
      const written = source?.kind === 'image' ? source.pullPolicy : 'IfNotPresent'
      const policy = policyOf({ imagePullPolicy: written }, false, pull)
      try {
        const { id, user } = await images.acquire(reference, policy, signal)
        return { ok: true, id, user }
      } catch (error) {
        signal.throwIfAborted()
        if (!(error instanceof CanaryError) || error.kind !== 'input') throw error
        return { ok: false, reason: reasonOf(error, policy), message: messageOf(error) }
      }
    },
    answerFor: async ({ name, image }, signal) => {
      const container = containers.get(name)
      const policy = container === undefined ? pull : policyOf(container, tested.has(name), pull)
      try {
        const acquired = await images.acquire(image, policy, signal)
        found.set(name, acquired)
        return { ok: true, id: acquired.id, user: acquired.user }
      } catch (error) {
        signal.throwIfAborted()
        if (!(error instanceof CanaryError) || error.kind !== 'input') throw error
        errors.set(name, error)
        return { ok: false, reason: reasonOf(error, policy), message: messageOf(error) }
      }
    },
  }
}

function policyOf(
  { imagePullPolicy }: { readonly imagePullPolicy: string },
  isTested: boolean,
  pull: PullPolicy,
): PullPolicy {
  if (isTested || pull !== 'missing') return pull
  if (imagePullPolicy === 'Never') return 'never'
  return imagePullPolicy === 'Always' ? 'always' : 'missing'
}

function reasonOf(error: CanaryError, policy: PullPolicy): string {
  if (error.problems.some(({ code }) => code === 'reference')) return 'InvalidImageName'
  return policy === 'never' ? 'ErrImageNeverPull' : 'ErrImagePull'
}
