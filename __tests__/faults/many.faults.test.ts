import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { hold } from './support/bounds.ts'
import { failing, passing } from './support/manifests.ts'
import { faultImage, startPrivateDocker } from './support/private-docker.ts'
import type { EngineState, PrivateDocker } from './support/private-docker.ts'
import { createTrial } from './support/trial.ts'

let docker: PrivateDocker
let before: EngineState

beforeAll(async () => {
  docker = await startPrivateDocker()
  before = await docker.state()
}, 60_000)

afterAll(async () => {
  await docker.stop()
}, 120_000)

describe('runs side by side on one engine', () => {
  test.each([2, 20])('%d, every other one of which fails', async (count) => {
    const runs = Array.from({ length: count }, (_, index) => {
      const trial = createTrial()
      const isGood = index % 2 === 0
      const { ended } = trial.start({
        entry: index % 4 < 2 ? 'command line' : 'action',
        engine: docker.address,
        image: faultImage,
        manifest: isGood ? passing : failing,
        startupTimeout: '60s',
      })
      return { trial, ended, index, verdict: isGood ? 'passed' : 'failed' } as const
    })
    for (const { trial, ended, index, verdict } of runs) {
      const result = await ended
      await hold(
        {
          group: 'Many at once',
          fault: `${count} runs at once`,
          phase: `run ${index + 1}`,
          entry: index % 4 < 2 ? 'command line' : 'action',
          verdict,
          within: 90_000,
        },
        trial,
        result,
        docker.ask,
      )
      trial.remove()
    }
    expect(await docker.state()).toEqual(before)
  })

  test('a run that is killed takes nothing from the others', async () => {
    const start = () => {
      const trial = createTrial()
      const options = { entry: 'command line', engine: docker.address } as const
      return { trial, ...trial.start({ ...options, image: faultImage, manifest: passing }) }
    }
    const runs = Array.from({ length: 6 }, start)
    const [first, ...others] = runs
    await Promise.race(runs.map(({ ended }) => ended))
    first?.kill('SIGKILL')
    const results = await Promise.all(others.map(({ ended }) => ended))
    expect(results.map(({ exitCode }) => exitCode)).toEqual(others.map(() => 0))
    await first?.ended
    const last = start()
    expect((await last.ended).exitCode).toBe(0)
    expect(await docker.state()).toEqual(before)
    for (const { trial } of [...runs, last]) trial.remove()
  })
})
