import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Engine } from '../../../src/engine/engine.ts'
import { createLimiter } from '../../../src/probe/limiter.ts'
import { connect } from '../../support/engines.ts'
import { providePodImages } from '../../support/pod-images.ts'
import type { PodImages } from '../../support/pod-images.ts'
import { differencesOf } from './compare.ts'
import { unexplained, untried } from './exceptions.ts'
import type { TriedEngine } from './exceptions.ts'
import { runVector } from './run-vector.ts'
import { podVectors } from './vectors.ts'
import type { PodVector } from './vectors.ts'

/** Most of a vector's time is waiting; more at once, and two processors are late. */
const atOnce = 6

/** Of one vector, in milliseconds. */
const deadline = 120_000

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

/** Tries vectors on an engine, several at once: a test each. */
export function tryVectors(
  which: TriedEngine & { readonly address: string },
  vectors: readonly PodVector[],
): void {
  let engine: Engine
  const told = new Map<string, Promise<readonly string[]>>()
  beforeAll(async () => {
    engine = await connect(which.address)
    const images = await providePodImages(engine, AbortSignal.timeout(deadline))
    const limiter = createLimiter(atOnce)
    for (const vector of vectors) {
      const result = limiter.run(() => judge(vector, engine, which, images))
      // Its own test tells of it.
      result.catch(() => undefined)
      told.set(vector.name, result)
    }
  }, deadline)
  afterAll(async () => {
    await Promise.allSettled(told.values())
    engine.close()
  }, deadline)

  test.each(vectors.map(({ topic, name }) => [topic, name]))(
    '%s: %s',
    async (_topic, name) => {
      expect(await told.get(name)).toEqual([])
    },
    deadline,
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
