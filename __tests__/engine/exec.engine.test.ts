import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { plainContainer } from '../../src/engine/container-request.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { baseImage, connect, engines, never } from '../support/engines.ts'

describe.each(engines)('commands in a container on $name', ({ address }) => {
  let engine: Engine
  let id: string

  beforeAll(async () => {
    engine = await connect(address)
    const created = await engine.containers.create({
      ...plainContainer,
      name: `canary-test-exec-${process.pid}`,
      image: baseImage,
      env: [{ name: 'GREETING', value: 'a = b' }],
    })
    id = created.id
    expect(await engine.containers.start(id, never)).toEqual({ started: true })
  })

  afterAll(async () => {
    await engine.containers.remove(id, never)
    engine.close()
  })

  const exec = (command: readonly [string, ...string[]], keepBytes = 4096) =>
    engine.containers.exec(id, { command, keepBytes }, never)

  test('exit code and both streams', async () => {
    expect(await exec(['sh', '-c', 'echo "$GREETING"; echo oh >&2; exit 7'])).toEqual({
      kind: 'exited',
      exitCode: 7,
      stdout: 'a = b\n',
      stderr: 'oh\n',
    })
  })

  test('the end of a long output is kept, never half a character', async () => {
    const outcome = await exec(['sh', '-c', 'yes ä | head -c 200000; echo end'], 101)
    expect(outcome).toMatchObject({ kind: 'exited', exitCode: 0 })
    const text = outcome.kind === 'exited' ? outcome.stdout : ''
    expect(text).toMatch(/^ä?\n(ä\n)+ä?end\n$/)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(101)
  })

  test('a command that is not there was not started', async () => {
    const outcome = await exec(['nope'])
    expect(outcome.kind).toBe('not-started')
    expect(outcome).toMatchObject({ message: expect.stringContaining('nope') as unknown })
  })

  test('a program that ends with 127 by itself is not mistaken for a missing one', async () => {
    expect(await exec(['sh', '-c', 'exit 127'])).toMatchObject({ kind: 'exited', exitCode: 127 })
  })

  test('a command is stopped with its children when its time is over', async () => {
    const command = ['sh', '-c', 'sleep 4711 & sleep 4712'] as const
    const outcome = await engine.containers.exec(
      id,
      { command, keepBytes: 100 },
      AbortSignal.timeout(400),
    )
    expect(outcome).toMatchObject({ kind: 'aborted', stopped: true })
    const left = await exec(['sh', '-c', 'pgrep -f "^sleep 471" | wc -l'])
    expect(left).toMatchObject({ stdout: '0\n' })
  })

  test('a child that keeps the output open does not keep the command from ending', async () => {
    const outcome = await exec(['sh', '-c', 'sleep 30 & echo done'])
    expect(outcome).toMatchObject({ kind: 'exited', exitCode: 0, stdout: 'done\n' })
  }, 15_000)

  test('a container that is gone is told as such', async () => {
    expect(
      await engine.containers.exec('0'.repeat(64), { command: ['true'], keepBytes: 10 }, never),
    ).toEqual({
      kind: 'container-gone',
    })
  })
})
