import { describe, expect, test } from '@jest/globals'
import { CanaryError } from '../../src/errors.ts'
import type { Workload } from '../../src/workload/workload.ts'
import { onStage } from './support/run.ts'
import type { Stage } from './support/run.ts'
import { container, probe, workloadWith } from './support/workloads.ts'

const never = new AbortController().signal

function isReady({ run }: Stage): boolean {
  return run.status().conditions.some(({ type, status }) => type === 'Ready' && status === 'True')
}

async function untilReady(stage: Stage): Promise<void> {
  await stage.run.until(() => isReady(stage), never)
}

async function untilPhase({ run }: Stage, phase: string): Promise<void> {
  await run.until(() => run.status().phase === phase, never)
}

/** What was asked of the containers, without the sandbox, which is `c1`. */
function steps({ scripted }: Stage): readonly string[] {
  return scripted.done.filter((step) => !/volume|pause|c1\b/.test(step))
}

const ended = (exitCode: number, after = 1_000) => ({ ends: { after, exitCode } })

describe('the order in which containers start', () => {
  test('init containers run one after the other, and then the others', async () => {
    const workload = workloadWith({
      initContainers: [container('first', { role: 'init' }), container('second', { role: 'init' })],
      containers: [container('main'), container('beside')],
    })
    const images = { first: ended(0, 3_000), second: ended(0, 2_000) }
    await onStage(workload, { images }, async (stage) => {
      await untilReady(stage)
      expect(Object.fromEntries(stage.times)).toMatchObject({
        'first Started': 0,
        'second Started': 3_000,
        'main Started': 5_000,
        'beside Started': 5_000,
      })
      expect(steps(stage).filter((step) => step.startsWith('create'))).toEqual([
        'create from first',
        'create from second',
        'create from main',
        'create from beside',
      ])
    })
  })

  test('a sidecar opens the way when its startup probe has succeeded, and runs on', async () => {
    const workload = workloadWith({
      initContainers: [
        container('proxy', {
          role: 'sidecar',
          probes: [probe('startup', 'up', { periodSeconds: 5, failureThreshold: 10 })],
        }),
        container('setup', { role: 'init' }),
      ],
    })
    const images = { proxy: { exec: { up: [1, 1, 0] } }, setup: ended(0, 1_000) }
    await onStage(workload, { images }, async (stage) => {
      await untilReady(stage)
      const started = stage.times.get('setup Started') ?? 0
      expect(started).toBeGreaterThanOrEqual(10_000)
      expect(stage.times.get('main Started')).toBe(started + 1_000)
      expect(stage.run.status().initContainerStatuses).toMatchObject([
        { name: 'proxy', state: { running: {} }, started: true, ready: true },
        { name: 'setup', state: { terminated: { exitCode: 0 } }, ready: true },
      ])
    })
  })

  test('a hook after the start keeps the next container back', async () => {
    const workload = workloadWith({
      containers: [
        container('main', { postStart: { action: 'sleep', seconds: 4 } }),
        container('beside'),
      ],
    })
    await onStage(workload, {}, async (stage) => {
      await stage.pass(3_999)
      expect(stage.times.has('beside Started')).toBe(false)
      expect(stage.run.status().containerStatuses).toMatchObject([
        { name: 'beside', state: { waiting: { reason: 'ContainerCreating' } } },
        { name: 'main', state: { waiting: { reason: 'ContainerCreating' } } },
      ])
      await untilReady(stage)
      expect(stage.times.get('beside Started')).toBe(4_000)
    })
  })

  test('a hook that fails ends its container, which starts anew', async () => {
    const workload = workloadWith({
      containers: [container('main', { postStart: { action: 'exec', command: ['warm'] } })],
    })
    const images = { main: { exec: { warm: [1, 0] }, lives: [{ exec: { warm: [1] } }, {}] } }
    await onStage(workload, { images }, async (stage) => {
      await untilReady(stage)
      expect(stage.run.events().map(({ reason }) => reason)).toContain('FailedPostStartHook')
      expect(stage.run.status().containerStatuses).toMatchObject([
        { restartCount: 1, lastState: { terminated: { exitCode: 143 } } },
      ])
    })
  })
})

