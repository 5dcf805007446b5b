import { ContainerRefused } from '../../engine/container-refused.ts'
import type { Engine } from '../../engine/engine.ts'
import type { EngineImage } from '../../engine/images.ts'
import { createUnstarted } from '../../engine/unstarted.ts'
import { CanaryError } from '../../errors.ts'
import { podJoinLimits } from '../../limits.ts'
import { createLimiter } from '../../probe/limiter.ts'
import type { Limiter } from '../../probe/limiter.ts'
import type { ImageFacts, ImageFiles } from './image-facts.ts'

export interface ViewOptions {
  readonly engine: Engine
  /** Of every container that is made, so that a run that is killed leaves nothing that is nobody's. */
  readonly labels: Readonly<Record<string, string>>
  /** `os/architecture[/variant]`, where one was asked for when the images were looked for. */
  readonly platform?: string | null
  /** Told of every container, as soon as there is one. */
  readonly onCreated?: (id: string) => void
}

/** Images that can be looked into until they are closed. */
export interface ImageViews {
  /** By the image's id. */
  readonly facts: ReadonlyMap<string, ImageFacts>
  /** Removes what was made for it; fine to call twice. */
  readonly close: () => Promise<void>
}

/**
 * Opens images of an engine to be looked into. For each of them that is asked for a file, a container is
 * created and never started. What was asked is remembered: an image is asked for a file once.
 *
 * ```ts
 * const views = openImageViews(images, { engine, labels }, signal)
 * try {
 *   const facts = views.facts.get(image.id)
 *   await joinPod(pod, new Map(facts === undefined ? [] : [['app', facts]]), objects)
 * } finally {
 *   await views.close()
 * }
 * ```
 */
export function openImageViews(
  wanted: readonly EngineImage[],
  options: ViewOptions,
  signal: AbortSignal,
): ImageViews {
  const made: Promise<string | null>[] = []
  const images = createLimiter(podJoinLimits.imagesAtOnce)
  const questions = createLimiter(podJoinLimits.questionsAtOnce)
  const facts = new Map<string, ImageFacts>()
  for (const image of wanted) {
    if (facts.has(image.id)) continue
    const container = lazily(async () => {
      const id = images.run(async () => {
        signal.throwIfAborted()
        return await createIfPossible(image, options)
      })
      made.push(id)
      return await id
    })
    const files = remembered(engineFiles(options.engine, { container, questions }, signal))
    facts.set(image.id, { user: image.user, configuration: image.configuration, files })
  }
  return {
    facts,
    close: async () => {
      await removeAll(made.splice(0), options.engine, images)
    },
  }
}

async function createFor(
  { id: image }: EngineImage,
  { engine, labels, platform = null, onCreated }: ViewOptions,
): Promise<string> {
  const id = await createUnstarted(engine, { image, labels, platform })
  onCreated?.(id)
  return id
}

/** Of an image that no container can be made of nothing is known: who runs it will be told why. */
async function createIfPossible(image: EngineImage, options: ViewOptions): Promise<string | null> {
  try {
    return await createFor(image, options)
  } catch (error) {
    const isOfImage = error instanceof ContainerRefused && error.fault.kind !== 'engine'
    const isInput = error instanceof CanaryError && error.kind === 'input'
    if (isOfImage || isInput) return null
    throw error
  }
}

/** All of them, whatever becomes of one; what goes wrong is told after that. */
async function removeAll(
  made: readonly Promise<string | null>[],
  engine: Engine,
  limiter: Limiter,
): Promise<void> {
  // Not the run's: what was made is removed after an abort as well.
  const { signal } = new AbortController()
  const created = await Promise.allSettled(made)
  const ids = created.flatMap((one) =>
    one.status === 'fulfilled' && one.value !== null ? [one.value] : [],
  )
  const removed = await Promise.allSettled(
    ids.map(async (id) => {
      await limiter.run(async () => {
        await engine.containers.remove(id, signal)
      })
    }),
  )
  for (const one of removed) if (one.status === 'rejected') throw one.reason
}

interface Asking {
  readonly container: () => Promise<string | null>
  readonly questions: Limiter
}

function engineFiles(
  { containers: { files } }: Engine,
  { container, questions }: Asking,
  signal: AbortSignal,
): ImageFiles {
  return {
    stat: async (path) => {
      const id = await container()
      if (id === null) return 'unknown'
      return await questions.run(() => known('unknown', () => files.stat(id, path, signal)))
    },
    read: async (path, maxBytes) => {
      const id = await container()
      if (id === null) return null
      return await questions.run(() => known(null, () => files.read(id, path, maxBytes, signal)))
    },
  }
}

/** An engine refuses to look at some paths, such as links that lead in a circle. */
async function known<Answer, Unknown>(
  unknown: Unknown,
  ask: () => Promise<Answer>,
): Promise<Answer | Unknown> {
  try {
    return await ask()
  } catch (error) {
    const isRefusal = error instanceof CanaryError && error.problems[0].code === 'engine-refused'
    if (isRefusal) return unknown
    throw error
  }
}

/** Each question is put once; after too many the answer is that nobody knows. */
function remembered({ stat, read }: ImageFiles): ImageFiles {
  const seen = new Map<string, ReturnType<typeof stat>>()
  const contents = new Map<string, ReturnType<typeof read>>()
  const isFull = () => seen.size + contents.size >= podJoinLimits.looks
  return {
    stat: async (path) => {
      const before = seen.get(path)
      if (before !== undefined) return await before
      if (isFull()) return 'unknown'
      const answer = stat(path)
      seen.set(path, answer)
      return await answer
    },
    read: async (path, maxBytes) => {
      const question = `${maxBytes} ${path}`
      const before = contents.get(question)
      if (before !== undefined) return await before
      if (isFull()) return null
      const answer = read(path, maxBytes)
      contents.set(question, answer)
      return await answer
    },
  }
}

function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null
  return () => (made ??= make())
}
