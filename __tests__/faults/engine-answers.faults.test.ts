import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLimiter } from '../../src/probe/limiter.ts'
import { containersOf, hold } from './support/bounds.ts'
import {
  brokenAnswers,
  brokenCalls,
  manifestFor,
  noFault,
  verdictOf,
} from './support/broken-answers.ts'
import type { Broken } from './support/broken-answers.ts'
import { startFaultProxy } from './support/fault-proxy.ts'
import type { Answer, Call } from './support/fault-proxy.ts'
import { passing } from './support/manifests.ts'
import { faultImage, startPrivateDocker } from './support/private-docker.ts'
import type { EngineState, PrivateDocker } from './support/private-docker.ts'
import { writeArchive } from './support/registry.ts'
import { createTrial } from './support/trial.ts'
import type { Entry, TrialOptions, TrialResult } from './support/trial.ts'

interface Case extends Broken {
  readonly entry: Entry
}

/** What brings an image onto the engine may be silent for five minutes: only the whole suite waits. */
const isFull = process.env['CANARY_FAULTS'] === 'full'
const loadedAllTheSame: ReadonlySet<Answer> = new Set(['an empty body', 'other JSON'])
const imageCalls: readonly Call[] = ['pull', 'load', 'build']
const imageCases: readonly Case[] = imageCalls.flatMap((call, row) =>
  brokenAnswers
    .filter((answer) => isFull || answer !== 'never')
    // What is loaded is looked for by the digest of its content: it is there, or it is not.
    .filter((answer) => call !== 'load' || !loadedAllTheSame.has(answer))
    .map((answer, column) => ({
      call,
      answer,
      entry: (row + column) % 2 === 0 ? 'command line' : 'action',
    })),
)

const callCases: readonly Case[] = brokenCalls.flatMap((call, row) =>
  brokenAnswers
    .filter((answer) => noFault[call]?.includes(answer) !== true)
    .map((answer, column) => ({
      call,
      answer,
      entry: (row + column) % 2 === 0 ? 'command line' : 'action',
    })),
)

// Those that may wait longest go first.
const cases = [...imageCases, ...callCases]

let docker: PrivateDocker
let before: EngineState
const runs = new Map<Case, Promise<Outcome>>()

interface Outcome {
  readonly trial: ReturnType<typeof createTrial>
  readonly result: TrialResult
  readonly madeWholeBy: string | undefined
}

beforeAll(async () => {
  docker = await startPrivateDocker()
  before = await docker.state()
  // Those that wait for a deadline need no processor meanwhile.
  const [patient, busy] = [createLimiter(16), createLimiter(3)]
  for (const one of cases) {
    const waits = one.answer === 'never' || one.call === 'remove' || one.call === 'list'
    const run = (waits ? patient : busy).run(() => tryIt(one))
    run.catch(() => undefined)
    runs.set(one, run)
  }
}, 60_000)

afterAll(async () => {
  await Promise.allSettled(runs.values())
  await docker.stop()
}, 300_000)

async function tryIt({ call, answer, entry }: Case): Promise<Outcome> {
  const trial = createTrial()
  const proxy = await startFaultProxy(trial.directory, docker.socket)
  try {
    // Containers are looked for when something went wrong before.
    if (call === 'list') proxy.answer('create', 'nothing', 1)
    proxy.answer(call, answer)
    const { ended } = trial.start({
      entry,
      engine: proxy.address,
      ...sourceFor(call, trial.directory),
      manifest: manifestFor(call, answer),
    })
    const result = await ended
    proxy.heal()
    const isLeft = (await containersOf(trial.owner, docker.ask)).length > 0
    if (isLeft && entry === 'action') await trial.cleanUp(proxy.address)
    if (isLeft && entry === 'command line') await runAgain(proxy.address)
    const who = entry === 'action' ? 'the post step removed it' : 'the next run removed it'
    return { trial, result, madeWholeBy: isLeft ? who : undefined }
  } finally {
    await proxy.close()
  }
}

/** Where the image comes from, such that the call is made. */
function sourceFor(
  call: Call,
  directory: string,
): Pick<TrialOptions, 'image' | 'pull' | 'context'> {
  if (call === 'pull') return { image: faultImage, pull: 'always' }
  if (call === 'load') {
    writeArchive(join(directory, 'archive.tar.gz'), 1)
    return { image: 'docker-archive:archive.tar.gz' }
  }
  if (call !== 'build') return { image: faultImage }
  // The tag is there already: a build that came to nothing must not be taken for it.
  writeFileSync(join(directory, 'Dockerfile'), `FROM ${faultImage}\n`)
  return { image: faultImage, context: directory }
}

async function runAgain(engine: string): Promise<void> {
  const trial = createTrial()
  const options = { entry: 'command line', engine, image: faultImage, manifest: passing } as const
  const { exitCode, log } = await trial.start(options).ended
  if (exitCode !== 0) throw new Error(`the next run did not pass: ${log}`)
  trial.remove()
}

function isRefusal({ call, answer }: Case): boolean {
  return answer === 'error 500' && imageCalls.includes(call)
}

/** The deadlines of limits.ts, and time for the processes beside it. */
function boundOf({ call, answer }: Case): number {
  // Removing and looking for what is left are tried for 20 s each, on whatever else the machine does.
  if (call === 'remove' || call === 'list') return 120_000
  if (answer !== 'never') return 60_000
  if (imageCalls.includes(call)) return 400_000
  return call === 'create' ? 120_000 : 90_000
}

describe('an engine whose answers are broken', () => {
  test.each(cases)(
    '$call: $answer ($entry)',
    async (one) => {
      const outcome = await runs.get(one)
      if (outcome === undefined) throw new Error('it was not tried')
      const { trial, result, madeWholeBy } = outcome
      await hold(
        {
          group: 'The engine answers',
          fault: one.answer,
          phase: one.call,
          entry: one.entry,
          verdict: verdictOf(one),
          // What an engine says of a pull, a load or a build is a word about the image.
          ...(isRefusal(one) ? { exitCode: 2 } : {}),
          within: boundOf(one),
          ...(madeWholeBy === undefined ? {} : { madeWholeBy }),
        },
        trial,
        result,
        docker.ask,
      )
      trial.remove()
    },
    600_000,
  )

  test('nothing stays on it', async () => {
    await Promise.allSettled(runs.values())
    expect(await docker.state()).toEqual(before)
  })
})
