import { afterEach, describe, expect, test } from '@jest/globals'
import Dockerode from 'dockerode'
import { ApiError, createTransport } from '../../../src/engine/docker/transport.ts'
import type { ApiCall, Modem } from '../../../src/engine/docker/transport.ts'
import { CanaryError } from '../../../src/errors.ts'
import { engineLimits } from '../../../src/limits.ts'
import { fakeEngine, stopEngines } from '../../support/fake-engine.ts'
import type { Handler } from '../../support/fake-engine.ts'

const never = new AbortController().signal
const call: ApiCall = { method: 'GET', path: '/things', doing: 'asking for things' }

async function connect(handler: Handler) {
  const socketPath = await fakeEngine(handler)
  const dockerode = new Dockerode({ socketPath, host: '', version: 'v1.41' })
  // The types know less of `dial` than it can.
  return createTransport(dockerode.modem as unknown as Modem, 'unix:///fake')
}

async function errorOf(work: Promise<unknown>): Promise<CanaryError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof CanaryError)) throw new Error(`not a CanaryError: ${String(error)}`)
  return error
}

afterEach(stopEngines)

describe('a call of the engine', () => {
  test('carries the version, the query and the body', async () => {
    const seen: string[] = []
    const transport = await connect((request, response) => {
      let body = ''
      request.setEncoding('utf8').on('data', (text: string) => (body += text))
      request.once('end', () => {
        seen.push(`${request.method ?? ''} ${request.url ?? ''} ${body}`)
        response.end('{"Id":"1"}')
      })
    })
    const query = { filters: '{"label":["a=b&c"]}' }
    expect(await transport.readJson({ ...call, query }, never)).toEqual({ Id: '1' })
    const body = { Cmd: ['ä', ''] }
    await transport.readJson({ ...call, method: 'POST', body }, never)
    const [got = '', posted = ''] = seen
    expect(new URL(got.split(' ')[1] ?? '', 'http://x').searchParams.get('filters')).toBe(
      query.filters,
    )
    expect(got).toMatch(/^GET \/v1\.41\/things\?/)
    expect(posted).toMatch(/^POST \/v1\.41\/things/)
    expect(posted).toContain('{"Cmd":["ä",""]}')
  })

  test('an empty answer reads as null', async () => {
    const transport = await connect((_request, response) => response.writeHead(204).end())
    expect(await transport.readJson(call, never)).toBeNull()
  })

  test.each([
    ['in JSON', '{"message":"no\\nspace left"}', 'no space left'],
    ['as Podman', '{"cause":"no space","message":"","response":500}', 'no space'],
    ['in plain text', '  a proxy\n is in the way ', 'a proxy is in the way'],
    ['not at all', '', 'Internal Server Error'],
    ['at length', 'x'.repeat(engineLimits.errorBytes + 1), 'Internal Server Error'],
  ])('a refusal that is explained %s', async (_name, body, reason) => {
    const transport = await connect((_request, response) => response.writeHead(500).end(body))
    const error = await errorOf(transport.readJson(call, never))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ kind: 'infrastructure', status: 500, reason })
    expect(error.message).toBe(`the engine answered 500 while asking for things: ${reason}`)
  })

  test.each<[string, Handler, string]>([
    [
      'JSON without its end',
      (_request, response) => response.end('{"Id":'),
      "the engine's answer while asking for things is not JSON",
    ],
    [
      'a web page',
      (_request, response) => response.end('<html>'),
      "the engine's answer while asking for things is not JSON",
    ],
    [
      'nothing but the end of the connection',
      (request) => request.socket.destroy(),
      'lost the engine at unix:///fake while asking for things',
    ],
    [
      'half an answer',
      (request, response) => {
        response.writeHead(200, { 'content-length': '100' })
        response.write('{"Id"', () => request.socket.destroy())
      },
      'lost the engine at unix:///fake while asking for things',
    ],
    [
      'more than anybody needs',
      (_request, response) => response.end(`"${'x'.repeat(10 * 1024 * 1024)}"`),
      `has more than ${engineLimits.answerBytes} bytes`,
    ],
    [
      'what is no HTTP',
      (request) => request.socket.end('hello\r\n\r\n'),
      'lost the engine at unix:///fake while asking for things',
    ],
  ])('%s', async (_name, handler, words) => {
    const transport = await connect(handler)
    const error = await errorOf(transport.readJson(call, never))
    expect(error.kind).toBe('infrastructure')
    expect(error.message).toContain(words)
  })

  test('an answer as long as the bound is read (limit: engineLimits.answerBytes)', async () => {
    const text = 'x'.repeat(engineLimits.answerBytes - 2)
    const transport = await connect((_request, response) => response.end(`"${text}"`))
    expect(await transport.readJson(call, never)).toBe(text)
  })

  test.each<[string, Handler]>([
    ['says nothing', () => undefined],
    ['begins its answer and does not end it', (_request, response) => void response.write('{')],
  ])('an engine that %s is given up', async (_name, handler) => {
    const transport = await connect(handler)
    const error = await errorOf(transport.readJson({ ...call, deadlineMs: 80 }, never))
    expect(error.message).toBe(
      'the engine at unix:///fake did not answer within 0.08 s while asking for things',
    )
  })

  test.each<[string, Handler]>([
    ['before the answer', () => undefined],
    ['in its middle', (_request, response) => void response.write('{')],
  ])('an abort %s ends it with its own reason', async (_name, handler) => {
    const stop = new AbortController()
    const arrived = Promise.withResolvers<undefined>()
    const transport = await connect((request, response) => {
      handler(request, response)
      arrived.resolve(undefined)
    })
    const asking = transport.readJson(call, stop.signal)
    await arrived.promise
    stop.abort(new Error('enough'))
    await expect(asking).rejects.toThrow('enough')
  })

  test('an aborted signal asks nothing', async () => {
    const transport = await connect(() => {
      throw new Error('somebody asks')
    })
    await expect(transport.send(call, AbortSignal.abort(new Error('no')))).rejects.toThrow('no')
  })
})
