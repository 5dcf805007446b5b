import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { dispatch } from '../../src/cli/run-command-line.ts'

async function validate(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  let stderr = ''
  const write = (text: string) => {
    stderr += text
  }
  const code = await dispatch(['validate', ...args], {
    ...{ stdout: { write, isTerminal: false, width: 80 }, stdin: process.stdin, env, cwd: '/' },
    stderr: { write, isTerminal: false, width: 80 },
    signal: new AbortController().signal,
  })
  return { code, stderr }
}

test('what is wrong with flags is told before an engine that does not answer, which is left', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'canary-validate-'))
  const path = join(directory, 'silent.sock')
  const server = createServer()
  server.listen(path)
  await once(server, 'listening')
  const asked = once(server, 'connection') as Promise<[Socket]>
  try {
    const { code, stderr } = await validate(['--engine', path, '--startup-timeout=soon', 'app:1'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^error: --startup-timeout is "soon", .*\n$/),
    })
    const [socket] = await asked
    socket.on('error', () => undefined).resume()
    await once(socket, 'close')
  } finally {
    server.close()
    rmSync(directory, { recursive: true })
  }
})

test('a flag that is refused does not give away what the environment calls a secret', async () => {
  const env = { GH_TOKEN: 'correct-horse-battery' }
  const { code, stderr } = await validate(['--correct-horse-battery'], env)
  expect(code).toBe(2)
  expect(stderr).toMatch(/^error: Unknown option '--\*+'/)
})
