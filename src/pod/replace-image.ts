import { inputError } from '../errors.ts'
import type { FieldPath, Pod, PodContainer } from './pod.ts'

/** An image that takes the place of the one that a manifest names. */
export interface ImageReplacement {
  /** Of the container; null for the only one, or the one with an image of the same repository. */
  readonly container: string | null
  readonly reference: string
}

/** Which image each container of a Pod is started from, and where the other one was written. */
export interface ReplacedPod {
  readonly pod: Pod
  /** Names of containers whose image is under test. */
  readonly tested: ReadonlySet<string>
}

/**
 * @throws CanaryError (input) for a container that no Pod has, and for an image that fits none of a
 *   Pod's containers, or two
 */
export function replaceImages(
  pods: readonly Pod[],
  replacements: readonly ImageReplacement[],
): readonly ReplacedPod[] {
  const used = new Set<ImageReplacement>()
  const replaced = pods.map((pod) => {
    const images = new Map<string, string>()
    for (const replacement of replacements) {
      const container = findContainer(pod, replacement, pods.length > 1)
      if (container === null) continue
      used.add(replacement)
      images.set(container.name, replacement.reference)
    }
    return { pod: withImages(pod, images), tested: new Set(images.keys()) }
  })
  const unused = replacements.find((replacement) => !used.has(replacement))
  if (unused !== undefined) throw unusedImage(unused, pods)
  return replaced
}

/** Null where the Pod has none for it, and another may. */
function findContainer(
  pod: Pod,
  { container: name, reference }: ImageReplacement,
  hasOthers: boolean,
): PodContainer | null {
  const all = [...pod.spec.initContainers, ...pod.spec.containers]
  if (name !== null) return all.find((one) => one.name === name) ?? null
  const alike = all.filter((one) => repositoryOf(one.image) === repositoryOf(reference))
  const [only, second] = alike
  if (only !== undefined && second !== undefined) throw ambiguous(pod, reference, alike)
  if (only !== undefined) return only
  const [first, ...others] = pod.spec.containers
  if (others.length === 0 && !hasOthers) return first
  if (hasOthers) return null
  throw ambiguous(pod, reference, pod.spec.containers)
}

/** Without its tag and digest; a port is none. */
function repositoryOf(reference: string): string {
  const [name = ''] = reference.split('@', 1)
  const slash = name.lastIndexOf('/')
  const colon = name.indexOf(':', slash + 1)
  return colon < 0 ? name : name.slice(0, colon)
}

function withImages(pod: Pod, images: ReadonlyMap<string, string>): Pod {
  const replace = (container: PodContainer): PodContainer => {
    const reference = images.get(container.name)
    // It was given to be tried: where it comes from is the user's to say, and no tag's.
    return reference === undefined
      ? container
      : { ...container, image: reference, imagePullPolicy: 'IfNotPresent' }
  }
  const [first, ...others] = pod.spec.containers
  return {
    ...pod,
    spec: {
      ...pod.spec,
      initContainers: pod.spec.initContainers.map(replace),
      containers: [replace(first), ...others.map(replace)],
    },
  }
}

function ambiguous(pod: Pod, reference: string, containers: readonly PodContainer[]): Error {
  const names = containers.map(({ name }) => name)
  const path: FieldPath = ['spec', 'containers']
  return inputError({
    code: 'pod-image',
    message: `the image ${reference} could take the place of ${names.length} containers of ${pod.source.kind} ${pod.source.name}: ${names.join(', ')}`,
    location: pod.locate(path),
    hint: `name the container: ${names[0] ?? 'name'}=${reference}`,
  })
}

function unusedImage({ container, reference }: ImageReplacement, pods: readonly Pod[]): Error {
  const names = pods.flatMap(({ spec }) =>
    [...spec.initContainers, ...spec.containers].map(({ name }) => name),
  )
  const what =
    container === null
      ? `no container has an image of the repository of ${reference}`
      : `no container is called ${container}`
  const location = pods[0]?.locate(['spec', 'containers'])
  return inputError({
    code: 'pod-image',
    message: `${what}: there are ${[...new Set(names)].join(', ')}`,
    ...(location === undefined ? {} : { location }),
    hint: 'name the container: name=image',
  })
}

/** `name=reference`, or a reference alone: no name of a container has what a reference needs before an `=`. */
export function parseReplacement(text: string): ImageReplacement {
  const [, container, reference] = /^([a-z0-9](?:[-a-z0-9]*[a-z0-9])?)=(.+)$/s.exec(text) ?? []
  return container === undefined || reference === undefined
    ? { container: null, reference: text }
    : { container, reference }
}
