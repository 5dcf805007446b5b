/** A command that meets the end of its container before the engine tells of it. */
import { describe, expect, test } from '@jest/globals'
import { systemClock } from '../../src/clock.ts'
import type { ContainerEnd } from '../../src/container/end.ts'
import type { ContainerState } from '../../src/engine/container-state.ts'
import type { ExecOutcome } from '../../src/engine/exec.ts'
import type { RemoteContainers } from '../../src/engine/engine.ts'
import { clusterLimits, probeLimits } from '../../src/limits.ts'
import { createLimiter } from '../../src/probe/limiter.ts'
import { runCheck } from '../../src/validator/check.ts'
import { pretendEngine } from '../support/pretend-engine.ts'

const location = { file: 'm.yaml', line: 1, column: 1 }
const running: ContainerState = {
  ...{ id: 'c1', name: 'canary-1', status: 'running', pid: 0, exitCode: 0, oomKilled: false },
  ...{ error: '', createdAt: null, startedAt: null, finishedAt: null, network: { kind: 'own' } },
  ...{ runtime: 'runc', addresses: [], published: [], mounts: [] },
}
const over: ContainerEnd = {
  state: { ...running, status: 'exited', exitCode: 1 },
  intervention: null,
}

/** @param isTold the engine tells of an end as soon as the check waits for that, and not before */
async function run(outcome: ExecOutcome, isTold: boolean, remote?: RemoteContainers) {
  const endTold = remote === undefined ? probeLimits.endTold : clusterLimits.endTold
  let end: ContainerEnd | null = null
  const slept: number[] = []
  let tell: ((told: ContainerEnd) => void) | null = null
  const ended = new Promise<ContainerEnd>((resolve) => {
    tell = resolve
  })
  const watched = ended.then((told) => {
    end = told
  })
  const tellNow = async () => {
    tell?.(over)
    await watched
  }
  const clock = {
    ...systemClock,
    sleep: async (milliseconds: number, signal: AbortSignal) => {
      slept.push(milliseconds)
      if (milliseconds !== endTold) await systemClock.sleep(milliseconds, signal)
      else if (isTold) await tellNow()
    },
  }
  const report = await runCheck(
    {
      ...{ name: 'one', description: '', optional: false, location, locate: () => location },
      action: { action: 'exec', command: ['id'] },
      timing: {
        initialDelay: 0,
        timeout: 60_000,
        period: 0,
        successThreshold: 1,
        failureThreshold: 1,
      },
    },
    {
      engine: pretendEngine({
        ...(remote === undefined ? {} : { remote }),
        containers: {
          inspect: () => Promise.resolve(running),
          interventions: () => Promise.resolve([]),
          exec: () => Promise.resolve(outcome),
        },
      }),
      container: {
        ...{ id: 'c1', state: running, startedAt: systemClock.now(), startDuration: 0 },
        ...{ reached: null, sockets: null, ended, stopWatching: () => undefined },
      },
      ...{ clock, limiter: createLimiter(1), foreign: null, end: () => end },
    },
    new AbortController().signal,
  )
  const waited = slept.includes(endTold)
  return { code: report.reason.code, outcome: report.outcome, waited }
}

const exited = (exitCode: number, stdout = ''): ExecOutcome => ({
  ...{ kind: 'exited', exitCode, stdout, stderr: '' },
})
const unstarted = (message: string): ExecOutcome => ({
  ...{ kind: 'not-started', exitCode: 126, fault: { kind: 'engine' }, message },
})

describe('a command of a container that has ended', () => {
  test.each([
    ['as what it wrote', exited(126, 'cannot exec in a stopped state: unknown\r\n')],
    ['as a broken pipe', unstarted('OCI runtime exec failed: write init-p: broken pipe')],
    ['as a runtime says it', unstarted('exec failed: cannot exec in a stopped container')],
  ])('is not blamed, nor the engine: refused %s', async (_how, outcome) => {
    expect(await run(outcome, true)).toEqual({
      ...{ code: 'container-exited', outcome: 'failed', waited: true },
    })
  })

  test('counts for what it came to where nobody tells of an end (limit: probeLimits.endTold)', async () => {
    expect(await run(exited(126), false)).toEqual({
      ...{ code: 'command-not-executable', outcome: 'failed', waited: true },
    })
    expect(await run(unstarted('no memory'), false)).toMatchObject({ outcome: 'errored' })
  })

  describe('on a machine elsewhere, which tells of it later,', () => {
    const remote: RemoteContainers = {
      ...{ isInside: false, ownCommand: () => '' },
      reachesAddresses: () => Promise.resolve(false),
    }

    test.each([
      ['killed', exited(137)],
      ['not taken', { kind: 'container-gone' }],
    ] as const)(
      'is not blamed where it was %s (limit: clusterLimits.endTold)',
      async (_how, outcome) => {
        expect(await run(outcome, true, remote)).toEqual({
          ...{ code: 'container-exited', outcome: 'failed', waited: true },
        })
      },
    )

    test('is where it ended by itself', async () => {
      expect(await run(exited(1), false, remote)).toMatchObject({
        code: 'exit-code',
        waited: false,
      })
    })
  })

  test('is waited for where it could not be started alone', async () => {
    expect(await run(exited(1), true)).toEqual({
      ...{ code: 'exit-code', outcome: 'failed', waited: false },
    })
  })
})
