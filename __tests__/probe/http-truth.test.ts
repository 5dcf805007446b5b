import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import type { AttemptResult, HttpGetAction, ProbeProfile } from '../../src/probe/attempt.ts'
import { httpGetAttempt } from '../../src/probe/http-get.ts'
import { MalformedResponse } from '../../src/probe/http-response.ts'
import type { ResponseReader } from '../../src/probe/http-response.ts'
import { createHttp1Reader } from '../../src/probe/http1-response.ts'
import { createHttp2Reader } from '../../src/probe/http2-response.ts'
import { direct, never, selfSigned, stopServers, track } from './servers.ts'
import { digestOf } from './truth/answer.ts'
import { endOfRequest } from './truth/frames.ts'
import type { GoOutcome, GoTable, RawAnswer } from './truth/answer.ts'
import { http1Answers } from './truth/http1-answers.ts'
import { http2Answers } from './truth/http2-answers.ts'

/** Nothing here waits for a clock that could be late; many answers are many connections. */
jest.setTimeout(120_000)
afterEach(stopServers)

const go = JSON.parse(
  readFileSync(new URL('__fixtures__/go-http.json', import.meta.url), 'utf8'),
) as GoTable

type Protocol = 'http1' | 'http2'
const answersOf: Readonly<Record<Protocol, readonly RawAnswer[]>> = {
  http1: http1Answers,
  http2: http2Answers,
}
const protocols: readonly Protocol[] = ['http1', 'http2']

/**
 * Where Go waits for the end of its time and we know before, or both know and we say more: the
 * attempt fails in both.
 */
const toldOtherwise: Readonly<Record<string, string>> = {
  'http1 others: garbage that stays': 'malformed-response',
  'http1 others: one byte of garbage that stays': 'malformed-response',
  'http1 others: settings of HTTP/2': 'malformed-response',
  'http1 provisional: 101': 'status',
  'http2 end: a stream that is refused': 'connection-reset',
  'http2 end: a farewell instead of an answer': 'connection-reset',
  'http2 connection: a window of the stream that overflows': 'malformed-response',
  'http2 head: priority that is short': 'malformed-response',
}

/** The reason that goes with Go's words. */
function reasonOf({ passes, status, error, stage }: GoOutcome): string {
  if (passes) return 'ok'
  if (error === null || (status !== null && status >= 400)) return 'status'
  if (error === 'timeout') return 'attempt-timeout'
  if (stage === 'body') return 'malformed-response'
  if (/Location header|stopped after/.test(error)) return 'redirect'
  return /EOF|connection reset|from peer|GOAWAY/.test(error)
    ? 'connection-reset'
    : 'malformed-response'
}

/**
 * Says the answer once a request is complete.
 *
 * @param raw what is below TLS; without TLS the same
 */
function say(
  socket: Socket,
  raw: Socket,
  { after }: RawAnswer,
  bytes: string,
  onSaid: () => void,
): void {
  socket.write(bytes, 'latin1', () => {
    onSaid()
    if (after === 'close') socket.end()
    if (after === 'reset') raw.resetAndDestroy()
  })
}

/** A server that gives every connection the answer to the path it asks for. */
async function serve(protocol: Protocol, answer: RawAnswer, onSaid: () => void) {
  let asked = 0
  const raw = new Map<number | undefined, Socket>()
  const listen = (socket: Socket) => {
    let text = ''
    socket.on('error', () => undefined)
    socket.on('data', (bytes: Buffer) => {
      text += bytes.toString('latin1')
      const isComplete =
        protocol === 'http1' ? text.endsWith('\r\n\r\n') : endOfRequest(Buffer.from(text, 'latin1'))
      if (!isComplete) return
      text = ''
      say(
        socket,
        raw.get(socket.remotePort) ?? socket,
        answer,
        asked === 0 ? answer.bytes : (answer.next ?? answer.bytes),
        onSaid,
      )
      asked += 1
    })
  }
  const server =
    protocol === 'http1'
      ? createServer(listen)
      : createTlsServer({ ...selfSigned, ALPNProtocols: ['h2'] }, listen)
  server.on('connection', (socket: Socket) => raw.set(socket.remotePort, socket))
  return await track(server)
}

