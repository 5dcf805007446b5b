import { describe, expect, test } from '@jest/globals'
import type { ExecOutcome } from '../../src/engine/exec.ts'
import { workloadLimits } from '../../src/limits.ts'
import { runHook } from '../../src/workload/hooks.ts'
import { killLife } from '../../src/workload/kill.ts'
import type { KillRequest } from '../../src/workload/kill.ts'
import { beginLife, terminationMessage } from '../../src/workload/life.ts'
import type { Life } from '../../src/workload/life.ts'
import { mountAll } from '../../src/workload/mounts.ts'
import type { WorkloadContainer, WorkloadHook, WorkloadMount } from '../../src/workload/workload.ts'
import type { ContainerScript } from '../support/scripted-engine.ts'
import { engineFor, never, open } from './support/part.ts'
import type { Part } from './support/part.ts'
import { container, directory, filesVolume, location } from './support/workloads.ts'
import { mount, preparedWith, workloadWith } from './support/workloads.ts'
import '../../src/probe/exec.ts'

/** A container that runs, on the clock. */
async function onLife<Result>(
  script: ContainerScript,
  work: (part: Part & { readonly life: Life }) => Promise<Result>,
  of = container('main'),
): Promise<Result> {
  const part = await open(workloadWith(), engineFor({ images: { main: script, pause: {} } }))
  const beginning = await beginLife(of, 0, part.environment, never)
  if (beginning.kind !== 'running') throw new Error(beginning.message)
  return await part.clock.run(work({ ...part, life: beginning.life }))
}

describe('how a container is brought to its end', () => {
  const kill = (
    part: Part & { readonly life: Life },
    request: Partial<KillRequest> = {},
    fields: Parameters<typeof container>[1] = {},
  ) =>
    killLife(
      container('main', fields),
      part.life,
      { message: 'Stopping container main', graceSeconds: 30, turn: null, ...request },
      part.environment,
      never,
    )
  const stops = ({ scripted }: Part) => scripted.done.filter((step) => step.startsWith('stop'))

  test('is asked to end, and told of', async () => {
    await onLife({ heeds: { after: 3_000, exitCode: 0 } }, async (part) => {
      expect(await kill(part)).toEqual({ isForced: false, took: 3_000 })
      expect(stops(part)).toEqual(['stop c2 30000'])
      expect(part.environment.events.list()).toContainEqual(
        expect.objectContaining({
          ...{ type: 'Normal', reason: 'Killing', container: 'main' },
          message: 'Stopping container main',
        }),
      )
    })
  })

  test('is killed when its grace period is over', async () => {
    await onLife({ heeds: 'never' }, async (part) => {
      expect(await kill(part, { graceSeconds: 7 })).toEqual({ isForced: true, took: 7_000 })
    })
  })

  test.each([0, 1])(
    'has 2 s however short its grace period is: %s (limit: workloadLimits.leastGrace)',
    async (graceSeconds) => {
      await onLife({ heeds: { after: 1_999, exitCode: 0 } }, async (part) => {
        expect(await kill(part, { graceSeconds })).toEqual({ isForced: false, took: 1_999 })
        expect(stops(part)).toEqual([`stop c2 ${workloadLimits.leastGrace}`])
      })
    },
  )

  test('runs its hook first, in the time of its grace period', async () => {
    const preStop: WorkloadHook = { action: 'exec', command: ['drain'] }
    await onLife({ execTakes: 4_000 }, async (part) => {
      expect(await kill(part, {}, { preStop })).toEqual({ isForced: false, took: 4_000 })
      expect(part.scripted.done.slice(-2)).toEqual(['exec c2: drain', 'stop c2 26000'])
    })
  })

  test('a hook that takes all of the time leaves 2 s, and failed', async () => {
    const preStop: WorkloadHook = { action: 'exec', command: ['drain'] }
    const script = { exec: { drain: ['hangs' as const] }, heeds: 'never' as const }
    await onLife(script, async (part) => {
      const outcome = await kill(part, { graceSeconds: 10 }, { preStop })
      expect(outcome).toEqual({ isForced: true, took: 12_000 })
      const reasons = part.environment.events.list().map(({ reason }) => reason)
      expect(reasons).toContain('FailedPreStopHook')
    })
  })

  test('waits for its turn, but no longer than its grace period', async () => {
    await onLife({}, async (part) => {
      const turn = (signal: AbortSignal) => part.clock.sleep(6_000, signal)
      expect(await kill(part, { turn })).toEqual({ isForced: false, took: 6_000 })
      expect(stops(part)).toEqual(['stop c2 24000'])
    })
    await onLife({}, async (part) => {
      const turn = (signal: AbortSignal) => part.clock.sleep(60_000, signal)
      expect(await kill(part, { turn, graceSeconds: 5 })).toEqual({ isForced: false, took: 5_000 })
      expect(stops(part)).toEqual(['stop c2 2000'])
    })
  })

  test('a turn that cannot be waited for is told', async () => {
    await onLife({}, async (part) => {
      const turn = () => Promise.reject(new Error('the other is lost'))
      await expect(kill(part, { turn })).rejects.toThrow('the other is lost')
    })
  })
})

