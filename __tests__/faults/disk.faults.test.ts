import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { hold, holdBounds } from './support/bounds.ts'
import { record } from './support/ledger.ts'
import { failing, passing } from './support/manifests.ts'
import { faultImage, startPrivateDocker } from './support/private-docker.ts'
import type { EngineState, PrivateDocker } from './support/private-docker.ts'
import { startHalfRegistry, writeArchive } from './support/registry.ts'
import type { HalfRegistry } from './support/registry.ts'
import { createTrial } from './support/trial.ts'
import type { Trial } from './support/trial.ts'

/** Disks without room, ours and the engine's, and a pull that dies half-way. */
const group = 'No room, and half a pull'
let docker: PrivateDocker
let registry: HalfRegistry
let before: EngineState
let trial: Trial
const mounted: string[] = []

beforeAll(async () => {
  docker = await startPrivateDocker({ dataMegabytes: 24, flags: ['--max-download-attempts=1'] })
  registry = await startHalfRegistry(32)
  before = await docker.state()
}, 60_000)

afterAll(async () => {
  await registry.close()
  await docker.stop()
}, 120_000)

beforeEach(() => {
  trial = createTrial()
})

afterEach(() => {
  for (const directory of mounted.splice(0)) execFileSync('umount', ['-l', directory])
  trial.remove()
})

/** A disk of so many KiB, full but for the last of them. */
function smallDisk(name: string, kibibytes: number): string {
  const directory = join(trial.directory, name)
  mkdirSync(directory, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'canary', directory])
  mounted.push(directory)
  return directory
}

const common = () => ({ engine: docker.address, image: faultImage, manifest: passing })

describe('a full disk of ours', () => {
  test('where the report goes (command line): told, exit code 3', async () => {
    const reportDirectory = join(smallDisk('full', 4), 'report')
    const options = { ...common(), entry: 'command line', reportDirectory } as const
    const result = await trial.start(options).ended
    expect(result.exitCode).toBe(3)
    expect(result.log).toMatch(/cannot (?:create|write) .*(?:ENOSPC|no space)/i)
    holdBounds({ within: 20_000 }, result)
    recordRow('the report directory is full', 'exit code 3, and told', result)
    expect(await docker.state()).toEqual(before)
  })

  test.each([
    { manifest: passing, verdict: 'passed', exitCode: 0 },
    { manifest: failing, verdict: 'failed', exitCode: 1 },
  ] as const)(
    'where the report goes (action): told, and the outputs say $verdict',
    async ({ manifest, verdict, exitCode }) => {
      const reportDirectory = join(smallDisk('full', 4), 'report')
      const options = { ...common(), manifest, entry: 'action', reportDirectory } as const
      const result = await trial.start(options).ended
      expect(result.exitCode).toBe(exitCode)
      expect(result.outputs.get('verdict')).toBe(verdict)
      expect(result.log).toMatch(/report files could not be written/)
      holdBounds({ within: 20_000 }, result)
      recordRow('the report directory is full', `${verdict}, and told`, result)
    },
  )

  test('where the outputs go (action): the step fails', async () => {
    const file = join(smallDisk('full', 4), 'output')
    // A page of it is taken, so that nothing can be added.
    writeFileSync(file, ' '.repeat(4096))
    const env = { GITHUB_OUTPUT: file }
    const result = await trial.start({ ...common(), entry: 'action', env }).ended
    expect(result.exitCode).toBe(1)
    expect(result.log).toMatch(/::error::.*ENOSPC/)
    holdBounds({ within: 20_000 }, result)
    recordRow('the disk of GITHUB_OUTPUT is full', 'the step fails, and told', result)
    expect(await docker.state()).toEqual(before)
  })

  test('where an archive is unpacked', async () => {
    writeArchive(join(trial.directory, 'archive.tar.gz'), 4)
    const image = 'docker-archive:archive.tar.gz'
    const env = { TMPDIR: smallDisk('full', 1024) }
    const result = await trial.start({ ...common(), entry: 'command line', image, env }).ended
    expect(result.log).toMatch(/no space/i)
    const fault = 'TMPDIR is full'
    const promised = { group, fault, phase: 'load', entry: 'command line' } as const
    await hold({ ...promised, verdict: 'errored', within: 20_000 }, trial, result, docker.ask)
  })
})

describe("a full disk of the engine's", () => {
  test.each(['command line', 'action'] as const)(
    'while it loads an archive (%s)',
    async (entry) => {
      writeArchive(join(trial.directory, 'archive.tar.gz'), 32)
      const image = 'docker-archive:archive.tar.gz'
      const result = await trial.start({ ...common(), entry, image }).ended
      expect(result.log).toMatch(/no space left/)
      const promised = { group, fault: "the engine's disk is full", phase: 'load', entry } as const
      await hold({ ...promised, verdict: 'errored', within: 60_000 }, trial, result, docker.ask)
      expect(await docker.state()).toEqual(before)
    },
  )

  test.each(['command line', 'action'] as const)('while it pulls (%s)', async (entry) => {
    registry.half('goes on')
    const { image } = registry
    const result = await trial.start({ ...common(), entry, image, pull: 'always' }).ended
    expect(result.log).toMatch(/no space left/)
    const promised = { group, fault: "the engine's disk is full", phase: 'pull', entry } as const
    await hold({ ...promised, verdict: 'errored', within: 60_000 }, trial, result, docker.ask)
    expect(await docker.state()).toEqual(before)
  })

  test('while it builds', async () => {
    const context = join(trial.directory, 'context')
    mkdirSync(context)
    const noise = 'head -c 40000000 /dev/urandom > /noise'
    writeFileSync(join(context, 'Dockerfile'), `FROM ${faultImage}\nRUN ${noise}\n`)
    const image = 'canary-faults/built:1'
    const options = { ...common(), entry: 'command line', image, context } as const
    // What a step of a Dockerfile says about the disk is the step's word: the build has failed.
    const result = await trial.start(options).ended
    expect(result.log).toMatch(/no space left|I\/O error/i)
    const fault = "the engine's disk is full"
    const promised = { group, fault, phase: 'build', entry: 'command line' } as const
    const bounds = { verdict: 'errored', exitCode: 2, within: 60_000 } as const
    await hold({ ...promised, ...bounds }, trial, result, docker.ask)
    expect(await docker.state()).toEqual(before)
  })

  test('it works again when there is room', async () => {
    const result = await trial.start({ ...common(), entry: 'command line' }).ended
    expect(result.exitCode).toBe(0)
  })
})

describe('a pull that dies at 50 %', () => {
  test.each(['command line', 'action'] as const)('%s', async (entry) => {
    registry.half('breaks off')
    const { image } = registry
    const result = await trial.start({ ...common(), entry, image, pull: 'always' }).ended
    const promised = { group, fault: 'the pull dies at 50 %', phase: 'pull', entry } as const
    await hold({ ...promised, verdict: 'errored', within: 60_000 }, trial, result, docker.ask)
    expect(await docker.state()).toEqual(before)
  })
})

function recordRow(
  fault: string,
  outcome: string,
  {
    milliseconds,
    peakBytes,
  }: Pick<Awaited<ReturnType<Trial['start']>['ended']>, 'milliseconds' | 'peakBytes'>,
): void {
  const phase = 'writing the report'
  record({ group, fault, phase, outcome, milliseconds, peakBytes, leftovers: 0 })
}