describe('restarts', () => {
  const crashing = { main: ended(3, 1_000) }

  test('the first comes at once, and each after it waits longer', async () => {
    await onStage(workloadWith(), { images: crashing }, async (stage) => {
      await stage.run.until(
        () => (stage.run.status().containerStatuses[0]?.restartCount ?? 0) === 4,
        never,
      )
      // Lives of 1 s; waits of 0, 10, 20 and 40 s.
      expect([2, 3, 4, 5].map((life) => stage.times.get(`main Started ${life}`))).toEqual([
        1_000, 12_000, 33_000, 74_000,
      ])
    })
  })

  test('waits are shorter by the haste, and say how long they would have been', async () => {
    const options = { haste: 10 }
    await onStage(workloadWith(), { images: crashing, options }, async (stage) => {
      const { run } = stage
      const waiting = () => run.status().containerStatuses[0]?.state.waiting
      await run.until(() => waiting()?.reason === 'CrashLoopBackOff', never)
      expect(stage.clock.now()).toBe(2_000)
      expect(waiting()?.message).toBe(
        'back-off 10s restarting failed container=main pod=pod_default(uid-1)',
      )
      expect(run.status()).toMatchObject({
        phase: 'Running',
        containerStatuses: [
          { restartCount: 1, ready: false, lastState: { terminated: { exitCode: 3 } } },
        ],
      })
      await run.until(() => run.status().containerStatuses[0]?.restartCount === 2, never)
      expect(stage.clock.now()).toBe(3_000)
    })
  })

  test('one that is never restarted fails the workload', async () => {
    const containers = [container('main', { policy: 'Never' })]
    const workload = workloadWith({ containers, restartPolicy: 'Never' })
    await onStage(workload, { images: { main: ended(4) } }, async (stage) => {
      await untilPhase(stage, 'Failed')
      await stage.pass(1_000_000)
      expect(stage.run.status().containerStatuses).toMatchObject([
        { restartCount: 0, state: { terminated: { exitCode: 4, reason: 'Error' } } },
      ])
      expect(steps(stage).filter((step) => step.startsWith('create'))).toHaveLength(1)
    })
  })

  test('one that is restarted on failure is done when it has succeeded', async () => {
    const containers = [container('main', { policy: 'OnFailure' })]
    const workload = workloadWith({ containers, restartPolicy: 'OnFailure' })
    const images = { main: { lives: [ended(1), ended(0)] } }
    await onStage(workload, { images }, async (stage) => {
      await untilPhase(stage, 'Succeeded')
      expect(stage.run.status().containerStatuses).toMatchObject([
        {
          restartCount: 1,
          state: { terminated: { exitCode: 0, reason: 'Completed' } },
          lastState: { terminated: { exitCode: 1 } },
        },
      ])
    })
  })

  test('an init container that fails is tried again, and nothing starts before it is well', async () => {
    const workload = workloadWith({
      initContainers: [container('setup', { role: 'init', policy: 'OnFailure' })],
    })
    const images = { setup: { lives: [ended(1), ended(1), ended(0)] } }
    await onStage(workload, { images }, async (stage) => {
      await stage.pass(12_500)
      expect(stage.run.status()).toMatchObject({
        phase: 'Pending',
        initContainerStatuses: [{ restartCount: 2 }],
        containerStatuses: [{ state: { waiting: { reason: 'PodInitializing' } } }],
      })
      await untilReady(stage)
      expect(stage.times.get('main Started')).toBe(13_000)
    })
  })

  test('an init container that is not restarted fails the workload', async () => {
    const workload = workloadWith({
      initContainers: [container('setup', { role: 'init', policy: 'Never' })],
      restartPolicy: 'Never',
    })
    await onStage(workload, { images: { setup: ended(7) } }, async (stage) => {
      await untilPhase(stage, 'Failed')
      expect(steps(stage)).not.toContain('create from main')
    })
  })

  test('memory that ran out is the reason, and last words are kept', async () => {
    const images = {
      main: {
        lives: [
          {
            ends: { after: 500, exitCode: 137, oomKilled: true },
            writes: { '/dev/termination-log': 'no memory' },
            logs: 'one\ntwo\n',
          },
          { logs: 'three\n' },
        ],
      },
    }
    await onStage(workloadWith(), { images }, async (stage) => {
      await stage.run.until(
        () => stage.run.status().containerStatuses[0]?.restartCount === 1 && isReady(stage),
        never,
      )
      expect(stage.run.status().containerStatuses).toMatchObject([
        {
          lastState: {
            terminated: { exitCode: 137, reason: 'OOMKilled', message: 'no memory' },
          },
        },
      ])
      expect(await stage.run.logs(never)).toEqual({
        main: [
          { restart: 0, lines: ['one', 'two'], truncated: false },
          { restart: 1, lines: ['three'], truncated: false },
        ],
      })
    })
  })

  test('the end of its log stands in for last words where that was asked for and it failed', async () => {
    const fallsBack = { path: '/dev/termination-log', fallsBackToLogs: true }
    const containers = [
      container('bad', { policy: 'Never', terminationMessage: fallsBack }),
      container('good', { policy: 'Never', terminationMessage: fallsBack }),
      container('mute', { policy: 'Never' }),
    ]
    const script = { logs: 'it went wrong\n' }
    const images = {
      bad: { ...script, ...ended(1) },
      good: { ...script, ...ended(0) },
      mute: { ...script, ...ended(1) },
    }
    const workload = workloadWith({ containers, restartPolicy: 'Never' })
    await onStage(workload, { images }, async (stage) => {
      await untilPhase(stage, 'Failed')
      const messages = stage.run
        .status()
        .containerStatuses.map(({ state }) => state.terminated?.message)
      expect(messages).toEqual(['it went wrong\n', undefined, undefined])
    })
  })

  test('a process that cannot be started has ended with 128', async () => {
    const containers = [container('main', { policy: 'Never' })]
    const fault = { kind: 'unknown' as const }
    const start = { started: false as const, fault, message: 'exec: "nothing": not found' }
    const workload = workloadWith({ containers, restartPolicy: 'Never' })
    await onStage(workload, { images: { main: { start } } }, async (stage) => {
      await untilPhase(stage, 'Failed')
      expect(stage.run.status().containerStatuses).toMatchObject([
        { state: { terminated: { exitCode: 128, reason: 'StartError', message: start.message } } },
      ])
      expect(stage.scripted.left()).toHaveLength(1)
    })
  })
})