describe('a hook', () => {
  const run = (part: Part & { readonly life: Life }, hook: WorkloadHook, timeout = 30_000) =>
    runHook(hook, part.life.id, part.environment, { timeout, signal: never })
  const command: WorkloadHook = { action: 'exec', command: ['warm'] }

  const refused: ExecOutcome = {
    ...{ kind: 'not-started', exitCode: 127, fault: { kind: 'unknown' } },
    message: 'warm: not found',
  }
  test.each([
    [0, null],
    [3, 'it ended with exit code 3'],
    ['hangs', 'it had not ended in time'],
    [refused, 'warm: not found'],
    [{ kind: 'container-gone' }, 'the container had ended'],
  ] as const)('a command that comes to %j: %j', async (answer, failure) => {
    await onLife({ exec: { warm: [answer] } }, async (part) => {
      expect(await run(part, command)).toBe(failure)
    })
  })

  test('ends when its time is over', async () => {
    await onLife({ exec: { warm: ['hangs'] } }, async (part) => {
      await run(part, command, 4_000)
      expect(part.clock.now()).toBe(4_000)
    })
  })

  test('that sleeps never fails, and is cut short when its time is over', async () => {
    await onLife({}, async (part) => {
      expect(await run(part, { action: 'sleep', seconds: 5 })).toBeNull()
      expect(part.clock.now()).toBe(5_000)
      expect(await run(part, { action: 'sleep', seconds: 5 }, 2_000)).toBeNull()
      expect(part.clock.now()).toBe(7_000)
    })
  })

  test('an engine that is lost is no failure of it', async () => {
    await onLife({ exec: { warm: [new Error('the engine is lost')] } }, async (part) => {
      await expect(run(part, command)).rejects.toThrow('the engine is lost')
    })
  })
})

