import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { containersOf, holdBounds } from './support/bounds.ts'
import { startFaultProxy } from './support/fault-proxy.ts'
import type { Answer, Call } from './support/fault-proxy.ts'
import { record } from './support/ledger.ts'
import { passing } from './support/manifests.ts'
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

/** What an engine refuses at one place is read at another: only what breaks keeps an image from being read. */
const broken: readonly (readonly [Call, Answer])[] = [
  ['file status', 'nothing'],
  ['file', 'error 500'],
  ['file', 'nothing'],
  ['file', 'garbage'],
  ['file', 'half of its chunks'],
]

describe('an image that cannot be read beside its run', () => {
  test.each(broken)(
    'decides nothing, and that is told: %s, %s',
    async (call, answer) => {
      const trial = createTrial()
      const proxy = await startFaultProxy(trial.directory, docker.socket)
      try {
        proxy.answer(call, answer)
        const running = trial.start({
          ...{ entry: 'command line', engine: proxy.address, image: faultImage },
          ...{ manifest: passing, inspect: true },
        })
        const result = await running.ended
        if (result.report?.verdict !== 'passed') throw new Error(result.log)
        expect(proxy.count(call)).toBeGreaterThan(0)
        const [image] = result.report.images
        expect(image?.static).toBeUndefined()
        expect(image?.notices.map(({ code }) => code)).toContain('inspect-unread')
        holdBounds({ within: 60_000 }, result)
        expect(await containersOf(trial.owner, docker.ask)).toEqual([])
        expect(await docker.state()).toEqual(before)
        record({
          ...{ group: 'The image is read beside its run', fault: answer, phase: call },
          ...{ outcome: 'passed', leftovers: 0 },
          milliseconds: result.milliseconds,
          peakBytes: result.peakBytes,
        })
      } finally {
        await proxy.close()
        trial.remove()
      }
    },
    120_000,
  )
})
