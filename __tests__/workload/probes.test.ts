import { expect, test } from '@jest/globals'
import { createLimiter } from '../../src/probe/limiter.ts'
import { createBoard } from '../../src/workload/board.ts'
import type { Environment } from '../../src/workload/environment.ts'
import { createEventLog } from '../../src/workload/events.ts'
import { probeAll } from '../../src/workload/probes.ts'
import type { Workload } from '../../src/workload/workload.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'
import { pretendEngine } from '../support/pretend-engine.ts'
import { location } from './support/histories.ts'

const timing = {
  ...{ initialDelaySeconds: 0, timeoutSeconds: 3, periodSeconds: 5 },
  ...{ successThreshold: 1, failureThreshold: 3 },
}

/** One container, whose liveness probe is a command that takes two seconds. */
function environmentOf(clock: Environment['clock']): Environment {
  const workload = {
    initContainers: [],
    containers: [
      {
        name: 'web',
        role: 'app',
        probes: [
          {
            ...{ kind: 'liveness', timing, gracePeriodSeconds: null, location },
            action: { action: 'exec', command: ['true'] },
          },
        ],
      },
    ],
  } as unknown as Workload // Nobody asks for the rest of it.
  const engine = pretendEngine({
    containers: {
      exec: async (_id, _request, signal) => {
        await clock.sleep(2_000, signal)
        return { kind: 'exited', exitCode: 0, stdout: '', stderr: '' }
      },
    },
  })
  const board = createBoard(workload, clock)
  const events = createEventLog(clock, () => undefined)
  const rest = {
    sandbox: { container: { reached: null, sockets: null } },
  } as unknown as Environment
  return { ...rest, engine, clock, workload, board, events, limiter: createLimiter(16) }
}

test('an attempt tells how old its container was when it began', async () => {
  const clock = createVirtualClock(true)
  const over = new AbortController()
  const view = { id: 'c1', isRunning: true, startedAt: 1_200, isStarted: true, isOver: false }
  const host = {
    viewOf: () => ({ ...view, id: clock.now() < 11_000 ? 'c1' : 'c2' }),
    onKill: () => undefined,
    socketsOf: () => null,
    isDeleting: () => false,
    ...{ origin: 0, early: false },
  }
  const probing = probeAll(environmentOf(clock), host, over.signal)
  void clock.sleep(13_000, over.signal).then(() => {
    over.abort(new Error('that will do'))
  })
  await clock.run(probing.done)
  const [history] = probing.histories()
  const told = history?.attempts.map(({ sinceStartMs, durationMs }) => [sinceStartMs, durationMs])
  // The container of the second one is gone when it ends.
  expect(told).toEqual([
    [3_800, 2_000],
    [null, 2_000],
  ])
})