describe('what a container mounts', () => {
  const volumes = [
    directory('data'),
    filesVolume('config', { 'a.txt': 'a', 'b.txt': 'b' }),
    { kind: 'host', name: 'host', location, path: '/srv' } as const,
  ]
  const mountIt = async (one: WorkloadMount, prepare: (part: Part) => void = () => undefined) => {
    const part = await open(workloadWith({ volumes }), engineFor())
    prepare(part)
    const { scripted, sandbox } = part
    const context = { engine: scripted.engine, sandbox, volumes }
    return { ...part, mounted: await mountAll([one], context, never) }
  }
  const kinds = (part: Part, path: string) => part.scripted.files.stat('c1', path)?.kind

  test('a whole volume', async () => {
    const { mounted } = await mountIt(mount('data', '/data', { readOnly: true }))
    expect(mounted).toMatchObject({
      ok: true,
      mounts: [{ kind: 'volume', path: 'volumes/data', target: '/data', readOnly: true }],
    })
  })

  test('what was written for it is there to read only', async () => {
    const { mounted } = await mountIt(mount('config', '/etc/app'))
    expect(mounted).toMatchObject({ mounts: [{ path: 'volumes/config', readOnly: true }] })
  })

  test('a path of the host, with its propagation', async () => {
    const wanted = { path: 'www', propagation: 'rslave' } as const
    const { mounted } = await mountIt(mount('host', '/www', wanted))
    expect(mounted).toEqual({
      ok: true,
      mounts: [
        {
          ...{ kind: 'host', source: '/srv/www', target: '/www' },
          ...{ readOnly: false, propagation: 'rslave' },
        },
      ],
    })
  })

  test('a part that is missing is made, with its parents', async () => {
    const part = await mountIt(mount('data', '/x', { path: 'a/b/c' }))
    expect(part.mounted).toMatchObject({ mounts: [{ path: 'volumes/data/a/b/c' }] })
    const made = ['a', 'a/b', 'a/b/c'].map((path) => kinds(part, `/pod/volumes/data/${path}`))
    expect(made).toEqual(['directory', 'directory', 'directory'])
  })

  test('a part that is there stays as it is, a file too', async () => {
    const part = await mountIt(mount('data', '/x', { path: 'log' }), ({ scripted }) => {
      scripted.files.put('c1', '/pod/volumes/data/log', 'text')
    })
    expect(part.mounted).toMatchObject({ ok: true })
    expect(part.scripted.files.read('c1', '/pod/volumes/data/log')?.toString()).toBe('text')
  })

  test.each([
    ['a', 'a is a symbolic link'],
    ['a/b', 'a is a symbolic link'],
  ])('no link leads out of a volume: %s', async (path, why) => {
    const { mounted } = await mountIt(mount('data', '/x', { path }), ({ scripted }) => {
      const link = { kind: 'link', path: 'a', target: '/etc', uid: 0, gid: 0 } as const
      scripted.files.write('c1', '/pod/volumes/data', [link])
    })
    const message = `failed to prepare subPath for volumeMount "data": ${why}`
    expect(mounted).toEqual({ ok: false, message, location })
  })

  test('no file is a parent', async () => {
    const { mounted } = await mountIt(mount('data', '/x', { path: 'a/b' }), ({ scripted }) => {
      scripted.files.put('c1', '/pod/volumes/data/a', 'text')
    })
    expect(mounted).toMatchObject({ ok: false, message: expect.stringContaining('a is a file') })
  })

  test('a part of what was written is a copy of it', async () => {
    const { mounted, scripted } = await mountIt(mount('config', '/x', { path: 'a.txt' }))
    const [made] = mounted.ok ? mounted.mounts : []
    expect(made).toMatchObject({ kind: 'volume', readOnly: true })
    const path = made?.kind === 'volume' ? (made.path ?? '') : ''
    expect(path).toMatch(/^parts\//)
    expect(scripted.files.read('c1', `/pod/${path}`)?.toString()).toBe('a')
  })

  test.each([
    [mount('config', '/x', { path: 'c.txt' }), 'c.txt is not in the volume'],
    [mount('other', '/x'), 'there is no volume other'],
  ])('what is not there cannot be mounted', async (one, why) => {
    const { mounted } = await mountIt(one)
    expect(mounted).toMatchObject({ ok: false, message: expect.stringContaining(why) })
  })
})

describe('the beginning of a life', () => {
  const begin = async (of: WorkloadContainer, fields: Parameters<typeof workloadWith>[0] = {}) => {
    const script = { files: { '/etc/passwd': 'jovyan:x:1000:100::/home/jovyan:/bin/sh\n' } }
    const part = await open(
      workloadWith(fields),
      engineFor({ images: { main: script, pause: {} } }),
    )
    return { ...part, beginning: await beginLife(of, 2, part.environment, never) }
  }

  test('its termination message and its hosts file are mounted, unless it mounts something there', async () => {
    const { scripted } = await begin(container('main'))
    expect(scripted.requests[1]?.mounts).toMatchObject([
      { path: 'termination/main-2', target: '/dev/termination-log', readOnly: false },
      { path: 'hosts', target: '/etc/hosts' },
    ])
    const mounts = [mount('data', '/etc/hosts')]
    const other = await begin(container('main', { mounts }), { volumes: [directory('data')] })
    expect(other.scripted.requests[1]?.mounts.map(({ target }) => target)).toEqual([
      '/etc/hosts',
      '/dev/termination-log',
    ])
  })

  test('a file of its image is read before it runs, from a container that never does', async () => {
    let read: string | undefined
    const of = container('main', {
      prepare: async ({ readImageFile }) => {
        read = (await readImageFile('/etc/passwd'))?.toString()
        return preparedWith()
      },
    })
    const { scripted, beginning } = await begin(of)
    expect(beginning.kind).toBe('running')
    expect(read).toContain('jovyan')
    expect(scripted.requests[1]).toMatchObject({ network: { kind: 'none' }, mounts: [] })
    expect(scripted.done).toContain('remove c2')
    expect(scripted.done).not.toContain('start c2')
  })

  test('a file of its image that is too large is none (limit: workloadLimits.imageFile)', async () => {
    const sizes = [workloadLimits.imageFile, workloadLimits.imageFile + 1]
    const found = await Promise.all(
      sizes.map(async (size) => {
        const files = { '/etc/passwd': 'x'.repeat(size) }
        const part = await open(
          workloadWith(),
          engineFor({ images: { main: { files }, pause: {} } }),
        )
        let length: number | null = null
        const of = container('main', {
          prepare: async ({ readImageFile }) => {
            length = (await readImageFile('/etc/passwd'))?.length ?? null
            return preparedWith()
          },
        })
        await beginLife(of, 0, part.environment, never)
        return length
      }),
    )
    expect(found).toEqual([workloadLimits.imageFile, null])
  })

  test('what cannot be mounted keeps it waiting', async () => {
    const { beginning, scripted } = await begin(container('main', { mounts: [mount('x', '/x')] }))
    expect(beginning).toMatchObject({ kind: 'waiting', reason: 'CreateContainerConfigError' })
    expect(scripted.requests).toHaveLength(1)
  })

  test('an engine that refuses the container would be asked for it for ever', async () => {
    const images = { main: { refused: { kind: 'unknown' } as const }, pause: {} }
    const part = await open(workloadWith(), engineFor({ images }))
    expect(await beginLife(container('main'), 0, part.environment, never)).toMatchObject({
      ...{ kind: 'waiting', reason: 'CreateContainerError', message: 'it says no' },
      isOfImage: true,
    })
  })
})

describe('last words', () => {
  const wordsOf = async (written: string, log: string, exitCode: number, many = 1) => {
    const containers = Array.from({ length: many }, (_, index) => container(`c${index}`))
    const part = await open(workloadWith({ containers }), engineFor())
    const fallsBack = { path: '/dev/termination-log', fallsBackToLogs: true }
    const of = container('main', { terminationMessage: fallsBack })
    part.scripted.files.put('c1', '/pod/termination/main-0', written)
    const environment = {
      ...part.environment,
      longestMessage: workloadLimits.terminationFile,
      longestLog: workloadLimits.terminationLog,
    }
    return await terminationMessage(of, { restart: 0, exitCode, log }, environment, never)
  }

  test('are the end of what was written', async () => {
    const text = `${'x'.repeat(workloadLimits.terminationMessage)}end`
    expect(await wordsOf('short', 'log', 1)).toBe('short')
    expect(await wordsOf(text, 'log', 1)).toBe(text.slice(3))
    expect((await wordsOf(text, 'log', 1, 12)).length).toBe(1_024)
  })

  test('of a file that is too long are none (limit: workloadLimits.terminationFile)', async () => {
    const longest = 'x'.repeat(workloadLimits.terminationFile)
    expect(await wordsOf(longest, '', 1)).toHaveLength(workloadLimits.terminationMessage)
    expect(await wordsOf(`${longest}x`, '', 1)).toBe('')
  })

  test('are the end of the log where nothing was written (limit: workloadLimits.terminationLog)', async () => {
    const log = `${'x'.repeat(workloadLimits.terminationLog)}end`
    expect(await wordsOf('', log, 1)).toBe(log.slice(3))
    expect(await wordsOf('', log, 0)).toBe('')
  })
})
