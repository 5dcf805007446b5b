import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Verdict } from '../../src/model.ts'
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

/** A ping asks for headers alone: these answers are no faults of it. */
const noFault: Readonly<Partial<Record<Call, readonly Answer[]>>> = {
  ping: [
    ...(['half of its JSON', 'half of its chunks', 'no JSON', 'an empty body'] as const),
    ...(['other JSON', 'an endless body'] as const),
  ],
}

/**
 * Faults that do not touch the answer: the status of a start or a removal tells all, a log may hold
 * anything, and where the end of a container is not told its state is looked at.
 */
const survived: Readonly<Partial<Record<Call, readonly Answer[]>>> = {
  start: [
    ...(['half of its JSON', 'half of its chunks', 'no JSON', 'an empty body'] as const),
    ...(['other JSON', 'an endless body'] as const),
  ],
  remove: [
    ...(['half of its JSON', 'half of its chunks', 'no JSON', 'an empty body'] as const),
    ...(['other JSON', 'an endless body'] as const),
  ],
  wait: ['no JSON', 'an empty body', 'other JSON'],
  logs: ['no JSON', 'an empty body', 'other JSON', 'an endless body'],
}

interface Case {
  readonly call: Call
  readonly answer: Answer
  readonly entry: Entry
}

const cases: readonly Case[] = calls.flatMap((call, row) =>
  answers
    .filter((answer) => noFault[call]?.includes(answer) !== true)
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
      image: faultImage,
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

function manifestFor(call: Call, answer: Answer): string {
  if (call === 'logs') return failing
  // Checks that pass at once would be done before the end of the container is missed.
  return call === 'wait' && survived.wait?.includes(answer) !== true ? waiting : passing
}

function verdictOf({ call, answer }: Case): Verdict {
  if (survived[call]?.includes(answer) !== true) return 'errored'
  return call === 'logs' ? 'failed' : 'passed'
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
          verdict: verdictOf(one),
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
