import { ContainerRefused } from '../../engine/container-refused.ts'
import type { Engine } from '../../engine/engine.ts'
import type { EngineImage } from '../../engine/images.ts'
import { createUnstarted } from '../../engine/unstarted.ts'
import { CanaryError } from '../../errors.ts'
import type { Unseen } from '../../image/files/resolve.ts'
import { podJoinLimits } from '../../limits.ts'
import { createLimiter } from '../../probe/limiter.ts'
import type { Limiter } from '../../probe/limiter.ts'
import { hostArchitecture, parsePlatform } from '../../registry/platform.ts'
import type { Platform } from '../../registry/platform.ts'
import { engineContents } from './engine-contents.ts'
import type { EngineContents } from './engine-contents.ts'
import { unknownPlatform } from './image-facts.ts'
import type { ImageContents, ImageFacts, ImageFiles } from './image-facts.ts'

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
  const opened: EngineContents[] = []
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
    const asking = { container, questions }
    const contents = engineContents(options.engine.containers.files, created(container), signal)
    opened.push(contents)
    const files = {
      stat: remembered(statusOf(options.engine, asking, signal)),
      ...bounded(askedContents(contents, asking)),
    }
    const { user, configuration } = image
    facts.set(image.id, { user, configuration, platform: platformOf(image), files })
  }
  return {
    facts,
    close: async () => {
      await Promise.all(opened.splice(0).map((one) => one.close()))
      await removeAll(made.splice(0), options.engine, images)
    },
  }
}

/** Images say of themselves what they like. */
function platformOf({ platform }: EngineImage): Platform {
  try {
    return parsePlatform(platform, hostArchitecture())
  } catch (error) {
    if (error instanceof CanaryError) return unknownPlatform
    throw error
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

function statusOf(
  { containers: { files } }: Engine,
  { container, questions }: Asking,
  signal: AbortSignal,
): ImageFiles['stat'] {
  return async (path) => {
    const id = await container()
    if (id === null) return 'unknown'
    return await questions.run(() => known('unknown', () => files.stat(id, path, signal)))
  }
}

/** For those who ask for nothing where there is no container. */
function created(container: Asking['container']): () => Promise<string> {
  return async () => {
    const id = await container()
    if (id === null) throw new Error('a container was asked for that could not be made')
    return id
  }
}

const unseen: Unseen = { kind: 'unknown' }

function askedContents(contents: ImageContents, { container, questions }: Asking): ImageContents {
  const ask = async <Answer, Unknown>(unknown: Unknown, question: () => Promise<Answer>) => {
    if ((await container()) === null) return unknown
    return await questions.run(() => known(unknown, question))
  }
  return {
    elf: (path) => ask(unseen, () => contents.elf(path)),
    read: (path, part) => ask(null, () => contents.read(path, part)),
    list: (directory) => ask(null, () => contents.list(directory)),
  }
}

/** After too many files the answer is that nobody knows. */
function bounded({ elf, read, list }: ImageContents): ImageContents {
  const seen = new Set<string>()
  const mayAsk = (path: string) => {
    if (seen.size < podJoinLimits.contents) seen.add(path)
    return seen.has(path)
  }
  return {
    elf: async (path) => (mayAsk(path) ? await elf(path) : unseen),
    read: async (path, part) => (mayAsk(path) ? await read(path, part) : null),
    list: async (directory) => (mayAsk(`${directory}/`) ? await list(directory) : null),
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
function remembered(stat: ImageFiles['stat']): ImageFiles['stat'] {
  const seen = new Map<string, ReturnType<typeof stat>>()
  return async (path) => {
    const before = seen.get(path)
    if (before !== undefined) return await before
    if (seen.size >= podJoinLimits.looks) return 'unknown'
    const answer = stat(path)
    seen.set(path, answer)
    return await answer
  }
}

function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null
  return () => (made ??= make())
}
