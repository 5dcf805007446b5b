import { createServer } from 'node:http2'
import type { Http2Server, ServerHttp2Stream } from 'node:http2'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callSchemas } from '../../src/engine/cri/messages.ts'
import type { Calls } from '../../src/engine/cri/messages.ts'
import { createFrameReader, encodeFrame } from '../../src/grpc/frame.ts'
import { decodeMessage } from '../../src/protobuf/decode.ts'
import { encodeMessage } from '../../src/protobuf/encode.ts'
import type { Sendable } from '../../src/protobuf/schema.ts'

/** What a fake runtime says to a call. */
export type RuntimeAnswer =
  | { readonly message: object }
  | { readonly status: number; readonly words: string }
  /** Whatever it likes. */
  | ((stream: ServerHttp2Stream) => void)

export type RuntimeAnswers = {
  readonly [Name in keyof Calls]?: (request: Calls[Name]['request']) => RuntimeAnswer
}

/** A message of the type that the call is answered with. */
export function answerOf<Name extends keyof Calls>(
  _name: Name,
  message: Sendable<Calls[Name]['response']>,
): RuntimeAnswer {
  return { message }
}

const running: { readonly server: Http2Server; readonly directory: string }[] = []

/**
 * A gRPC server on a socket that answers some calls of CRI; any other is of a service that it does not have.
 *
 * @returns the path of its socket
 */
export async function fakeRuntime(answers: RuntimeAnswers): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'canary-runtime-'))
  const path = join(directory, 'cri.sock')
  const server = createServer()
  server.on('stream', (stream, headers) => {
    const called = String(headers[':path'])
    const reader = createFrameReader(1_000_000)
    stream.on('data', (bytes: Buffer) => {
      for (const message of reader.push(bytes)) answer(stream, answers, called, message)
    })
    // One that was reset has been told so.
    stream.on('error', () => undefined)
  })
  running.push({ server, directory })
  const { promise, resolve } = Promise.withResolvers<undefined>()
  server.listen(path, () => {
    resolve(undefined)
  })
  await promise
  return path
}

export function stopRuntimes(): void {
  for (const { server, directory } of running.splice(0)) {
    server.close()
    rmSync(directory, { recursive: true, force: true })
  }
}

function answer(
  stream: ServerHttp2Stream,
  answers: RuntimeAnswers,
  path: string,
  bytes: Buffer,
): void {
  const [, service = '', name = ''] = /^\/(?:(.*)\/)?(.*)$/.exec(path) ?? []
  const known = Object.keys(answers).find((one): one is keyof Calls => one === name)
  if (known === undefined) {
    refuse(stream, 12, `unknown service ${service}`)
    return
  }
  const schemas = callSchemas[known]
  // By the table of the call that the answer is written for.
  const tell = answers[known] as (request: object) => RuntimeAnswer
  const told = tell(decodeMessage(schemas.request, bytes))
  if (typeof told === 'function') told(stream)
  else if ('status' in told) refuse(stream, told.status, told.words)
  else succeed(stream, encodeMessage(schemas.response, told.message))
}

/** As grpc-go does: with a head alone. */
function refuse(stream: ServerHttp2Stream, status: number, words: string): void {
  const told = { 'grpc-status': String(status), 'grpc-message': encodeURIComponent(words) }
  stream.respond(
    { ':status': 200, 'content-type': 'application/grpc', ...told },
    { endStream: true },
  )
}

function succeed(stream: ServerHttp2Stream, message: Buffer): void {
  stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true })
  stream.once('wantTrailers', () => {
    stream.sendTrailers({ 'grpc-status': '0', 'grpc-message': '' })
  })
  stream.end(encodeFrame(message))
}
