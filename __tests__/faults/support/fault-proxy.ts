import { once } from 'node:events'
import http from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** The calls of the engine that a run makes, by what they do. */
const calls = {
  ping: /^(HEAD|GET) \/_ping$/,
  version: /^GET \/version$/,
  info: /^GET \/info$/,
  'find image': /^GET \/images\/.+\/json$/,
  pull: /^POST \/images\/create$/,
  load: /^POST \/images\/load$/,
  build: /^POST \/build$/,
  create: /^POST \/containers\/create$/,
  start: /^POST \/containers\/[^/]+\/start$/,
  inspect: /^GET \/containers\/[^/]+\/json$/,
  wait: /^POST \/containers\/[^/]+\/wait$/,
  logs: /^GET \/containers\/[^/]+\/logs$/,
  'exec create': /^POST \/containers\/[^/]+\/exec$/,
  'exec start': /^POST \/exec\/[^/]+\/start$/,
  'exec inspect': /^GET \/exec\/[^/]+\/json$/,
  remove: /^DELETE \/containers\/[^/]+$/,
  list: /^GET \/containers\/json$/,
  'file status': /^HEAD \/containers\/[^/]+\/archive$/,
  file: /^GET \/containers\/[^/]+\/archive$/,
} as const

export type Call = keyof typeof calls

/**
 * What becomes of a call. All but `error 500` reach the engine first where it answers at once: the
 * worst case is the one where it did what it was asked for, and we do not learn of it.
 */
export type Answer =
  | 'error 500'
  | 'half of its JSON'
  | 'half of its chunks'
  | 'nothing'
  | 'never'
  | 'garbage'
  | 'no JSON'
  | 'an empty body'
  | 'other JSON'
  | 'an endless body'

export interface FaultProxy {
  readonly address: string
  /** Every later call of this kind is answered so, or the first ones only. */
  readonly answer: (call: Call, answer: Answer, times?: number) => void
  /** Calls of this kind reach the engine so much later, whoever asked being there still or not. */
  readonly delay: (call: Call, milliseconds: number) => void
  /** Work that happens when the call arrives, before it goes on to the engine. */
  readonly when: (call: Call, work: () => Promise<void> | void) => void
  /** Everything goes through again. */
  readonly heal: () => void
  /** How many calls of a kind there were. */
  readonly count: (call: Call) => number
  /** What the engine told last of a command, whole; empty while it has told nothing. */
  readonly toldOfExec: () => string
  /** Resolves when the engine has made every container that it was asked for. */
  readonly settled: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Stands between us and an engine, both on Unix sockets. */
export async function startFaultProxy(directory: string, engine: string): Promise<FaultProxy> {
  const answers = new Map<Call, { answer: Answer; left: number }>()
  const delays = new Map<Call, number>()
  const moments = new Map<Call, () => Promise<void> | void>()
  const counts = new Map<Call, number>()
  let toldOfExec = ''
  const sockets = new Set<{ destroy: () => unknown }>()
  const creating = new Set<Promise<unknown>>()

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const call = callOf(request)
    const planned = call === null ? undefined : answers.get(call)
    if (call !== null) {
      counts.set(call, (counts.get(call) ?? 0) + 1)
      const moment = moments.get(call)
      moments.delete(call)
      await moment?.()
    }
    const milliseconds = call === null ? undefined : delays.get(call)
    if (milliseconds !== undefined) {
      const work = forwardLater(request, response, engine, milliseconds)
      creating.add(work)
      await work
      return
    }
    if (planned === undefined || call === null || planned.left <= 0) {
      const upstream = forward(request, response, engine)
      if (call === 'exec inspect') {
        keepText(upstream, (text) => {
          toldOfExec = text
        })
      }
      sockets.add(upstream)
      const closed = new Promise((resolve) => upstream.once('close', resolve)).then(() =>
        sockets.delete(upstream),
      )
      // The worst case: whoever asked for it does not live to learn of it.
      if (call === 'create') creating.add(closed)
      else response.once('close', () => upstream.destroy())
      return
    }
    planned.left -= 1
    await spoil(planned.answer, call, request, response, engine)
  }

  const server = http.createServer({ keepAliveTimeout: 0 }, (request, response) => {
    response.on('error', () => undefined)
    handle(request, response).catch(() => response.destroy())
  })
  server.requestTimeout = 0
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => sockets.delete(socket))
  })
  const path = join(directory, 'faults.sock')
  server.listen(path)
  await once(server, 'listening')
  return {
    address: `unix://${path}`,
    answer: (call, answer, times = Infinity) => answers.set(call, { answer, left: times }),
    delay: (call, milliseconds) => delays.set(call, milliseconds),
    when: (call, work) => moments.set(call, work),
    heal: () => {
      answers.clear()
      delays.clear()
      moments.clear()
    },
    settled: async () => {
      await Promise.allSettled(creating)
    },
    count: (call) => counts.get(call) ?? 0,
    toldOfExec: () => toldOfExec,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Reads along what goes through; an answer that breaks off is none. */
function keepText(upstream: http.ClientRequest, keep: (text: string) => void): void {
  upstream.once('response', (answer: IncomingMessage) => {
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => chunks.push(chunk))
    answer.once('end', () => {
      keep(Buffer.concat(chunks).toString('utf8'))
    })
  })
}

