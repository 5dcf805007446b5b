import { describe, expect, test } from '@jest/globals'
import { restartLimits } from '../../src/limits.ts'
import { actionAt, nextRestart, noBackOff } from '../../src/workload/back-off.ts'
import type { BackOff } from '../../src/workload/back-off.ts'
import type { RestartRules } from '../../src/workload/workload.ts'

/** Waits of a container that runs for so long each time, in milliseconds. */
function waits(lives: readonly number[]): readonly number[] {
  let backOff: BackOff = noBackOff
  let now = 0
  return lives.map((life) => {
    const ended = now + life
    const next = nextRestart(backOff, ended, ended)
    backOff = next.backOff
    now = next.at
    return next.at - ended
  })
}

describe('a container that ends again and again', () => {
  test('is restarted at once, and then waits 10 s, twice that, … (limit: restartLimits.first)', () => {
    expect(waits([1_000, 1_000, 1_000, 1_000])).toEqual([0, 10_000, 20_000, 40_000])
    expect(restartLimits.first).toBe(10_000)
  })

  test('waits for five minutes at most (limit: restartLimits.longest)', () => {
    const all = waits(Array<number>(10).fill(1_000))
    expect(all.slice(5)).toEqual([160_000, 300_000, 300_000, 300_000, 300_000])
    expect(all[9]).toBe(restartLimits.longest)
  })

  test('begins anew when it has run for ten minutes (limit: restartLimits.forgotten)', () => {
    const { forgotten } = restartLimits
    // Ten minutes from the end before: its wait counts as well.
    expect(waits([0, 0, forgotten - 10_000, 0])).toEqual([0, 10_000, 20_000, 40_000])
    expect(waits([0, 0, forgotten - 9_999, 0])).toEqual([0, 10_000, 0, 10_000])
  })

  test('waits from its end, and not from when that was noticed', () => {
    const { backOff } = nextRestart(noBackOff, 1_000, 1_000)
    expect(nextRestart(backOff, 2_000, 5_000).at).toBe(12_000)
    expect(nextRestart(backOff, 2_000, 30_000).at).toBe(30_000)
  })

  test('that kubelet killed itself goes by the end before, and the first by none', () => {
    const first = nextRestart(noBackOff, null, 7_000)
    expect(first).toEqual({ at: 7_000, backOff: noBackOff })
    const second = nextRestart(first.backOff, 7_000, 20_000)
    expect(second).toEqual({ at: 20_000, backOff: { delay: 10_000, since: 7_000 } })
  })
})

describe('what becomes of a container that has ended', () => {
  const plain = (policy: RestartRules['policy']): RestartRules => ({ policy, rules: [] })

  test.each([
    ['Always', 0, 'restart'],
    ['Always', 1, 'restart'],
    ['OnFailure', 0, 'stay'],
    ['OnFailure', 1, 'restart'],
    ['Never', 0, 'stay'],
    ['Never', 1, 'stay'],
  ] as const)('%s, exit code %s: %s', (policy, exitCode, action) => {
    expect(actionAt(plain(policy), exitCode)).toBe(action)
  })

  test.each([
    [42, true, [42, 43], 'restart'],
    [44, true, [42, 43], 'stay'],
    [44, false, [42, 43], 'restart'],
    [42, false, [42, 43], 'stay'],
  ] as const)('Never, exit code %s with a rule (in: %s) of %j: %s', (code, isIn, codes, action) => {
    const rules = [{ action: 'Restart' as const, codes, isIn }]
    expect(actionAt({ policy: 'Never', rules }, code)).toBe(action)
  })
})
