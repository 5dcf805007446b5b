import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { afterEach, expect, jest, test } from '@jest/globals'
import { grpcAttempt } from '../../src/probe/grpc.ts'
import { direct, never, stopServers, track } from './servers.ts'
import { digestOf } from './truth/answer.ts'
import type { GrpcTable, RawAnswer } from './truth/answer.ts'
import { grpcAnswers } from './truth/grpc-answers.ts'
import { endOfRequest } from './truth/frames.ts'

jest.setTimeout(120_000)
afterEach(stopServers)

const table = JSON.parse(
  readFileSync(new URL('__fixtures__/go-grpc.json', import.meta.url), 'utf8'),
) as GrpcTable

/** Greets as soon as the client has, and answers its call. */
async function serve(answer: RawAnswer) {
  const server = createServer((socket: Socket) => {
    let received = Buffer.alloc(0)
    let greeted = false
    socket.on('data', (bytes: Buffer) => {
      received = Buffer.concat([received, bytes])
      if (!greeted && received.length >= 24) {
        greeted = true
        socket.write(answer.greeting ?? '', 'latin1')
        // Who greets as no server of HTTP/2 gets no call.
        if (answer.after === 'close' && !(answer.greeting ?? '').startsWith('\0')) socket.end()
      }
      if (!endOfRequest(received)) return
      received = Buffer.alloc(0)
      if (answer.after === 'close') socket.end(answer.bytes, 'latin1')
      else socket.write(answer.bytes, 'latin1')
    })
  })
  return await track(server)
}

test('the table is about these answers; make it again with truth/make.ts', () => {
  expect([table.go, table.grpc]).toEqual([
    expect.stringMatching(/^go1\.\d+/),
    expect.stringMatching(/^1\.\d+/),
  ])
  expect(table.rows.map(({ name, digest }) => [name, digest])).toEqual(
    grpcAnswers.map((answer) => [answer.name, digestOf(answer)]),
  )
})

test.each(table.rows.map((row, index) => [row.name, row, index] as const))(
  '%s',
  async (name, { passes, error }, index) => {
    const answer = grpcAnswers[index]
    if (answer === undefined) throw new Error('an outcome of nothing')
    const { port } = await serve(answer)
    // Both wait for what never comes.
    const isEndless = error?.startsWith('DeadlineExceeded') === true || name.endsWith('no settings')
    const signal = isEndless ? AbortSignal.timeout(100) : never()
    const action = { action: 'grpc', port, service: '' } as const
    const result = await grpcAttempt(action, direct(), { userAgent: 'canary/1' })(signal)
    expect([result.ok, result.reason.message]).toEqual([passes, result.reason.message])
    expect(result.reason.code === 'attempt-timeout').toBe(isEndless)
  },
)