function callOf(request: IncomingMessage): Call | null {
  const [path = ''] = (request.url ?? '').replace(/^\/v\d+\.\d+(?=\/)/, '').split('?')
  const line = `${request.method ?? ''} ${decodeURIComponent(path)}`
  const found = Object.entries(calls).find(([, pattern]) => pattern.test(line))
  // The keys of `calls` are all there is.
  return found === undefined ? null : (found[0] as Call)
}

function forward(
  request: IncomingMessage,
  response: ServerResponse,
  engine: string,
): http.ClientRequest {
  const upstream = http.request(
    {
      socketPath: engine,
      method: request.method,
      path: request.url,
      headers: request.headers,
      agent: false,
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      response.flushHeaders()
      answer.on('error', () => response.destroy())
      answer.on('aborted', () => response.destroy())
      answer.pipe(response)
    },
  )
  upstream.on('error', () => response.destroy())
  request.pipe(upstream)
  return upstream
}

async function forwardLater(
  request: IncomingMessage,
  response: ServerResponse,
  socketPath: string,
  milliseconds: number,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  await pause(milliseconds)
  const { method, url, headers } = request
  const upstream = http.request({ socketPath, method, path: url, headers, agent: false })
  upstream.end(Buffer.concat(chunks))
  const [answer] = (await once(upstream, 'response')) as [IncomingMessage]
  response.writeHead(answer.statusCode ?? 500, answer.headers)
  for await (const chunk of answer as AsyncIterable<Buffer>) response.write(chunk)
  response.end()
}

/** Answers that come at the end of a container or a command are not waited for. */
const streams: ReadonlySet<Call> = new Set(['wait', 'exec start', 'pull', 'build'])

async function spoil(
  answer: Answer,
  call: Call,
  request: IncomingMessage,
  response: ServerResponse,
  engine: string,
): Promise<void> {
  const isAsked = answer !== 'error 500' && !streams.has(call)
  const { status, body } = isAsked
    ? await askEngine(request, engine)
    : { status: 200, body: '{"StatusCode":0,"status":"half of it"}' }
  if (!isAsked) request.resume()
  const socket = request.socket
  const json = { 'content-type': 'application/json' }
  switch (answer) {
    case 'error 500':
      response.writeHead(500, json).end('{"message":"something went wrong (fault)"}')
      return
    case 'half of its JSON':
    case 'half of its chunks':
      sendHalf(answer, call, response, { status: status === 204 ? 200 : status, body })
      return
    case 'nothing':
      socket.destroy()
      return
    case 'never':
      return
    case 'garbage':
      socket.end(Buffer.from([0, 255, 1, 254, 13, 10, 13, 10, 66, 65, 68]))
      return
    case 'no JSON':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome to nginx!</html>')
      return
    case 'an empty body':
      response.writeHead(200, { 'content-length': '0' }).end()
      return
    case 'other JSON':
      response.writeHead(200, json).end('{"name":"somebody else","items":[1,2,3]}')
      return
    case 'an endless body':
      response.writeHead(200, json)
      pour(response)
  }
}

/** With the length of the whole, or in chunks of which the last is missing. */
function sendHalf(
  answer: 'half of its JSON' | 'half of its chunks',
  call: Call,
  response: ServerResponse,
  { status, body }: { readonly status: number; readonly body: string },
): void {
  const text = body === '' ? '{"nothing":true}' : body
  const half = text.slice(0, text.length / 2)
  const length = { 'content-length': String(Buffer.byteLength(text)) }
  const end = () => response.destroy()
  response.writeHead(status, answer === 'half of its JSON' ? length : {})
  const isOutput = answer === 'half of its chunks' && call === 'exec start'
  // In the place of output: a frame that promises more than there is.
  response.write(isOutput ? frame(100, 'half') : half, end)
}

function frame(promised: number, text: string): Buffer {
  const header = Buffer.alloc(8)
  header[0] = 1
  header.writeUInt32BE(promised, 4)
  return Buffer.concat([header, Buffer.from(text)])
}

/** Blanks without end: any reader may take them for the beginning of JSON. */
function pour(response: ServerResponse): void {
  const blanks = Buffer.alloc(64 * 1024, ' ')
  const more = () => {
    while (!response.destroyed && response.write(blanks));
  }
  response.on('drain', more)
  more()
}

async function askEngine(
  request: IncomingMessage,
  engine: string,
): Promise<{ readonly status: number; readonly body: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; body: string }>()
  const upstream = http.request(
    {
      socketPath: engine,
      method: request.method,
      path: request.url,
      headers: request.headers,
      agent: false,
    },
    (answer) => {
      let body = ''
      answer
        .setEncoding('utf8')
        .on('data', (chunk: string) => (body += chunk))
        .once('error', reject)
        .once('end', () => {
          resolve({ status: answer.statusCode ?? 500, body })
        })
    },
  )
  upstream.once('error', reject)
  request.pipe(upstream)
  return await promise
}
