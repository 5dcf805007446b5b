import { describe, expect, test } from '@jest/globals'
import { plain } from '../../../src/harden/settings.ts'
import type { Settings } from '../../../src/harden/settings.ts'
import type { Search } from '../../../src/harden/smallest.ts'
import { hardenLimits } from '../../../src/limits.ts'
import type { CheckReport } from '../../../src/model.ts'
import { drive } from '../../../src/run/harden/drive.ts'
import { forTrial } from '../../../src/run/harden/trial.ts'
import { loadValidators } from '../../../src/validator/load.ts'

const check = (name: string, probe: object) => ({ name, probe })
const asOf = (name: string): Settings => ({ ...plain, capabilities: [name] })
const passed = { passed: true, refused: [] }

describe('driving a search', () => {
  test('makes no trial twice, and those of one proposal at once', async () => {
    function* search(): Search<readonly boolean[]> {
      const first = yield [asOf('a'), asOf('b')]
      const second = yield [asOf('b'), asOf('c'), asOf('c')]
      return [...first, ...second].map((trial) => trial.passed)
    }
    const made: string[] = []
    const found = await drive(search(), ({ capabilities }) => {
      made.push(capabilities?.join() ?? '')
      return Promise.resolve({ passed: made.length > 1, refused: [] })
    })
    expect(found).toEqual([false, true, true, true, true])
    expect(made).toEqual(['a', 'b', 'c'])
  })

  test('ends with what a trial throws, once the others have ended', async () => {
    function* search(): Search<never> {
      for (;;) yield [asOf('a'), asOf('b')]
    }
    let ended = false
    const driven = drive(search(), async ({ capabilities }) => {
      if (capabilities?.includes('a') === true) throw new Error('broken')
      await new Promise(setImmediate)
      ended = true
      return passed
    })
    await expect(driven).rejects.toThrow('broken')
    expect(ended).toBe(true)
  })

  test('gives up a search without an end (limit: hardenLimits.trials)', async () => {
    let made = 0
    function* search(): Search<never> {
      for (;;) yield [asOf(`c${made}`)]
    }
    const driven = drive(search(), () => {
      made += 1
      return Promise.resolve(passed)
    })
    await expect(driven).rejects.toMatchObject({ problems: [{ code: 'harden-trials' }] })
    expect(made).toBe(hardenLimits.trials)
  })
})

describe('what a Validator asks in a trial', () => {
  const [validator] = loadValidators([
    {
      origin: { kind: 'file', file: 'canary.yaml', directory: null },
      text: JSON.stringify({
        apiVersion: 'container-canary.nvidia.com/v1',
        ...{ kind: 'Validator', name: 'test' },
        checks: [
          check('reads', { program: { name: 'sh' } }),
          check('alone', { exec: { command: ['sh'], isolated: true } }),
          check('short', { tcpSocket: { port: 80 }, timeoutSeconds: 5 }),
          check('long', { tcpSocket: { port: 80 }, timeoutSeconds: 600 }),
          check('slow', { tcpSocket: { port: 80 }, timeoutSeconds: 600 }),
          check('once', { tcpSocket: { port: 80 }, timeoutSeconds: 0 }),
        ],
      }),
    },
  ])
  const took = (durationMs: number) => ({ durationMs }) as CheckReport

  test('is asked in a time that is drawn from how long it took (limit: hardenLimits.leastTime, hardenLimits.times)', () => {
    if (validator === undefined) throw new Error('there is one')
    const slow = hardenLimits.leastTime
    const { checks } = forTrial(validator, [0, 0, 100, 100, slow, 0].map(took))
    expect(checks.map(({ name, timing }) => [name, timing?.timeout])).toEqual([
      ['short', 5_000],
      ['long', hardenLimits.leastTime],
      ['slow', hardenLimits.times * slow],
      ['once', 0],
    ])
  })
})
