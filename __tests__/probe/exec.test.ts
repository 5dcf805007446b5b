import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, jest, test } from '@jest/globals'
import type { ContainerState } from '../../src/engine/container-state.ts'
import type { EngineContainers } from '../../src/engine/containers.ts'
import type { ExecOutcome } from '../../src/engine/exec.ts'
import { probeLimits } from '../../src/limits.ts'
import type { ExecAction } from '../../src/probe/attempt.ts'
import { describeCommand, execAttempt } from '../../src/probe/exec.ts'
import { pretendEngine } from '../support/pretend-engine.ts'

const never = new AbortController().signal

async function attempt(outcome: ExecOutcome, { takes = 0, timeout = 30_000, signal = never } = {}) {
  const exec = () => pause(takes, outcome)
  const engine = pretendEngine({ containers: { exec } })
  const action = { action: 'exec', command: ['true'] } as const
  return await execAttempt(engine, 'c1', action, timeout)(signal)
}

describe('a command that ended', () => {
  test.each([
    [0, 'ok', '`true` exited with code 0'],
    [1, 'exit-code', '`true` exited with code 1'],
    [125, 'exit-code', '`true` exited with code 125'],
    [
      ...[126, 'command-not-executable'],
      '`true` exited with code 126: a command it names cannot be executed',
    ],
    [
      ...[127, 'command-not-found'],
      '`true` exited with code 127: a command it names was not found in the image',
    ],
    [128, 'exit-code', '`true` exited with code 128'],
    [129, 'signal', '`true` was ended by SIGHUP (exit code 129)'],
    [143, 'signal', '`true` was ended by SIGTERM (exit code 143)'],
    [255, 'exit-code', '`true` exited with code 255'],
  ] as const)('with code %i: %s', async (exitCode, code, message) => {
    const outcome = { kind: 'exited', exitCode, stdout: 'out', stderr: 'err' } as const
    expect(await attempt(outcome)).toEqual({
      ok: exitCode === 0,
      reason: { code, message },
      seen: { exitCode, stdout: 'out', stderr: 'err' },
    })
  })

  test('with its container says so', async () => {
    expect(await attempt({ kind: 'container-gone' })).toEqual({
      ok: false,
      reason: { code: 'container-exited', message: 'the container is not running any more' },
      seen: {},
      isProberError: true,
    })
  })
})

