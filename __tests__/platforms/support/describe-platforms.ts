import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { engines } from '../../support/engines.ts'
import { buildImage, removeImage } from './build-image.ts'
import { judge, judgeImpatiently } from './judge.ts'
import type { Judged } from './judge.ts'
import { checksIn } from './manifests.ts'
import type { PlatformCase, RealImage } from './platform-case.ts'
import type { ImageRecipe } from './recipe.ts'

/** Two processors are busy with as many; most of the time a run waits. */
const sideBySide = 4

/** Registers the tests of platforms; the runs of one file go on side by side. */
export function describePlatforms(cases: readonly PlatformCase[]): void {
  const line = waitingLine(sideBySide)
  describe.each(cases.map((one) => [one.word, one] as const))('%s', (word, platform) => {
    const runs = new Map<string, Promise<Judged>>()
    beforeAll(() => {
      for (const { address, name } of engines) {
        const start = () => onImage(address, platform.right, (image) => judge(address, word, image))
        runs.set(name, line(start))
      }
      const [{ address }] = engines as readonly [(typeof engines)[0]]
      for (const wrong of platform.wrong) {
        const start = () =>
          onImage(address, wrong.image, (image) =>
            judgeImpatiently(address, wrong.word ?? word, image),
          )
        runs.set(wrong.how, line(start))
      }
    })
    afterAll(async () => {
      await Promise.allSettled(runs.values())
    })

    test.each(engines.map(({ name }) => name))('takes what is right, on %s', async (engine) => {
      expect(await runs.get(engine)).toEqual(await expected(word, {}))
    })

    test.each(platform.wrong.map((one) => [one.how, one] as const))(
      'refuses %s',
      async (how, { check, reason, also }) => {
        expect(await runs.get(how)).toEqual(await expected(word, { [check]: reason, ...also }))
      },
    )

    if (platform.real !== undefined) describeReal(word, platform.real, line)
  })
}

/** Apart, so that whoever is in a hurry can leave out what takes packages: `-t 'refuses|what is right'`. */
function describeReal(
  word: string,
  real: readonly RealImage[],
  line: ReturnType<typeof waitingLine>,
): void {
  describe('the real software', () => {
    const runs = new Map<string, Promise<Judged>>()
    beforeAll(() => {
      const [{ address }] = engines as readonly [(typeof engines)[0]]
      for (const { name, image, word: own = word } of real) {
        const start = () => onImage(address, image, (built) => judge(address, own, built))
        runs.set(name, line(start))
      }
    })
    afterAll(async () => {
      await Promise.allSettled(runs.values())
    })

    test.each(real.map((one) => [one.name, one] as const))('takes %s', async (name, one) => {
      expect(await runs.get(name)).toEqual(await expected(one.word ?? word, one.but ?? {}))
    })
  })
}

async function expected(word: string, failures: Readonly<Record<string, string>>): Promise<Judged> {
  const checks = await checksIn(word)
  const unknown = Object.keys(failures).filter((name) => !checks.has(name))
  if (unknown.length > 0) throw new Error(`${word} has no check ${unknown.join(', ')}`)
  const outcomes = [...checks.keys()].map((name) => [name, failures[name] ?? 'passed'] as const)
  const isFailed = Object.keys(failures).some((name) => checks.get(name) === false)
  return {
    verdict: isFailed ? 'failed' : 'passed',
    outcomes: Object.fromEntries(outcomes),
    errors: [],
  }
}

async function onImage(
  address: string,
  recipe: ImageRecipe,
  work: (image: string) => Promise<Judged>,
): Promise<Judged> {
  const image = await buildImage(address, recipe)
  try {
    return await work(image)
  } finally {
    await removeImage(address, image)
  }
}

/** Starts what it is given when there is a place; a failure is told where it is awaited. */
function waitingLine(places: number): (work: () => Promise<Judged>) => Promise<Judged> {
  const waiting: (() => void)[] = []
  let free = places
  return (work) => {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    if (free > 0) {
      free -= 1
      resolve(undefined)
    } else {
      waiting.push(() => {
        resolve(undefined)
      })
    }
    const done = promise.then(work).finally(() => {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    })
    done.catch(() => undefined)
    return done
  }
}
