import { afterEach, describe, expect, test } from '@jest/globals'
import type { HttpGetAction } from '../../../src/probe/attempt.ts'
import { httpHookAttempt } from '../../../src/probe/kubelet/http-hook.ts'
import {
  answering,
  closedPort,
  direct,
  never,
  response,
  stopServers,
  tcpServer,
} from '../servers.ts'

afterEach(stopServers)

function send(port: number, asked: Partial<HttpGetAction> = {}) {
  const action: HttpGetAction = {
    ...{ action: 'httpGet', scheme: 'HTTP', host: null, port, path: '/hook' },
    ...{ httpHeaders: [], responseHttpHeaders: [] },
    ...asked,
  }
  return httpHookAttempt(action, direct())(never())
}

describe('an httpGet hook', () => {
  test('names itself as kubelet does', async () => {
    const server = await answering(response(200))
    expect((await send(server.port)).ok).toBe(true)
    expect(server.requests[0]).toContain('\r\nUser-Agent: kube-lifecycle/1.36\r\n')
  })

  test.each([404, 500])('succeeds with status %i, and says so', async (status) => {
    const server = await answering(response(status))
    expect(await send(server.port)).toMatchObject({
      ok: true,
      warning: `answered ${status}, and Kubernetes does not look at the answer to a hook`,
      seen: { status },
    })
  })

  test.each([200, 500])('succeeds with a body of status %i that breaks off', async (status) => {
    const server = await answering(`HTTP/1.1 ${status} x\r\nContent-Length: 9\r\n\r\nabc`)
    expect((await send(server.port)).ok).toBe(true)
  })

  test('fails where nothing listens, and where nothing is answered', async () => {
    expect((await send(await closedPort())).reason.code).toBe('connection-refused')
    const mute = await tcpServer((socket) => {
      socket.end()
    })
    expect((await send(mute.port)).reason.code).toBe('connection-reset')
  })

  test('in HTTPS is sent again in plain HTTP, without Authorization, to a server without TLS', async () => {
    const heads: string[] = []
    const server = await tcpServer((socket) => {
      socket.once('data', (bytes) => {
        heads.push(bytes.toString('latin1'))
        socket.end(response(bytes.toString('latin1').startsWith('GET') ? 200 : 400))
      })
    })
    const httpHeaders = [
      { name: 'authorization', value: 'secret' },
      { name: 'X-A', value: '1' },
    ]
    const result = await send(server.port, { scheme: 'HTTPS', httpHeaders })
    expect([result.ok, result.warning]).toEqual([
      true,
      `port ${server.port} does not speak TLS, so the hook was sent again in plain HTTP`,
    ])
    expect(heads).toHaveLength(2)
    expect(heads[1]).toContain('X-A: 1')
    expect(heads[1]).not.toMatch(/authorization/i)
  })

  test('in HTTPS fails where plain HTTP fails as well', async () => {
    const server = await tcpServer((socket) => {
      socket.once('data', () => socket.end('220 mail\r\n'))
    })
    expect((await send(server.port, { scheme: 'HTTPS' })).reason.code).toBe('tls')
  })
})
