import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, jest, test } from '@jest/globals'
import type { ContainerState } from '../../src/engine/container-state.ts'
import type { ExecOutcome } from '../../src/engine/exec.ts'
import { probeLimits } from '../../src/limits.ts'
import { execAttempt } from '../../src/probe/exec.ts'
import { pretendEngine } from '../support/pretend-engine.ts'

const never = new AbortController().signal

async function attempt(outcome: ExecOutcome, { takes = 0, timeout = 30_000, signal = never } = {}) {
  const exec = () => pause(takes, outcome)
  const engine = pretendEngine({ containers: { exec } })
  const action = { action: 'exec', command: ['true'] } as const
  return await execAttempt(engine, 'c1', action, timeout)(signal)
}

describe('a command that ran out of time', () => {
  const aborted = { kind: 'aborted', stopped: true, stdout: '', stderr: '' } as const
  const { engineShare } = probeLimits

  test('is to blame itself, while it runs', async () => {
    const outcome = { ...aborted, ranFor: engineShare } as const
    expect(await attempt(outcome, { takes: engineShare + 5 })).toMatchObject({
      ok: false,
      reason: { code: 'attempt-timeout' },
    })
  })

  test('is to blame itself, when the engine has had a moment only (limit: probeLimits.engineShare)', async () => {
    const outcome = { ...aborted, ranFor: 100_000 } as const
    const result = await attempt(outcome, { takes: 10 })
    expect(result).toMatchObject({ ok: false, reason: { code: 'attempt-timeout' } })
  })

  test('says nothing of the image when the engine took the time (limit: probeLimits.engineShare)', async () => {
    const outcome = { ...aborted, ranFor: 0 } as const
    const result = await attempt(outcome, { takes: engineShare + 5, timeout: 3_000 })
    expect(result).toMatchObject({ ok: false, reason: { code: 'engine' } })
    expect(result.reason.message).toMatch(/^the engine took 1\.\d s of the time of `true`$/)
  })

  test('has the time until its end alone: what is found out after it takes none', async () => {
    const outcome = { ...aborted, ranFor: 0 } as const
    const signal = AbortSignal.timeout(5)
    const result = await attempt(outcome, { takes: engineShare + 50, signal })
    expect(result).toMatchObject({ ok: false, reason: { code: 'attempt-timeout' } })
  })

  test('says nothing of the image when the engine took half of a short time', async () => {
    const outcome = { ...aborted, ranFor: 0 } as const
    const short = await attempt(outcome, { takes: 105, timeout: 200 })
    expect(short).toMatchObject({ ok: false, reason: { code: 'engine' } })
  })

  test('says nothing of the image when nobody can tell whether it still ran', async () => {
    const result = await attempt({ ...aborted, stdout: 'a', ranFor: null })
    expect(result).toEqual({
      ok: false,
      reason: { code: 'engine', message: 'the engine did not tell of `true` in time' },
      seen: {},
    })
  })
})

describe('a command that cannot be started', () => {
  const notStarted = (
    fault: Extract<ExecOutcome, { kind: 'not-started' }>['fault'],
    message: string | null = 'words of the engine\nand more',
  ) => attempt({ kind: 'not-started', exitCode: 126, fault, message })

  test.each([
    [{ kind: 'program', problem: 'not-found', program: 'true' }, 'command-not-found'],
    [{ kind: 'program', problem: 'not-executable', program: null }, 'command-not-executable'],
    [{ kind: 'working-directory' }, 'command-not-started'],
    [{ kind: 'unknown' }, 'command-not-started'],
    [{ kind: 'engine' }, 'engine'],
  ] as const)('%j: %s', async (fault, code) => {
    expect((await notStarted(fault)).reason.code).toBe(code)
  })

  test('the words of another command are not told', async () => {
    expect(await notStarted({ kind: 'unknown' }, null)).toEqual({
      ok: false,
      reason: { code: 'command-not-started', message: 'true could not be started' },
      seen: { exitCode: 126 },
    })
  })
})

describe('a command that was killed', () => {
  /** Whether the memory is to blame, and when the engine was asked, if it tells in the nth answer. */
  async function attemptKilled(told: number) {
    const looks: number[] = []
    const engine = pretendEngine({
      containers: {
        exec: () => Promise.resolve({ kind: 'exited', exitCode: 137, stdout: '', stderr: '' }),
        inspect: () => {
          looks.push(Date.now())
          // Nothing else of it is looked at.
          return Promise.resolve({ oomKilled: looks.length === told } as ContainerState)
        },
      },
    })
    const result = execAttempt(engine, 'c1', { action: 'exec', command: ['true'] }, 1_000)(never)
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
