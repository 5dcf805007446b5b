import { describe, expect, test } from '@jest/globals'
import type { ExecOutcome } from '../../src/engine/exec.ts'
import { infrastructureError } from '../../src/errors.ts'
import { probeLimits } from '../../src/limits.ts'
import type { ContainerScript } from '../support/scripted-engine.ts'
import { validatorOf } from '../support/validators.ts'
import { validateScript } from './support/validate-script.ts'
import type { Setting } from './support/validate-script.ts'

const stop = (asked: Readonly<Record<string, unknown>> = {}) => ({ exec: undefined, stop: asked })

async function stopped(
  script: ContainerScript,
  asked: Readonly<Record<string, unknown>> = {},
  setting: Setting = {},
) {
  const validator = validatorOf({ end: stop(asked) })
  // No process of this machine.
  const inspect: ContainerScript['inspect'] = (state) => ({ ...state, pid: 0 })
  const result = await validateScript({ inspect, ...script }, validator, setting)
  const [check] = result.report.checks
  if (check === undefined) throw new Error('there is no check')
  const { outcome, reason } = check
  return { ...result, check, told: `${outcome} ${reason.code}: ${reason.message}` }
}

function wrote(stdout: string): ExecOutcome {
  return { kind: 'exited', exitCode: 0, stdout, stderr: '' }
}

describe('a container that is told to end', () => {
  test('passes when it does, and the report has its end', async () => {
    const { told, report, check, done, left } = await stopped({
      heeds: { after: 1_500, exitCode: 0 },
    })
    expect(told).toBe('passed ok: ended with exit code 0 1.5 s after SIGTERM')
    expect(report).toMatchObject({
      verdict: 'passed',
      container: { state: 'exited', exitCode: 0, kept: false },
    })
    expect(check).toMatchObject({ action: 'stop', attempts: [{ ok: true, seen: { exitCode: 0 } }] })
    expect(done).toContain('signal c1 SIGTERM')
    expect(done).not.toContain('kill c1')
    expect(left()).toEqual([])
  })

  test('is sent the signal of its image, or the one that is asked for', async () => {
    const inspect: ContainerScript['inspect'] = (state) => ({
      ...state,
      pid: 0,
      stopSignal: 'SIGQUIT',
    })
    expect((await stopped({ inspect })).done).toContain('signal c1 SIGQUIT')
    expect((await stopped({ inspect }, { signal: 'INT' })).done).toContain('signal c1 SIGINT')
  })

  test('fails when it does not, and is removed all the same', async () => {
    const { told, report, left } = await stopped({ heeds: 'never', logs: 'busy' }, { grace: '10s' })
    expect(told).toBe('failed not-stopped: still ran 10 s after SIGTERM, had to be killed')
    expect(report).toMatchObject({ verdict: 'failed', container: { state: 'running' } })
    expect(report.container?.logs.text).toBe('busy')
    expect(left()).toEqual([])
  })

  test.each([
    [
      '0000000000000000',
      '0000000000004000',
      'sleep\x003600\x00',
      'its first process, sleep, ignores SIGTERM',
    ],
    [
      '0000000000004002',
      '0000000000000000',
      'app\x00',
      'its first process, app, handles SIGTERM, and goes on',
    ],
    [
      '0000000000000000',
      '0000000000000000',
      'app\x00',
      'its first process, app, does not handle SIGTERM, and the kernel lets no first process die of that: have it handle the signal, or put an init before it',
    ],
    [
      '0000000000010002',
      '0000000000000000',
      '/bin/sh\x00-c\x00app run\x00',
      'its first process, /bin/sh, does not handle SIGTERM, and the kernel lets no first process die of that: it is a shell that waits for the program it has started; write exec before the program, or give the entry point as a list',
    ],
  ])('with the cause, where it is known: %s %s %j', async (caught, ignored, command, why) => {
    const status = `Name:\tx\nSigIgn:\t${ignored}\nSigCgt:\t${caught}\n`
    const exec = {
      'cat /proc/1/status': [wrote(status)],
      'cat /proc/1/cmdline': [wrote(command)],
    }
    const { told } = await stopped({ heeds: 'never', exec }, { grace: 1 })
    expect(told).toBe(`failed not-stopped: still ran 1 s after SIGTERM, had to be killed: ${why}`)
  })

  test('fails with another code than those that are asked for', async () => {
    const heeds = { after: 100, exitCode: 3 }
    expect((await stopped({ heeds }, { exitCode: [0, 143] })).told).toBe(
      'failed exit-code: ended with exit code 3 0.1 s after SIGTERM, wanted 0 or 143',
    )
    expect((await stopped({ heeds }, { exitCode: 3 })).check.outcome).toBe('passed')
  })

  test('fails where it ran out of memory meanwhile', async () => {
    const inspect: ContainerScript['inspect'] = (state) =>
      state.status === 'exited' ? { ...state, oomKilled: true } : state
    const { told } = await stopped({ heeds: { after: 100, exitCode: 137 }, inspect })
    expect(told).toMatch(/^failed oom-killed: the container ran out of memory/)
  })

  test('says nothing where somebody else stopped it', async () => {
    const { check } = await stopped({ interventions: ['stopped'] })
    expect(check).toMatchObject({ outcome: 'errored', reason: { code: 'container-changed' } })
  })

  test('has ended before: that is no stop', async () => {
    const ends = { after: 500, exitCode: 1 }
    const validator = validatorOf({ end: { ...stop(), initialDelaySeconds: 2 } })
    const { report, done } = await validateScript({ ends }, validator)
    expect(report.checks).toMatchObject([
      { outcome: 'failed', reason: { code: 'container-exited' } },
    ])
    expect(done.filter((step) => step.startsWith('signal'))).toEqual([])
  })

  test('waits for its delay', async () => {
    const { report } = await validateScript(
      {},
      validatorOf({ end: { ...stop(), initialDelaySeconds: 2 } }),
    )
    expect(report.checks[0]?.startedAt).toBe(new Date(2_000).toISOString())
  })

  test('is errored where the engine is lost', async () => {
    const lost = infrastructureError({ code: 'engine-lost', message: 'the engine is lost' })
    const { report, left } = await stopped(
      {},
      {},
      { containers: { sendSignal: () => Promise.reject(lost) } },
    )
    expect(report).toMatchObject({ verdict: 'errored', checks: [{ outcome: 'errored' }] })
    expect(left()).toEqual([])
  })
})

