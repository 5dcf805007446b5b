import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Verdict } from '../../src/model.ts'
import { containersOf, holdBounds } from './support/bounds.ts'
import { startFaultProxy } from './support/fault-proxy.ts'
import type { FaultProxy } from './support/fault-proxy.ts'
import { record } from './support/ledger.ts'
import { check, manifest, passing } from './support/manifests.ts'
import { untilRuns } from './support/moments.ts'
import { faultImage, startPrivateDocker } from './support/private-docker.ts'
import type { EngineState, PrivateDocker } from './support/private-docker.ts'
import { createTrial } from './support/trial.ts'
import type { Entry, Trial, TrialResult } from './support/trial.ts'

/** SIGSTOP: an engine that pages, a virtual machine that is moved, a process that gets no processor. */
const group = 'Somebody stands still'

let docker: PrivateDocker
let proxy: FaultProxy
let trial: Trial
let before: EngineState

beforeAll(async () => {
  docker = await startPrivateDocker()
  before = await docker.state()
}, 60_000)

afterAll(async () => {
  await docker.stop()
}, 120_000)

beforeEach(async () => {
  trial = createTrial()
  proxy = await startFaultProxy(trial.directory, docker.socket)
})

afterEach(async () => {
  docker.goOn()
  await proxy.close()
  trial.remove()
})

const asking = (command: readonly string[], timeoutSeconds = 4) =>
  manifest({ checks: [check('asks', { exec: { command }, timeoutSeconds })] })
const quick = asking(['sh', '-c', 'sleep 1; true # quick'])
const endless = asking(['sleep', '1000'])

/** Longer than the check has, and than a stopped command is looked after. */
const standsStill = 9_000

function start(text: string, entry: Entry = 'command line') {
  return trial.start({ entry, engine: proxy.address, image: faultImage, manifest: text })
}

async function hold(
  result: TrialResult,
  verdict: Verdict,
  told: { readonly fault: string; readonly phase: string },
): Promise<void> {
  expect(result.log).not.toContain('internal error')
  // With the log, which tells why where it is another one.
  if (result.report?.verdict !== verdict) throw new Error(result.log)
  holdBounds({ within: 60_000 }, result)
  expect(await containersOf(trial.owner, docker.ask)).toEqual([])
  expect(await docker.state()).toEqual(before)
  record({
    ...{ group, ...told, outcome: verdict, leftovers: 0 },
    milliseconds: result.milliseconds,
    peakBytes: result.peakBytes,
  })
}

async function stall(): Promise<void> {
  docker.stall()
  await pause(standsStill)
  docker.goOn()
}

describe('an engine that stands still', () => {
  test.each(['exec create', 'exec start', 'exec inspect'] as const)(
    'at %s: no image is blamed',
    async (phase) => {
      let stalled = Promise.resolve()
      proxy.when(phase, () => {
        stalled = stall()
      })
      const result = await start(quick).ended
      await stalled
      await hold(result, 'errored', { fault: 'the engine stands still', phase })
      expect(result.log).toMatch(/the engine (?:did not tell of|took \d+\.\d s of the time of) `sh/)
    },
    120_000,
  )

  test('while a command runs: no image is blamed', async () => {
    const running = start(quick)
    await untilRuns('# quick', trial.owner, docker.ask)
    const stalled = stall()
    const result = await running.ended
    await stalled
    await hold(result, 'errored', { fault: 'the engine stands still', phase: 'exec runs' })
  }, 120_000)

  test('and is back in time to tell: the result counts', async () => {
    const running = start(asking(['sh', '-c', 'sleep 1; true # quick'], 60))
    await untilRuns('# quick', trial.owner, docker.ask)
    docker.stall()
    await pause(3_000)
    docker.goOn()
    const result = await running.ended
    const told = { fault: 'the engine stands still, in time', phase: 'exec runs' }
    await hold(result, 'passed', told)
  }, 120_000)

  test('while a command runs that never ends: it is the command', async () => {
    const running = start(asking(['sleep', '1000'], 20))
    await untilRuns('sleep 1000', trial.owner, docker.ask)
    // Which process it is has been told by then: an engine takes a command before it has one.
    while (!/"Pid":\s*[1-9]/.test(proxy.toldOfExec())) await pause(20)
    docker.stall()
    const wakes = pause(standsStill + 20_000).then(() => {
      docker.goOn()
    })
    const result = await running.ended
    await wakes
    const told = { fault: 'the engine stands still', phase: 'an endless exec runs' }
    await hold(result, 'failed', told)
    expect(result.log).toContain('had not ended in time')
  }, 120_000)
})

describe('a process of ours that stands still', () => {
  test('while a command runs: no image is blamed', async () => {
    const running = start(quick)
    await untilRuns('# quick', trial.owner, docker.ask)
    running.kill('SIGSTOP')
    await pause(standsStill)
    running.kill('SIGCONT')
    const result = await running.ended
    await hold(result, 'errored', { fault: 'our process stands still', phase: 'exec runs' })
    expect(result.log).toContain('this process was stopped or starved for')
  }, 120_000)

  test('while a command runs that never ends: nobody knows', async () => {
    const running = start(endless)
    await untilRuns('sleep 1000', trial.owner, docker.ask)
    running.kill('SIGSTOP')
    await pause(standsStill)
    running.kill('SIGCONT')
    const result = await running.ended
    const told = { fault: 'our process stands still', phase: 'an endless exec runs' }
    await hold(result, 'errored', told)
  }, 120_000)
})

describe('a container that comes to be after its run was killed', () => {
  test('is removed by the step after, which waits for it', async () => {
    proxy.delay('create', 4_000)
    let kill = () => undefined as unknown
    proxy.when('create', () => {
      kill()
    })
    const running = start(passing, 'action')
    kill = () => {
      running.kill('SIGKILL')
    }
    const result = await running.ended
    expect(result.signal).toBe('SIGKILL')
    expect(await containersOf(trial.owner, docker.ask)).toEqual([])
    const log = await trial.cleanUp(proxy.address)
    expect(log).toContain('1 containers removed')
    expect(proxy.count('create')).toBe(1)
    await proxy.settled()
    expect(await docker.state()).toEqual(before)
  }, 120_000)
})