describe('probes', () => {
  test('liveness kills a container, which starts anew at once, twice', async () => {
    const timing = { periodSeconds: 1, failureThreshold: 2 }
    const containers = [container('main', { probes: [probe('liveness', 'alive', timing)] })]
    const images = { main: { exec: { alive: [1] } } }
    await onStage(workloadWith({ containers }), { images }, async (stage) => {
      const { run } = stage
      const count = () => run.status().containerStatuses[0]?.restartCount ?? 0
      await run.until(() => count() === 2, never)
      expect(run.events().map(({ reason }) => reason)).not.toContain('BackOff')
      await run.until(() => count() === 3, never)
      expect(run.events()).toContainEqual(
        expect.objectContaining({
          reason: 'Killing',
          message: 'Container main failed liveness probe, will be restarted',
          container: 'main',
        }),
      )
      expect(run.events().map(({ reason }) => reason)).toContain('BackOff')
    })
  })

  test('readiness comes and goes without a restart', async () => {
    const timing = { periodSeconds: 1, failureThreshold: 1 }
    const containers = [container('main', { probes: [probe('readiness', 'ready', timing)] })]
    const images = { main: { exec: { ready: [1, 0, 1, 0] } } }
    await onStage(workloadWith({ containers }), { images }, async (stage) => {
      await untilReady(stage)
      await stage.run.until(() => !isReady(stage), never)
      await untilReady(stage)
      expect(stage.run.status().containerStatuses).toMatchObject([{ restartCount: 0 }])
    })
  })

  test('readiness and liveness wait for the startup probe', async () => {
    const timing = { periodSeconds: 1, failureThreshold: 10 }
    const containers = [
      container('main', {
        probes: [
          probe('startup', 'up', timing),
          probe('liveness', 'alive', timing),
          probe('readiness', 'ready', timing),
        ],
      }),
    ]
    const images = { main: { exec: { up: [1, 1, 1, 0] } } }
    await onStage(workloadWith({ containers }), { images }, async (stage) => {
      await untilReady(stage)
      const asked = steps(stage).filter((step) => step.startsWith('exec'))
      expect(asked.slice(0, 4)).toEqual(Array(4).fill('exec c2: up'))
      expect(asked.slice(4)).not.toContain('exec c2: up')
    })
  })
})

describe('a workload that is told to end', () => {
  test('containers at once, then sidecars in the other order', async () => {
    const workload = workloadWith({
      initContainers: [
        container('outer', { role: 'sidecar' }),
        container('inner', { role: 'sidecar' }),
      ],
      containers: [container('main'), container('beside')],
    })
    const images = {
      main: { heeds: { after: 4_000, exitCode: 0 } },
      inner: { heeds: { after: 2_000, exitCode: 0 } },
    }
    await onStage(workload, { images }, async (stage) => {
      await untilReady(stage)
      const from = stage.clock.now()
      const outcome = await stage.run.stop(never)
      expect(outcome).toEqual({ took: 6_000, forced: [] })
      expect(steps(stage).filter((step) => step.startsWith('stop'))).toEqual([
        'stop c4 30000',
        'stop c5 30000',
        'stop c3 26000',
        'stop c2 24000',
      ])
      expect(stage.clock.now()).toBe(from + 6_000)
      expect(stage.run.status().phase).toBe('Failed')
    })
  })

  test('one that does not heed is killed when its time is over, and named', async () => {
    const images = { main: { heeds: 'never' as const } }
    const workload = workloadWith({
      containers: [container('main'), container('beside')],
      gracePeriodSeconds: 5,
    })
    await onStage(workload, { images }, async (stage) => {
      await untilReady(stage)
      expect(await stage.run.stop(never)).toEqual({ took: 5_000, forced: ['main'] })
    })
  })

  test('nothing starts any more: not after a back-off', async () => {
    await onStage(workloadWith(), { images: { main: ended(1) } }, async (stage) => {
      const { run } = stage
      const waiting = () => run.status().containerStatuses[0]?.state.waiting?.reason
      await run.until(() => waiting() === 'CrashLoopBackOff', never)
      expect(await run.stop(never)).toEqual({ took: 0, forced: [] })
      await stage.pass(1_000_000)
      expect(steps(stage).filter((step) => step.startsWith('create'))).toHaveLength(2)
    })
  })

  test('one that was about to start ends as well', async () => {
    const image = Promise.withResolvers<undefined>()
    const options = {
      imageOf: async () => {
        await image.promise
        return { ok: true as const, id: 'sha256:main', user: '' }
      },
    }
    const images = { main: { heeds: { after: 5_000, exitCode: 0 } } }
    await onStage(workloadWith(), { images, options }, async (stage) => {
      const stopping = stage.run.stop(never)
      image.resolve(undefined)
      const outcome = await Promise.race([stopping, stage.pass(100_000)])
      expect(outcome).toEqual({ took: 5_000, forced: [] })
    })
  })
})