/** How long an answer is waited for. */
interface Patience {
  readonly signal: AbortSignal
  /** The server has said something. */
  readonly onSaid: () => void
}

const patient = (): Patience => ({ signal: never(), onSaid: () => undefined })

/**
 * Until the server is quiet, and what it said has been read: both ends are here, so that some turns of the event
 * loop tell, and no clock.
 */
function untilQuiet(): Patience {
  const over = new AbortController()
  let times = 0
  const wait = async (time: number) => {
    for (let turn = 0; turn < 10; turn += 1) await pause(5)
    if (time === times) over.abort()
  }
  return {
    signal: over.signal,
    onSaid: () => {
      times += 1
      void wait(times)
    },
  }
}

async function ask(
  protocol: Protocol,
  answer: RawAnswer,
  profile: ProbeProfile,
  { signal, onSaid }: Patience = patient(),
): Promise<AttemptResult> {
  const { port } = await serve(protocol, answer, onSaid)
  const action: HttpGetAction = {
    action: 'httpGet',
    scheme: protocol === 'http1' ? 'HTTP' : 'HTTPS',
    host: null,
    port,
    path: '/',
    httpHeaders: [],
    responseHttpHeaders: [],
  }
  return await httpGetAttempt(action, direct(), profile, { userAgent: 'canary/1' })(signal)
}

/** What the readers alone say to the first answer, in pieces of a size. */
function read(protocol: Protocol, answer: RawAnswer, pieceBytes: number): string {
  const readHead = () => 10_240
  const reader: ResponseReader =
    protocol === 'http1'
      ? createHttp1Reader(readHead)
      : createHttp2Reader({ headers: [], body: null }, readHead)
  try {
    const bytes = Buffer.from(answer.bytes, 'latin1')
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      if (reader.push(bytes.subarray(at, at + pieceBytes)).isComplete) return 'complete'
    }
    return answer.after === 'close' && reader.end().isComplete ? 'complete' : 'incomplete'
  } catch (error) {
    return error instanceof MalformedResponse ? 'malformed' : String(error)
  }
}

describe.each(protocols)('%s', (protocol) => {
  const answers = answersOf[protocol]
  const outcomes = go[protocol]

  test('the table is about these answers; make it again with truth/make.ts', () => {
    expect(go.go).toMatch(/^go1\.\d+/)
    expect(new Set(answers.map(({ name }) => name)).size).toBe(answers.length)
    expect(outcomes.map(({ name, digest }) => [name, digest])).toEqual(
      answers.map((answer) => [answer.name, digestOf(answer)]),
    )
  })

  test.each(outcomes.map((outcome, index) => [outcome.name, outcome, index] as const))(
    '%s',
    async (name, outcome, index) => {
      const answer = answers[index]
      if (answer === undefined) throw new Error('an outcome of nothing')
      const expected = toldOtherwise[`${protocol} ${name}`] ?? reasonOf(outcome)
      const isEndless = expected === 'attempt-timeout'
      if (isEndless && answer.next === undefined) {
        expect(read(protocol, answer, Infinity)).toBe('incomplete')
      }
      const pod = await ask(protocol, answer, 'pod', isEndless ? untilQuiet() : patient())
      expect([pod.reason.code, pod.reason.message]).toEqual([expected, pod.reason.message])
      expect(pod.ok).toBe(outcome.passes)
      // An error of the body is the prober's; all others are failures.
      expect(pod.isProberError ?? false).toBe(outcome.stage === 'body')
      if (outcome.error === null) expect(pod.seen.status).toBe(outcome.status)
      if (outcome.passes) {
        const validator = await ask(protocol, answer, 'validator')
        expect(validator.ok).toBe((outcome.status ?? 0) < 300)
      }
    },
  )

  test('it makes no difference in which pieces an answer comes', () => {
    for (const answer of answers) {
      const whole = read(protocol, answer, Infinity)
      for (const size of [1, 2, 7]) {
        expect([answer.name, size, read(protocol, answer, size)]).toEqual([
          answer.name,
          size,
          whole,
        ])
      }
    }
  })
})
