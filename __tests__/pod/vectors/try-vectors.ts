import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Engine } from '../../../src/engine/engine.ts'
import { createLimiter } from '../../../src/probe/limiter.ts'
import { connect } from '../../support/engines.ts'
import { providePodImages } from '../../support/pod-images.ts'
import type { PodImages } from '../../support/pod-images.ts'
import { withLoading } from '../../support/runtime-images.ts'
import { differencesOf } from './compare.ts'
import { exceptions, unexplained, untried } from './exceptions.ts'
import type { TriedEngine } from './exceptions.ts'
import { runVector } from './run-vector.ts'
import { podVectors } from './vectors.ts'
import type { PodVector } from './vectors.ts'

/** Most of a vector's time is waiting; more at once, and two processors are late. */
const atOnce = 6

/** Of one vector, in milliseconds. */
const deadline = 120_000

/** Of all of an engine, for those that wait for them. */
const patience = 600_000

/** `npm run test:pods` waits between restarts as long as kubelet, and tries all on every engine. */
const isFull = process.env['CANARY_TEST_PODS'] === 'full'
const haste = isFull ? 1 : 10

/** What engines do each in their own way. */
const engineTopics: readonly string[] = ['security', 'volumes', 'sharing', 'sidecars', 'lifecycle']
const engineVectors: readonly string[] = ['env-defaults', 'env-no-service-links', 'working-dir']

/** Those of what a Pod may be that kubelet was given at all. */
export const accepted = podVectors.filter(
  ({ name, expect: { refused } }) => refused === undefined && !(name in untried),
)

export const ofEngines = isFull
  ? accepted
  : accepted.filter(
      ({ name, topic }) => engineTopics.includes(topic) || engineVectors.includes(name),
    )

/** Of these some engine differs from kubelet. */
const oftenOtherwise: ReadonlySet<string> = new Set(exceptions.map(({ vector }) => vector))

/** Those of the runtime that kubelet itself asks: what engines do otherwise is as kubelet has it there. */
export const ofRuntimes = isFull
  ? accepted
  : accepted.filter(({ name }) => oftenOtherwise.has(name))

/** Tries vectors on an engine, several at once: a test each. */
export function tryVectors(
  which: TriedEngine & { readonly address: string },
  vectors: readonly PodVector[],
): void {
  let engine: Engine
  const told = new Map<string, Promise<readonly string[]>>()
  beforeAll(async () => {
    const connected = await connect(which.address)
    const isRuntime = which.name === 'containerd'
    engine = isRuntime ? withLoading(connected, which.address) : connected
    const images = await providePodImages(engine, AbortSignal.timeout(deadline))
    const judgeOne = (vector: PodVector) => judge(vector, engine, which, images)
    for (const [name, result] of judgeAll(vectors, judgeOne)) told.set(name, result)
  }, deadline)
  afterAll(async () => {
    await Promise.allSettled(told.values())
    engine.close()
  }, patience)

  test.each(vectors.map(({ topic, name }) => [topic, name]))(
    '%s: %s',
    async (_topic, name) => {
      expect(await told.get(name)).toEqual([])
    },
    patience,
  )
}

/**
 * What differs is tried once more when all others are over: a second is a second in a vector, and processors
 * that have something else to do make more of it.
 */
function judgeAll(
  vectors: readonly PodVector[],
  judgeOne: (vector: PodVector) => Promise<readonly string[]>,
): ReadonlyMap<string, Promise<readonly string[]>> {
  const [together, alone] = [createLimiter(atOnce), createLimiter(1)]
  const first = vectors.map((vector) => together.run(() => judgeOne(vector)))
  const calm = Promise.allSettled(first)
  return new Map(
    vectors.map((vector, index) => {
      const result = (async () => {
        const differences = (await first[index]) ?? []
        if (differences.length === 0) return differences
        await calm
        return await alone.run(() => judgeOne(vector))
      })()
      // Its own test tells of it.
      result.catch(() => undefined)
      return [vector.name, result]
    }),
  )
}

async function judge(
  vector: PodVector,
  engine: Engine,
  which: TriedEngine,
  images: PodImages,
): Promise<readonly string[]> {
  const options = { haste, images: referencesOf(vector, images) }
  const seen = await runVector(vector, engine, options, AbortSignal.timeout(deadline))
  return unexplained(vector.name, which, differencesOf(vector, seen))
}

function referencesOf({ needs }: PodVector, images: PodImages): ReadonlyMap<string, string> {
  const busybox = needs.includes('serve') ? images.serve : images.busybox
  const known = { ...images, busybox }
  return new Map(
    (['busybox', 'user', 'username'] as const).map((name) => [
      `localhost/oracle/${name}:1`,
      known[name],
    ]),
  )
}
