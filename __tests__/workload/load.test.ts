import { describe, expect, test } from '@jest/globals'
import { marginLimits } from '../../src/limits.ts'
import { keepAsking } from '../../src/workload/load.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

const { connections: most, requests, failurePause } = marginLimits

/** Asks for so long, of somebody who needs so long for an answer. */
async function askFor(
  milliseconds: number,
  connections: number,
  answer: { readonly after: number; readonly is: boolean },
) {
  const clock = createVirtualClock()
  const over = new AbortController()
  let atOnce = 0
  let mostAtOnce = 0
  const ask = async (signal: AbortSignal): Promise<boolean> => {
    atOnce += 1
    mostAtOnce = Math.max(mostAtOnce, atOnce)
    await clock.sleep(answer.after, signal)
    atOnce -= 1
    return answer.is && !signal.aborted
  }
  void clock.sleep(milliseconds, over.signal).then(() => {
    over.abort('the time is over')
  })
  const options = { connections, clock }
  const count = await clock.run(keepAsking({ ask, perSecond: requests }, options, over.signal))
  return { ...count, mostAtOnce, took: clock.now() }
}

describe('load', () => {
  test('never asks more often than it may, however many ask (limit: marginLimits.requests)', async () => {
    for (const connections of [1, 10, 250]) {
      const { asked } = await askFor(2_000, connections, { after: 0, is: true })
      expect(asked).toBeGreaterThan(1.9 * requests)
      expect(asked).toBeLessThanOrEqual(2 * requests + connections)
    }
  })

  test('each connection asks as soon as it has its answer', async () => {
    const { asked, answered, mostAtOnce } = await askFor(10_000, 5, { after: 200, is: true })
    expect(mostAtOnce).toBe(5)
    expect(asked).toBe(250)
    expect(answered).toBe(245)
  })

  test('who refuses is left alone for a while (limit: marginLimits.failurePause)', async () => {
    const { asked, answered } = await askFor(10 * failurePause, 1, { after: 0, is: false })
    expect([asked, answered]).toEqual([10, 0])
  })

  test('more connections than there may be are as many as there may be (limit: marginLimits.connections)', async () => {
    const forever = { after: 1e9, is: true }
    expect((await askFor(60_000, most - 1, forever)).mostAtOnce).toBe(most - 1)
    expect((await askFor(60_000, most + 1, forever)).mostAtOnce).toBe(most)
  })

  test('ends when it is told to, not when it has its answers', async () => {
    expect((await askFor(1_000, 3, { after: 1e9, is: true })).took).toBe(1_000)
  })
})
