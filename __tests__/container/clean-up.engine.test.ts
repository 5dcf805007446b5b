import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { RunEvent } from '../../src/run/request.ts'
import { askEngine, baseImage, engines } from '../support/engines.ts'
import {
  check,
  inTemporaryDirectory,
  manifest,
  validateWith,
  validatorOf,
} from '../support/validate-with.ts'

const quiet = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON']
const source = (name: string) => fileURLToPath(new URL(`../../src/${name}`, import.meta.url))

/** A container with an anonymous volume that only a removal "with volumes" takes along. */
const long = manifest({
  volumes: [{ mountPath: '/data' }],
  checks: [check('endless', { exec: { command: ['sleep', '100'] }, timeoutSeconds: 200 })],
})
const short = (exitCode: number) =>
  manifest({
    volumes: [{ mountPath: '/data' }],
    checks: [check('short', { exec: { command: ['sh', '-c', `exit ${exitCode}`] } })],
  })

interface Listed {
  readonly Id: string
  readonly Labels: Readonly<Record<string, string>> | null
  readonly Mounts: readonly { readonly Type: string; readonly Name?: string }[]
}

describe.each(engines)('nothing is left behind on $name', ({ address }) => {
  let runId: string
  /** Anonymous volumes that containers of this test have had. */
  let volumes: Set<string>

  const containers = async (): Promise<readonly Listed[]> => {
    const all = (await askEngine(address, 'GET', '/containers/json?all=1')) as readonly Listed[]
    return all.filter(({ Labels }) => Labels?.['container-canary.run'] === runId)
  }

  const watchVolumes = async () => {
    for (const { Mounts } of await containers()) {
      for (const { Name } of Mounts) if (Name !== undefined && Name !== '') volumes.add(Name)
    }
  }

  const untilContainer = async () => {
    for (let look = 0; look < 600 && volumes.size === 0; look += 1) {
      await watchVolumes()
      await sleep(50)
    }
    expect(volumes.size).toBe(1)
  }

  const expectNothing = async () => {
    expect(await containers()).toEqual([])
    const { Volumes } = (await askEngine(address, 'GET', '/volumes')) as {
      readonly Volumes: readonly { readonly Name: string }[] | null
    }
    expect((Volumes ?? []).filter(({ Name }) => volumes.has(Name))).toEqual([])
  }

  beforeEach(() => {
    runId = randomUUID()
    volumes = new Set()
  })

  afterEach(async () => {
    for (const { Id } of await containers()) {
      await askEngine(address, 'DELETE', `/containers/${Id}?force=1&v=1`)
    }
  })

  /** Learns of the volume while the container is there: the check's end is told before its removal. */
  const validate = async (text: string, overrides = {}) => {
    let watching = Promise.resolve()
    const onEvent = (event: RunEvent) => {
      if (event.kind === 'validator-started') watching = untilContainer()
    }
    const report = await validateWith(address, text, baseImage, { runId, onEvent, ...overrides })
    await watching
    return report
  }

  const slowly = (text: string) => text.replace('"exit ', '"sleep 2; exit ')

  test.each([
    ['a success', 0, 'passed'],
    ['a failure', 1, 'failed'],
  ])('after %s', async (_name, exitCode, verdict) => {
    const report = await validate(slowly(short(exitCode)))
    expect(report.verdict).toBe(verdict)
    await expectNothing()
  })

  test('after an exception', async () => {
    const report = await validate(slowly(short(0)), {
      onEvent: (event: RunEvent) => {
        if (event.kind === 'check') throw new Error('a bug')
      },
    })
    expect(report.verdict).toBe('errored')
    expect(await containers()).toEqual([])
  })

  test.each([
    ['before the container is created', 0],
    ['while it is created', 15],
    ['while it is started', 150],
    ['soon after the start', 600],
  ])('after an abort %s', async (_name, delay) => {
    const stopping = new AbortController()
    const report = validateWith(address, long, baseImage, {
      runId,
      signal: stopping.signal,
      onEvent: (event) => {
        if (event.kind !== 'validator-started') return
        setTimeout(() => {
          stopping.abort(new Error('told to stop'))
        }, delay)
      },
    })
    expect((await report).verdict).toBe('errored')
    await expectNothing()
  })

  test('after an abort during the checks', async () => {
    const stopping = new AbortController()
    const running = validateWith(address, long, baseImage, { runId, signal: stopping.signal })
    await untilContainer()
    await sleep(500)
    const from = performance.now()
    stopping.abort(new Error('told to stop'))
    expect((await running).verdict).toBe('errored')
    expect(performance.now() - from).toBeLessThan(7_000)
    await expectNothing()
  })

  test('but what is to be kept is kept, with the reason to find it', async () => {
    const report = await validateWith(address, short(1), baseImage, { runId, keepFailed: true })
    expect(validatorOf(report).container).toMatchObject({
      kept: true,
      state: 'running',
      name: expect.stringMatching(/^canary-kept-[0-9a-f]{8}$/) as unknown,
    })
    expect((await containers()).map(({ Id }) => Id)).toEqual([validatorOf(report).container?.id])
  })

  test('and by the step after, too', async () => {
    await validateWith(address, short(1), baseImage, { runId, keepFailed: true })
    expect(await runPost({ 'STATE_keep-failed': 'true' })).toMatch(
      /nothing was left behind[^]*1 containers of failed validators stay/,
    )
    expect(await containers()).toHaveLength(1)
  })

  /** @returns what the step after says */
  const runPost = async (state: Readonly<Record<string, string>>): Promise<string> => {
    const post = spawn(process.execPath, [...quiet, source('post.ts')], {
      env: { ...process.env, 'STATE_run-id': runId, STATE_engine: address, ...state },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let log = ''
    post.stdout.setEncoding('utf8').on('data', (text: string) => (log += text))
    expect(await once(post, 'close')).toEqual([0, null])
    return log
  }

  describe('by a process of its own', () => {
    /** Its run's id is its own: its container is found by the name of its owner. */
    const findOwn = async (owner: string) => {
      const all = (await askEngine(address, 'GET', '/containers/json?all=1')) as readonly Listed[]
      const found = all.find(({ Labels }) => Labels?.['container-canary.owner']?.startsWith(owner))
      runId = found?.Labels?.['container-canary.run'] ?? runId
    }

    const start = async (directory: string) => {
      const file = join(directory, 'manifest.yaml')
      await writeFile(file, long)
      const owner = `canary-test-${randomUUID()}`
      const args = [
        ...quiet,
        source('cli.ts'),
        'validate',
        '--engine',
        address,
        '--file',
        file,
        baseImage,
      ]
      const child = spawn(process.execPath, args, {
        env: { ...process.env, USER: owner },
        stdio: 'ignore',
      })
      const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
      for (let look = 0; look < 600 && volumes.size === 0; look += 1) {
        await findOwn(owner)
        await watchVolumes()
        await sleep(50)
      }
      expect(volumes.size).toBe(1)
      // Into the checks.
      await sleep(300)
      return { child, ended }
    }

    test.each(['SIGINT', 'SIGTERM'] as const)('after %s', async (signal) => {
      await inTemporaryDirectory(async (directory) => {
        const { child, ended } = await start(directory)
        child.kill(signal)
        expect(await ended).toEqual([3, null])
      })
      await expectNothing()
    })

    test.each(['false', 'true'])(
      'after SIGKILL and the step after (keep-failed: %s)',
      async (keepFailed) => {
        let log = ''
        // Runs of other tests remove what killed ones leave, too, and may be faster.
        for (let round = 0; round < 5 && !log.includes('containers removed'); round += 1) {
          volumes.clear()
          await inTemporaryDirectory(async (directory) => {
            const { child, ended } = await start(directory)
            child.kill('SIGKILL')
            expect(await ended).toEqual([null, 'SIGKILL'])
          })
          log = await runPost({ 'STATE_keep-failed': keepFailed })
        }
        // The one that ran, and perhaps the one that the image was read from.
        expect(log).toMatch(/\b[12] containers removed/)
        await expectNothing()
      },
    )
  })
})
