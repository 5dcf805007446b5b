import { describe, expect, test } from '@jest/globals'
import { probeLimits } from '../../../src/limits.ts'
import type { AttemptResult } from '../../../src/probe/attempt.ts'
import { runProbeWorker } from '../../../src/probe/kubelet/run-worker.ts'
import type { ProbeWorkerOptions, WorkerAttempt } from '../../../src/probe/kubelet/run-worker.ts'
import type { ContainerView, ProbeTiming } from '../../../src/probe/kubelet/worker.ts'
import { createLimiter } from '../../../src/probe/limiter.ts'
import { createVirtualClock } from '../../support/virtual-clock.ts'
import { outcomes, viewOf } from './sequence-worker.ts'
import { decodeSequence, readSequences } from './worker-sequences.ts'

const second = 1000
const never = new AbortController().signal

const timing: ProbeTiming = {
  initialDelaySeconds: 0,
  timeoutSeconds: 1,
  periodSeconds: 10,
  successThreshold: 1,
  failureThreshold: 3,
}

/** What one execution may come to, by a letter. */
const results: Readonly<Record<string, AttemptResult>> = {
  S: { ok: true, reason: { code: 'ok', message: 'fine' }, seen: {} },
  W: { ok: true, reason: { code: 'ok', message: 'fine' }, seen: {}, warning: 'answered 302' },
  F: { ok: false, reason: { code: 'status', message: 'answered 500' }, seen: { status: 500 } },
  E: {
    ok: false,
    reason: { code: 'command-not-found', message: 'no such command' },
    seen: {},
    isProberError: true,
  },
  X: { ok: false, reason: { code: 'engine', message: 'the engine is silent' }, seen: {} },
}

interface Scenario {
  readonly kind: ProbeWorkerOptions['kind']
  readonly timing?: Partial<ProbeTiming>
  readonly early?: boolean
  /** By second of the clock: what an execution at that time comes to, the last one before it. */
  readonly answers: (at: number, execution: number) => string
  readonly attemptTime?: number
  /** Milliseconds after the Pod came; null: never. */
  readonly startsAt?: number | null
  readonly endsAt: number
  readonly origin?: number
  readonly triggers?: readonly number[]
  readonly isDeletingFrom?: number
  readonly containerAt?: (now: number) => ContainerView | null
}

async function run(scenario: Scenario) {
  const clock = createVirtualClock()
  const origin = scenario.origin ?? 0
  const executions: number[] = []
  const attempts: WorkerAttempt[] = []
  const verdicts: string[] = []
  let isStarted = scenario.kind !== 'startup'
  let isStopped = false
  const end = new AbortController()
  const at = (time: number, action: () => void) => clock.sleep(time, never).then(action)
  const startsAt = scenario.startsAt === undefined ? 0 : scenario.startsAt
  const view = (): ContainerView | null => {
    if (scenario.containerAt !== undefined) return scenario.containerAt(clock.now())
    if (startsAt === null || clock.now() < startsAt) return null
    return { id: 'one', isRunning: true, startedAt: startsAt, isStarted, isOver: false }
  }
  const worker = runProbeWorker(
    {
      kind: scenario.kind,
      timing: { ...timing, ...scenario.timing },
      clock,
      origin,
      limiter: createLimiter(4),
      view,
      isDeleting: () => clock.now() >= (scenario.isDeletingFrom ?? Infinity),
      isPodOver: () => false,
      attemptFor: () => async (signal) => {
        const count = executions.push(clock.now())
        await clock.sleep(scenario.attemptTime ?? 0, signal)
        if (signal.aborted) {
          return { ok: false, reason: { code: 'attempt-timeout', message: 'no answer' }, seen: {} }
        }
        const letter = scenario.answers(clock.now() / second, count)
        const result = results[letter]
        if (result === undefined) throw new Error('the engine is lost')
        return result
      },
      early: scenario.early ?? false,
      onAttempt: (attempt) => {
        attempts.push(attempt)
      },
      onVerdict: (verdict, containerId, attempt) => {
        const how = attempt === null ? ' without an attempt' : ''
        verdicts.push(`${verdict} of ${containerId} at ${clock.now() / second}${how}`)
        if (scenario.kind === 'startup' && verdict === 'success') isStarted = true
      },
    },
    end.signal,
  )
  const done = worker.done.then(() => {
    isStopped = !end.signal.aborted
  })
  const triggered = (scenario.triggers ?? []).map((time) => at(time, worker.trigger))
  const ended = at(scenario.endsAt, () => {
    end.abort()
  })
  await clock.run(Promise.all([done, ended, ...triggered]))
  return { executions, attempts, verdicts, isStopped }
}

