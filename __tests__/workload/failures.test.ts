import { describe, expect, test } from '@jest/globals'
import { workloadLimits } from '../../src/limits.ts'
import { onStage } from './support/run.ts'
import type { Stage } from './support/run.ts'
import { container, directory, filesVolume, location, probe } from './support/workloads.ts'
import { mount, preparedWith, workloadWith } from './support/workloads.ts'

const never = new AbortController().signal

async function untilReady({ run }: Stage): Promise<void> {
  const isReady = () =>
    run.status().conditions.some(({ type, status }) => type === 'Ready' && status === 'True')
  await run.until(isReady, never)
}

const volumes = [directory('data')]
const whole = workloadWith({
  volumes,
  initContainers: [container('setup', { role: 'init' })],
  containers: [
    container('main', {
      mounts: [mount('data', '/data', { path: 'a' })],
      preStop: { action: 'exec', command: ['drain'] },
      probes: [probe('readiness', 'ready', { periodSeconds: 1 })],
    }),
  ],
})
const images = { setup: { ends: { after: 1_000, exitCode: 0 } }, main: {} }

/** From its first container to its end. */
async function live(stage: Stage): Promise<void> {
  await untilReady(stage)
  await stage.run.logs(never)
  await stage.run.stop(never)
}

describe('an engine that is lost', () => {
  test.each([
    ...['create volume pod', 'create from pause', 'start c1', 'inspect c1', 'write c1', 'stat c1'],
    ...['create from setup', 'start c2', 'inspect c2', 'logs c2', 'read c1', 'remove c2'],
    ...['create from main', 'start c3', 'inspect c3', 'exec c3: ready', 'logs c3'],
    ...['exec c3: drain', 'stop c3 30000'],
  ])('is no fault of the workload: %s', async (failing) => {
    let isLost = false
    // What is left can be removed; a probe is tried again.
    const fails = (step: string) => {
      if (step !== failing || (isLost && !step.startsWith('exec'))) return null
      isLost = true
      return new Error('the engine is lost')
    }
    await expect(onStage(whole, { images, fails }, live)).rejects.toThrow('the engine is lost')
  })

  test('a workload that is well lives to its end', async () => {
    await onStage(whole, { images }, live)
  })
})

describe('what is left when a workload is closed', () => {
  const leftOf = ({ scripted }: Stage) => [...scripted.left(), ...scripted.volumes()]

  test('nothing, whatever it does', async () => {
    await onStage(whole, { images }, async (stage) => {
      await untilReady(stage)
      await stage.run.close()
      expect(leftOf(stage)).toEqual([])
    })
  })

  test('nothing but what could not be removed, which is told', async () => {
    let isStuck = true
    const fails = (step: string) =>
      isStuck && step === 'remove c3' ? new Error('it is busy') : null
    await onStage(whole, { images, fails }, async (stage) => {
      await untilReady(stage)
      await expect(stage.run.close()).rejects.toThrow('it is busy')
      expect(leftOf(stage)).toHaveLength(1)
      isStuck = false
    })
  })

  test('nothing of one that was told to end already', async () => {
    await onStage(whole, { images }, async (stage) => {
      await untilReady(stage)
      await stage.run.stop(never)
      await stage.run.close()
      expect(leftOf(stage)).toEqual([])
    })
  })
})

