import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, jest, test } from '@jest/globals'
import type { ContainerState, Engine, ExecOutcome } from '../../src/engine/engine.ts'
import { probeLimits } from '../../src/limits.ts'
import { execAttempt } from '../../src/probe/exec.ts'

const never = new AbortController().signal

async function attempt(outcome: ExecOutcome, milliseconds: number) {
  const exec = () => pause(milliseconds, outcome)
  // Nothing else of an engine is asked for here.
  const engine = { exec } as Partial<Engine> as Engine
  const action = { action: 'exec', command: ['true'] } as const
  return await execAttempt(engine, 'c1', action)(never)
}

describe('a command that ran out of time', () => {
  const aborted = { kind: 'aborted', stopped: true, stdout: '', stderr: '' } as const

  test('is to blame itself, while it runs', async () => {
    const outcome = { ...aborted, waitedFor: 'command' } as const
    const result = await attempt(outcome, probeLimits.engineShare)
    expect(result).toMatchObject({ ok: false, reason: { code: 'attempt-timeout' } })
  })

  test('is to blame itself, when the engine has had a moment only (limit: probeLimits.engineShare)', async () => {
    const outcome = { ...aborted, waitedFor: 'engine' } as const
    const result = await attempt(outcome, probeLimits.engineShare - 250)
    expect(result).toMatchObject({ ok: false, reason: { code: 'attempt-timeout' } })
  })

  test('says nothing of the image when the engine tells neither its start nor its end (limit: probeLimits.engineShare)', async () => {
    const outcome = { ...aborted, waitedFor: 'engine' } as const
    const result = await attempt(outcome, probeLimits.engineShare + 5)
    expect(result).toMatchObject({ ok: false, reason: { code: 'engine' } })
  })
})

describe('a command that was killed', () => {
  /** Whether the memory is to blame, and when the engine was asked, if it tells in the nth answer. */
  async function attemptKilled(told: number) {
    const looks: number[] = []
    const engine = {
      exec: () => Promise.resolve({ kind: 'exited', exitCode: 137, stdout: '', stderr: '' }),
      inspectContainer: () => {
        looks.push(Date.now())
        return Promise.resolve({ oomKilled: looks.length === told } as Partial<ContainerState>)
      },
    } as Partial<Engine> as Engine
    const result = execAttempt(engine, 'c1', { action: 'exec', command: ['true'] })(never)
    await jest.runAllTimersAsync()
    const from = looks[0] ?? 0
    return [(await result).reason.code, looks.map((at) => at - from)]
  }

  test('is looked at so often (limit: probeLimits.memoryLooks, probeLimits.memoryPoll)', async () => {
    jest.useFakeTimers()
    try {
      const { memoryLooks, memoryPoll } = probeLimits
      const looks = Array.from({ length: memoryLooks }, (_, index) => index * memoryPoll)
      expect(await attemptKilled(1)).toEqual(['oom-killed', [0]])
      expect(await attemptKilled(memoryLooks)).toEqual(['oom-killed', looks])
      expect(await attemptKilled(memoryLooks + 1)).toEqual(['signal', looks])
    } finally {
      jest.useRealTimers()
    }
  })
})
