import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLimiter } from '../../src/probe/limiter.ts'
import { hold, containersOf } from './support/bounds.ts'
import { startFaultProxy } from './support/fault-proxy.ts'
import type { Answer, Call } from './support/fault-proxy.ts'
import { failing, passing, waiting } from './support/manifests.ts'
import { faultImage, startPrivateDocker } from './support/private-docker.ts'
import type { EngineState, PrivateDocker } from './support/private-docker.ts'
import { createTrial } from './support/trial.ts'
import type { Entry, TrialResult } from './support/trial.ts'

/** An engine that breaks every answer of one kind, call by call. */
const calls: readonly Call[] = [
  ...(['ping', 'version', 'info', 'find image', 'create', 'start', 'inspect', 'wait'] as const),
  ...(['exec create', 'exec start', 'exec inspect', 'logs', 'remove', 'list'] as const),
]

const answers: readonly Answer[] = [
  ...(['error 500', 'half of its JSON', 'half of its chunks', 'nothing', 'garbage'] as const),
  ...(['no JSON', 'an empty body', 'other JSON', 'an endless body', 'never'] as const),
]

/** Answers that are none the worse for it: nobody reads their bodies, or an empty one is right. */
const harmless: Readonly<Partial<Record<Call, readonly Answer[]>>> = {
  ping: [
    ...(['half of its JSON', 'half of its chunks', 'no JSON', 'an empty body'] as const),
    ...(['other JSON', 'an endless body'] as const),
  ],
}

interface Case {
  readonly call: Call
  readonly answer: Answer
  readonly entry: Entry
}

const cases: readonly Case[] = calls.flatMap((call, row) =>
  answers
    .filter((answer) => harmless[call]?.includes(answer) !== true)
    .map((answer, column) => ({
      call,
      answer,
      entry: (row + column) % 2 === 0 ? 'command line' : 'action',
    })),
)

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
  // Most of them wait for a deadline: side by side.
  const limiter = createLimiter(8)
  for (const one of cases) {
    const run = limiter.run(() => tryIt(one))
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
      image: faultImage,
      manifest: call === 'logs' ? failing : call === 'wait' ? waiting : passing,
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

async function runAgain(engine: string): Promise<void> {
  const trial = createTrial()
  const options = { entry: 'command line', engine, image: faultImage, manifest: passing } as const
  const { exitCode, log } = await trial.start(options).ended
  if (exitCode !== 0) throw new Error(`the next run did not pass: ${log}`)
  trial.remove()
}

/** The deadlines of limits.ts, and time for the processes beside it. */
function boundOf({ call, answer }: Case): number {
  if (answer !== 'never') return 45_000
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
          verdict: 'errored',
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
