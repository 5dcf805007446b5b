import { afterEach, describe, expect, test } from '@jest/globals'
import { findEngine, leaveContact } from '../../../src/engine/find/connect.ts'
import { CanaryError } from '../../../src/errors.ts'
import type { Problem } from '../../../src/errors.ts'
import { afterPing, fakeEngine, stopEngines } from '../../support/fake-engine.ts'
import type { Handler } from '../../support/fake-engine.ts'

const never = new AbortController().signal
const refuse = () => {
  throw new Error('nothing but a ping is asked')
}

async function find(engine: string | null, env: Record<string, string> = {}, pingMs = 5_000) {
  const options = { env, home: '/nonexistent', engine, uid: 4711 }
  const contact = await findEngine(options, never, pingMs)
  leaveContact(contact)
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
  ])('%s', async (_name, headers, name, apiVersion) => {
    const path = await fakeEngine(afterPing(refuse, headers))
    expect(await find(path)).toMatchObject({ name, apiVersion, endpoint: { kind: 'socket', path } })
  })

  test.each([
    ['1.52', '1.44'],
    ['2.0', '1.24'],
    ['1.60', '1.51'],
    ['1.60', 'unknown'],
  ])('one that speaks %s as well, and %s', async (newest, oldest) => {
    const path = await fakeEngine(speaking(newest, oldest))
    expect(await find(path)).toMatchObject({ name: 'docker', apiVersion: '1.51' })
  })
})

/** An engine that says which versions it speaks, and nothing else. */
function speaking(newest: string, oldest: string, headers: Record<string, string> = {}): Handler {
  return afterPing(
    (request, response) => {
      if (request.url !== '/version') refuse()
      response.end(JSON.stringify({ ApiVersion: newest, MinAPIVersion: oldest }))
    },
    { 'api-version': newest, ...headers },
  )
}

describe('a version that DOCKER_API_VERSION asks for', () => {
  const findPinned = async (handler: Handler, pinned: string) => {
    const path = await fakeEngine(handler)
    return await find(null, { DOCKER_HOST: `unix://${path}`, DOCKER_API_VERSION: pinned })
  }

  test.each(['1.40', '1.41', '1.43'])('%s is taken', async (pinned) => {
    expect(await findPinned(speaking('1.43', '1.24'), pinned)).toMatchObject({ apiVersion: pinned })
  })

  test('is negotiated where it is empty', async () => {
    expect(await findPinned(afterPing(refuse), '')).toMatchObject({ apiVersion: '1.41' })
  })

  test.each([
    ['1.44', /^DOCKER_API_VERSION is "1\.44", and the engine at unix:\S+ speaks 1\.42 to 1\.43$/],
    ['1.41', /^DOCKER_API_VERSION is "1\.41", and the engine at unix:\S+ speaks 1\.42 to 1\.43$/],
    ['1.39', /^DOCKER_API_VERSION is "1\.39", and this program needs at least 1\.40$/],
    ['../..', /^DOCKER_API_VERSION is "..\/..", which is no version such as 1\.41$/],
  ])('%s is refused where it is not spoken', async (pinned, message) => {
    const problem = await problemOf(findPinned(speaking('1.43', '1.42'), pinned))
    expect(problem).toMatchObject({ kind: 'input', code: 'engine-api-version' })
    expect(problem.message).toMatch(message)
    expect(problem.hint).toContain('unset')
  })

  test('is nothing to Podman, which answers any', async () => {
    const handler = afterPing(refuse, { server: 'Libpod/4.3.1 (linux)' })
    expect(await findPinned(handler, '1.44')).toMatchObject({ name: 'podman', apiVersion: '1.44' })
  })
})

describe('what is no engine that can be used', () => {
  test('one that is too old', async () => {
    const path = await fakeEngine(afterPing(refuse, { 'api-version': '1.39' }))
    const problem = await problemOf(find(path))
    expect(problem).toMatchObject({ kind: 'infrastructure', code: 'engine-too-old' })
    expect(problem.message).toContain(`unix://${path} speaks API 1.39`)
  })

  test('one that is too new', async () => {
    const path = await fakeEngine(speaking('1.70', '1.52'))
    const problem = await problemOf(find(path))
    expect(problem).toMatchObject({ kind: 'infrastructure', code: 'engine-too-new' })
    expect(problem.message).toContain('speaks API 1.52 to 1.70; this program speaks 1.40 to 1.51')
  })

  test('one whose answer has no end', async () => {
    const pour: Handler = (_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(4096)));
      }
      response.on('drain', more)
      more()
    }
    const problem = await problemOf(
      find(await fakeEngine(afterPing(pour, { 'api-version': '1.60' }))),
    )
    expect(problem).toMatchObject({ code: 'engine-unreachable' })
    expect(problem.message).toContain('it says too much')
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
