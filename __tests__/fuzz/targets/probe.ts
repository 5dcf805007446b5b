import { inputError } from '../../../src/errors.ts'
import { decodeHealthResponse } from '../../../src/probe/grpc-message.ts'
import { MalformedMessage } from '../../../src/protobuf/wire.ts'
import { grpcAttempt } from '../../../src/probe/grpc.ts'
import { httpGetAttempt } from '../../../src/probe/http-get.ts'
import { AbortedResponse, MalformedResponse } from '../../../src/probe/http-response.ts'
import type { ResponseReader } from '../../../src/probe/http-response.ts'
import { createHttp2Reader } from '../../../src/probe/http2-response.ts'
import { probeLimits } from '../../../src/limits.ts'
import type { AttemptResult } from '../../../src/probe/attempt.ts'
import type { Reach } from '../../../src/container/reach.ts'
import { asBytes, asLooseText, demand } from '../support/target.ts'
import type { Target } from '../support/target.ts'
import { respond } from './wire.ts'
import type { Wire } from './wire.ts'

const settings = { userAgent: 'canary/1' }
const patienceMs = 1_500

function reach(port: number): Reach {
  return { addressOf: () => ({ host: '127.0.0.1', port }), isDirect: true, names: [] }
}

function judge(result: AttemptResult): void {
  demand(result.ok === (result.reason.code === 'ok'), 'an attempt is ok for one reason only')
  demand(result.reason.message !== '', 'a reason has words')
  demand(result.reason.code !== 'internal', result.reason.message)
  const told = JSON.stringify(result)
  demand(told.length < 20 * probeLimits.seenCharacters * 4, 'an attempt keeps little')
  if (!result.ok) throw inputError({ code: 'failed', message: result.reason.message })
}

/** Readers of what a container answers to its probes. */
export function probeTargets(http: Wire, grpc: Wire): readonly Target[] {
  return [
    {
      name: 'probe-http',
      seeds: () => [
        respond('hello', { 'Content-Length': '5', 'X-Jupyter': 'a' }),
        respond('', { Location: '/next' }, 302),
        Buffer.from('HTTP/1.0 200\r\n\r\n'),
        Buffer.from(
          'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nT: x\r\n\r\n',
        ),
        Buffer.from('HTTP/1.1 103 Early\r\n\r\nHTTP/1.1 101 Up\r\nUpgrade: x\r\n\r\n'),
        Buffer.from('HTTP/1.1 200 OK\nX: a\n b\nContent-Length: 2\n\nhi'),
      ],
      runs: 250,
      feed: async (input) => {
        http.say(() => asBytes(input))
        const action = {
          action: 'httpGet',
          scheme: 'HTTP',
          host: null,
          port: 80,
          path: '/',
          httpHeaders: [],
          responseHttpHeaders: [],
        } as const
        const attempt = httpGetAttempt(action, reach(http.port), 'validator', settings)
        judge(await attempt(AbortSignal.timeout(patienceMs)))
      },
    },
    {
      name: 'probe-redirect',
      seeds: () => ['/next?a=b#c', 'http://127.0.0.1:80/x', '//127.0.0.1/..//./y', '?q', 'https:x'],
      words: ['http://', '//', '@', '%', '\\', '..', ':', '[::1]', '?', '#'],
      runs: 200,
      feed: async (input) => {
        const location = asLooseText(input).replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, ' ')
        let asked = 0
        http.say(() => {
          asked += 1
          return asked === 1 ? respond('', { Location: location }, 302) : respond('')
        })
        const action = {
          action: 'httpGet',
          scheme: 'HTTP',
          host: null,
          port: 80,
          path: '/a/b',
          httpHeaders: [],
          responseHttpHeaders: [],
        } as const
        // A redirect may lead to any host; nothing but the container may be asked.
        const attempt = httpGetAttempt(action, reach(http.port), 'validator', settings)
        judge(await attempt(AbortSignal.timeout(200)))
      },
    },
    {
      name: 'probe-grpc',
      seeds: () => [http2Answer],
      runs: 200,
      feed: async (input) => {
        // The preface is an HTTP/2 client's first line.
        grpc.say(() => asBytes(input))
        const action = { action: 'grpc', port: 80, service: 'x' } as const
        const attempt = grpcAttempt(action, reach(grpc.port), settings)
        judge(await attempt(AbortSignal.timeout(patienceMs)))
      },
    },
    {
      name: 'http2-answer',
      seeds: () => [http2Answer, http2Page],
      runs: 1_000,
      feed: (input) => {
        const bytes = asBytes(input)
        const ask = () => createHttp2Reader({ headers: [], body: null }, () => 100)
        const whole = told(ask(), [bytes])
        const pieces = Array.from(bytes, (byte) => Buffer.from([byte]))
        demand(told(ask(), pieces) === whole, 'it makes no difference in which pieces bytes come')
        if (whole !== 'complete') throw inputError({ code: 'failed', message: whole })
      },
    },
    {
      name: 'grpc-message',
      seeds: () => [message([8, 1]), message([0x12, 2, 1, 2, 8, 1]), message([])],
      runs: 500,
      feed: (input) => {
        try {
          decodeHealthResponse(asBytes(input))
        } catch (error) {
          if (!(error instanceof MalformedMessage)) throw error
          throw inputError({ code: 'malformed', message: error.message }, { cause: error })
        }
      },
    },
  ]
}

/** What a reader makes of bytes, in one word or sentence. */
function told(reader: ResponseReader, pieces: readonly Buffer[]): string {
  try {
    return pieces.some((piece) => reader.push(piece).isComplete) ? 'complete' : 'incomplete'
  } catch (error) {
    const isTheirs = error instanceof MalformedResponse || error instanceof AbortedResponse
    if (!isTheirs) throw error
    return error.message
  }
}

/** SETTINGS, its acknowledgement, HEADERS, DATA with `SERVING`, and trailers with grpc-status 0. */
const http2Answer = Buffer.concat([
  frame(4, 0, 0, []),
  frame(4, 1, 0, []),
  frame(1, 4, 1, [0x88, ...literal('content-type', 'application/grpc')]),
  frame(0, 0, 1, [0, 0, 0, 0, 2, 8, 1]),
  frame(1, 5, 1, literal('grpc-status', '0')),
])

/** The same of a page, with an entry of the table and Huffman coding. */
const http2Page = Buffer.concat([
  frame(4, 0, 0, [0, 3, 0, 0, 0, 100]),
  frame(6, 0, 0, [1, 2, 3, 4, 5, 6, 7, 8]),
  frame(1, 4, 1, [
    0x88,
    0x40,
    1,
    0x78,
    0x83,
    0x25,
    0xa8,
    0x4f,
    0xbe,
    ...literal('content-length', '5'),
  ]),
  frame(8, 0, 1, [0, 0, 1, 0]),
  frame(0, 8, 1, [2, 1, 2, 3, 0, 0]),
  frame(0, 1, 1, [4, 5]),
])

/** A message as gRPC frames it: uncompressed, its length, its bytes. */
function message(bytes: readonly number[]): Buffer {
  return Buffer.from([0, 0, 0, 0, bytes.length, ...bytes])
}

function frame(type: number, flags: number, stream: number, payload: readonly number[]): Buffer {
  const size = payload.length
  return Buffer.from([0, size >> 8, size & 0xff, type, flags, 0, 0, 0, stream, ...payload])
}

/** A header field as HPACK writes one that no table knows (RFC 7541, section 6.2.2). */
function literal(name: string, value: string): number[] {
  return [0, name.length, ...Buffer.from(name), value.length, ...Buffer.from(value)]
}
