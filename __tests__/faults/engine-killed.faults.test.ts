import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { containersOf, hold } from './support/bounds.ts'
import { startFaultProxy } from './support/fault-proxy.ts'
import type { Call, FaultProxy } from './support/fault-proxy.ts'
import { failing, passing, slowAnswer, slowCommand } from './support/manifests.ts'
import { untilRuns } from './support/moments.ts'
import { faultImage, startPrivateDocker } from './support/private-docker.ts'
import type { EngineState, PrivateDocker } from './support/private-docker.ts'
import { createTrial } from './support/trial.ts'
import type { Entry, Trial } from './support/trial.ts'

/** The engine is killed at each phase of a run: as the call arrives, or while something runs. */
interface Phase {
  readonly phase: string
  readonly manifest: string
  /** Either the call at which it is killed, or words of the process that must run by then. */
  readonly at: { readonly call: Call } | { readonly process: string }
}

const phases: readonly Phase[] = [
  { phase: 'find image', manifest: passing, at: { call: 'find image' } },
  { phase: 'create', manifest: passing, at: { call: 'create' } },
  { phase: 'start', manifest: passing, at: { call: 'start' } },
  { phase: 'exec create', manifest: passing, at: { call: 'exec create' } },
  { phase: 'exec start', manifest: passing, at: { call: 'exec start' } },
  { phase: 'exec runs', manifest: slowCommand, at: { process: 'sleep 100' } },
  { phase: 'request waits', manifest: slowAnswer, at: { process: 'sleep 100' } },
  { phase: 'logs', manifest: failing, at: { call: 'logs' } },
]

const entries: readonly Entry[] = ['command line', 'action']

let docker: PrivateDocker
let proxy: FaultProxy
let trial: Trial
let before: EngineState
let started: Promise<void>

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
  started = Promise.resolve()
})

afterEach(async () => {
  await started
  await proxy.close()
  trial.remove()
})

async function runAndKill(entry: Entry, { manifest, at }: Phase, restart: boolean) {
  const kill = async () => {
    await docker.kill()
    if (restart) started = docker.start()
  }
  if ('call' in at) proxy.when(at.call, kill)
  const engine = proxy.address
  const running = trial.start({ entry, engine, image: faultImage, manifest })
  if ('process' in at) {
    await untilRuns(at.process, trial.owner, docker.ask)
    await kill()
  }
  return await running.ended
}

describe('an engine that is killed, and started again at once', () => {
  const cases = phases.map((phase, index) => ({
    ...phase,
    entry: entries[index % 2] ?? 'action',
  }))
  test.each(cases)('$phase ($entry)', async ({ entry, ...phase }) => {
    const result = await runAndKill(entry, phase, true)
    await started
    await hold(
      {
        group: 'The engine is killed',
        fault: 'SIGKILL, started again',
        phase: phase.phase,
        entry,
        verdict: 'errored',
        within: 75_000,
      },
      trial,
      result,
      docker.ask,
    )
    expect(await docker.state()).toEqual(before)
  })

  test('remove (command line): the container is removed all the same', async () => {
    const entry = 'command line'
    const remove: Phase = { phase: 'remove', manifest: passing, at: { call: 'remove' } }
    const result = await runAndKill(entry, remove, true)
    await started
    const { phase } = remove
    const fault = 'SIGKILL, started again'
    const group = 'The engine is killed'
    // Every check had its answer, and the removal is tried until the engine is back.
    await hold(
      { group, fault, phase, entry, verdict: 'passed', within: 75_000 },
      trial,
      result,
      docker.ask,
    )
    expect(await docker.state()).toEqual(before)
  })
})

describe('an engine that is killed, and stays away', () => {
  const cases = [
    { phase: 'exec runs', manifest: slowCommand, at: { process: 'sleep 100' }, entry: 'action' },
    { phase: 'start', manifest: passing, at: { call: 'start' }, entry: 'command line' },
    { phase: 'remove', manifest: passing, at: { call: 'remove' }, entry: 'action' },
  ] as const
  // Each waits forty seconds for an engine that does not come back.
  const isFull = process.env['CANARY_FAULTS'] === 'full'
  test.each(isFull ? cases : cases.slice(0, 1))(
    '$phase ($entry): what is left is told, and removed later',
    async (one) => {
      const result = await runAndKill(one.entry, one, false)
      expect(result.log).toMatch(/may be left behind/)
      await docker.start()
      if (one.entry === 'action') await trial.cleanUp(proxy.address)
      else await nextRun()
      await hold(
        {
          group: 'The engine is killed',
          fault: 'SIGKILL, stays away',
          phase: one.phase,
          entry: one.entry,
          verdict: 'errored',
          within: 90_000,
          madeWholeBy:
            one.entry === 'action' ? 'the post step removed it' : 'the next run removed it',
        },
        trial,
        result,
        docker.ask,
      )
      expect(await docker.state()).toEqual(before)
    },
  )
})

async function nextRun(): Promise<void> {
  const next = createTrial()
  const options = { entry: 'command line', engine: proxy.address, image: faultImage } as const
  const { exitCode } = await next.start({ ...options, manifest: passing }).ended
  expect(exitCode).toBe(0)
  expect(await containersOf(trial.owner, docker.ask)).toEqual([])
  next.remove()
}