describe('ticks', () => {
  test('lie on whole periods after the Pod came, and the first finds no container', async () => {
    const { executions } = await run({
      kind: 'startup',
      startsAt: 500,
      answers: () => 'F',
      timing: { failureThreshold: 9 },
      endsAt: 35 * second,
    })
    expect(executions).toEqual([10_000, 20_000, 30_000])
  })

  test('come at once where the container is there', async () => {
    const { executions } = await run({ kind: 'liveness', answers: () => 'S', endsAt: 15 * second })
    expect(executions).toEqual([0, 10_000])
  })

  test('that are missed come together as one', async () => {
    const { executions } = await run({
      kind: 'liveness',
      answers: () => 'S',
      attemptTime: 25 * second,
      timing: { timeoutSeconds: 60 },
      endsAt: 65 * second,
    })
    // 0 to 25, then at once to 50 (10 and 20 were missed), then at once (30 and 40 were).
    expect(executions).toEqual([0, 25_000, 50_000])
  })

  test('keep to the grid after one was late', async () => {
    const { executions } = await run({
      kind: 'liveness',
      answers: (at) => (at < 20 ? 'F' : 'S'),
      attemptTime: 12 * second,
      timing: { timeoutSeconds: 60, failureThreshold: 9, periodSeconds: 10 },
      endsAt: 30 * second,
    })
    expect(executions).toEqual([0, 12_000, 24_000])
  })

  test('begin anew with a trigger, which only readiness knows', async () => {
    const scenario = { answers: () => 'F', endsAt: 25 * second, triggers: [3_000, 4_000] }
    const readiness = await run({ kind: 'readiness', ...scenario })
    expect(readiness.executions).toEqual([0, 3_000, 4_000, 14_000, 24_000])
    const liveness = await run({ kind: 'liveness', ...scenario, timing: { failureThreshold: 9 } })
    expect(liveness.executions).toEqual([0, 10_000, 20_000])
  })

  test('a trigger during an attempt is taken after it, one at most', async () => {
    const { executions } = await run({
      kind: 'readiness',
      answers: () => 'F',
      attemptTime: 900,
      triggers: [300, 400, 500],
      endsAt: 9 * second,
    })
    expect(executions).toEqual([0, 900])
  })
})

describe('attempts', () => {
  test('are interrupted after timeoutSeconds, which counts as failure', async () => {
    const { attempts, verdicts } = await run({
      kind: 'liveness',
      answers: () => 'S',
      attemptTime: 60 * second,
      timing: { timeoutSeconds: 2, failureThreshold: 2 },
      endsAt: 40 * second,
    })
    expect(attempts).toMatchObject([
      {
        startedAt: '1970-01-01T00:00:00.000Z',
        durationMs: 2000,
        ok: false,
        reason: { code: 'attempt-timeout', message: 'no answer (2 s)' },
        containerId: 'one',
        outcome: 'failure',
        counted: true,
      },
      { startedAt: '1970-01-01T00:00:10.000Z', counted: true },
    ])
    expect(verdicts).toEqual(['failure of one at 12'])
  })

  test('that cannot be carried out are tried three times, and count as nothing (limit: probeLimits.executions)', async () => {
    const { executions, attempts, verdicts } = await run({
      kind: 'liveness',
      answers: () => 'E',
      timing: { failureThreshold: 1 },
      endsAt: 12 * second,
    })
    expect(executions).toEqual([0, 0, 0, 10_000, 10_000, 10_000])
    expect(attempts).toMatchObject([
      { outcome: 'error', counted: false, reason: { code: 'command-not-found' } },
      { outcome: 'error', counted: false },
    ])
    expect(verdicts).toEqual([])
  })

  test('are decided by the first execution that is carried out', async () => {
    const { executions, attempts } = await run({
      kind: 'readiness',
      answers: (_at, execution) => (execution < probeLimits.executions ? 'E' : 'W'),
      endsAt: 5 * second,
    })
    expect(executions).toEqual([0, 0, 0])
    expect(attempts).toMatchObject([{ outcome: 'warning', counted: true, warning: 'answered 302' }])
  })

  test('that fail by our own fault three times in a row end the worker (limit: probeLimits.executions)', async () => {
    const told = run({ kind: 'liveness', answers: () => 'X', endsAt: 60 * second })
    await expect(told).rejects.toThrow(
      'the liveness probe could not be made 3 times in a row: the engine is silent',
    )
    const rare = await run({
      kind: 'liveness',
      answers: (_at, execution) => (execution % 3 === 0 ? 'S' : 'X'),
      endsAt: 25 * second,
    })
    expect(rare.attempts.map(({ outcome }) => outcome)).toEqual(['success', 'success', 'success'])
  })

  test('that throw end the worker', async () => {
    const told = run({ kind: 'liveness', answers: () => '?', endsAt: 60 * second })
    await expect(told).rejects.toThrow('the engine is lost')
  })

  test('that the end of the worker interrupts are told to nobody', async () => {
    const { executions, attempts } = await run({
      kind: 'liveness',
      answers: () => 'S',
      attemptTime: 900,
      endsAt: 500,
    })
    expect([executions, attempts]).toEqual([[0], []])
  })

  test('are not blamed on the image when this process stood still', async () => {
    const clock = createVirtualClock()
    const end = new AbortController()
    const outcome: string[] = []
    let isLate = true
    const stopped = {
      ...clock,
      // The timer of the attempt comes five seconds after its time, the first time.
      sleep: (time: number, signal: AbortSignal) =>
        clock.sleep(isLate ? time + 5_000 : time, signal),
    }
    const worker = runProbeWorker(
      {
        ...{ kind: 'liveness', timing, clock: stopped, origin: 0, limiter: createLimiter(1) },
        view: () => ({ id: 'one', isRunning: true, startedAt: 0, isStarted: true, isOver: false }),
        isDeleting: () => false,
        isPodOver: () => false,
        attemptFor: () => async (signal) => {
          await clock.sleep(60_000, signal)
          isLate = false
          return { ok: false, reason: { code: 'attempt-timeout', message: 'late' }, seen: {} }
        },
        early: false,
        onAttempt: (attempt) => {
          outcome.push(`${attempt.outcome} at ${clock.now()}`)
          end.abort()
        },
        onVerdict: () => undefined,
      },
      end.signal,
    )
    await clock.run(worker.done)
    expect(outcome).toEqual(['failure at 7000'])
  })
})

