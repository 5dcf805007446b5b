import http2 from 'node:http2'
import type { ClientHttp2Session, ClientHttp2Stream, IncomingHttpHeaders } from 'node:http2'
import net from 'node:net'
import { grpcLimits } from '../limits.ts'
import { createFrameReader, encodeFrame, MessageTooLarge } from './frame.ts'
import { CallRefused, isGrpcType, readStatus } from './status.ts'

/** A call, before anything is known of its messages. */
export interface ChannelCall {
  /** Such as `/runtime.v1.RuntimeService/Version`. */
  readonly path: string
  readonly message: Buffer
  /** Milliseconds that the server is told to have; null for as long as the caller waits. */
  readonly deadlineMs: number | null
  /** Bytes of one message of the answer, at most. */
  readonly maxBytes: number
}

/** Calls over one connection, which is made for the first of them, and anew where it was lost. */
export interface Channel {
  /**
   * Hands on each message of the answer as it comes, and resolves when the server has ended it well.
   *
   * @param onMessage what it throws ends the call
   * @throws CallRefused for a status that is not OK, and for a message that is too large (as
   *   RESOURCE_EXHAUSTED, the status that grpc-go gives it); Error for a connection that fails and for
   *   what answers that is no gRPC server; the signal's reason when it aborts
   */
  readonly call: (
    call: ChannelCall,
    onMessage: (message: Buffer) => void,
    signal: AbortSignal,
  ) => Promise<void>
  readonly close: () => void
}

/** A channel to a server on a socket of this machine. */
export function openChannel(socketPath: string): Channel {
  let session: Promise<ClientHttp2Session> | null = null
  let current: ClientHttp2Session | null = null
  let active = 0

  const connected = (): Promise<ClientHttp2Session> => {
    if (session !== null && current?.closed !== true && current?.destroyed !== true) return session
    const opening = connect(socketPath)
    session = opening
    opening.then(
      (opened) => {
        current = opened
      },
      () => {
        if (session === opening) session = null
      },
    )
    current = null
    return opening
  }
  return {
    call: async (call, onMessage, signal) => {
      signal.throwIfAborted()
      const over = await connected()
      signal.throwIfAborted()
      // What is not waited for keeps no process alive.
      if (active === 0) over.ref()
      active += 1
      try {
        await converse(over, call, onMessage, signal)
      } finally {
        active -= 1
        if (active === 0) over.unref()
      }
    },
    close: () => {
      session?.then(
        (opened) => {
          opened.destroy()
        },
        () => undefined,
      )
      session = null
      current = null
    },
  }
}

function connect(socketPath: string): Promise<ClientHttp2Session> {
  return new Promise((resolve, reject) => {
    const session = http2.connect('http://localhost', {
      createConnection: () => net.connect({ path: socketPath }),
      settings: { initialWindowSize: grpcLimits.window, enablePush: false },
    })
    const timer = setTimeout(() => {
      session.destroy(new Error(`it did not answer within ${grpcLimits.connect / 1000} s`))
    }, grpcLimits.connect)
    // Its settings, not the connection alone: until then anything may be behind the socket.
    session.once('remoteSettings', () => {
      clearTimeout(timer)
      session.setLocalWindowSize(grpcLimits.window)
      resolve(session)
    })
    // What goes wrong later is told by each call.
    session.on('error', (error: Error) => {
      clearTimeout(timer)
      reject(error)
    })
    session.once('close', () => {
      clearTimeout(timer)
      reject(new Error('it closed the connection at once'))
    })
  })
}

function converse(
  session: ClientHttp2Session,
  call: ChannelCall,
  onMessage: (message: Buffer) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = session.request({
      ':method': 'POST',
      ':path': call.path,
      'content-type': 'application/grpc',
      te: 'trailers',
      ...(call.deadlineMs !== null && { 'grpc-timeout': `${Math.ceil(call.deadlineMs)}m` }),
    })
    const giveUp = (reason: unknown) => {
      stream.close(http2.constants.NGHTTP2_CANCEL)
      // An abort's reason is handed on as it is, whatever it is.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      reject(reason)
    }
    const onAbort = () => {
      giveUp(signal.reason)
    }
    signal.addEventListener('abort', onAbort, { once: true })
    stream.once('close', () => {
      signal.removeEventListener('abort', onAbort)
      reject(new Error('it closed the connection in the middle of its answer'))
    })
    readAnswer(stream, call.maxBytes, onMessage, { done: resolve, failed: giveUp })
    stream.end(encodeFrame(call.message))
  })
}

interface Ending {
  readonly done: () => void
  readonly failed: (reason: unknown) => void
}

function readAnswer(
  stream: ClientHttp2Stream,
  maxBytes: number,
  onMessage: (message: Buffer) => void,
  { done, failed }: Ending,
): void {
  const frames = createFrameReader(maxBytes)
  let trailers: IncomingHttpHeaders = {}
  stream.once('response', (head) => {
    trailers = head
    const status = head[':status'] ?? 0
    if (!isGrpcType(head['content-type'])) {
      failed(new Error(`it is no gRPC server: it answered HTTP ${status}`))
    }
  })
  stream.once('trailers', (fields: IncomingHttpHeaders) => {
    trailers = fields
  })
  stream.on('data', (bytes: Buffer) => {
    try {
      frames.push(bytes).forEach(onMessage)
    } catch (error) {
      failed(error instanceof MessageTooLarge ? tooLarge(error) : error)
    }
  })
  stream.once('error', failed)
  stream.once('end', () => {
    const [code, words] = [trailers['grpc-status'], trailers['grpc-message']].map(textOf)
    if (code === undefined) failed(new Error('it ended its answer without a status'))
    else if (code !== '0') failed(new CallRefused(readStatus(code, words)))
    else if (!frames.isComplete()) failed(new Error('it ended in the middle of a message'))
    else done()
  })
}

function tooLarge({ message }: MessageTooLarge): CallRefused {
  return new CallRefused({ name: 'RESOURCE_EXHAUSTED', words: message })
}

function textOf(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.at(-1)
}