test.each<[readonly string[], string]>([
  [['true'], '`true`'],
  [['sh', '-c', 'exit 1'], "`sh -c 'exit 1'`"],
  [['echo', "it's"], "`echo 'it'\\''s'`"],
  [['echo', 'two\nlines', ''], "`echo 'two lines' ''`"],
  [['x'.repeat(80)], `\`${'x'.repeat(80)}\``],
  [['x'.repeat(81)], `\`${'x'.repeat(79)}…\``],
])('%j is written as %s', (command, text) => {
  expect(describeCommand(command)).toBe(text)
})

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

  test('is no answer to kubelet', async () => {
    const fault = { kind: 'program', problem: 'not-found', program: 'true' } as const
    expect((await notStarted(fault)).isProberError).toBe(true)
  })

  test.each([126, 127])(
    'exit code %i of one that ran is an answer to kubelet',
    async (exitCode) => {
      const result = await attempt({ kind: 'exited', exitCode, stdout: '', stderr: '' })
      expect([result.ok, result.isProberError]).toEqual([false, undefined])
    },
  )

  test('the words of another command are not told', async () => {
    expect(await notStarted({ kind: 'unknown' }, null)).toEqual({
      ok: false,
      reason: { code: 'command-not-started', message: 'true could not be started' },
      seen: { exitCode: 126 },
      isProberError: true,
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

describe('what a command has to end with and to write', () => {
  type Asked = Pick<ExecAction, 'exitCode' | 'stdout' | 'stderr'>
  type Ended = Partial<Extract<ExecOutcome, { kind: 'exited' }>>

  async function judged(asked: Asked, ended: Ended) {
    const outcome = { kind: 'exited', exitCode: 0, stdout: '', stderr: '', ...ended } as const
    const kept: number[] = []
    const exec: EngineContainers['exec'] = (_id, { keepBytes }) => {
      kept.push(keepBytes)
      return Promise.resolve(outcome)
    }
    const engine = pretendEngine({ containers: { exec } })
    const action = { action: 'exec', command: ['app'], ...asked } as const
    const result = await execAttempt(engine, 'c1', action, 30_000)(never)
    return { ...result, kept }
  }

  const matches = (...patterns: readonly string[]) => ({ matches: patterns, excludes: [] })
  const excludes = (...patterns: readonly string[]) => ({ matches: [], excludes: patterns })

  test.each<[Asked, Ended, string, string]>([
    [{ exitCode: 3 }, { exitCode: 3 }, 'ok', '`app` exited with code 3'],
    [{ exitCode: 3 }, { exitCode: 0 }, 'exit-code', '`app` exited with code 0, not 3'],
    [{ exitCode: 127 }, { exitCode: 127 }, 'ok', '`app` exited with code 127'],
    [{ stdout: matches('^v[0-9]') }, { stdout: 'v2' }, 'ok', '`app` exited with code 0'],
    [
      { stdout: matches('^v[0-9]') },
      { stderr: 'v2' },
      'output',
      '`app` wrote nothing to stdout that /^v[0-9]/ matches',
    ],
    [
      { stderr: excludes('(?i)warning') },
      { stderr: 'a Warning' },
      'output',
      '`app` wrote to stderr what /(?i)warning/ matches, and must not',
    ],
    [
      { stdout: matches('x') },
      { exitCode: 1, stdout: 'x' },
      'exit-code',
      '`app` exited with code 1',
    ],
  ])('%j of %j: %s', async (asked, ended, code, message) => {
    const { ok, reason } = await judged(asked, ended)
    expect(reason).toEqual({ code, message })
    expect(ok).toBe(code === 'ok')
  })

  describe('where the beginning was not kept', () => {
    const cut = ['stdout'] as const

    test('what is found in the rest counts', async () => {
      const found = await judged({ stdout: matches('end') }, { stdout: 'the end', cut })
      expect(found.ok).toBe(true)
      const forbidden = await judged({ stdout: excludes('end') }, { stdout: 'the end', cut })
      expect(forbidden.reason.code).toBe('output')
    })

    test.each([matches('none'), excludes('none'), matches('^the'), excludes('none', 'other')])(
      'what is not found there, or only at the cut, nobody can tell: %j',
      async (stdout) => {
        const { ok, reason } = await judged({ stdout }, { stdout: 'the end', cut })
        expect([ok, reason.code]).toEqual([false, 'undecided'])
        const message = /^what `app` wrote to stdout cannot be judged: the beginning was not kept/
        expect(reason.message).toMatch(message)
      },
    )

    test('of the other stream all is known', async () => {
      const { ok } = await judged({ stderr: excludes('x') }, { stdout: 'x', cut })
      expect(ok).toBe(true)
    })
  })

  test('as much is searched, and no more than ever is told (limit: probeLimits.searchedOutput)', async () => {
    const { execOutput, searchedOutput } = probeLimits
    const stdout = `${'a'.repeat(searchedOutput - 3)}é.`
    const searched = await judged({ stdout: matches('^a') }, { stdout })
    expect([searched.ok, searched.kept]).toEqual([true, [searchedOutput]])
    expect(Buffer.byteLength(searched.seen.stdout ?? '')).toBe(execOutput)
    expect(searched.seen.stdout?.endsWith('aé.')).toBe(true)
    const plain = await judged({ exitCode: 0 }, {})
    expect(plain.kept).toEqual([execOutput])
  })
})
