import { afterEach, describe, expect, test } from '@jest/globals'
import { findEngine } from '../../src/engine/connect.ts'
import { CanaryError } from '../../src/errors.ts'
import type { Problem } from '../../src/errors.ts'
import { afterPing, fakeEngine, stopEngines } from '../support/fake-engine.ts'

const never = new AbortController().signal
const refuse = () => {
  throw new Error('nothing but a ping is asked')
}

async function find(engine: string | null, env: Record<string, string> = {}, pingMs = 5_000) {
  const options = { env, home: '/nonexistent', engine, uid: 4711 }
  const contact = await findEngine(options, never, pingMs)
  contact.agent.destroy()
  return contact
}

async function problemOf(work: Promise<unknown>): Promise<Problem & { readonly kind: string }> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof CanaryError)) throw new Error(`not a CanaryError: ${String(error)}`)
  expect(error.problems).toHaveLength(1)
  return { kind: error.kind, ...error.problems[0] }
}

afterEach(stopEngines)

describe('an engine that answers', () => {
  test.each([
    ['Docker', { 'api-version': '1.41', server: 'Docker/20.10.24 (linux)' }, 'docker', '1.41'],
    ['Podman by its server', { server: 'Libpod/4.3.1 (linux)' }, 'podman', '1.41'],
    ['Podman by its own version', { 'libpod-api-version': '4.3.1' }, 'podman', '1.41'],
    ['the oldest that is known', { 'api-version': '1.40' }, 'docker', '1.40'],
    ['the newest that is known', { 'api-version': '1.51' }, 'docker', '1.51'],
    ['a newer one', { 'api-version': '1.52' }, 'docker', '1.51'],
    ['another major version', { 'api-version': '2.0' }, 'docker', '1.51'],
  ])('%s', async (_name, headers, name, apiVersion) => {
    const path = await fakeEngine(afterPing(refuse, headers))
    expect(await find(path)).toMatchObject({ name, apiVersion, endpoint: { kind: 'socket', path } })
  })

  test('a version that is asked for is not negotiated', async () => {
    const path = await fakeEngine(afterPing(refuse))
    const env = { DOCKER_HOST: `unix://${path}`, DOCKER_API_VERSION: '1.43' }
    expect(await find(null, env)).toMatchObject({ apiVersion: '1.43' })
    const problem = await problemOf(find(null, { ...env, DOCKER_API_VERSION: '../..' }))
    expect(problem).toMatchObject({ kind: 'input', code: 'engine-api-version' })
  })
})

describe('what is no engine that can be used', () => {
  test('one that is too old', async () => {
    const path = await fakeEngine(afterPing(refuse, { 'api-version': '1.39' }))
    const problem = await problemOf(find(path))
    expect(problem).toMatchObject({ kind: 'infrastructure', code: 'engine-too-old' })
    expect(problem.message).toContain(`unix://${path} speaks API 1.39`)
  })

  test.each([
    ['a web page', 200, { 'content-type': 'text/html' }, 'no container engine'],
    ['a version that is none', 200, { 'api-version': 'latest' }, 'no container engine'],
    ['not found', 404, {}, 'answered 404'],
    ['trouble', 503, {}, 'answered 503'],
  ])('%s', async (_name, status, headers, words) => {
    const path = await fakeEngine((_request, response) => {
      response.writeHead(status, headers).end()
    })
    const problem = await problemOf(find(path))
    expect(problem).toMatchObject({ kind: 'infrastructure', code: 'engine-unreachable' })
    expect(problem.message).toContain(`unix://${path}`)
    expect(problem.message).toContain(words)
  })

  test('one that says nothing is given up in time (limit: engineLimits.ping)', async () => {
    const path = await fakeEngine(() => undefined)
    const problem = await problemOf(find(path, {}, 50))
    expect(problem.message).toContain('did not answer within 0.05 s')
  })

  test('one that says something, but never enough', async () => {
    const path = await fakeEngine((request) => {
      request.socket.write('HTTP/1.1 200 OK\r\nX-Slow: ')
      const drip = setInterval(() => request.socket.write('x'), 5)
      request.socket.once('close', () => {
        clearInterval(drip)
      })
    })
    const problem = await problemOf(find(path, {}, 100))
    expect(problem.message).toContain('did not answer within 0.1 s')
  })

  test('one that hangs up', async () => {
    const path = await fakeEngine((request) => request.socket.destroy())
    expect(await problemOf(find(path))).toMatchObject({ code: 'engine-unreachable' })
  })

  test('nothing at all', async () => {
    const problem = await problemOf(find('unix:///nowhere/engine.sock'))
    expect(problem.message).toContain('unix:///nowhere/engine.sock (the engine asked for)')
    expect(problem.message).toContain('ENOENT')
    expect(problem.hint).toContain('DOCKER_HOST')
  })

  test('every place that was tried is named', async () => {
    const problem = await problemOf(find('podman', { XDG_RUNTIME_DIR: '/nowhere' }))
    expect(problem.message).toBe(
      'no Podman answers; tried unix:///nowhere/podman/podman.sock, unix:///run/podman/podman.sock',
    )
  })

  test('nobody waits for it any more', async () => {
    const path = await fakeEngine(() => undefined)
    const stop = new AbortController()
    const options = { env: {}, home: '/nonexistent', engine: path, uid: 4711 }
    const finding = findEngine(options, stop.signal)
    stop.abort(new Error('enough'))
    await expect(finding).rejects.toThrow('enough')
  })
})
