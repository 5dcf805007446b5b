import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { appendFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { plainContainer } from '../../../src/engine/container-request.ts'
import { execInContainer } from '../../../src/engine/cri/exec.ts'
import { treeOf } from '../../../src/engine/cri/file-tree.ts'
import { createLogBounds, olderLog } from '../../../src/engine/cri/log-bounds.ts'
import { followLog, tailLogs } from '../../../src/engine/cri/logs.ts'
import { findRuntimeView, inodeIn } from '../../../src/engine/cri/runtime-view.ts'
import { runSandbox } from '../../../src/engine/cri/sandboxes.ts'
import { criContainerLimits } from '../../../src/limits.ts'
import { withDirectory } from '../../support/with-directory.ts'
import { noted, plainNote, scriptedRuntime } from './support/scripted-runtime.ts'

const never = new AbortController().signal

afterEach(() => {
  jest.useRealTimers()
})

const at = '2026-12-01T12:00:00.123456789Z stdout F'

/** A container that has ended, with this log. */
async function withLog(
  text: string,
  work: (path: string, runtime: ReturnType<typeof scriptedRuntime>) => Promise<void>,
): Promise<void> {
  await withDirectory(async (directory) => {
    const path = join(directory, '0.log')
    await writeFile(path, text)
    const runtime = scriptedRuntime({
      ContainerStatus: () => ({
        status: { id: 'c1', state: 'CONTAINER_EXITED', logPath: path, annotations: noted() },
      }),
    })
    await work(path, runtime)
    runtime.context.events.close()
  })
}

describe('a log', () => {
  test('of its end no more is read than is needed (limit: criContainerLimits.logWindow)', async () => {
    const line = `${at} ${'x'.repeat(1000)}\n`
    const count = Math.ceil((2 * criContainerLimits.logWindow) / line.length)
    await withLog(line.repeat(count), async (_path, { context }) => {
      const bounds = { lines: count, maxBytes: 4096 }
      const { text, truncated } = await tailLogs(context, 'c1', bounds, never)
      expect(truncated).toBe(true)
      expect(text.length).toBe(4096)
    })
  })

  test('is followed through all of it (limit: criContainerLimits.logChunk)', async () => {
    const count = Math.ceil((3 * criContainerLimits.logChunk) / 100)
    await withLog(`${at} ${'x'.repeat(99)}\n`.repeat(count), async (_path, { context }) => {
      let size = 0
      const onOutput = (_stream: string, bytes: Uint8Array) => {
        size += bytes.length
      }
      await followLog(context, 'c1', onOutput, never)
      expect(size).toBe(100 * count)
    })
  })

  test('that has begun anew is told with what was before', async () => {
    await withLog(`${at} after\n`, async (path, { context }) => {
      await writeFile(olderLog(path), `${at} before\n`)
      expect(await tailLogs(context, 'c1', { lines: 5, maxBytes: 100 }, never)).toEqual({
        ...{ text: 'before\nafter\n', truncated: true },
      })
    })
  })

  test('that is too long begins anew (limit: criContainerLimits.logFile, criContainerLimits.logPause)', async () => {
    await withDirectory(async (directory) => {
      const path = join(directory, '0.log')
      await writeFile(path, 'short')
      const reopened = Promise.withResolvers<unknown>()
      const { context } = scriptedRuntime({
        ReopenContainerLog: ({ containerId }) => {
          reopened.resolve(containerId)
          return {}
        },
      })
      const logs = createLogBounds(context.client)
      logs.bound('c1', path)
      await appendFile(path, Buffer.alloc(criContainerLimits.logFile))
      expect(await reopened.promise).toBe('c1')
      expect((await stat(olderLog(path))).size).toBe(criContainerLimits.logFile + 5)
      logs.letGo('c1')
      logs.close()
      expect(criContainerLimits.logPause).toBeGreaterThan(0)
    })
  })
})

test('making a sandbox (limit: criContainerLimits.sandbox)', async () => {
  const { context, deadlines } = scriptedRuntime({
    RunPodSandbox: () => ({ podSandboxId: 's1' }),
  })
  const request = { ...plainContainer, name: 'canary-1', image: 'app' }
  const plan = { note: plainNote, directory: '/state', parentGroup: '' }
  expect(await runSandbox(context, request, plan)).toMatchObject({ id: 's1' })
  expect(deadlines.get('RunPodSandbox')).toBe(criContainerLimits.sandbox)
})

test('a command that the runtime does not end (limit: criContainerLimits.execEnd)', async () => {
  jest.useFakeTimers()
  const { context } = scriptedRuntime({
    ExecSync: async () => await new Promise<never>(() => undefined),
  })
  const over = new AbortController()
  const request = { command: ['sleep'], keepBytes: 1, timeout: 1000 } as const
  const running = execInContainer(context, 'c1', request, over.signal)
  await jest.advanceTimersByTimeAsync(1000)
  over.abort()
  await jest.advanceTimersByTimeAsync(criContainerLimits.execEnd)
  expect(await running).toMatchObject({ kind: 'aborted', stopped: false, ranFor: null })
})

describe('where the runtime looks', () => {
  test('mounting that does not end (limit: criContainerLimits.mount)', async () => {
    const view = await findRuntimeView('/nonexistent.sock', 20)
    await expect(view.mounting(['sleep', '60'])).rejects.toMatchObject({
      kind: 'infrastructure',
      problems: [{ code: 'cri-memory' }],
    })
    expect(view.root).toBe('')
    expect(await readFile(view.mountTable, 'utf8')).toContain(' - ')
  })

  test('is found by who listens on its socket', () => {
    const table = [
      'Num       RefCount Protocol Flags    Type St Inode Path',
      '0000: 00000003 00000000 00000000 0001 03 11 /run/a.sock',
      '0000: 00000002 00000000 00010000 0001 01 12 /run/a.sock',
      '0000: 00000002 00000000 00010000 0001 01 13 /run/b.sock',
    ].join('\n')
    expect(inodeIn(table, '/run/a.sock')).toBe('12')
    expect(inodeIn(table, '/run/c.sock')).toBeNull()
    expect(inodeIn('', '/run/a.sock')).toBeNull()
  })
})

test('files of one archive (limit: criContainerLimits.archiveFiles)', async () => {
  await withDirectory(async (directory) => {
    for (const name of ['a', 'b', 'c']) await mkdir(join(directory, name))
    const inside = { root: directory, path: [] }
    const walk = async (most: number) => {
      const paths: string[] = []
      for await (const { path } of treeOf(inside, new Set(), never, most)) paths.push(path)
      return paths
    }
    expect(await walk(3)).toEqual(['a', 'b', 'c'])
    await expect(walk(2)).rejects.toThrow('too many files')
  })
})
