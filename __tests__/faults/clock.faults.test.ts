import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { hold } from './support/bounds.ts'
import { startFaultProxy } from './support/fault-proxy.ts'
import { check, manifest, passing } from './support/manifests.ts'
import { faultImage, startPrivateDocker } from './support/private-docker.ts'
import type { EngineState, PrivateDocker } from './support/private-docker.ts'
import { createTrial } from './support/trial.ts'
import type { Entry } from './support/trial.ts'

/** The time of day jumps in the middle of a run, as it does when a virtual machine wakes up. */
const timesOut = manifest({
  checks: [
    check('never ready', {
      exec: { command: ['false'] },
      timeoutSeconds: 3,
      failureThreshold: 1_000,
    }),
  ],
})

const cases = [
  { jump: '-30d', fault: 'set back 30 days', manifest: passing, verdict: 'passed' },
  { jump: '+30d', fault: 'set forward 30 days', manifest: passing, verdict: 'passed' },
  { jump: '-30d', fault: 'set back 30 days', manifest: timesOut, verdict: 'failed' },
  { jump: '+30d', fault: 'set forward 30 days', manifest: timesOut, verdict: 'failed' },
] as const

const phases = ['create', 'exec create', 'remove'] as const
const entries: readonly Entry[] = ['command line', 'action']
let docker: PrivateDocker
let before: EngineState

beforeAll(async () => {
  docker = await startPrivateDocker()
  before = await docker.state()
}, 60_000)

afterAll(async () => {
  await docker.stop()
}, 120_000)

/** libfaketime lies about the time of day, and leaves the monotonic clock alone. */
function fakeTimeLibrary(): string {
  const found = readdirSync('/usr/lib')
    .map((name) => join('/usr/lib', name, 'faketime', 'libfaketime.so.1'))
    .find((path) => existsSync(path))
  if (found === undefined) throw new Error('install faketime: node scripts/setup.mjs --test')
  return found
}

describe('a clock that is', () => {
  test.each(
    phases.flatMap((phase, row) =>
      cases.map((one, column) => ({
        ...one,
        phase,
        entry: entries[(row + column) % 2] ?? 'action',
      })),
    ),
  )('$fault at $phase: $verdict ($entry)', async ({ entry, phase, verdict, fault, ...one }) => {
    const trial = createTrial()
    const proxy = await startFaultProxy(trial.directory, docker.socket)
    const file = join(trial.directory, 'faketime')
    writeFileSync(file, '+0')
    proxy.when(phase, () => {
      writeFileSync(file, one.jump)
    })
    const result = await trial.start({
      entry,
      engine: proxy.address,
      image: faultImage,
      manifest: one.manifest,
      env: {
        LD_PRELOAD: fakeTimeLibrary(),
        FAKETIME_TIMESTAMP_FILE: file,
        FAKETIME_NO_CACHE: '1',
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
      },
    }).ended
    await proxy.close()
    await hold(
      { group: 'The clock is set', fault, phase, entry, verdict, within: 30_000 },
      trial,
      result,
      docker.ask,
    )
    const { durationMs = -1 } = result.report ?? {}
    expect(durationMs).toBeGreaterThan(0)
    expect(durationMs).toBeLessThan(result.milliseconds)
    expect(await docker.state()).toEqual(before)
    trial.remove()
  })
})
