import { afterEach, describe, expect, jest, test } from '@jest/globals'
import http from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { registryLimits } from '../../src/limits.ts'
import { createTransport, readBody } from '../../src/registry/transport.ts'
import type { HttpRequest, HttpResponse } from '../../src/registry/transport.ts'
import { never, refusalOf } from './support/client.ts'

const open: { close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const origin = { name: 'the answer', kind: 'infrastructure' } as const

async function serve(listener: RequestListener) {
  let connections = 0
  const server = http.createServer(listener)
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const contexts = () => Promise.reject(new Error('there is no TLS here'))
  const transport = createTransport(contexts, () => null)
  open.push(transport, {
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  })
  const send = (more: Partial<HttpRequest> = {}): Promise<HttpResponse> =>
    transport.send({
      method: 'GET',
      url,
      headers: {},
      body: null,
      isNamedByUser: true,
      signal: never,
      ...more,
    })
  return { send, connections: () => connections }
}

describe('transport', () => {
  test('one connection serves one request after the other', async () => {
    const { send, connections } = await serve((_request, response) => response.end('hello'))
    for (let count = 0; count < 3; count++) {
      expect(Buffer.from(await readBody(await send(), 5, origin)).toString()).toBe('hello')
    }
    expect(connections()).toBe(1)
  })

  test('a body is sent with its length', async () => {
    const { send } = await serve((request, response) => {
      response.setHeader('x-length', request.headers['content-length'] ?? 'none')
      request.pipe(response)
    })
    const response = await send({ method: 'PUT', body: Buffer.from('content') })
    expect(response.headers['x-length']).toBe('7')
    expect(Buffer.from(await readBody(response, 100, origin)).toString()).toBe('content')
    const empty = await send({ method: 'POST', body: new Uint8Array() })
    expect(empty.headers['x-length']).toBe('0')
    empty.body.resume()
  })

  test('a body at the limit is read, one beyond it is refused', async () => {
    const { send } = await serve((_request, response) => {
      response.write('123')
      response.end('45')
    })
    expect(await readBody(await send(), 5, origin)).toHaveLength(5)
    expect((await refusalOf(readBody(await send(), 4, origin))).message).toBe(
      'the answer is larger than 4 bytes, which is the limit',
    )
  })

  test('a body that says it is larger is not waited for', async () => {
    const { send } = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 100 }).flushHeaders()
    })
    const refused = refusalOf(readBody(await send(), 99, origin))
    expect((await refused).message).toBe('the answer is larger than 99 bytes, which is the limit')
  })

  test('a body that trickles ends at its deadline (limit: registryLimits.bodyMs)', async () => {
    const { send } = await serve((_request, response) => {
      const timer = setInterval(() => response.write('.'), 10)
      response.on('close', () => {
        clearInterval(timer)
      })
    })
    const reading = readBody(await send(), 1e6, origin, 100)
    await expect(reading).rejects.toThrow('the answer took longer than 0.1 s')
    await expect(reading).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  })

  test('sockets to one host (limit: registryLimits.socketsPerHost)', async () => {
    const most = registryLimits.socketsPerHost
    const release = Promise.withResolvers<undefined>()
    const full = Promise.withResolvers<undefined>()
    let waiting = 0
    const { send, connections } = await serve((_, response) => {
      waiting += 1
      if (waiting === most) full.resolve(undefined)
      void release.promise.then(() => response.end('x'))
    })
    const answers = Array.from({ length: most + 1 }, async () =>
      readBody(await send(), 100, origin),
    )
    await full.promise
    release.resolve(undefined)
    expect(await Promise.all(answers)).toHaveLength(most + 1)
    expect(waiting).toBe(most + 1)
    expect(connections()).toBe(most)
  })

  test('headers are waited for so long (limit: registryLimits.responseMs)', async () => {
    const asked = Promise.withResolvers<undefined>()
    const { send } = await serve(() => {
      asked.resolve(undefined)
    })
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
    try {
      const settled = jest.fn()
      const answer = send().finally(settled)
      answer.catch(() => undefined)
      await asked.promise
      await jest.advanceTimersByTimeAsync(registryLimits.responseMs - 1)
      expect(settled).not.toHaveBeenCalled()
      await jest.advanceTimersByTimeAsync(1)
      await expect(answer).rejects.toThrow('no answer within 30 s')
    } finally {
      jest.useRealTimers()
    }
  })

  test('a silent answer is waited for so long (limit: registryLimits.idleMs)', async () => {
    const { send } = await serve((_, response) => {
      response.write('the first half')
    })
    const { body } = await send()
    // The socket counts by itself, with a clock that nobody can turn forward.
    expect(body.socket.timeout).toBe(registryLimits.idleMs)
    body.socket.emit('timeout')
    await expect(body.toArray()).rejects.toThrow('the answer stopped for 30 s')
  })

  test('an abort while certificates are read is not missed', async () => {
    let asked = 0
    const { send } = await serve(() => {
      asked += 1
    })
    const stopping = new AbortController()
    const sending = send({ signal: stopping.signal })
    stopping.abort(new Error('stop'))
    await expect(sending).rejects.toThrow('stop')
    expect(asked).toBe(0)
  })

  test('an answer that nobody reads does no harm when the run is cancelled', async () => {
    const { send } = await serve((_request, response) => {
      response.write('never ending')
    })
    const stopping = new AbortController()
    const response = await send({ signal: stopping.signal })
    stopping.abort(new Error('stop'))
    await new Promise((resolve) => response.body.once('close', resolve))
    expect(response.body.destroyed).toBe(true)
  })
})
