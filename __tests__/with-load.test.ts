import { spawn, spawnSync } from 'node:child_process'
import type { SpawnSyncReturns } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const script = join(import.meta.dirname, '..', 'scripts', 'with-load.mjs')

function runWith(load: string | undefined, command: readonly string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, CANARY_TEST_LOAD: load ?? '' }
  return spawnSync(process.execPath, [script, ...command], { env, encoding: 'utf8' })
}

/** The processes that a process has started. */
function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && statusOf(Number(name))?.parent === pid)
    .map(Number)
}

/** proc_pid_stat(5); null when the process is gone or was not yet waited for. */
function statusOf(pid: number): { readonly parent: number } | null {
  try {
    const [state, parent] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return state === 'Z' ? null : { parent: Number(parent) }
  } catch {
    return null
  }
}

const turn = () => new Promise(setImmediate)

test.each([
  ['nothing', undefined, 0],
  ['none', '0', 0],
  ['two', '2', 2],
])('%s: the exit code is that of the command', (_what, load, count) => {
  const run = runWith(load, ['sh', '-c', 'echo out; exit 7'])
  expect([run.status, run.stdout]).toEqual([7, 'out\n'])
  expect(run.stderr).toBe(count === 0 ? '' : `with-load: ${count} busy loops run beside\n`)
})

test('a command that is killed by a signal', () => {
  expect(runWith('1', ['sh', '-c', 'kill -TERM $$']).status).toBe(143)
})

test.each([
  ['no number', 'many', 'CANARY_TEST_LOAD is a number from 0 to 64, not "many"'],
  ['too many', '65', 'CANARY_TEST_LOAD is a number from 0 to 64, not "65"'],
])('%s is refused', (_what, load, words) => {
  const run = runWith(load, ['true'])
  expect([run.status, run.stderr]).toEqual([2, `with-load: ${words}\n`])
})

test('a command that is not there', () => {
  expect(runWith('1', ['/nowhere/at-all'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('/nowhere/at-all cannot be run'),
  })
})

describe('the loops end', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('after %s', async (signal) => {
    const child = spawn(process.execPath, [script, 'sh', '-c', 'read line'], {
      env: { ...process.env, CANARY_TEST_LOAD: '2' },
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    // Two loops and the command.
    while (childrenOf(child.pid ?? 0).length < 3) await turn()
    const children = childrenOf(child.pid ?? 0)
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await ended
    child.stdin.destroy()
    while (children.some((pid) => statusOf(pid) !== null)) await turn()
    expect(children).toHaveLength(3)
  })
})
