import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { readCorpus } from './corpus.ts'
import { feedCalmly } from './guard.ts'
import { intrinsicsState, sameState } from './intrinsics.ts'
import { inputsLike } from './mutate.ts'
import type { Target } from './target.ts'

/** Inputs of each reader: more with `CANARY_FUZZ_RUNS`, others with `CANARY_FUZZ_SEED`. */
const asked = Number(process.env['CANARY_FUZZ_RUNS'] ?? 0)
const seed = Number(process.env['CANARY_FUZZ_SEED'] ?? 20_261_122)
const usualRuns = 300
const longestRun = 3_600_000

/** Tests that every reader keeps its promises, on its corpus and on what is made from its seeds. */
export function fuzzAll(targets: readonly Target[]): void {
  const before = intrinsicsState()
  afterAll(() => {
    expect(sameState(before)).toBeNull()
  })
  describe.each(targets.map((target) => [target.name, target] as const))('%s', (_name, target) => {
    test('reads its own examples', async () => {
      const outcomes = []
      for (const seed of target.seeds()) outcomes.push(await feedCalmly(target, seed))
      expect(outcomes).toContain('read')
    })

    test(
      'stays calm whatever it is fed',
      async () => {
        const seeds = target.seeds()
        const inputs = inputsLike(seeds, treesIn(seeds), target.words)
        const property = fc.asyncProperty(inputs, async (input) => {
          await feedCalmly(target, input)
        })
        const corpus = readCorpus(target.name).map(({ bytes }): [Uint8Array] => [bytes])
        const numRuns = asked > 0 ? asked : (target.runs ?? usualRuns)
        await fc.assert(property, { seed, numRuns: numRuns + corpus.length, examples: corpus })
      },
      longestRun,
    )
  })
}

/** The seeds that are trees of data, as such. */
function treesIn(seeds: readonly unknown[]): unknown[] {
  return seeds.flatMap((seed) => {
    if (typeof seed !== 'string') return []
    try {
      const tree = parse(seed, { logLevel: 'silent', version: '1.1' }) as unknown
      return typeof tree === 'object' && tree !== null ? [tree] : []
    } catch {
      return []
    }
  })
}
