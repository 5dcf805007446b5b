import { describe, expect, test } from '@jest/globals'
import { infrastructureError } from '../../src/errors.ts'
import { validateScript } from './support/validate-script.ts'
import { validatorOf } from '../support/validators.ts'

const log = (asked: Readonly<Record<string, unknown>> = {}) =>
  validatorOf({ line: { exec: undefined, log: { matches: 'up', ...asked } } })

describe('a check of the log', () => {
  test('passes with the line', async () => {
    const prints = [
      { at: 0, stdout: 'starting\n' },
      { at: 29_999, stderr: 'up on 80\n' },
    ]
    const { report } = await validateScript({ prints }, log())
    expect(report.verdict).toBe('passed')
    expect(report.checks).toMatchObject([
      {
        ...{ action: 'log', wanted: 'a line of the log matches /up/', outcome: 'passed' },
        ...{ reason: { code: 'ok', message: 'stderr: up on 80' }, durationMs: 29_999 },
        attempts: [{ ok: true, seen: { stderr: 'up on 80' } }],
      },
    ])
  })

  test('fails when its time is over', async () => {
    const prints = [
      { at: 0, stdout: 'starting\n' },
      { at: 2_001, stdout: 'up\n' },
    ]
    const { report, left } = await validateScript({ prints, logs: 'all' }, log({ within: '2s' }))
    expect(report.verdict).toBe('failed')
    expect(report.checks).toMatchObject([
      {
        reason: {
          code: 'log-missing',
          message: 'no line of the log matches /up/: one line was written within 2 s',
        },
        attempts: [{ ok: false, seen: { stdout: 'starting' } }],
      },
    ])
    expect(report.container?.logs.text).toBe('all')
    expect(left()).toEqual([])
  })

  test('looks at the stream that is asked for', async () => {
    const { report } = await validateScript(
      { prints: [{ at: 0, stderr: 'up\n' }] },
      log({ stream: 'stdout' }),
    )
    expect(report.checks[0]?.reason.message).toBe(
      'no line of stdout matches /up/: nothing was written within 30 s',
    )
  })

  test('of a container that has ended before anybody could look: what it wrote counts', async () => {
    const ends = { after: 0, exitCode: 3 }
    const found = await validateScript({ ends, prints: [{ at: 0, stdout: 'up' }] }, log())
    expect(found.report.checks).toMatchObject([{ outcome: 'passed', reason: { code: 'ok' } }])
    const { report } = await validateScript({ ends, prints: [{ at: 0, stdout: 'no' }] }, log())
    expect(report.checks).toMatchObject([
      {
        outcome: 'failed',
        reason: { code: 'container-exited' },
        attempts: [{ seen: { stdout: 'no' } }],
      },
    ])
  })

  test('of a container that ends: what it wrote last counts', async () => {
    const ends = { after: 100, exitCode: 0 }
    const prints = [{ at: 100, stdout: 'up' }]
    expect((await validateScript({ ends, prints }, log())).report.verdict).toBe('passed')
    const { report } = await validateScript({ ends, prints: [{ at: 0, stdout: 'no' }] }, log())
    expect(report.checks[0]?.reason.code).toBe('container-exited')
    expect(report.checks[0]?.outcome).toBe('failed')
  })

  test('says nothing where somebody had their hands in the container', async () => {
    const { report } = await validateScript({ prints: [], interventions: ['stopped'] }, log())
    expect(report).toMatchObject({ verdict: 'errored', checks: [{ outcome: 'errored' }] })
  })

  test('is errored where the log cannot be followed', async () => {
    const problem = infrastructureError({ code: 'engine-refused', message: 'no such driver' })
    const { report, left } = await validateScript({ prints: problem }, log())
    expect(report.verdict).toBe('errored')
    expect(report.checks[0]).toMatchObject({
      outcome: 'errored',
      reason: { message: 'no such driver' },
    })
    expect(left()).toEqual([])
  })
})
