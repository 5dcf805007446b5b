/** Recorded Pods, handed to a real kubelet: what differs from the record is our hand-over's doing, or the runtime's. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openClient } from '../../../src/engine/kubernetes/open-client.ts'
import { createPods } from '../../../src/engine/kubernetes/whole-pods/create-pod.ts'
import { createLimiter } from '../../../src/probe/limiter.ts'
import '../../support/cluster.ts'
import { clusterExceptions } from './cluster-exceptions.ts'
import { differencesOf } from './compare.ts'
import type { Difference } from './compare.ts'
import { runVectorOnCluster } from './run-on-cluster.ts'
import { podVectors } from './vectors.ts'
import type { PodVector } from './vectors.ts'
import { writeDifferences } from './write-differences.ts'

/** Most of a vector's time is waiting. */
const atOnce = 12

/** Of one vector, and of all, in milliseconds. */
const [deadline, patience] = [200_000, 400_000]

/** They wait out kubelet's long waits between restarts: longer than all others together. */
const slow: ReadonlySet<string> = new Set(['liveness-backoff', 'always-backoff'])

const tried = podVectors.filter(
  ({ name, observe, expect: { refused } }) =>
    refused === undefined &&
    observe.later === undefined &&
    (process.env['CANARY_TEST_PODS'] === 'full' || !slow.has(name)),
)

const client = openClient({
  ...{ env: process.env, home: process.env['HOME'] ?? '/' },
  ...{ context: null, namespace: null },
})
const told = new Map<string, Promise<readonly Difference[]>>()

beforeAll(() => {
  const pods = createPods(client)
  const limiter = createLimiter(atOnce)
  const judge = async (vector: PodVector) =>
    differencesOf(vector, await runVectorOnCluster(vector, pods, AbortSignal.timeout(deadline)))
  const first = tried.map((vector) => limiter.run(() => judge(vector)))
  const calm = Promise.allSettled(first)
  const alone = createLimiter(2)
  for (const [index, vector] of tried.entries()) {
    const result = (async () => {
      const differences = (await first[index]) ?? []
      if (isExplained(vector.name, differences)) return differences
      // A second is a second in a vector, and busy processors make more of it.
      await calm
      return await alone.run(() => judge(vector))
    })()
    result.catch(() => undefined)
    told.set(vector.name, result)
  }
})

afterAll(async () => {
  const results = await Promise.allSettled(
    [...told].map(async ([name, result]) => [name, await result] as const),
  )
  client.close()
  if (process.env['CANARY_WRITE_POD_DIFFERENCES'] === undefined) return
  writeDifferences(results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])))
}, patience)

test.each(tried.map(({ topic, name }) => [topic, name]))(
  '%s: %s',
  async (_topic, name) => {
    const differences = (await told.get(name)) ?? []
    const unexplained = differences.filter(({ what }) => !isExplained(name, [{ what }]))
    expect(unexplained).toEqual([])
  },
  patience,
)

function isExplained(name: string, differences: readonly Pick<Difference, 'what'>[]): boolean {
  const known = clusterExceptions.filter(({ vector }) => vector === name)
  return differences.every(({ what }) => known.some((one) => one.what === what))
}
