/** A few of what `npm run test:platforms` tries, for every change. */
import { beforeAll, expect, test } from '@jest/globals'
import { engines } from '../support/engines.ts'
import { cloudRun } from './cases/cloud-run.ts'
import { githubJobContainer } from './cases/github-actions.ts'
import { gitlabJob } from './cases/gitlab-job.ts'
import { kubeflowOnOpenshift } from './cases/profiles.ts'
import { airflowKpo } from './cases/workflow-steps.ts'
import { buildImage, removeImage } from './support/build-image.ts'
import { judge } from './support/judge.ts'
import type { Judged } from './support/judge.ts'
import type { PlatformCase } from './support/platform-case.ts'

const [{ address }] = engines as readonly [(typeof engines)[0]]
const some = [cloudRun, githubJobContainer, gitlabJob, airflowKpo, kubeflowOnOpenshift]
const runs = new Map<string, PromiseSettledResult<Judged>>()

/** Side by side: each waits for its container most of the time. */
beforeAll(async () => {
  const settled = await Promise.allSettled(some.map(judgeRight))
  for (const [index, { word }] of some.entries()) {
    const run = settled[index]
    if (run !== undefined) runs.set(word, run)
  }
})

async function judgeRight({ word, right }: PlatformCase): Promise<Judged> {
  const image = await buildImage(address, right)
  try {
    return await judge(address, word, image)
  } finally {
    await removeImage(address, image)
  }
}

test.each(some.map(({ word }) => word))('an image that is right for %s passes', (word) => {
  const run = runs.get(word)
  if (run?.status !== 'fulfilled') throw new Error('it could not be judged', { cause: run?.reason })
  const { verdict, outcomes, errors } = run.value
  expect(errors).toEqual([])
  expect(new Set(Object.values(outcomes))).toEqual(new Set(['passed']))
  expect(verdict).toBe('passed')
})