describe('the end', () => {
  test('of a Pod that is deleted is quiet for liveness and startup', async () => {
    const scenario = { answers: () => 'F', isDeletingFrom: 15 * second, endsAt: 60 * second }
    const startup = await run({ kind: 'startup', ...scenario, timing: { failureThreshold: 9 } })
    expect(startup.verdicts).toEqual(['success of one at 20 without an attempt'])
    expect(startup.isStopped).toBe(true)
    const readiness = await run({ kind: 'readiness', ...scenario })
    expect(readiness.isStopped).toBe(false)
  })

  test('of a container is a failure without an attempt, and the next one begins anew', async () => {
    const container = { startedAt: 0, isStarted: true, isOver: false }
    const { verdicts, executions } = await run({
      kind: 'readiness',
      answers: () => 'S',
      containerAt: (now) => ({
        ...container,
        id: now < 25_000 ? 'one' : 'two',
        isRunning: now < 15_000 || now >= 25_000,
      }),
      endsAt: 35 * second,
    })
    expect(executions).toEqual([0, 10_000, 30_000])
    expect(verdicts).toEqual([
      'success of one at 0',
      'failure of one at 20 without an attempt',
      'success of two at 30',
    ])
  })

  test('of a container that will not be restarted ends the worker', async () => {
    const { isStopped } = await run({
      kind: 'readiness',
      answers: () => 'S',
      containerAt: (now) => ({
        ...{ id: 'one', startedAt: 0, isStarted: true },
        isRunning: now < 15_000,
        isOver: now >= 15_000,
      }),
      endsAt: 60 * second,
    })
    expect(isStopped).toBe(true)
  })
})

