import { readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { containersOf, hold, holdBounds } from './support/bounds.ts'
import { startFaultProxy } from './support/fault-proxy.ts'
import type { Call, FaultProxy } from './support/fault-proxy.ts'
import { record } from './support/ledger.ts'
import { failing, passing, slowAnswer, slowCommand } from './support/manifests.ts'
import { untilRuns } from './support/moments.ts'
import { faultImage, startPrivateDocker } from './support/private-docker.ts'
import type { EngineState, PrivateDocker } from './support/private-docker.ts'
import { startHalfRegistry, writeArchive } from './support/registry.ts'
import type { HalfRegistry } from './support/registry.ts'
import { createTrial } from './support/trial.ts'
import type { Entry, Trial, TrialOptions, TrialResult } from './support/trial.ts'

/** Our own process is told to stop, or killed, at each phase of a run. */
interface Phase {
  readonly phase: string
  readonly manifest: string
  readonly at:
    | { readonly call: Call }
    | { readonly process: string }
    | { readonly half: 'download' }
    | { readonly report: 'begins' }
}

const phases: readonly Phase[] = [
  { phase: 'finding the engine', manifest: passing, at: { call: 'ping' } },
  { phase: 'pull', manifest: passing, at: { half: 'download' } },
  { phase: 'load', manifest: passing, at: { call: 'load' } },
  { phase: 'create', manifest: passing, at: { call: 'create' } },
  { phase: 'start', manifest: passing, at: { call: 'start' } },
  { phase: 'exec', manifest: slowCommand, at: { process: 'sleep 100' } },
  { phase: 'request', manifest: slowAnswer, at: { process: 'sleep 100' } },
  { phase: 'logs', manifest: failing, at: { call: 'logs' } },
  { phase: 'remove', manifest: passing, at: { call: 'remove' } },
  { phase: 'writing the report', manifest: passing, at: { report: 'begins' } },
]

const signals = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const
const entries: readonly Entry[] = ['command line', 'action']

let docker: PrivateDocker
let registry: HalfRegistry
let proxy: FaultProxy
let trial: Trial
let before: EngineState

beforeAll(async () => {
  docker = await startPrivateDocker({ flags: ['--max-download-attempts=1'] })
  registry = await startHalfRegistry(8)
  before = await docker.state()
}, 60_000)

afterAll(async () => {
  await registry.close()
  await docker.stop()
}, 120_000)

beforeEach(async () => {
  trial = createTrial()
  proxy = await startFaultProxy(trial.directory, docker.socket)
})

afterEach(async () => {
  await proxy.close()
  trial.remove()
})

async function signalAt(
  { phase, manifest, at }: Phase,
  entry: Entry,
  signal: NodeJS.Signals,
): Promise<TrialResult> {
  const options: TrialOptions = {
    ...{ entry, manifest, engine: proxy.address, image: faultImage },
    ...('half' in at ? { image: registry.image, pull: 'always' } : {}),
  }
  if (phase === 'load') writeArchive(join(trial.directory, 'archive.tar.gz'), 8)
  const loading = phase === 'load' ? { image: 'docker-archive:archive.tar.gz' } : {}
  let kill: (signal: NodeJS.Signals) => void = () => undefined
  const fire = () => {
    kill(signal)
  }
  if ('call' in at) proxy.when(at.call, fire)
  if ('half' in at) registry.half('stops', fire)
  if ('report' in at) onReport(trial, fire)
  const running = trial.start({ ...options, ...loading })
  kill = running.kill
  if ('process' in at) {
    await untilRuns(at.process, trial.owner, docker.ask)
    fire()
  }
  return await running.ended
}

/** The first thing that is there of a report is its directory. */
function onReport({ directory, reportDirectory }: Trial, work: () => void): void {
  const watcher = watch(directory, () => {
    if (!readdirSync(directory).some((name) => reportDirectory.endsWith(`/${name}`))) return
    watcher.close()
    work()
  })
}

const cases = signals.flatMap((signal, row) =>
  phases.map((phase, column) => ({
    ...phase,
    signal,
    entry: entries[(row + column) % 2] ?? 'action',
  })),
)

describe('a run that is told to stop', () => {
  test.each(cases.filter(({ signal }) => signal !== 'SIGKILL'))(
    '$signal at $phase ($entry)',
    async ({ signal, entry, ...phase }) => {
      const result = await signalAt(phase, entry, signal)
      registry.half('goes on')
      // Who has every answer already tells it; nothing is cut short.
      const isDecided = ['remove', 'writing the report'].includes(phase.phase)
      // A log may be read before the signal is heard: then the checks have decided.
      const isHeard = phase.phase !== 'logs' || result.report?.verdict === 'errored'
      const verdict = isDecided ? 'passed' : isHeard ? 'errored' : 'failed'
      const group = 'Our process is told to stop'
      const told = { group, fault: signal, phase: phase.phase, entry, verdict } as const
      await hold({ ...told, within: 20_000 }, trial, result, docker.ask)
      if (verdict === 'errored') expect(result.log).toContain(`${signal} received`)
      expect(await docker.state()).toEqual(before)
    },
  )
})

describe('a run that is killed', () => {
  test.each(cases.filter(({ signal }) => signal === 'SIGKILL'))(
    'SIGKILL at $phase ($entry)',
    async ({ entry, ...phase }) => {
      const result = await signalAt(phase, entry, 'SIGKILL')
      registry.half('goes on')
      expect(result.signal).toBe('SIGKILL')
      expect(result.temporaryFiles).toEqual([])
      holdBounds({ within: 20_000 }, result)
      // The call that it was killed in may reach the engine after its death.
      await proxy.settled()
      const left = await containersOf(trial.owner, docker.ask)
      if (entry === 'action') await trial.cleanUp(proxy.address)
      else await nextRun()
      expect(await containersOf(trial.owner, docker.ask)).toEqual([])
      const who = entry === 'action' ? 'the post step' : 'the next run'
      record({
        group: 'Our process is killed',
        fault: 'SIGKILL',
        phase: phase.phase,
        outcome:
          left.length === 0 ? 'killed, nothing left' : `killed; ${who} removed the container`,
        milliseconds: result.milliseconds,
        peakBytes: null,
        leftovers: 0,
      })
      expect(await docker.state()).toEqual(before)
    },
  )
})

async function nextRun(): Promise<void> {
  const next = createTrial()
  const options = { entry: 'command line', engine: docker.address, image: faultImage } as const
  const { exitCode, log } = await next.start({ ...options, manifest: passing }).ended
  if (exitCode !== 0) throw new Error(log)
  next.remove()
}