describe('beside other checks', () => {
  test('it is made last, at its place in the report', async () => {
    const validator = validatorOf({ end: stop(), slow: {}, other: {} })
    const { report, done, told } = await validateScript({ execTakes: 3_000 }, validator)
    expect(report).toMatchObject({
      verdict: 'passed',
      checks: [{ name: 'end', outcome: 'passed' }, { name: 'slow' }, { name: 'other' }],
    })
    expect(told.map(({ name }) => name).at(-1)).toBe('end')
    const steps = done.filter((step) => /^(exec|signal)/.test(step))
    expect(steps.at(-1)).toBe('signal c1 SIGTERM')
  })

  test('and when they have failed', async () => {
    const validator = validatorOf({ bad: {}, end: stop() })
    const { report } = await validateScript({ exec: { bad: [1] } }, validator)
    expect(report.checks.map(({ outcome }) => outcome)).toEqual(['failed', 'passed'])
  })

  test('but a container that is kept is left alone', async () => {
    const validator = validatorOf({ bad: {}, end: stop() })
    const { report, done } = await validateScript({ exec: { bad: [1] } }, validator, {
      keepFailed: true,
    })
    expect(report.checks).toMatchObject([
      { outcome: 'failed' },
      {
        outcome: 'skipped',
        reason: {
          code: 'exit-code',
          message: 'the container is left as it is, for somebody to look into it',
        },
      },
    ])
    expect(report.container?.kept).toBe(true)
    expect(done).not.toContain('signal c1 SIGTERM')
  })

  test('a container that ended before makes it fail with the others', async () => {
    const validator = validatorOf({ slow: {}, end: stop() })
    const script = { execTakes: 3_000, ends: { after: 100, exitCode: 1 } }
    const { report } = await validateScript(script, validator)
    expect(report.checks.map(({ reason }) => reason.code)).toEqual([
      'container-exited',
      'container-exited',
    ])
  })
})

describe('children that had ended', () => {
  const look = 'sh -c cat /proc/[0-9]*/stat 2>/dev/null'
  const first = '1 (app) S 0 1 1 0'
  const zombie = '9 (a (b) c) Z 1 1 1 0'
  const reaped = { reaped: true }

  test('are none', async () => {
    const stats = [first, '8 (worker) S 1 1 1 0', '10 (deep) Z 8 1 1 0', ''].join('\n')
    const { check } = await stopped({ exec: { [look]: [wrote(stats)] } }, reaped)
    expect(check.outcome).toBe('passed')
  })

  test('are there at two looks (limit: probeLimits.reapingMs)', async () => {
    const stats = wrote(`${first}\n${zombie}\n`)
    const { told, check } = await stopped({ exec: { [look]: [stats] } }, reaped)
    expect(told).toBe(
      'failed not-reaped: its first process had left a child that had ended (a (b) c): have it wait for its children, or put an init before it',
    )
    expect(Date.parse(check.startedAt ?? '')).toBe(0)
    expect(probeLimits.reapingMs).toBeLessThanOrEqual(1_000)
  })

  test('are waited for a moment later', async () => {
    const exec = { [look]: [wrote(`${first}\n${zombie}\n`), wrote(`${first}\n`)] }
    expect((await stopped({ exec }, reaped)).check.outcome).toBe('passed')
  })

  test.each<[string, ExecOutcome]>([
    ['no shell', { kind: 'not-started', exitCode: 127, fault: { kind: 'unknown' }, message: null }],
    ['no first process', wrote('7 (x) S 0 1 1 0\n')],
    ['nothing', wrote('')],
    ['half of it', { ...wrote(`${first}\n`), cut: ['stdout'] } as ExecOutcome],
  ])('are not to be seen: %s', async (_, outcome) => {
    const { told, report } = await stopped({ exec: { [look]: [outcome] } }, reaped)
    expect(told).toMatch(
      /^errored undecided: ended with exit code 143 0 s after SIGTERM, but which/,
    )
    expect(report.verdict).toBe('errored')
  })
})