describe('early attempts of a startup probe', () => {
  const early = { kind: 'startup', early: true } as const

  test('come once a second from the start of the container on (limit: probeLimits.earlyAttempt, probeLimits.earlyLook)', async () => {
    const { executions, attempts, verdicts } = await run({
      ...early,
      startsAt: 250,
      answers: (at) => (at < 3 ? 'F' : 'S'),
      endsAt: 60 * second,
    })
    expect(executions).toEqual([300, 1_300, 2_300, 3_300])
    expect(attempts.map(({ outcome, counted }) => [outcome, counted])).toEqual([
      ['failure', false],
      ['failure', false],
      ['failure', false],
      ['success', true],
    ])
    expect(verdicts).toEqual(['success of one at 3.3'])
  })

  test('never count as failure, and leave kubelet its own', async () => {
    const { executions, attempts, verdicts } = await run({
      ...early,
      startsAt: 0,
      answers: () => 'F',
      timing: { periodSeconds: 3, failureThreshold: 2 },
      origin: 0,
      endsAt: 60 * second,
    })
    // At 2 kubelet's next one is a second away.
    expect(executions).toEqual([0, 1_000, 3_000])
    expect(attempts.map(({ counted }) => counted)).toEqual([true, false, true])
    expect(verdicts).toEqual(['failure of one at 3'])
  })

  test('are over when kubelet makes its own', async () => {
    const { executions, attempts } = await run({
      ...early,
      startsAt: 8_500,
      answers: () => 'S',
      attemptTime: 5 * second,
      timing: { timeoutSeconds: 30 },
      endsAt: 16 * second,
    })
    expect(executions).toEqual([8_500, 10_000])
    expect(attempts).toMatchObject([
      { outcome: 'failure', counted: false, durationMs: 1_500 },
      { outcome: 'success', counted: true },
    ])
  })

  test('wait for initialDelaySeconds', async () => {
    const { executions } = await run({
      ...early,
      startsAt: 100,
      answers: () => 'S',
      timing: { initialDelaySeconds: 2 },
      endsAt: 60 * second,
    })
    expect(executions).toEqual([2_100])
  })

  test('come at once when somebody tells that the container has started', async () => {
    const { executions } = await run({
      ...early,
      startsAt: 250,
      answers: () => 'S',
      triggers: [250],
      endsAt: 60 * second,
    })
    expect(executions).toEqual([250])
  })

  test('come no sooner after another, whoever tells', async () => {
    const { executions } = await run({
      ...early,
      startsAt: 0,
      answers: (at) => (at < 2 ? 'F' : 'S'),
      triggers: [100, 200, 1_100, 1_900],
      endsAt: 60 * second,
    })
    expect(executions).toEqual([0, 1_000, 2_000])
  })

  test('are not made of a probe each second, nor of liveness', async () => {
    const often = await run({
      ...early,
      startsAt: 500,
      answers: () => 'F',
      timing: { periodSeconds: 1, failureThreshold: 2 },
      endsAt: 60 * second,
    })
    expect(often.executions).toEqual([1_000, 2_000])
    const liveness = await run({
      ...{ kind: 'liveness', early: true, startsAt: 500, endsAt: 12 * second },
      answers: () => 'S',
    })
    expect(liveness.executions).toEqual([10_000])
  })

  test('that fail by our own fault are no result, and end nothing', async () => {
    const { attempts, verdicts } = await run({
      ...early,
      startsAt: 100,
      answers: (at) => (at < 8 ? 'X' : 'S'),
      endsAt: 60 * second,
    })
    expect(attempts[0]).toMatchObject({ outcome: 'error', counted: false })
    expect(verdicts).toEqual(['success of one at 8.1'])
  })
})

test('a running worker does at its ticks what the real one did', async () => {
  const { sequences } = readSequences()
  const some = sequences.filter((_line, index) => index % 40 === 0)
  for (const line of some) {
    const { sequence, seen } = decodeSequence(line)
    const clock = createVirtualClock()
    const end = new AbortController()
    const counts = sequence.steps.map(() => 0)
    // A second after each tick, before the next: what is found then is decided by the tick.
    const tickAt = () => Math.min(Math.floor(clock.now() / 10_000), sequence.steps.length - 1)
    const stepNow = () => {
      const step = sequence.steps[tickAt()]
      if (step === undefined) throw new Error('a sequence has no steps')
      return step
    }
    const viewNow = () => viewOf(stepNow(), sequence, clock.now())
    const worker = runProbeWorker(
      {
        ...{ kind: sequence.kind, clock, origin: 0, limiter: createLimiter(1), early: false },
        timing: { ...sequence, timeoutSeconds: 1, periodSeconds: 10 },
        view: () => viewNow().container,
        isDeleting: () => viewNow().isDeleting,
        isPodOver: () => viewNow().isPodOver,
        attemptFor: () => () => {
          const { answers } = stepNow()
          const count = counts[tickAt()] ?? 0
          counts[tickAt()] = count + 1
          const outcome = outcomes[answers[count] ?? 'E'] ?? 'error'
          const letter = { success: 'S', warning: 'W', failure: 'F', error: 'E' }[outcome]
          const result = results[letter]
          if (result === undefined) throw new Error(`${letter} stands for nothing`)
          return Promise.resolve(result)
        },
        onAttempt: () => undefined,
        onVerdict: () => undefined,
      },
      end.signal,
    )
    void clock.sleep(sequence.steps.length * 10_000 - 5_000, never).then(() => {
      end.abort()
    })
    await clock.run(worker.done)
    expect([line, counts]).toEqual([line, seen.map(({ executions }) => executions)])
  }
})