describe('activeDeadlineSeconds', () => {
  const late = (fields: Partial<Workload>) => workloadWith({ activeDeadlineSeconds: 5, ...fields })

  test('fails a workload that runs, when its containers have ended', async () => {
    const images = { main: { heeds: { after: 2_000, exitCode: 0 } } }
    await onStage(late({}), { images }, async (stage) => {
      await stage.pass(4_999)
      expect(stage.run.status()).toMatchObject({ phase: 'Running' })
      await untilPhase(stage, 'Failed')
      expect(stage.clock.now()).toBe(7_000)
      expect(stage.run.status()).toMatchObject({
        reason: 'DeadlineExceeded',
        message: 'Pod was active on the node longer than the specified deadline',
      })
    })
  })

  test('fails one whose first container is still to be started', async () => {
    const initContainers = [container('setup', { role: 'init' })]
    await onStage(late({ initContainers }), {}, async (stage) => {
      await untilPhase(stage, 'Failed')
      expect(steps(stage)).not.toContain('create from main')
    })
  })

  test('leaves one alone that is over', async () => {
    const containers = [container('main', { policy: 'Never' })]
    const workload = late({ containers, restartPolicy: 'Never' })
    await onStage(workload, { images: { main: ended(0) } }, async (stage) => {
      await untilPhase(stage, 'Succeeded')
      await stage.pass(10_000)
      expect(stage.run.status()).toMatchObject({ phase: 'Succeeded' })
      expect(stage.run.status().reason).toBeUndefined()
    })
  })
})

test('a workload that is over takes its sidecars with it', async () => {
  const workload = workloadWith({
    initContainers: [container('proxy', { role: 'sidecar' })],
    containers: [container('main', { policy: 'Never' })],
    restartPolicy: 'Never',
  })
  await onStage(workload, { images: { main: ended(0) } }, async (stage) => {
    await untilPhase(stage, 'Succeeded')
    await stage.run.until(
      () => stage.run.status().initContainerStatuses[0]?.state.terminated !== undefined,
      never,
    )
    expect(steps(stage)).toContain('stop c2 30000')
  })
})

describe('what nobody can blame on an image', () => {
  const infrastructure = expect.objectContaining({ kind: 'infrastructure' })

  test('a container that somebody else killed', async () => {
    await onStage(workloadWith(), {}, async (stage) => {
      await untilReady(stage)
      stage.scripted.killFromOutside('c2')
      await expect(stage.run.until(() => false, never)).rejects.toEqual(infrastructure)
      await expect(stage.run.stop(never)).rejects.toThrow('somebody killed the container')
    })
  })

  test('a container that is gone', async () => {
    const images = { main: { ...ended(0), inspect: () => null } }
    const run = onStage(workloadWith(), { images }, async (stage) => {
      await stage.run.until(() => false, never)
    })
    await expect(run).rejects.toEqual(infrastructure)
  })

  test('a cancellation from outside ends every wait, and everything is removed', async () => {
    let left: readonly string[] = []
    const run = onStage(workloadWith(), {}, async (stage) => {
      await untilReady(stage)
      left = stage.scripted.left()
      const waiting = stage.run.until(() => false, never)
      stage.outer.abort(new CanaryError('cancelled', { code: 'cancelled', message: 'enough' }))
      try {
        await waiting
      } finally {
        await stage.run.close()
        left = [...stage.scripted.left(), ...stage.scripted.volumes()]
      }
    })
    await expect(run).rejects.toThrow('enough')
    expect(left).toEqual([])
  })
})