describe('what kubelet would wait for without an end', () => {
  test.each([
    ['ErrImagePull', ['Failed to pull image "main": no', 'Error: ErrImagePull']],
    ['ErrImageNeverPull', ['Error: ErrImageNeverPull']],
    ['InvalidImageName', ['Error: InvalidImageName']],
  ] as const)('an image that cannot be had: %s', async (reason, words) => {
    const imageOf = () => Promise.resolve({ ok: false as const, reason, message: 'no' })
    await onStage(workloadWith(), { options: { imageOf } }, async ({ run }) => {
      await run.until(() => run.stuck().length > 0, never)
      expect(run.stuck()).toEqual([
        { container: 'main', reason, message: 'no', location, isOfImage: false },
      ])
      expect(run.status()).toMatchObject({
        phase: 'Pending',
        containerStatuses: [{ state: { waiting: { reason, message: 'no' } } }],
      })
      const failed = run.events().filter((event) => event.reason === 'Failed')
      expect(failed.map(({ message }) => message)).toEqual(words)
    })
  })

  test('what its image cannot meet is the fault of that', async () => {
    const refused = {
      ...{ ok: false as const, reason: 'CreateContainerConfigError' as const, location },
      ...{ message: 'container has runAsNonRoot and image will run as root', isOfImage: true },
    }
    const containers = [
      container('main', { prepare: () => Promise.resolve(refused) }),
      container('beside'),
    ]
    await onStage(workloadWith({ containers }), {}, async ({ run, times }) => {
      await run.until(() => run.stuck().length > 0, never)
      expect(run.stuck()).toMatchObject([{ container: 'main', isOfImage: true }])
      // The next one starts all the same.
      await run.until(() => times.has('beside Started'), never)
    })
  })

  test('a volume that is not to be had, and nothing is asked of the engine', async () => {
    const gone = { kind: 'unavailable', name: 'config', location, message: 'not found' } as const
    await onStage(workloadWith({ volumes: [gone] }), {}, async ({ run, scripted }) => {
      expect(run.stuck()).toMatchObject([{ container: '', reason: 'FailedMount' }])
      expect(run.events()).toMatchObject([
        {
          reason: 'FailedMount',
          message: 'MountVolume.SetUp failed for volume "config" : not found',
        },
      ])
      expect(run.status().phase).toBe('Pending')
      expect(await run.stop(never)).toEqual({ took: 0, forced: [] })
      expect(await run.logs(never)).toEqual({})
      expect(scripted.done).toEqual([])
    })
  })

  test('a node that refuses it', async () => {
    const rejection = { reason: 'PodOSNotSupported', message: 'Pod was rejected: not this one' }
    await onStage(workloadWith({ rejection }), {}, async ({ run, scripted }) => {
      await Promise.resolve()
      expect(run.status()).toMatchObject({ phase: 'Failed', reason: 'PodOSNotSupported' })
      expect(run.events()).toMatchObject([{ message: 'not this one' }])
      expect(scripted.done).toEqual([])
    })
  })
})

test('a hook after the start ends after ten minutes (limit: workloadLimits.postStart)', async () => {
  const containers = [container('main', { postStart: { action: 'exec', command: ['warm'] } })]
  const script = { lives: [{ exec: { warm: ['hangs' as const] } }, {}] }
  await onStage(workloadWith({ containers }), { images: { main: script } }, async (stage) => {
    await untilReady(stage)
    expect(stage.times.get('main FailedPostStartHook')).toBe(workloadLimits.postStart)
  })
})

test('a file of variables that is too large is none (limit: workloadLimits.environmentFile)', async () => {
  const { environmentFile } = workloadLimits
  const files = { good: 'x'.repeat(environmentFile), bad: 'x'.repeat(environmentFile + 1) }
  const found: unknown[] = []
  const containers = [
    container('main', {
      prepare: async ({ readVolumeFile }) => {
        for (const [volume, path] of [
          ['config', 'good'],
          ['config', 'bad'],
          ['config', 'none'],
          ['other', 'good'],
        ] as const) {
          found.push((await readVolumeFile(volume, path))?.length ?? null)
        }
        return preparedWith()
      },
    }),
  ]
  const workload = workloadWith({ containers, volumes: [filesVolume('config', files)] })
  await onStage(workload, {}, untilReady)
  expect(found).toEqual([environmentFile, null, null, null])
})

test('of many attempts the first and the last are kept (limit: workloadLimits.attempts)', async () => {
  const timing = { periodSeconds: 1, failureThreshold: 1_000 }
  const containers = [container('main', { probes: [probe('liveness', 'alive', timing)] })]
  await onStage(workloadWith({ containers }), {}, async ({ run, pass }) => {
    await pass((workloadLimits.attempts + 20) * 1_000)
    const [history] = run.probes()
    expect(history?.attemptCount).toBeGreaterThan(workloadLimits.attempts)
    expect(history?.attempts).toHaveLength(workloadLimits.attempts)
    const seconds = history?.attempts.map(({ startedAt }) => Date.parse(startedAt) / 1_000) ?? []
    const gap =
      (seconds[workloadLimits.attempts / 2] ?? 0) - (seconds[workloadLimits.attempts / 2 - 1] ?? 0)
    expect(gap).toBeGreaterThan(10)
  })
})

test('a life that ends while its log is read has left what was kept at its end', async () => {
  const script = { ends: { after: 1_000, exitCode: 1 } }
  let reads = 0
  const gone = Promise.withResolvers<undefined>()
  const logs = async () => {
    reads += 1
    if (reads > 1) return { text: 'one\n', truncated: false }
    await gone.promise
    throw new Error('there is no container c2')
  }
  const parts = { containers: { logs } }
  await onStage(workloadWith(), { images: { main: script }, parts }, async (stage) => {
    await untilReady(stage)
    const reading = stage.run.logs(never)
    await stage.pass(1_500)
    gone.resolve(undefined)
    expect((await reading)['main']?.[0]).toEqual({ restart: 0, lines: ['one'], truncated: false })
  })
})
