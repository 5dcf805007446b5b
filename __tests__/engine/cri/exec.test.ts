import { describe, expect, test } from '@jest/globals'
import { execInContainer } from '../../../src/engine/cri/exec.ts'
import type { ExecRequest } from '../../../src/engine/exec.ts'
import { refused, scriptedRuntime } from './support/scripted-runtime.ts'
import type { Answers } from './support/scripted-runtime.ts'

const never = new AbortController().signal
const request: ExecRequest = { command: ['true'], keepBytes: 4 }

async function exec(
  answer: NonNullable<Answers['ExecSync']>,
  asked: ExecRequest = request,
  signal = never,
) {
  const { context } = scriptedRuntime({ ExecSync: answer })
  return await execInContainer(context, 'c1', asked, signal)
}

describe('a command in a container', () => {
  test('that has ended, with the end of what it wrote', async () => {
    const answer = { stdout: Buffer.from('hello'), stderr: Buffer.from('e'), exitCode: 3 }
    expect(await exec(() => answer)).toEqual({
      ...{ kind: 'exited', exitCode: 3, stdout: 'ello', stderr: 'e', cut: ['stdout'] },
    })
  })

  test.each([
    ['whole seconds', 2000, 2n],
    ['rather more than less', 1500, 2n],
    ['none', undefined, undefined],
  ])('the runtime is told its time: %s', async (_name, timeout, told) => {
    const seen: unknown[] = []
    const asked = timeout === undefined ? request : { ...request, timeout }
    await exec((call) => {
      seen.push(call.timeout)
      return {}
    }, asked)
    expect(seen).toEqual([told ?? 0n])
  })

  test.each([
    [
      'failed to exec in container: failed to start exec "ab12": OCI runtime exec failed: exec failed: unable to start container process: exec: "nope": executable file not found in $PATH',
      { exitCode: 127, fault: { kind: 'program', problem: 'not-found', program: 'nope' } },
    ],
    [
      'failed to exec in container: failed to start exec "ab12": OCI runtime exec failed: exec failed: unable to start container process: exec: "/": is a directory',
      { exitCode: 126, fault: { kind: 'program', problem: 'not-executable', program: '/' } },
    ],
  ])('that cannot be started: %s', async (words, told) => {
    const outcome = await exec(() => {
      throw refused('UNKNOWN', words)
    })
    expect(outcome).toEqual({ kind: 'not-started', ...told, message: words })
  })

  test.each([
    ['NOT_FOUND', 'failed to find container "c1" in store: not found'],
    ['UNKNOWN', 'failed to exec in container: container is in CONTAINER_EXITED state'],
    [
      'UNKNOWN',
      'failed to exec in container: failed to create exec "ab12": cannot exec in a stopped state',
    ],
  ] as const)('whose container has ended: %s %s', async (status, words) => {
    const outcome = await exec(() => {
      throw refused(status, words)
    })
    expect(outcome).toEqual({ kind: 'container-gone' })
  })

  test('what the runtime cannot do is its fault', async () => {
    const lost = exec(() => {
      throw refused('INTERNAL', 'no space left on device')
    })
    await expect(lost).rejects.toMatchObject({ kind: 'infrastructure' })
  })

  test.each([
    { env: [{ name: 'A', value: 'b' }] },
    { workingDirectory: '/tmp' },
    { user: 'canary' },
  ])('CRI has no word for %j', async (setting) => {
    const asked = exec(() => ({}), { ...request, ...setting })
    await expect(asked).rejects.toMatchObject({
      kind: 'input',
      problems: [{ code: 'cri-exec-settings' }],
    })
  })
})

describe('a command whose time is over', () => {
  test('has run as long as the runtime counted, which began when it ran', async () => {
    const over = new AbortController()
    const outcome = await exec(
      () => {
        over.abort()
        throw refused('DEADLINE_EXCEEDED', 'timeout 1s exceeded: context deadline exceeded')
      },
      { ...request, timeout: 1000 },
      over.signal,
    )
    expect(outcome).toMatchObject({ kind: 'aborted', stopped: true })
  })

  test('was in time where the runtime did not have to end it', async () => {
    const over = new AbortController()
    const outcome = await exec(
      async () => {
        over.abort()
        await Promise.resolve()
        return { exitCode: 0 }
      },
      // So short that the answer is worth waiting for.
      { ...request, timeout: 1 },
      over.signal,
    )
    expect(outcome).toMatchObject({ kind: 'exited', exitCode: 0 })
  })

  test('nobody waits for one whose run is over, and nobody knows what became of it', async () => {
    const over = new AbortController()
    let isCancelled = false
    const outcome = await exec(
      async (_request, signal) => {
        const ended = Promise.withResolvers<undefined>()
        signal.addEventListener('abort', () => {
          isCancelled = true
          ended.resolve(undefined)
        })
        over.abort()
        await ended.promise
        return {}
      },
      { ...request, timeout: 60_000 },
      over.signal,
    )
    expect(outcome).toEqual({
      kind: 'aborted',
      stopped: false,
      ranFor: null,
      stdout: '',
      stderr: '',
    })
    expect(isCancelled).toBe(true)
  })
})
